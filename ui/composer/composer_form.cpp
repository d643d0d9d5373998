#include "ui/composer/composer_form.h"

#include "core/wording/sentences.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/audience_box.h"
#include "ui/composer/language_names.h"
#include "ui/composer/media_box.h"
#include "ui/composer/mention_chips.h"
#include "ui/composer/network_texts.h"
#include "ui/composer/password_line.h"
#include "ui/composer/poll_box.h"
#include "ui/composer/post_rules_box.h"
#include "ui/composer/post_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Letters of the post that is being answered and of its author's name: two lines, enough to know which one
/// it is.
constexpr int AnsweredCharacters = 80;
constexpr int AnsweredNameCharacters = 40;
constexpr int AnsweredLines = 2;

QString beginning(const QString& text, int characters)
{
    const QString line = text.simplified();
    return line.size() > characters ? line.left(characters) + u'…' : line;
}

QToolButton* tool(const QString& icon, const QString& word, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icons::named(icon));
    button->setText(word);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ComposerForm::ComposerForm(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_answered(new PlainLabel({}, this))
    , m_answerReaders(new PlainLabel({}, this))
    , m_quoted(new QuoteLine(this))
    , m_audience(new AudienceBox(library, this))
    , m_accountsLabel(new QLabel(tr("Posting as"), this))
    , m_accounts(new AccountsBox(library, this))
    , m_warningLabel(new QLabel(tr("Content &warning"), this))
    , m_warning(new QLineEdit(this))
    , m_text(new PostText(this))
    , m_mentions(new MentionChips(this))
    , m_media(new MediaBox(this))
    , m_poll(new PollBox(this))
    , m_rules(new PostRulesBox(this))
    , m_password(new PasswordLine(this))
    , m_networks(new NetworkTexts(this))
    , m_addMedia(tool(u"mail-attachment"_s, tr("Picture…"), this))
    , m_addPoll(tool(u"office-chart-bar"_s, tr("Poll"), this))
    , m_addWarning(tool(u"dialog-warning"_s, tr("Content warning"), this))
    , m_language(new QComboBox(this))
    , m_counter(new PlainLabel({}, this))
{
    setAcceptDrops(true);
    m_answered->setWraps(true);
    m_answered->setMeta(true);
    m_answerReaders->setWraps(true);
    m_answerReaders->setMeta(true);
    m_warningLabel->setBuddy(m_warning);
    m_warning->setAccessibleName(tr("Content warning: what is shown before the text"));
    m_warning->setPlaceholderText(tr("Shown before the text is opened"));
    m_counter->setMeta(true);
    m_addPoll->setCheckable(true);
    m_addWarning->setCheckable(true);
    fillLanguages(*m_language);
    m_language->setAccessibleName(tr("Language of the post"));
    m_language->view()->setAccessibleName(m_language->accessibleName());
    layOut();
    connectFields();
    show(Draft{});
}

void ComposerForm::show(const Draft& draft)
{
    const QSignalBlocker quiet(this);
    m_audience->setAudience(draft.audience);
    m_audience->setConversation(!draft.replyTo.isNull());
    m_accounts->setTargets(draft.targets);
    m_networks->setDraft(draft);
    m_accounts->setEnabled(draft.edits.isNull());
    m_audience->setEnabled(draft.edits.isNull());
    m_warning->setText(draft.contentWarning);
    showWarningLine(!draft.contentWarning.isEmpty());
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_media->setMedia(draft.media);
    m_poll->setPoll(draft.poll);
    m_rules->setRules(draft);
    m_password->setPassword(draft.password);
    m_isAnswer = !draft.replyTo.isNull();
    m_isEdit = !draft.edits.isNull();
    showPoll(draft.poll.has_value());
    if (!draft.language.isEmpty())
        setLanguage(draft.language);
    count();
}

Draft ComposerForm::read(const Draft& base) const
{
    Draft draft = base;
    draft.audience = m_audience->audience();
    draft.targets = m_accounts->targets();
    draft.contentWarning = m_warning->isHidden() ? QString() : m_warning->text().trimmed();
    draft.text = m_text->toPlainText();
    draft.media = m_media->media();
    draft.poll = m_poll->poll();
    m_rules->readInto(draft);
    draft.password = m_password->password();
    draft.language = m_language->currentData().toString();
    m_networks->readInto(draft);
    return draft;
}

void ComposerForm::showAnswered(const std::optional<Post>& post)
{
    m_answered->setVisible(post.has_value());
    setAnswerReaders({});
    if (!post)
        return;
    const QString text = beginning(post->contentWarning.isEmpty() ? post->text.text : post->contentWarning,
                                   AnsweredCharacters);
    const QString name = beginning(post->author.name.isEmpty() ? post->author.handle : post->author.name,
                                   AnsweredNameCharacters);
    m_answered->setMaximumHeight(AnsweredLines * m_answered->fontMetrics().lineSpacing());
    m_answered->setText(tr("Answering %1 (%2): %3")
                            .arg(style::isolated(name), wording::audienceOf(*post), style::isolated(text)));
}

void ComposerForm::setAnswerReaders(const QString& words)
{
    m_answerReaders->setText(words);
    m_answerReaders->setVisible(!words.isEmpty());
}

void ComposerForm::showQuoted(const QString& words)
{
    m_quoted->setQuoted(words);
}

void ComposerForm::showMentions(const std::vector<MentionSeen>& mentions)
{
    m_mentions->show(mentions);
}

void ComposerForm::removeMention(const QString& handle)
{
    const QRegularExpression found(QRegularExpression::escape(handle) + u"(?![\\w@.-]*\\w) ?"_s,
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    m_text->setPlainText(m_text->toPlainText().remove(found));
    m_text->moveCursor(QTextCursor::End);
}

void ComposerForm::setLanguage(const QString& language)
{
    const int place = m_language->findData(language);
    if (place >= 0)
        m_language->setCurrentIndex(place);
}

WrittenLength ComposerForm::lengthFor(const Capabilities& can) const
{
    return writtenLength(m_warning->isHidden() ? QString() : m_warning->text(), m_text->toPlainText(), can);
}

QString ComposerForm::fault() const
{
    const QString fault = m_networks->fault();
    return fault.isEmpty() ? m_media->fault() : fault;
}

void ComposerForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void ComposerForm::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComposerForm::dropEvent(QDropEvent* event)
{
    m_media->addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void ComposerForm::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(style::gridPx);
    grid->setVerticalSpacing(style::gridPx);
    grid->addWidget(m_answered, 0, 0, 1, 2);
    grid->addWidget(m_answerReaders, 1, 0, 1, 2);
    grid->addWidget(m_audience, 2, 0, 1, 2);
    m_accountsLabel->setMinimumHeight(m_language->sizeHint().height()); // level with the first account
    grid->addWidget(m_accountsLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_accounts, 3, 1);
    grid->addWidget(m_warningLabel, 4, 0);
    grid->addWidget(m_warning, 4, 1);
    grid->addWidget(m_text, 5, 0, 1, 2);
    grid->addWidget(m_mentions, 6, 0, 1, 2);
    grid->addWidget(m_media, 7, 0, 1, 2);
    grid->addWidget(m_poll, 8, 0, 1, 2);
    grid->addWidget(m_quoted, 9, 0, 1, 2);
    grid->addWidget(m_rules, 10, 0, 1, 2);
    grid->addWidget(m_password, 11, 0, 1, 2);
    grid->addWidget(buttonRow(), 12, 0, 1, 2);
    grid->addWidget(m_networks, 13, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
}

QWidget* ComposerForm::buttonRow()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar); // wraps when the text is large
    flow->setContentsMargins({});
    flow->setSpacing(style::halfGridPx);
    for (QWidget* field : {static_cast<QWidget*>(m_addMedia), static_cast<QWidget*>(m_addPoll),
                           static_cast<QWidget*>(m_addWarning), static_cast<QWidget*>(m_language),
                           static_cast<QWidget*>(m_counter)})
        flow->insertWidget(flow->count(), field);
    m_counter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_counter->setMinimumHeight(m_language->sizeHint().height());
    setTabOrder(m_poll, m_rules);
    setTabOrder(m_rules, m_password);
    QWidget* previous = m_password;
    for (QWidget* next : {static_cast<QWidget*>(m_addMedia), static_cast<QWidget*>(m_addPoll),
                          static_cast<QWidget*>(m_addWarning), static_cast<QWidget*>(m_language)}) {
        setTabOrder(previous, next);
        previous = next;
    }
    return bar;
}

void ComposerForm::connectFields()
{
    connect(m_audience, &AudienceBox::edited, this, &ComposerForm::edited);
    connect(m_accounts, &AccountsBox::edited, this, [this] {
        count();
        emit edited();
    });
    connect(m_accounts, &AccountsBox::refreshed, this, [this] {
        count();
        emit edited();
    });
    connect(m_warning, &QLineEdit::textEdited, this, [this] {
        count();
        emit edited();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        count();
        emit edited();
    });
    connect(m_text, &PostText::picturesDropped, m_media, &MediaBox::addFiles);
    connect(m_media, &MediaBox::edited, this, [this] {
        count();
        emit edited();
    });
    connect(m_poll, &PollBox::edited, this, [this] {
        count();
        emit edited();
    });
    connect(m_rules, &PostRulesBox::edited, this, &ComposerForm::edited);
    connect(m_password, &PasswordLine::edited, this, &ComposerForm::edited);
    connect(m_quoted, &QuoteLine::removed, this, &ComposerForm::quoteDropped);
    connect(m_networks, &NetworkTexts::edited, this, &ComposerForm::edited);
    connect(m_language, qOverload<int>(&QComboBox::currentIndexChanged), this, &ComposerForm::edited);
    connect(m_addMedia, &QToolButton::clicked, this, &ComposerForm::chooseFiles);
    connect(m_addPoll, &QToolButton::toggled, this, [this](bool shown) {
        showPoll(shown);
        count();
        emit edited();
    });
    connect(m_addWarning, &QToolButton::toggled, this, [this](bool shown) {
        showWarningLine(shown);
        if (shown)
            m_warning->setFocus(Qt::OtherFocusReason);
        emit edited();
    });
}

void ComposerForm::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Pictures for the post"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures and films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, m_media, &MediaBox::addFiles);
    dialog->open();
}

