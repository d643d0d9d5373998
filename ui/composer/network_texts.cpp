#include "ui/composer/network_texts.h"

#include "core/library/written_length.h"
#include "core/policy/adapted_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QFileInfo>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Lines of a text of its own that can be seen without scrolling; the shared text stays the larger field.
constexpr int OwnLines = 3;

QString shortName(const AccountRow& row)
{
    return row.account.facts.me.handle.isEmpty() ? row.account.server.host() : row.account.facts.me.handle;
}

QToolButton* button(const QString& word, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setText(word);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

NetworkTexts::NetworkTexts(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(style::gridPx);
    setAccessibleName(tr("Text for each account"));
    hide();
}

void NetworkTexts::setTargets(const std::vector<DraftTarget>& targets)
{
    m_choices.clear();
    for (const DraftTarget& target : targets) {
        if (target.parts.empty())
            continue;
        const QStringList parts(target.parts.begin(), target.parts.end());
        m_choices[target.account] = {.own = parts.join(u"\n\n"_s), .thread = target.parts.size() > 1};
    }
    const std::vector<Line> lines = std::exchange(m_lines, {});
    for (const Line& line : lines)
        delete line.place;
}

void NetworkTexts::show(const std::vector<AccountRow>& accounts, const SharedText& shared)
{
    m_shared = shared;
    const bool same = std::ranges::equal(accounts, m_lines, [](const AccountRow& row, const Line& line) {
        return row.account == line.row.account;
    });
    if (!same)
        rebuild(accounts);
    refresh();
}

bool NetworkTexts::setNames(const std::vector<NamesThere>& names)
{
    bool changed = false;
    for (const NamesThere& one : names) {
        Choice& known = m_choices[one.account];
        if (known.names == one.names)
            continue;
        const std::vector<QString> before = partsFor(one.account);
        known.names = one.names;
        changed |= partsFor(one.account) != before;
    }
    refresh();
    return changed;
}

std::vector<QString> NetworkTexts::partsFor(AccountId account) const
{
    const QString words = wordsFor(account);
    const bool same = !choice(account).own && words == m_shared.text;
    if (choice(account).thread)
        for (const Line& line : m_lines)
            if (line.row.account.id == account) {
                std::vector<QString> parts = threadOf(words, m_shared.warning, line.row.account.facts.can);
                if (parts.size() > 1)
                    return parts;
            }
    return same ? std::vector<QString>{} : std::vector{words};
}

QString NetworkTexts::fault() const
{
    for (const Line& line : m_lines) {
        const AccountId account = line.row.account.id;
        std::vector<QString> parts = partsFor(account);
        if (parts.empty())
            parts = {m_shared.text};
        QString words = excessWords(line.row, parts);
        if (words.isEmpty())
            words = mediaWords(line.row);
        if (words.isEmpty() && parts.front().trimmed().isEmpty() && m_shared.media.empty() &&
            choice(account).own)
            words = tr("nothing is written for it yet");
        if (!words.isEmpty())
            return tr("%1: %2", "account, what is wrong there")
                .arg(style::isolated(shortName(line.row)), words);
    }
    return {};
}

void NetworkTexts::rebuild(const std::vector<AccountRow>& accounts)
{
    for (const Line& line : m_lines) {
        line.place->hide();
        line.place->deleteLater(); // one of its buttons may be the sender of the signal we are in
    }
    m_lines.clear();
    for (const AccountRow& row : accounts) {
        m_lines.push_back(makeLine(row));
        connectLine(m_lines.back());
    }
}

NetworkTexts::Line NetworkTexts::makeLine(const AccountRow& row)
{
    const QString name = shortName(row);
    Line line{.row = row, .place = new QWidget(this)};
    line.state = new PlainLabel({}, line.place);
    line.write = button({}, line.place);
    line.split = button({}, line.place);
    line.split->setCheckable(true);
    line.text = new QPlainTextEdit(line.place);
    line.text->setAccessibleName(tr("Text for %1").arg(name));
    line.text->setTabChangesFocus(true);
    line.text->setFixedHeight(OwnLines * line.text->fontMetrics().lineSpacing() + 4 * style::gridPx);
    line.text->setPlainText(choice(row.account.id).own.value_or(QString()));
    line.remarks = new PlainLabel({}, line.place);
    line.remarks->setWraps(true);
    line.parts = new PlainLabel({}, line.place);
    line.parts->setWraps(true);
    line.parts->setMeta(true);
    line.parts->setAccessibleName(tr("The thread on %1").arg(name));

    auto* column = new QVBoxLayout(line.place);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    auto* head = new QWidget(line.place);
    auto* flow = new FlowLayout(head); // wraps when the text is large
    flow->setContentsMargins({});
    flow->setSpacing(style::gridPx);
    line.state->setMinimumHeight(line.write->sizeHint().height());
    flow->insertWidget(0, line.state);
    flow->insertWidget(1, line.write);
    flow->insertWidget(2, line.split);
    column->addWidget(head);
    for (QWidget* below : {static_cast<QWidget*>(line.text), static_cast<QWidget*>(line.remarks),
                           static_cast<QWidget*>(line.parts)})
        column->addWidget(below);
    m_list->addWidget(line.place);
    return line;
}

void NetworkTexts::connectLine(const Line& line)
{
    const AccountId account = line.row.account.id;
    connect(line.write, &QToolButton::clicked, this, [this, account, text = line.text] {
        Choice& chosen = m_choices[account];
        if (chosen.own)
            chosen.putAside = std::exchange(chosen.own, std::nullopt);
        else
            chosen.own = chosen.putAside ? *std::exchange(chosen.putAside, std::nullopt) : wordsFor(account);
        {
            const QSignalBlocker quiet(text);
            text->setPlainText(chosen.own.value_or(QString()));
        }
        refresh();
        if (chosen.own)
            text->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
    connect(line.text, &QPlainTextEdit::textChanged, this, [this, account, text = line.text] {
        Choice& chosen = m_choices[account];
        if (!chosen.own)
            return;
        chosen.own = text->toPlainText();
        refresh();
        emit edited();
    });
    connect(line.split, &QToolButton::toggled, this, [this, account](bool checked) {
        m_choices[account].thread = checked;
        refresh();
        emit edited();
    });
}

void NetworkTexts::refresh()
{
    for (const Line& line : m_lines)
        refresh(line);
    decideUse();
}

void NetworkTexts::refresh(const Line& line)
{
    const AccountId account = line.row.account.id;
    const QString name = shortName(line.row);
    const Choice& chosen = choice(account);
    std::vector<QString> parts = partsFor(account);
    if (parts.empty())
        parts = {m_shared.text};
    line.state->setText(stateWords(line.row, parts));
    line.write->setText(chosen.own ? tr("Use the shared text") : tr("Write something else here"));
    line.write->setAccessibleName(chosen.own ? tr("Use the shared text for %1").arg(name)
                                             : tr("Write something else for %1").arg(name));
    line.text->setVisible(chosen.own.has_value());

    const Capabilities& can = line.row.account.facts.can;
    const auto possible = threadOf(wordsFor(account), m_shared.warning, can).size();
    const QSignalBlocker quiet(line.split);
    line.split->setChecked(chosen.thread);
    line.split->setVisible((possible > 1 && can.reply) || chosen.thread);
    line.split->setText(tr("Split into a thread of %n", "", static_cast<int>(possible)));
    line.split->setAccessibleName(
        tr("Split into a thread of %n for %1", "", static_cast<int>(possible)).arg(name));

    const QStringList said = remarks(line.row);
    line.remarks->setText(said.join(u'\n'));
    line.remarks->setVisible(!said.isEmpty());
    QStringList shown;
    for (size_t i = 0; i < parts.size(); ++i)
        shown.append(
            tr("%1 of %2: %3", "number of the part, all parts, its text")
                .arg(QString::number(i + 1), QString::number(parts.size()), style::isolated(parts[i])));
    const bool differs = parts.size() > 1 || (!chosen.own && parts.front() != m_shared.text);
    line.parts->setText(parts.size() > 1 ? shown.join(u"\n\n"_s) : tr("There: %1").arg(parts.front()));
    line.parts->setVisible(differs);
}

void NetworkTexts::decideUse()
{
    const bool special = std::ranges::any_of(m_lines, [this](const Line& line) {
        const AccountId account = line.row.account.id;
        std::vector<QString> parts = partsFor(account);
        return !parts.empty() || !excessWords(line.row, {m_shared.text}).isEmpty();
    });
    m_inUse = m_lines.size() > 1 || special;
    setVisible(m_inUse);
}

QString NetworkTexts::wordsFor(AccountId account) const
{
    const Choice& chosen = choice(account);
    return chosen.own ? *chosen.own : adaptMentions(m_shared.text, chosen.names).text;
}

QString NetworkTexts::stateWords(const AccountRow& row, const std::vector<QString>& parts) const
{
    const QString name = style::isolated(shortName(row));
    const QString excess = excessWords(row, parts);
    if (!excess.isEmpty())
        return tr("%1: %2", "account, what is wrong there").arg(name, excess);
    if (parts.size() > 1)
        return tr("%1: a thread of %n posts", "", static_cast<int>(parts.size())).arg(name);
    const WrittenLength length = writtenLength(m_shared.warning, parts.front(), row.account.facts.can);
    if (length.most == 0)
        return tr("%1: %n characters", "", length.used).arg(name);
    return tr("%1: %2 of %3 characters", "account, used, limit")
        .arg(name, QString::number(length.used), QString::number(length.most));
}

QString NetworkTexts::excessWords(const AccountRow& row, const std::vector<QString>& parts) const
{
    for (size_t i = 0; i < parts.size(); ++i) {
        const WrittenLength length = writtenLength(m_shared.warning, parts[i], row.account.facts.can);
        if (length.tooManyCharacters == 0 && length.tooManyBytes == 0)
            continue;
        const QString words =
            length.tooManyCharacters > 0
                ? tr("%n characters too many", "", length.tooManyCharacters)
                : tr("%n bytes too many: emoji and many scripts take several for each character", "",
                     length.tooManyBytes);
        return parts.size() == 1
                   ? words
                   : tr("part %1 has %2", "number, what is too much").arg(QString::number(i + 1), words);
    }
    return {};
}

QString NetworkTexts::mediaWords(const AccountRow& row) const
{
    const Capabilities& can = row.account.facts.can;
    if (m_shared.media.empty())
        return {};
    if (!can.media)
        return tr("pictures and films cannot go there");
    const auto count = static_cast<int>(m_shared.media.size());
    if (can.maxMedia > 0 && count > can.maxMedia)
        return tr("%n pictures or films are too many there", "", count - can.maxMedia);
    return {};
}

QStringList NetworkTexts::remarks(const AccountRow& row) const
{
    QStringList words;
    const Choice& chosen = choice(row.account.id);
    if (!chosen.own) {
        const AdaptedText adapted = adaptMentions(m_shared.text, chosen.names);
        if (!adapted.named.isEmpty())
            words.append(tr("Not known on this network, so only the name is written and nobody is told: %1.")
                             .arg(QLocale().createSeparatedList(adapted.named)));
    }
    if (const QString media = mediaWords(row); !media.isEmpty())
        words.append(media);
    const qint64 most = row.account.facts.can.maxMediaBytes;
    int undescribed = 0;
    for (const DraftMedia& media : m_shared.media) {
        const QFileInfo file(media.path);
        if (most > 0 && file.size() > most)
            words.append(tr("%1 is larger than the %2 that this network takes.")
                             .arg(style::isolated(file.fileName()), QLocale().formattedDataSize(most)));
        undescribed += media.description.trimmed().isEmpty() ? 1 : 0;
    }
    if (undescribed > 0 && row.account.facts.can.media)
        words.append(tr("%n pictures without alt text", "", undescribed));
    return words;
}

const NetworkTexts::Choice& NetworkTexts::choice(AccountId account) const
{
    static const Choice none{};
    const auto found = m_choices.find(account);
    return found == m_choices.end() ? none : found->second;
}

} // namespace cohort
