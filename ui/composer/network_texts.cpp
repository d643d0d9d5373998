#include "ui/composer/network_texts.h"

#include "core/library/written_length.h"
#include "core/model/text_limits.h"
#include "core/policy/adapted_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

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

void NetworkTexts::setDraft(const Draft& draft)
{
    m_choices.clear();
    for (const DraftTarget& target : draft.targets)
        m_choices[target.account] = {.own = target.own, .thread = target.split, .numbered = target.numbered};
    for (const WordsAside& aside : draft.aside) {
        Choice& choice = m_choices[aside.account];
        if (aside.wanted && !choice.own)
            choice.own = aside.words;
        else
            choice.putAside = aside.words;
    }
    const std::vector<Line> lines = std::exchange(m_lines, {});
    for (const Line& line : lines)
        delete line.place;
}

void NetworkTexts::readInto(Draft& draft) const
{
    std::set<AccountId> carriers;
    for (DraftTarget& target : draft.targets) {
        const Choice& chosen = choice(target.account);
        carriers.insert(target.account);
        target.parts = partsFor(target.account);
        target.own = chosen.own;
        target.split = chosen.thread;
        target.numbered = chosen.numbered;
    }
    draft.aside.clear();
    const auto keep = [&draft](AccountId account, const std::optional<QString>& words, bool wanted) {
        if (words && !words->trimmed().isEmpty())
            draft.aside.push_back({.account = account, .words = *words, .wanted = wanted});
    };
    for (const auto& [account, chosen] : m_choices) {
        if (!carriers.contains(account))
            keep(account, chosen.own, true);
        keep(account, chosen.putAside, false);
    }
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

template <class Change>
bool NetworkTexts::changeChoices(Change change)
{
    std::map<AccountId, std::vector<QString>> before;
    for (const Line& line : m_lines)
        before[line.row.account.id] = partsFor(line.row.account.id);
    change();
    refresh();
    return std::ranges::any_of(before, [this](const auto& one) { return partsFor(one.first) != one.second; });
}

bool NetworkTexts::setNames(const std::vector<NamesThere>& names)
{
    return changeChoices([&] {
        for (const NamesThere& one : names)
            m_choices[one.account].names = one.names;
    });
}

bool NetworkTexts::setRoutes(const Reach& reach)
{
    return changeChoices([&] {
        for (const AccountReach& one : reach.accounts) {
            // A road that is not possible has no visibility of its own; a message has somebody it goes to.
            const bool known = one.visibility != Visibility::Mentioned || !one.recipients.empty();
            m_choices[one.account].route = known ? std::optional(one.visibility) : std::nullopt;
        }
    });
}

Capabilities NetworkTexts::limitsOf(const Account& account) const
{
    const std::optional<Visibility> route = choice(account.id).route;
    return route ? limitsAt(account.facts.can, *route) : account.facts.can;
}

std::vector<QString> NetworkTexts::threadFor(const Account& account) const
{
    const PartNumbers numbers = choice(account.id).numbered ? PartNumbers::Yes : PartNumbers::No;
    return threadOf({.text = wordsFor(account.id), .warning = m_shared.warning, .numbers = numbers},
                    limitsOf(account));
}

std::vector<QString> NetworkTexts::partsFor(AccountId account) const
{
    if (choice(account).thread)
        for (const Line& line : m_lines)
            if (line.row.account.id == account) {
                std::vector<QString> parts = threadFor(line.row.account);
                if (parts.size() > 1)
                    return parts;
            }
    const QString words = wordsFor(account);
    const bool same = !choice(account).own && words == m_shared.text;
    return same ? std::vector<QString>{} : std::vector{words};
}

QString NetworkTexts::faultOf(const AccountRow& row, const std::vector<QString>& parts) const
{
    const Capabilities can = limitsOf(row.account);
    const QString words = excessWords(m_shared.warning, parts, can);
    return words.isEmpty() ? attachmentFault(m_shared, can) : words;
}

QString NetworkTexts::fault() const
{
    for (const Line& line : m_lines) {
        const AccountId account = line.row.account.id;
        std::vector<QString> parts = partsFor(account);
        if (parts.empty())
            parts = {m_shared.text};
        QString words = faultOf(line.row, parts);
        if (words.isEmpty() && parts.front().trimmed().isEmpty() && m_shared.files.empty() &&
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
    line.number = button(tr("Number the parts"), line.place);
    line.number->setCheckable(true);
    line.number->setAccessibleName(tr("Number the parts for %1").arg(name));
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
    flow->insertWidget(3, line.number);
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
    connect(line.write, &QToolButton::clicked, this,
            [this, account, text = line.text] { writeOrShare(account, *text); });
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
    connect(line.number, &QToolButton::toggled, this, [this, account](bool checked) {
        m_choices[account].numbered = checked;
        refresh();
        emit edited();
    });
}

void NetworkTexts::writeOrShare(AccountId account, QPlainTextEdit& text)
{
    Choice& chosen = m_choices[account];
    if (chosen.own)
        chosen.putAside = std::exchange(chosen.own, std::nullopt);
    else
        chosen.own = chosen.putAside ? *std::exchange(chosen.putAside, std::nullopt) : wordsFor(account);
    {
        const QSignalBlocker quiet(text);
        text.setPlainText(chosen.own.value_or(QString()));
    }
    refresh();
    if (chosen.own)
        text.setFocus(Qt::OtherFocusReason);
    emit edited();
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

    refreshThread(line, parts.size());

    const QStringList said = remarks(line.row);
    line.remarks->setText(said.join(u'\n'));
    line.remarks->setVisible(!said.isEmpty());
    QStringList shown;
    for (size_t i = 0; i < parts.size(); ++i)
        shown.append(
            tr("%1 of %2: %3", "number of the part, all parts, its text")
                .arg(QLocale().toString(i + 1), QLocale().toString(parts.size()), style::isolated(parts[i])));
    const bool differs = parts.size() > 1 || (!chosen.own && parts.front() != m_shared.text);
    line.parts->setText(parts.size() > 1 ? shown.join(u"\n\n"_s) : tr("There: %1").arg(parts.front()));
    line.parts->setVisible(differs);
}

void NetworkTexts::refreshThread(const Line& line, size_t parts)
{
    const QString name = shortName(line.row);
    const Choice& chosen = choice(line.row.account.id);
    const auto possible = threadFor(line.row.account).size();
    const QSignalBlocker quiet(line.split);
    line.split->setChecked(chosen.thread);
    line.split->setVisible((possible > 1 && line.row.account.facts.can.reply) || chosen.thread);
    line.split->setText(tr("Split into a thread of %n", "", static_cast<int>(possible)));
    line.split->setAccessibleName(
        tr("Split into a thread of %n for %1", "", static_cast<int>(possible)).arg(name));
    const QSignalBlocker quietNumber(line.number);
    line.number->setChecked(chosen.numbered);
    line.number->setVisible(parts > 1);
}

void NetworkTexts::decideUse()
{
    const bool special = std::ranges::any_of(m_lines, [this](const Line& line) {
        const AccountId account = line.row.account.id;
        std::vector<QString> parts = partsFor(account);
        return !parts.empty() ||
               !excessWords(m_shared.warning, {m_shared.text}, limitsOf(line.row.account)).isEmpty();
    });
    m_inUse = m_lines.size() > 1 || special;
    setVisible(m_inUse);
}

QString NetworkTexts::wordsFor(AccountId account) const
{
    const Choice& chosen = choice(account);
    return chosen.own ? *chosen.own : adaptText(m_shared.text, chosen.names).text;
}

QString NetworkTexts::stateWords(const AccountRow& row, const std::vector<QString>& parts) const
{
    const QString name = style::isolated(shortName(row));
    const Capabilities can = limitsOf(row.account);
    const QString excess = excessWords(m_shared.warning, parts, can);
    if (!excess.isEmpty())
        return tr("%1: %2", "account, what is wrong there").arg(name, excess);
    if (parts.size() > 1)
        return tr("%1: a thread of %n posts", "", static_cast<int>(parts.size())).arg(name);
    const WrittenLength length = writtenLength(m_shared.warning, parts.front(), can);
    if (length.most == 0)
        return tr("%1: %n characters", "", length.used).arg(name);
    return tr("%1: %2 of %3 characters", "account, used, limit")
        .arg(name, QLocale().toString(length.used), QLocale().toString(length.most));
}

QStringList NetworkTexts::remarks(const AccountRow& row) const
{
    QStringList words;
    const Choice& chosen = choice(row.account.id);
    const Capabilities can = limitsOf(row.account);
    if (!chosen.own) {
        const AdaptedText adapted = adaptText(m_shared.text, chosen.names);
        if (!adapted.named.isEmpty())
            words.append(tr("Not known on this network, so only the name is written and nobody is told: %1.")
                             .arg(QLocale().createSeparatedList(adapted.named)));
        if (!adapted.unlinked.isEmpty())
            words.append(tr("No profile on this network is known, so the name is written instead of the "
                            "link: %1.")
                             .arg(QLocale().createSeparatedList(adapted.unlinked)));
    }
    if (const QString fault = attachmentFault(m_shared, can); !fault.isEmpty())
        words.append(fault);
    return words + attachmentRemarks(m_shared, can);
}

const NetworkTexts::Choice& NetworkTexts::choice(AccountId account) const
{
    static const Choice none{};
    const auto found = m_choices.find(account);
    return found == m_choices.end() ? none : found->second;
}

} // namespace cohort
