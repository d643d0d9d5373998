#include "ui/comments/commenting.h"

#include "core/store/commented_places.h"
#include "tests/support/ui_pages.h"
#include "ui/comments/comment_list.h"
#include "ui/comments/comment_model.h"
#include "ui/comments/comments_view.h"
#include "ui/comments/said_bar.h"
#include "ui/composer/composer.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/undo_bar.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Takes the place of the desktop that opens pages.
class PageOpener final : public QObject {
    Q_OBJECT
public:
    PageOpener() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~PageOpener() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void open(const QUrl& url) { opened.append(url); }
    QList<QUrl> opened;
};

/// The window with a blog in a circle, of which there is one post.
class CommentInTheBrowser : public testing::Test {
protected:
    explicit CommentInTheBrowser(bool answered = false)
        : m_rig([this, answered](TempStore& files) { prepare(files, answered); })
    {
        m_window = std::make_unique<MainWindow>(m_rig.library(), m_state.filePath(u"window.ini"_s));
        m_window->resize(1200, 700);
        m_window->show();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_window->overview()->circle(m_circle); }));
        m_window->openStream(
            {.kind = StreamRef::Kind::Circle, .circle = m_circle, .sphere = Sphere::Professional});
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return model()->rowCount() == 1; }));
    }
    void prepare(TempStore& files, bool answered)
    {
        const Author blog{.network = u"feeds"_s,
                          .uri = u"https://shed.test/feed"_s,
                          .handle = u"shed.test/feed"_s,
                          .name = u"Robin's shed"_s};
        store::StoredAccount reader;
        reader.account = {.provider = u"feeds"_s, .server = QUrl(u"feeds:mine"_s), .hat = Hat::Professional};
        reader.account.facts.me = {.network = u"feeds"_s, .uri = u"feeds:mine"_s, .handle = u"feeds"_s};
        reader.account.facts.can = {.follow = true, .followsAddresses = true, .repliesInBrowser = true};
        reader.secretBackend = u"none"_s;
        const AccountId account = files.write([&](Connection& c) { return store::saveAccount(c, reader); });
        m_circle = files.addCircle(u"Makers"_s, Sphere::Professional);
        files.addPerson(blog, {m_circle});
        Post post = postBy(blog, u"1"_s, QDateTime::currentDateTimeUtc().addSecs(-3600));
        post.ref = {.uri = u"https://shed.test/feed#one"_s};
        post.threadUri = post.ref.uri;
        post.url = QUrl(u"https://shed.test/glue"_s);
        post.text = RichText::plain(u"Glue for chairs\nA long story."_s);
        files.receive(account, {post});
        if (answered)
            hearAnswer(files, post, account);
    }
    /// I commented below the post, and somebody did after me.
    static void hearAnswer(TempStore& files, const Post& post, AccountId account)
    {
        const QDateTime then = post.created.addSecs(60);
        files.write([&](Connection& c) {
            const PostRef under{.account = account, .uri = post.ref.uri};
            return store::addCommentedPlace(c, under, {.words = u"Use hide glue"_s}, then);
        });
        Post answer = postBy({.network = u"feeds"_s, .uri = post.author.uri + u"#by/Bo"_s, .name = u"Bo"_s},
                             u"2"_s, then.addSecs(60));
        answer.ref = {.uri = post.ref.uri + u"/2"_s};
        answer.threadUri = post.ref.uri;
        answer.parent = {.uri = post.ref.uri};
        answer.text = RichText::plain(u"It does not hold"_s);
        files.receive(account, {answer});
    }
    [[nodiscard]] StreamModel* model() { return m_window->streamPane()->model(); }
    [[nodiscard]] PostActions& actions() { return *m_window->findChild<PostActions*>(); }
    [[nodiscard]] SaidBar& bar() { return *m_window->saidBar(); }
    std::vector<CommentRow> comments()
    {
        return m_rig
            .value<CommentPage>([this](QObject* asker, auto answer) {
                m_rig.library().comments().page({}, asker, std::move(answer));
            })
            .rows;
    }
    [[nodiscard]] bool waitForComments(size_t count)
    {
        return LibraryRig::waitUntil([this, count] { return comments().size() == count; });
    }
    /// The entry of the post's menu that begins so, or null; the menu stays until the next one.
    QAction* entry(const QString& beginning)
    {
        m_menu.reset(actions().menuFor(*model(), 0));
        for (QAction* action : m_menu->actions())
            if (action->text().remove(u'&').startsWith(beginning))
                return action;
        return nullptr;
    }
    void undo()
    {
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window->undoBar()->isOffering(); }));
        m_window->undoBar()->undoNow();
    }

    CircleId m_circle = CircleId::None;
    LibraryRig m_rig;
    QTemporaryDir m_state;
    PageOpener m_browser;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMenu> m_menu;
};

