#include "ui/composer/composer.h"

#include "core/model/draft_parts.h"
#include "core/model/setting_names.h"
#include "core/wording/post_rules.h"
#include "core/wording/sentences.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/audience_box.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/media_box.h"
#include "ui/composer/reach_list.h"
#include "ui/composer/send_bar.h"
#include "ui/composer/warning_bars.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tall_scroll.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// What to say where no account of mine fits the life that the draft is for.
QString withoutAccount(const QString& words)
{
    return QStringList{
        words, Composer::tr("No account is chosen: none of yours fits. Say under “Posting as” who speaks.")}
        .join(u' ');
}

/// Which rule of the default audience applied, in words.
QString originWords(const std::optional<StreamRef>& reading, const Draft& draft)
{
    QString words;
    if (reading && reading->kind == StreamRef::Kind::Circle)
        words = Composer::tr("Starts with the circle you are reading. Alt+T changes it.");
    else if (reading && reading->kind == StreamRef::Kind::Contact)
        words = Composer::tr("Starts with the person you are reading. Alt+T changes it.");
    else if (draft.targets.empty())
        return Composer::tr("Say whom it is for, and under “Posting as” who speaks.");
    else
        return Composer::tr("Starts with what this account is for. Alt+T changes it.");
    return draft.targets.empty() ? withoutAccount(words) : words;
}

QString answerOrigin(const Draft& draft)
{
    const QString words =
        Composer::tr("Starts with the conversation, no wider than the post you answer. Alt+T changes it.");
    return draft.targets.empty() ? withoutAccount(words) : words;
}

Audience audienceOf(const Post& post)
{
    Audience audience;
    audience.anyone = post.visibility == Visibility::Anyone || post.visibility == Visibility::Quiet ||
                      post.visibility == Visibility::LocalOnly;
    audience.followers = post.visibility == Visibility::Followers;
    audience.parentReaders = !audience.anyone && !audience.followers && !post.parent.isNull();
    return audience;
}

/// Letters of the quoted post: enough to know which one it is.
constexpr int QuotedCharacters = 80;

QString quotedWords(const Post& post)
{
    const QString text = (post.contentWarning.isEmpty() ? post.text.text : post.contentWarning).simplified();
    const QString beginning =
        text.size() > QuotedCharacters ? QString(text.left(QuotedCharacters) + u'…') : text;
    const QString name = post.author.name.isEmpty() ? post.author.handle : post.author.name;
    return wording::quoting(style::isolated(name), style::isolated(beginning));
}

} // namespace

