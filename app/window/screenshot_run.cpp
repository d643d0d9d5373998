#include "app/window/screenshot_run.h"

#include "core/library/library.h"
#include "ui/catchup/catch_up_model.h"
#include "ui/catchup/catch_up_view.h"
#include "ui/comments/comment_model.h"
#include "ui/comments/comments_view.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/post_text.h"
#include "ui/composer/reach_list.h"
#include "ui/composer/send_bar.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/people/person_view.h"
#include "ui/receipt/receipt_dialog.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_view.h"
#include "ui/search/search_model.h"
#include "ui/search/search_pane.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/avatar_pictures.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/style.h"

#include <QDir>
#include <QListView>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int pollMs = 50;
/// The window is left alone this long before its picture is taken, so that what is still being laid out is
/// there.
constexpr int settleMs = 400;

void say(const QString& words)
{
    QTextStream(stdout) << words << Qt::endl;
}

} // namespace

ScreenshotRun::ScreenshotRun(MainWindow& window, Library& library, QString folder)
    : m_window(window)
    , m_library(library)
    , m_folder(std::move(folder))
    , m_text(u"Does anybody have the minutes of the last board meeting?"_s)
    , m_followersText(u"The reading room opens an hour later tomorrow."_s)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &ScreenshotRun::look);
}

void ScreenshotRun::start()
{
    QDir().mkpath(m_folder);
    planSteps();
    planSending();
    planReceipt();
    planLibrary();
    planAvatars();
    beginStep();
}

void ScreenshotRun::planSteps()
{
    StreamPane* stream = m_window.streamPane();
    m_steps.push_back(
        {.name = u"1-window"_s, .words = tr("Reading a circle"), .begin = {}, .reached = [this, stream] {
             const auto circle = m_window.rail()->circleNumber(1);
             if (!circle)
                 return false;
             if (stream->stream() != circle)
                 m_window.openStream(*circle);
             return stream->model()->rowCount() > 0 && !stream->model()->isLoading();
         }});
    m_steps.push_back({.name = u"2-thread"_s,
                       .words = tr("Opening a conversation"),
                       .begin =
                           [this, stream] {
                               const auto& rows = stream->model()->rows();
                               const auto talked = std::ranges::max_element(
                                   rows, {}, [](const PostRow& row) { return row.post.replyCount; });
                               if (talked != rows.end())
                                   m_window.openThread(*talked);
                           },
                       .reached =
                           [this] {
                               const ThreadPane* thread = m_window.threadPane();
                               return thread->isVisible() && thread->model()->rowCount() > 1;
                           }});
}

void ScreenshotRun::planSending()
{
    Composer* composer = m_window.composer();
    m_steps.push_back({.name = u"3-composer"_s,
                       .words = tr("Writing to the circle"),
                       .begin = [this] { m_window.commands()->action(Commands::Id::NewPost)->trigger(); },
                       .reached =
                           [this, composer] {
                               PostText* text = composer->form()->text();
                               if (composer->isVisible() && !composer->reachSentence().isEmpty() &&
                                   text->toPlainText().isEmpty())
                                   text->setPlainText(m_text);
                               const bool ready = !text->toPlainText().isEmpty() && composer->maySend();
                               if (ready)
                                   say(composer->reachSentence());
                               return ready;
                           }});
    m_steps.push_back({.name = u"3-who-exactly"_s,
                       .words = tr("Looking who exactly can read it"),
                       .begin = [composer] { composer->showReachList(); },
                       .reached = [composer] { return composer->findChild<ReachList*>() != nullptr; },
                       .picture = [composer]() -> QWidget* { return composer->findChild<ReachList*>(); }});
    m_steps.push_back({.name = u"4-sent"_s,
                       .words = tr("Sending on the sample network"),
                       .begin = [composer] { composer->send(); },
                       .reached =
                           [this] {
                               if (!m_window.composer()->isVisible())
                                   m_window.findChild<SendBar*>()->sendNow();
                               readOutbox();
                               return m_sent;
                           }});
    m_steps.push_back({.name = u"5-people"_s,
                       .words = tr("Looking at the people"),
                       .begin = [this] { m_window.showPlace(Place::People); },
                       .reached = [this] { return m_window.peoplePage()->model()->rowCount() > 0; }});
}