/// The same where I commented already, and somebody answered.
class AnsweredInTheBrowser : public CommentInTheBrowser {
protected:
    AnsweredInTheBrowser()
        : CommentInTheBrowser(true)
    {
    }
};

TEST_F(CommentInTheBrowser, ReplyingOpensThePageAndAsksCalmly)
{
    EXPECT_FALSE(bar().isVisible());
    actions().command(*model(), 0, u'R');
    EXPECT_EQ(m_browser.opened, QList<QUrl>{QUrl(u"https://shed.test/glue"_s)});
    EXPECT_FALSE(m_window->composer()->isVisible()) << "it is written there, not here";
    ASSERT_TRUE(bar().isVisible());
    EXPECT_TRUE(bar().words().contains(u"Glue for chairs"_s));
    EXPECT_FALSE(bar().isAncestorOf(QApplication::focusWidget()));
    press(bar(), u"No"_s);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(comments().empty());
}

TEST_F(CommentInTheBrowser, IsNotedWithItsWordsAndCanBeTakenBack)
{
    actions().command(*model(), 0, u'R');
    EXPECT_FALSE(bar().saidBox()->isVisible());
    press(bar(), u"Paste what you wrote …"_s);
    EXPECT_TRUE(bar().saidBox()->isVisible());
    bar().saidBox()->setPlainText(u"Hide glue comes apart again."_s);
    bar().nameBox()->setText(u"Robin Fan"_s);
    press(bar(), u"I commented here"_s);
    EXPECT_FALSE(bar().isVisible());
    ASSERT_TRUE(waitForComments(1));
    EXPECT_EQ(comments()[0].row.post.text.text, u"Hide glue comes apart again."_s);
    EXPECT_EQ(comments()[0].state, CommentState::Unanswered);
    undo();
    EXPECT_TRUE(waitForComments(0));
}

TEST_F(CommentInTheBrowser, WithoutWordsTheListStillSaysWhatItIs)
{
    actions().command(*model(), 0, u'R');
    press(bar(), u"I commented here"_s);
    ASSERT_TRUE(waitForComments(1));
    CommentsView* page = m_window->commentsPage();
    page->open();
    ASSERT_TRUE(LibraryRig::waitUntil([page] { return page->model()->rowCount() == 2; }));
    const QString spoken = page->model()->index(1).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"You commented on the page in the browser"_s)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(u"Robin's shed"_s)) << spoken.toStdString();
}

TEST_F(CommentInTheBrowser, TheListForgetsItToo)
{
    actions().command(*model(), 0, u'R');
    press(bar(), u"I commented here"_s);
    CommentsView* page = m_window->commentsPage();
    m_window->showPlace(Place::Comments);
    ASSERT_TRUE(LibraryRig::waitUntil([page] { return page->model()->rowCount() == 2; }));
    ASSERT_TRUE(LibraryRig::waitUntil([page] {
        const CommentRow* chosen = page->findChild<CommentList*>()->chosen();
        return chosen && chosen->saidInBrowser;
    }));
    press(*page, u"Remind me"_s);
    QAction* forget = nullptr;
    for (QAction* action : page->actions()->actions())
        if (action->text().remove(u'&') == u"Forget that I commented here"_s)
            forget = action;
    ASSERT_TRUE(forget);
    forget->trigger();
    page->actions()->close();
    ASSERT_TRUE(LibraryRig::waitUntil([page] { return page->model()->rowCount() == 0; }));
    undo();
    EXPECT_TRUE(LibraryRig::waitUntil([page] { return page->model()->rowCount() == 2; }));
}