Composer::Composer(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_keeper(new DraftKeeper(library, this))
    , m_watch(new PreviewWatch(library, this))
    , m_bar(new MessageBar(this))
    , m_scroll(new TallScroll(this))
    , m_form(new ComposerForm(library, this))
    , m_warnings(new WarningBars(this))
    , m_reachLine(new PlainLabel({}, this))
    , m_who(new QToolButton(this))
    , m_reason(new PlainLabel({}, this))
    , m_close(new QPushButton(tr("&Close, keep draft"), this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_sendKey(new QShortcut(this))
{
    setAccessibleName(tr("Write a post"));
    m_send->setObjectName(u"send"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reachLine->setObjectName(u"reach"_s);
    m_reachLine->setWraps(true);
    m_reachLine->setAccessibleName(tr("Who will see this"));
    m_who->setText(tr("Who exactly?"));
    m_who->setFocusPolicy(Qt::StrongFocus);
    m_who->setAutoRaise(true);
    m_reason->setWraps(true);
    m_reason->setMeta(true);
    m_close->setToolTip(tr("Esc"));
    layOut();
    connectParts();
    updateSend();
}

void Composer::layOut()
{
    auto* page = new QWidget(this);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    inner->addWidget(m_form, 1);
    // Inside what scrolls: words that somebody agrees to must never be cut for want of room.
    inner->addWidget(m_warnings);
    m_scroll->setWidget(page);

    auto* reach = new QHBoxLayout;
    reach->setContentsMargins(style::gridPx, style::halfGridPx, style::gridPx, 0);
    reach->addWidget(m_reachLine, 1);
    reach->addWidget(m_who, 0, Qt::AlignTop);
    auto* ends = new QHBoxLayout;
    ends->setContentsMargins(style::gridPx, 0, style::gridPx, style::gridPx);
    ends->addWidget(m_reason, 1);
    ends->addWidget(m_close);
    ends->addWidget(m_send);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    column->addLayout(reach);
    column->addLayout(ends);
}

void Composer::connectParts()
{
    connect(m_form, &ComposerForm::edited, this, [this] {
        const QString before = wordsForAll(m_draft);
        change();
        // Other words than Send was pressed for do not leave by themselves.
        if (wordsForAll(m_draft) != before)
            m_sendWhenKnown = false;
    });
    connect(m_form, &ComposerForm::quoteDropped, this, &Composer::dropQuote);
    connect(m_watch, &PreviewWatch::answered, this, &Composer::showPreview);
    connect(m_watch, &PreviewWatch::failed, this, [this](const Error& error) {
        m_sendWhenKnown = false;
        tellError(error);
    });
    connect(m_keeper, &DraftKeeper::failed, this, &Composer::tellNotKept);
    connect(m_keeper, &DraftKeeper::recovered, this, &Composer::tellKept);
    connect(m_who, &QToolButton::clicked, this, &Composer::showReachList);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_close, &QPushButton::clicked, this, &Composer::closeKeeping);
    connect(m_warnings, &WarningBars::listWanted, this, &Composer::showReachList);
    connect(m_warnings, &WarningBars::agreed, this, &Composer::agree);
    connect(m_warnings, &WarningBars::audienceWanted, m_form->audience(),
            [this] { m_form->audience()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_warnings, &WarningBars::textWanted, m_form, &ComposerForm::focusText);
    connect(m_warnings, &WarningBars::removeMention, m_form, &ComposerForm::removeMention);
    connect(m_warnings, &WarningBars::dropAccount, m_form->accounts(), &AccountsBox::drop);
    connect(m_warnings, &WarningBars::narrow, m_form->accounts(), &AccountsBox::narrow);
    m_sendKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_sendKey, &QShortcut::activated, this, &Composer::send);
    setSendKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Composer::closeKeeping);
}

void Composer::setSendKeys(const QList<QKeySequence>& keys)
{
    m_sendKey->setKeys(keys);
    m_send->setToolTip(keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText));
}

void Composer::startNew(const std::optional<StreamRef>& reading)
{
    startFrom({.reading = reading, .shown = m_sphere}, [this, reading](const Draft& begun) {
        showDraft(begun, originWords(reading, begun));
        m_library.settings(this, [this, opening = m_opening](const Result<QMap<QString, QString>>& settings) {
            if (settings && opening == m_opening && m_draft.language.isEmpty())
                m_form->setLanguage(settings->value(setting::DraftLanguage));
        });
    });
}

void Composer::startReply(const PostRef& post)
{
    startFrom({.replyTo = post, .shown = m_sphere}, [this, post](Draft begun) {
        if (begun.replyTo.isNull())
            begun.replyTo = post;
        showDraft(begun, answerOrigin(begun));
    });
}

void Composer::startQuote(const PostRef& post)
{
    startFrom({.shown = m_sphere}, [this, post](Draft begun) {
        begun.quotes = post;
        begun.targets = {{.account = post.account}}; // where it was read, it can be shown
        showDraft(begun, originWords({}, begun));
    });
}

void Composer::startEdit(const PostRow& post)
{
    beginWhenKept([this, post] {
        ++m_opening;
        Draft draft{.targets = {{.account = post.post.ref.account, .visibility = post.post.visibility}},
                    .audience = audienceOf(post.post),
                    .text = post.post.text.text,
                    .contentWarning = post.post.contentWarning,
                    .language = post.post.language,
                    .replyTo = post.post.parent,
                    .edits = post.post.ref};
        draft.replyTo.account = draft.replyTo.isNull() ? AccountId::None : post.post.ref.account;
        begin(draft, tr("You change a post that was sent: who can see it stays as it is."));
    });
}

void Composer::openDraft(const Draft& draft)
{
    beginWhenKept([this, draft] {
        ++m_opening;
        begin(draft, {});
    });
}

void Composer::addFiles(const QStringList& paths)
{
    m_form->media()->addFiles(paths);
}

void Composer::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    if (!m_keeper->isKept())
        return; // when something else is begun: until then the draft stays as it was meant
    m_form->audience()->setSphere(sphere);
    m_form->accounts()->setSphere(sphere);
}