void ScreenshotRun::planReceipt()
{
    m_steps.push_back({.name = u"6-receipt"_s,
                       .words = tr("Seeing who could read a post, before and now"),
                       .begin = [this] { sendToFollowers(); },
                       .reached =
                           [this] {
                               readOutbox();
                               if (!m_followersPost)
                                   return false;
                               const ReceiptDialog* receipt = m_window.receipt();
                               if (!receipt)
                                   m_window.showReceipt(*m_followersPost);
                               return receipt && receipt->isVisible() && receipt->arrived() > 0;
                           },
                       .picture = [this]() -> QWidget* { return m_window.receipt(); }});
}

void ScreenshotRun::planLibrary()
{
    SavedView* saved = m_window.savedPage();
    m_steps.push_back({.name = u"7-saved-thread"_s,
                       .words = tr("Reading a saved conversation"),
                       .begin =
                           [this] {
                               m_window.receipt()->close();
                               m_window.showPlace(Place::Library);
                           },
                       .reached =
                           [saved] {
                               if (saved->model()->rowCount() > 0 && !saved->list()->currentIndex().isValid())
                                   saved->list()->setCurrentIndex(saved->model()->index(0));
                               return saved->pane()->model()->rowCount() > 0;
                           }});
    m_steps.push_back({.name = u"8-search"_s,
                       .words = tr("Searching everything"),
                       .begin = [this] { m_window.search(u"reading"_s); },
                       .reached = [this] { return m_window.searchPane()->model()->rowCount() > 0; }});
    m_steps.push_back({.name = u"9-catch-up"_s,
                       .words = tr("Catching up"),
                       .begin =
                           [this] {
                               if (const auto circle = m_window.rail()->circleNumber(2))
                                   m_window.openStream(*circle);
                               m_window.commands()->action(Commands::Id::CatchUp)->trigger();
                           },
                       .reached =
                           [this] {
                               const auto* page = m_window.findChild<CatchUpView*>();
                               return page && page->isVisible() && page->model()->rowCount() > 0;
                           }});
    m_steps.push_back({.name = u"10-my-comments"_s,
                       .words = tr("Looking what became of my comments"),
                       .begin = [this] { m_window.showPlace(Place::Comments); },
                       .reached = [this] { return m_window.commentsPage()->model()->listed() > 0; }});
}

void ScreenshotRun::planAvatars()
{
    const auto allow = [this] {
        const auto circle = m_window.rail()->circleNumber(1);
        if (!circle)
            return;
        m_window.openStream(*circle);
        m_library.allowPictures({.kind = PictureConsent::Kind::Circle, .circle = circle->circle}, this, {});
    };
    m_steps.push_back({.name = u"11-profile-pictures"_s,
                       .words = tr("Allowing the pictures of a circle"),
                       .begin = allow,
                       .reached = [this] { return showsAvatar(); }});
    m_steps.push_back({.name = u"12-people-with-pictures"_s,
                       .words = tr("Looking at the people again"),
                       .begin =
                           [this] {
                               m_window.showPlace(Place::People);
                               for (const PostRow& row : m_window.streamPane()->model()->rows())
                                   if (!row.post.author.avatarUrl.isEmpty() && row.contact != ContactId::None)
                                       return m_window.peoplePage()->showPerson(row.contact);
                           },
                       .reached =
                           [this] {
                               const auto* badge = m_window.peoplePage()->person()->findChild<AvatarBadge*>();
                               return badge->isVisible() && badge->hasPicture();
                           }});
}

