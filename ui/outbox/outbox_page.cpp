#include "ui/outbox/outbox_page.h"

#include "core/model/draft_parts.h"
#include "core/wording/sentences.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"
#include "ui/widgets/undo_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Letters of a post that are shown; enough to know which one it is.
constexpr int ShownOfDraft = 200;
/// Receipts that are shown; the newest matter.
constexpr int MostRows = 100;

QString beginning(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > ShownOfDraft ? line.left(ShownOfDraft) + u'…' : line;
}

bool canBeTakenBack(SendState state)
{
    return state == SendState::Held || state == SendState::Waiting || state == SendState::Failed ||
           state == SendState::Refused;
}

QToolButton* action(const QString& word, QLayout* actions, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(word);
    button->setFocusPolicy(Qt::StrongFocus);
    actions->addWidget(button);
    return button;
}

} // namespace

QString widerWords(const OutboxRow& row)
{
    QStringList words;
    if (row.state == SendState::Refused && !row.widerReach.isEmpty())
        return wording::wouldAlsoReach(row.widerReach);
    if (!row.widerReach.isEmpty())
        words.append(OutboxPage::tr("The server also showed it to %1, whom you did not choose.")
                         .arg(QLocale().createSeparatedList(row.widerReach)));
    if (row.visibilityDiffers)
        words.append(OutboxPage::tr("The server made it: %1. You asked for something else.")
                         .arg(wording::name(row.answered)));
    return words.join(u' ');
}

OutboxPage::OutboxPage(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_bar(new MessageBar(this))
    , m_undo(new UndoBar(this))
    , m_empty(new EmptyState(this))
    , m_lists(new QWidget(this))
    , m_draftsTitle(new PlainLabel(tr("Drafts"), this))
    , m_drafts(plainColumn(style::gridPx * 2))
    , m_outboxTitle(new PlainLabel(tr("Waiting and sent"), this))
    , m_outbox(plainColumn(style::gridPx * 2))
{
    setAccessibleName(tr("Outbox"));
    m_draftsTitle->setHeading(true);
    m_outboxTitle->setHeading(true);
    m_empty->say(
        tr("What you send will be here"),
        tr("Posts wait here while there is no network, and stay as receipts: to whom, when, and what "
           "the server answered. Drafts are kept here too."));
    auto* inner = new QVBoxLayout(m_lists);
    inner->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    inner->setSpacing(style::gridPx);
    inner->addWidget(m_draftsTitle);
    inner->addLayout(m_drafts);
    inner->addWidget(m_outboxTitle);
    inner->addLayout(m_outbox);
    inner->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_lists);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addWidget(m_empty, 1);
    page->addWidget(scroll, 1);
    page->addWidget(m_undo);
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.accounts || changes.circles)
            readRule();
        if (changes.outbox)
            readOutbox();
        if (changes.drafts)
            readDrafts();
    });
    showEmpty();
    readRule();
    readOutbox();
    readDrafts();
}

void OutboxPage::setSphere(std::optional<Sphere> sphere)
{
    m_rule.sphere = sphere;
    m_bar->hide();
    fillOutbox();
    fillDrafts();
}

void OutboxPage::readRule()
{
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (!accounts)
            return;
        m_rule.takeAccounts(*accounts);
        m_names.clear();
        for (const AccountRow& row : *accounts)
            m_names.insert(row.account.id, row.account.facts.me.handle);
        fillOutbox();
        fillDrafts();
    });
    m_library.circles(this, [this](const Result<std::vector<CircleRow>>& circles) {
        if (!circles)
            return;
        m_rule.takeCircles(*circles);
        fillOutbox();
        fillDrafts();
    });
}

void OutboxPage::readOutbox()
{
    m_library.outbox(this, [this](const Result<std::vector<OutboxRow>>& rows) {
        if (!rows) {
            tellError(rows.error());
            return;
        }
        m_rows = *rows;
        std::ranges::stable_sort(m_rows, [](const OutboxRow& left, const OutboxRow& right) {
            return left.created > right.created;
        });
        fillOutbox();
    });
}

void OutboxPage::readDrafts()
{
    m_library.drafts(this, [this](const Result<std::vector<Draft>>& drafts) {
        if (!drafts) {
            tellError(drafts.error());
            return;
        }
        m_written = *drafts;
        fillDrafts();
    });
}

void OutboxPage::fillOutbox()
{
    clearLayout(*m_outbox);
    std::vector<OutboxRow> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown),
                         [this](const OutboxRow& row) { return m_rule.shows(row); });
    for (const DraftProgress& draft : progressOf(shown))
        if (m_outbox->count() < MostRows)
            m_outbox->addWidget(draft.isSimple() ? entry(draft.first()) : groupEntry(draft));
    showEmpty();
}

void OutboxPage::fillDrafts()
{
    clearLayout(*m_drafts);
    for (const Draft& draft : m_written)
        if (m_rule.shows(draft))
            m_drafts->addWidget(draftEntry(draft));
    showEmpty();
}