void Composer::showSphere()
{
    const QSignalBlocker quiet(m_form); // what stands in it may be of the draft before
    m_form->audience()->setSphere(m_sphere);
    m_form->accounts()->setSphere(m_sphere);
}

void Composer::begin(const Draft& draft, const QString& origin)
{
    m_keeper->open(draft);
    showDraft(draft, origin);
}

void Composer::showDraft(const Draft& draft, const QString& origin)
{
    m_draft = draft;
    m_participants.clear();
    m_preview.reset();
    m_sentence.clear();
    m_namesAsked.clear();
    m_lookingForNames = false;
    m_sendWhenKnown = false;
    m_withoutDescriptions = false;
    setSending(false);
    m_bar->hide();
    m_warnings->clear();
    m_reachLine->setText(tr("Working out who will see this…"));
    showSphere();
    m_form->show(draft);
    m_form->audience()->setOrigin(origin);
    m_form->showAnswered(std::nullopt);
    m_form->showQuoted({});
    m_form->showMentions({});
    if (!draft.quotes.isNull())
        readQuoted(draft.quotes);
    if (!draft.replyTo.isNull())
        readAnswered(draft.replyTo);
    if (draft.id != DraftId::None)
        rememberOpen(draft.id);
    change();
}

void Composer::readAnswered(const PostRef& post)
{
    m_library.thread(post, this, [this, opening = m_opening, post](const Result<ThreadPage>& page) {
        if (page && opening == m_opening)
            showAnswered(*page, post);
    });
}

void Composer::readQuoted(const PostRef& post)
{
    m_form->showQuoted(tr("Quoting a post"));
    m_library.thread(post, this, [this, opening = m_opening, post](const Result<ThreadPage>& page) {
        if (!page || opening != m_opening || m_draft.quotes != post)
            return;
        for (const PostRow& row : page->rows)
            if (row.post.ref.account == post.account && row.post.ref.uri == post.uri)
                m_form->showQuoted(quotedWords(row.post));
    });
}

void Composer::dropQuote()
{
    m_draft.quotes = {};
    m_form->showQuoted({});
    change();
}

void Composer::showAnswered(const ThreadPage& page, const PostRef& post)
{
    m_participants = page.participants;
    for (const PostRow& row : page.rows) {
        const PostRef& ref = row.post.ref;
        const bool sameUri = !post.uri.isEmpty() && ref.uri == post.uri;
        const bool sameHandle = post.uri.isEmpty() && ref.remoteId == post.remoteId;
        if (ref.account == post.account && (sameUri || sameHandle))
            m_form->showAnswered(row.post);
    }
    if (m_preview)
        showAnswerReaders(m_preview->reach);
}

void Composer::change()
{
    m_draft = m_form->read(m_draft);
    m_keeper->touch(m_draft);
    m_watch->ask(m_draft);
    updateSend();
}

void Composer::showReachList()
{
    if (!m_preview)
        return;
    if (!m_list)
        m_list = new ReachList(this);
    m_list->show(m_preview->reach);
    m_list->setVisible(true);
    m_list->raise();
    m_list->activateWindow();
}

void Composer::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

void Composer::setSending(bool sending)
{
    m_sending = sending;
    m_keeping = m_keeping && sending;
    m_form->setEnabled(!sending);
    updateSend();
}

bool Composer::maySend() const
{
    return m_send->isEnabled() && m_preview && m_preview->mayLeave;
}

void connectSendBar(Composer& composer, SendBar& bar)
{
    QObject::connect(&composer, &Composer::sent, &bar, &SendBar::offer);
    QObject::connect(&bar, &SendBar::takenBack, &composer, &Composer::openDraft);
}

} // namespace cohort