bool ScreenshotRun::showsAvatar() const
{
    AvatarPictures& avatars = m_window.findChild<Pictures*>()->avatars();
    const auto& rows = m_window.streamPane()->model()->rows();
    return std::ranges::any_of(rows, [&](const PostRow& row) {
        return !avatars.picture(row, style::avatarPx, m_window.devicePixelRatioF()).isNull();
    });
}

void ScreenshotRun::sendToFollowers()
{
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (!accounts)
            return;
        Draft draft{.audience = {.followers = true}, .text = m_followersText};
        for (const AccountRow& row : *accounts)
            if (row.account.hat == Hat::Professional)
                draft.targets = {{.account = row.account.id}};
        m_library.send(draft, this, [this](const Result<SendOutcome>& outcome) {
            for (const OutboxId id : outcome ? outcome->entries : std::vector<OutboxId>())
                m_library.sendNow(id, this, {});
        });
    });
}

void ScreenshotRun::letSomebodyFollow()
{
    const auto accept = [this](const Result<PersonPage>& page) {
        if (!page)
            return;
        const auto& relationships = page->relationships;
        for (auto it = relationships.cbegin(); it != relationships.cend(); ++it)
            for (const auto& [identity, relationship] : it.value())
                for (const Identity& known : page->row.identities)
                    if (relationship.asksToFollow && known.id == identity)
                        m_library.answerFollowRequest(it.key(), known.author, true, this,
                                                      [this](const Result<void>&) { m_library.syncNow(); });
    };
    m_library.people({}, this, [this, accept](const Result<PeoplePageRow>& people) {
        for (const PersonRow& row : people ? people->rows : std::vector<PersonRow>())
            m_library.person(row.contact.id, Sphere::Professional, this, accept);
    });
}

void ScreenshotRun::readOutbox()
{
    m_library.outbox(this, [this](const Result<std::vector<OutboxRow>>& rows) {
        for (const OutboxRow& row : rows ? *rows : std::vector<OutboxRow>()) {
            if (row.state != SendState::Sent)
                continue;
            m_sent = m_sent || row.draft.text == m_text;
            if (row.draft.text != m_followersText || m_followersPost)
                continue;
            m_followersPost = row.sent;
            letSomebodyFollow(); // only now: whoever follows came after the post
        }
    });
}

void ScreenshotRun::beginStep()
{
    m_settling = false;
    m_since.start();
    if (m_steps[m_at].begin)
        m_steps[m_at].begin();
    m_poll.start();
}

void ScreenshotRun::look()
{
    if (m_settling)
        return;
    if (m_steps[m_at].reached()) {
        m_settling = true;
        QTimer::singleShot(settleMs, this, &ScreenshotRun::finishStep);
        return;
    }
    if (m_since.elapsed() > stepLimitMs) {
        m_poll.stop();
        say(tr("%1: this did not come about").arg(m_steps[m_at].words));
        (void)savePicture(m_steps[m_at].name + "-failed"_L1);
        emit ended(false);
    }
}

void ScreenshotRun::finishStep()
{
    m_poll.stop();
    const Step& step = m_steps[m_at];
    if (!savePicture(step.name)) {
        say(tr("%1: the picture could not be written").arg(step.words));
        emit ended(false);
        return;
    }
    if (++m_at == m_steps.size()) {
        emit ended(true);
        return;
    }
    beginStep();
}

bool ScreenshotRun::savePicture(const QString& name)
{
    const QString file = QDir(m_folder).absoluteFilePath(name + ".png"_L1);
    const Step& step = m_steps[m_at];
    QWidget* of = step.picture ? step.picture() : nullptr;
    if (!(of ? of : &m_window)->grab().save(file))
        return false;
    if (of)
        of->hide();
    say(u"%1: %2"_s.arg(m_steps[m_at].words, file));
    return true;
}

} // namespace cohort