void ComposerForm::showWarningLine(bool shown)
{
    m_warningLabel->setVisible(shown);
    m_warning->setVisible(shown);
    const QSignalBlocker quiet(m_addWarning);
    m_addWarning->setChecked(shown);
}

void ComposerForm::showPoll(bool shown)
{
    m_poll->setVisible(shown);
    const QSignalBlocker quiet(m_addPoll);
    m_addPoll->setChecked(shown);
}

SharedText ComposerForm::shared() const
{
    SharedText shared{.text = m_text->toPlainText(),
                      .warning = m_warning->isHidden() ? QString() : m_warning->text(),
                      .files = m_media->files(),
                      .poll = m_poll->poll()};
    return shared;
}

bool ComposerForm::setRoutes(const Reach& reach)
{
    const bool changed = m_networks->setRoutes(reach);
    count();
    return changed;
}

void ComposerForm::count()
{
    QStringList counts;
    std::vector<Capabilities> abilities;
    int mostOptions = 0;
    bool polls = true;
    bool media = true;
    for (const AccountRow& row : m_accounts->chosen()) {
        const Capabilities& can = row.account.facts.can;
        const Capabilities limits = m_networks->limitsOf(row.account);
        abilities.push_back(can);
        if (limits.maxCharacters > 0)
            counts.append(tr("%1 of %2 · %3", "characters used, limit, account")
                              .arg(QLocale().toString(lengthFor(limits).used),
                                   QLocale().toString(limits.maxCharacters),
                                   style::isolated(row.account.facts.me.handle)));
        if (can.maxPollOptions > 0)
            mostOptions = mostOptions > 0 ? std::min(mostOptions, can.maxPollOptions) : can.maxPollOptions;
        polls &= can.polls;
        media &= can.media;
    }
    m_counter->setText(counts.isEmpty()
                           ? tr("%n characters", "", lengthFor({.countsIn = CharacterUnit::Grapheme}).used)
                           : counts.join(u'\n'));
    m_networks->show(m_accounts->chosen(), shared());
    m_counter->setVisible(!m_networks->isInUse()); // there each account has its own
    m_addPoll->setEnabled(polls || m_addPoll->isChecked());
    m_addMedia->setEnabled(media);
    m_poll->setMostOptions(mostOptions);
    m_rules->setOffers(abilities, m_isAnswer);
    m_password->setOffered(!m_isAnswer && !m_isEdit &&
                           std::ranges::any_of(abilities, &Capabilities::passwords));
}

} // namespace cohort