QWidget* OutboxPage::entry(const OutboxRow& row)
{
    auto* card = new QWidget(this);
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins({});
    lines->setSpacing(style::halfGridPx);
    const QString when = times::shortWhen(row.created, QDateTime::currentDateTime());
    auto* state =
        new PlainLabel(tr("%1 · %2", "state of a post, time").arg(wording::name(row.state), when), card);
    state->setFont(style::nameFont(state->font()));
    auto* text = new PlainLabel(beginning(wordsFor(row.draft, row.account)), card);
    text->setWraps(true);
    auto* audience = new PlainLabel(row.sentence, card);
    audience->setWraps(true);
    audience->setMeta(true);
    auto* head = new QHBoxLayout;
    head->addWidget(state, 1);
    addActions(row, head, card);
    lines->addLayout(head);
    lines->addWidget(text);
    lines->addWidget(audience);
    if (row.errorKind >= 0) {
        auto* error = new PlainLabel(errorWords({.kind = static_cast<ErrorKind>(row.errorKind)}), card);
        error->setWraps(true);
        lines->addWidget(error);
    }
    addWider(row, lines, card);
    return card;
}

QWidget* OutboxPage::groupEntry(const DraftProgress& draft)
{
    auto* card = new QWidget(this);
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins({});
    lines->setSpacing(style::halfGridPx);
    const OutboxRow& row = draft.first();
    const QString when = times::shortWhen(row.created, QDateTime::currentDateTime());
    auto* title =
        new PlainLabel(tr("%1 · %2", "state of a post, time").arg(titleOf(draft, m_names), when), card);
    title->setFont(style::nameFont(title->font()));
    title->setWraps(true);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    addGroupActions(draft, head, card);
    lines->addLayout(head);
    auto* text = new PlainLabel(
        beginning(row.draft.text.isEmpty() ? wordsFor(row.draft, row.account) : row.draft.text), card);
    text->setWraps(true);
    lines->addWidget(text);
    auto* audience = new PlainLabel(row.sentence, card);
    audience->setWraps(true);
    audience->setMeta(true);
    lines->addWidget(audience);
    for (const AccountProgress& account : draft.accounts)
        lines->addWidget(accountLine(account, card));
    return card;
}

void OutboxPage::addGroupActions(const DraftProgress& draft, QLayout* actions, QWidget* parent)
{
    const QString about = beginning(draft.first().draft.text).left(40);
    std::vector<OutboxId> all;
    std::vector<OutboxId> held;
    OutboxId takeable = OutboxId::None;
    for (const AccountProgress& account : draft.accounts)
        for (const OutboxRow& part : account.parts) {
            all.push_back(part.id);
            if (part.state == SendState::Held)
                held.push_back(part.id);
            if (canBeTakenBack(part.state) && takeable == OutboxId::None)
                takeable = part.id;
        }
    if (!held.empty() && draft.accounts.front().stopped() == nullptr) {
        auto* now = action(tr("Send now"), actions, parent);
        now->setAccessibleName(tr("Send now: %1").arg(about));
        connect(now, &QToolButton::clicked, this, [this, held] {
            for (const OutboxId id : held)
                m_library.sendNow(id, this, told());
        });
    }
    if (takeable != OutboxId::None) {
        auto* back = action(tr("Take back"), actions, parent);
        back->setAccessibleName(tr("Take back what was not sent and make it a draft: %1").arg(about));
        connect(back, &QToolButton::clicked, this, [this, takeable] { takeBack(takeable); });
    }
    if (draft.isThrough()) {
        auto* forget = action(tr("Forget"), actions, parent);
        forget->setAccessibleName(tr("Forget this entry: %1").arg(about));
        connect(forget, &QToolButton::clicked, this, [this, all] {
            for (const OutboxId id : all)
                forgetEntry(id);
        });
    }
}

QWidget* OutboxPage::accountLine(const AccountProgress& account, QWidget* parent)
{
    auto* place = new QWidget(parent);
    auto* lines = new QVBoxLayout(place);
    lines->setContentsMargins(style::gridPx * 2, 0, 0, 0);
    lines->setSpacing(style::halfGridPx);
    const QString name = m_names.value(account.account, tr("a removed account"));
    auto* state = new PlainLabel(
        tr("%1: %2", "account, what became of the post there").arg(style::isolated(name), wordsOf(account)),
        place);
    state->setWraps(true);
    auto* head = new QHBoxLayout;
    head->addWidget(state, 1);
    lines->addLayout(head);
    const OutboxRow* stopped = account.stopped();
    if (stopped != nullptr && stopped->state != SendState::Cancelled) {
        auto* retry = action(tr("Try again"), head, place);
        retry->setAccessibleName(tr("Try again on %1").arg(name));
        connect(retry, &QToolButton::clicked, this,
                [this, id = stopped->id] { m_library.retrySend(id, this, told()); });
    }
    for (const OutboxRow& part : account.parts) {
        if (part.errorKind >= 0) {
            auto* error = new PlainLabel(errorWords({.kind = static_cast<ErrorKind>(part.errorKind)}), place);
            error->setWraps(true);
            lines->addWidget(error);
        }
        addWider(part, lines, place);
    }
    return place;
}