TEST_F(CommentInTheBrowser, TheMenuNotesAndForgetsWithAWayBack)
{
    ASSERT_TRUE(entry(u"Reply in the browser"_s));
    EXPECT_FALSE(entry(u"Forget that I commented here"_s));
    ASSERT_TRUE(entry(u"I commented here"_s));
    entry(u"I commented here"_s)->trigger();
    ASSERT_TRUE(bar().isVisible());
    EXPECT_TRUE(m_browser.opened.isEmpty());
    press(bar(), u"I commented here"_s);
    ASSERT_TRUE(waitForComments(1));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return entry(u"Forget that I commented here"_s); }));
    entry(u"Forget that I commented here"_s)->trigger();
    ASSERT_TRUE(waitForComments(0));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !entry(u"Forget that I commented here"_s); }));
    undo();
    EXPECT_TRUE(waitForComments(1));
}

TEST_F(CommentInTheBrowser, TheConversationSaysWhereItIsAnswered)
{
    m_window->openThread(model()->row(0));
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return buttonSaying(*m_window->threadPane(), u"Reply in the browser …"_s); }));
    press(*m_window->threadPane(), u"Reply in the browser …"_s);
    EXPECT_EQ(m_browser.opened.size(), 1);
    EXPECT_TRUE(bar().isVisible());
}

TEST_F(CommentInTheBrowser, TheConversationSaysThatItsCommentsAreNotHere)
{
    m_window->openThread(model()->row(0));
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return buttonSaying(*m_window->threadPane(), u"Look for comments"_s); }));
    press(*m_window->threadPane(), u"Open the page"_s);
    EXPECT_EQ(m_browser.opened, QList<QUrl>{QUrl(u"https://shed.test/glue"_s)});
    EXPECT_FALSE(bar().isVisible()) << "looking is not commenting";
}

TEST_F(AnsweredInTheBrowser, TheAnswerStandsAmongTheRepliesAndIsCounted)
{
    const StreamRef replies{.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional};
    m_window->openStream(replies);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return model()->rowCount() == 1; }));
    EXPECT_EQ(model()->row(0).post.text.text, u"It does not hold"_s);
    EXPECT_EQ(m_rig.value<int>([this, replies](QObject* asker, auto answer) {
        m_rig.library().unreadCount(replies, asker, std::move(answer));
    }),
              1);
    m_window->openStream({.kind = StreamRef::Kind::Replies, .sphere = Sphere::Personal});
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return model()->rowCount() == 0; })) << "the blog is for work";
}

TEST_F(CommentInTheBrowser, TheQuestionGoesWithTheLifeItIsFrom)
{
    actions().command(*model(), 0, u'R');
    bar().saidBox()->setPlainText(u"Hide glue"_s);
    m_window->setSphere(Sphere::Personal);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(bar().words().isEmpty());
    EXPECT_TRUE(bar().saidBox()->toPlainText().isEmpty());
}

TEST_F(CommentInTheBrowser, EverythingInTheQuestionHasANameAndItsOwnKey)
{
    actions().command(*model(), 0, u'R');
    press(bar(), u"Paste what you wrote …"_s);
    EXPECT_EQ(unnamedBelow(bar()), QStringList());
    EXPECT_EQ(fightingMnemonics(bar()), QStringList());
}

} // namespace
} // namespace cohort

#include "commenting_test.moc"