void OutboxPage::addActions(const OutboxRow& row, QLayout* actions, QWidget* parent)
{
    const QString about = beginning(wordsFor(row.draft, row.account)).left(40);
    if (row.state == SendState::Held || row.state == SendState::Waiting) {
        auto* now = action(tr("Send now"), actions, parent);
        now->setAccessibleName(tr("Send now: %1").arg(about));
        connect(now, &QToolButton::clicked, this,
                [this, id = row.id] { m_library.sendNow(id, this, told()); });
    }
    if (row.state == SendState::Failed || row.state == SendState::Refused) {
        auto* retry = action(tr("Try again"), actions, parent);
        retry->setAccessibleName(tr("Try again: %1").arg(about));
        connect(retry, &QToolButton::clicked, this,
                [this, id = row.id] { m_library.retrySend(id, this, told()); });
    }
    if (canBeTakenBack(row.state)) {
        auto* back = action(tr("Take back"), actions, parent);
        back->setAccessibleName(tr("Take back and make it a draft: %1").arg(about));
        connect(back, &QToolButton::clicked, this, [this, id = row.id] { takeBack(id); });
    }
    if (row.state == SendState::Sent || row.state == SendState::Failed || row.state == SendState::Refused ||
        row.state == SendState::Cancelled) {
        auto* forget = action(tr("Forget"), actions, parent);
        forget->setAccessibleName(tr("Forget this entry: %1").arg(about));
        connect(forget, &QToolButton::clicked, this, [this, id = row.id] { forgetEntry(id); });
    }
}

void OutboxPage::addWider(const OutboxRow& row, QVBoxLayout* lines, QWidget* parent)
{
    if (const QString held = wording::sentence(row.standing);
        row.state == SendState::Sent && !held.isEmpty()) {
        auto* approval = new PlainLabel(held, parent);
        approval->setWraps(true);
        lines->addWidget(approval);
    }
    const QString words = widerWords(row);
    if (words.isEmpty())
        return;
    auto* bar = new MessageBar(parent);
    lines->addWidget(bar);
    bar->tell(MessageBar::Tone::Warning, words);
    bar->setClosable(false);
    if (row.sent.isNull())
        return;
    auto* remove = bar->addWayOut(tr("Delete it now"));
    connect(remove, &QToolButton::clicked, this,
            [this, post = row.sent] { m_library.act(post, IntentKind::Remove, this, told()); });
}

QWidget* OutboxPage::draftEntry(const Draft& draft)
{
    auto* card = new QWidget(this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins({});
    const QString text = beginning(draft.text);
    const QString shown = text.isEmpty() ? tr("Draft without text") : text;
    auto* words = new PlainLabel(shown, card);
    words->setWraps(true);
    row->addWidget(words, 1);
    auto* open = action(tr("Continue"), row, card);
    open->setAccessibleName(tr("Continue the draft: %1").arg(shown.left(40)));
    auto* remove = action(tr("Delete"), row, card);
    remove->setAccessibleName(tr("Delete the draft: %1").arg(shown.left(40)));
    connect(open, &QToolButton::clicked, this, [this, draft] { emit draftWanted(draft); });
    connect(remove, &QToolButton::clicked, this, [this, draft] { deleteDraft(draft); });
    return card;
}

void OutboxPage::takeBack(OutboxId id)
{
    m_library.cancelSend(id, this, [this](const Result<Draft>& draft) {
        if (draft)
            emit draftWanted(*draft);
        else
            tellError(draft.error());
    });
}

void OutboxPage::deleteDraft(const Draft& draft)
{
    m_library.removeDraft(draft.id, this, [this, draft](const Result<void>& removed) {
        if (!removed) {
            tellError(removed.error());
            return;
        }
        m_undo->offer(tr("Draft deleted"), [library = QPointer<Library>(&m_library), draft] {
            Draft again = draft;
            again.id = DraftId::None;
            if (library)
                library->saveDraft(again, library, [](const Result<DraftId>&) {});
        });
    });
}

void OutboxPage::showEmpty()
{
    const bool noDrafts = m_drafts->count() == 0;
    const bool noPosts = m_outbox->count() == 0;
    m_draftsTitle->setVisible(!noDrafts);
    m_outboxTitle->setVisible(!noPosts);
    m_empty->setVisible(noDrafts && noPosts);
}

void OutboxPage::forgetEntry(OutboxId id)
{
    m_library.removeOutboxEntry(id, this, [this](const Result<void>& done) {
        if (done)
            return;
        if (done.error().kind == ErrorKind::Refused)
            m_bar->tell(MessageBar::Tone::Notice,
                        tr("Kept: the next part of this thread waits to answer it. Nothing is lost. Send the "
                           "rest or take it back first."));
        else
            tellError(done.error());
    });
}

Library::Answer<void> OutboxPage::told()
{
    return [this](const Result<void>& done) {
        if (!done)
            tellError(done.error());
    };
}

void OutboxPage::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
