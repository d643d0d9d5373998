#include "ui/comments/comments_view.h"

#include "core/store/comment_choices.h"
#include "core/store/comments.h"
#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/comments/comment_list.h"
#include "ui/comments/comment_words.h"
#include "ui/comments/remind_dialog.h"
#include "ui/shell/commands.h"
#include "ui/thread/thread_pane.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

Author commenter(const QString& name)
{
    return {.network = u"fediverse"_s,
            .uri = u"https://home.test/users/"_s + name,
            .handle = u"@"_s + name + u"@home.test"_s,
            .name = name};
}

QDateTime hoursAgo(int hours)
{
    return QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
}

Post saying(Post post, const QString& words)
{
    post.text = RichText::plain(words);
    return post;
}

/// At work: one question nobody answered, one that was answered, one that is answered and read. At home: one.
void prepareComments(TempStore& files)
{
    const AccountId work = files.addAccount(u"me"_s, Hat::Professional);
    const AccountId home = files.addAccount(u"home"_s, Hat::Personal);
    const Author ana = authorNamed(u"Ana Ferreira"_s);
    const Author bo = authorNamed(u"Bo Lindgren"_s);
    const Author me = commenter(u"me"_s);
    const Post plan = postBy(ana, u"plan"_s, hoursAgo(300));
    Post question = saying(answerTo(plan, me, u"question"_s, hoursAgo(290)), u"Which budget is it on?"_s);
    question.replyCount = 2;
    const Post thanks = saying(answerTo(plan, me, u"thanks"_s, hoursAgo(200)), u"Thank you for the plan."_s);
    const Post offer = saying(answerTo(plan, me, u"offer"_s, hoursAgo(100)), u"I can help on Friday."_s);
    const Post welcome = answerTo(thanks, ana, u"welcome"_s, hoursAgo(190));
    files.receive(work, {plan, question, thanks, offer, welcome, answerTo(offer, bo, u"yes"_s, hoursAgo(2))});
    files.write(
        [&](Connection& c) { return store::setRead(c, {{.account = work, .uri = welcome.ref.uri}}, true); });
    const Post party = postBy(bo, u"party"_s, hoursAgo(30));
    files.receive(home, {party, saying(answerTo(party, commenter(u"home"_s), u"cake"_s, hoursAgo(20)),
                                       u"I bring a cake."_s)});
    files.write([&](Connection& c) {
        return store::watchAccount(c, work, hoursAgo(24 * (store::forgottenDays + 9)));
    });
}

class MyCommentsPage : public testing::Test {
protected:
    MyCommentsPage()
    {
        m_context->sphere = Sphere::Professional;
        m_context->networks.insert(AccountId(1), u"Mastodon"_s);
        QObject::connect(&m_rig.library(), &Library::changed, &m_page,
                         [this](const Changes& changes) { m_page.take(changes); });
        QObject::connect(&m_page, &CommentsView::undoable, &m_page,
                         [this](const QString&, const std::function<void()>& undo) { m_undo = undo; });
        m_page.resize(720, 560);
        m_page.show();
        m_page.open();
    }
    [[nodiscard]] CommentModel& model() { return *m_page.model(); }
    [[nodiscard]] bool waitFor(int rows)
    {
        return LibraryRig::waitUntil([this, rows] { return model().rowCount() == rows; });
    }
    [[nodiscard]] QString spoken(int row)
    {
        return model().index(row).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString words()
    {
        QStringList words;
        for (const QLabel* label : m_page.findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
    [[nodiscard]] QAction* action(const QString& beginning)
    {
        for (QAction* one : m_page.actions()->actions())
            if (one->text().remove(u'&').startsWith(beginning))
                return one;
        return nullptr;
    }
    void choose(const QString& beginning)
    {
        press(m_page, u"Remind me"_s);
        ASSERT_TRUE(action(beginning)) << beginning.toStdString();
        action(beginning)->trigger();
        m_page.actions()->close();
    }
    void undo()
    {
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return bool(m_undo); }));
        std::exchange(m_undo, {})();
    }

    LibraryRig m_rig{&prepareComments};
    SharedContext m_context = std::make_shared<ReadingContext>();
    CommentsView m_page{m_rig.library(), m_context};
    std::function<void()> m_undo;
};

TEST_F(MyCommentsPage, ListsWhatISaidByWhatBecameOfIt)
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor(6)) << "three headings, three comments";
    EXPECT_EQ(model().line(0).heading, u"Unanswered, the oldest first"_s);
    EXPECT_TRUE(spoken(1).startsWith(u"Unanswered. You to"_s)) << spoken(1).toStdString();
    EXPECT_TRUE(spoken(1).contains(u"Which budget is it on?"_s));
    EXPECT_TRUE(spoken(1).contains(u"Mastodon"_s));
    EXPECT_TRUE(spoken(1).contains(u"the network counts 2 answers"_s)) << "they are not on this computer";
    EXPECT_EQ(model().line(2).heading, u"New answers"_s);
    EXPECT_TRUE(spoken(3).contains(u"I can help on Friday."_s)) << spoken(3).toStdString();
    EXPECT_TRUE(spoken(3).contains(u"last answer by"_s) && spoken(3).contains(u"Bo Lindgren"_s));
    EXPECT_EQ(model().line(4).heading, u"Answered"_s);
    EXPECT_EQ(m_page.list()->currentIndex().row(), 1) << "the first comment, below its heading";
    EXPECT_FALSE(words().contains(u"cake"_s));
    EXPECT_EQ(unnamedBelow(m_page), QStringList());
    EXPECT_EQ(fightingMnemonics(m_page), QStringList());
    if (const QString file = qEnvironmentVariable("COHORT_COMMENTS_PICTURE"); !file.isEmpty())
        m_page.grab().save(file);
}

TEST_F(MyCommentsPage, ShowsTheOtherLifeAloneAfterASwitch)
{
    ASSERT_TRUE(waitFor(6));
    m_context->sphere = Sphere::Personal;
    m_page.sphereChanged();
    EXPECT_EQ(model().rowCount(), 0) << "not even for one frame";
    ASSERT_TRUE(waitFor(2));
    EXPECT_TRUE(spoken(1).contains(u"I bring a cake."_s));
}

TEST_F(MyCommentsPage, MovesOpensAndGoesBackByKey)
{
    ASSERT_TRUE(waitFor(6));
    CommentList* list = m_page.list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    EXPECT_EQ(list->currentIndex().row(), 3) << "headings are passed over";
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 5);
    QTest::keyClick(list, Qt::Key_K);
    EXPECT_EQ(list->currentIndex().row(), 3);
    QString opened;
    QObject::connect(&m_page, &CommentsView::threadWanted, &m_page,
                     [&opened](const PostRow& row) { opened = row.post.text.text; });
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(opened, u"I can help on Friday."_s);
    bool back = false;
    QObject::connect(&m_page, &CommentsView::backWanted, &m_page, [&back] { back = true; });
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_TRUE(back);
}

TEST_F(MyCommentsPage, ClosesAndOpensAgain)
{
    ASSERT_TRUE(waitFor(6));
    press(m_page, u"Mark as closed"_s);
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && model().line(4).heading == u"Closed"_s; }));
    undo();
    ASSERT_TRUE(LibraryRig::waitUntil([this] {
        return model().rowCount() == 6 && model().line(0).heading == u"Unanswered, the oldest first"_s;
    }));
    m_page.list()->makeCurrent(1);
    press(m_page, u"Mark as closed"_s);
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && model().line(4).heading == u"Closed"_s; }));
    m_page.list()->makeCurrent(5);
    press(m_page, u"Open again"_s);
    EXPECT_TRUE(
        LibraryRig::waitUntil([this] { return model().line(0).heading.startsWith(u"Unanswered"_s); }));
}

TEST_F(MyCommentsPage, MutesTheConversationAndListsItApart)
{
    ASSERT_TRUE(waitFor(6));
    press(m_page, u"Mute the conversation"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return model().rowCount() == 0; }));
    EXPECT_TRUE(words().contains(u"What you say to others will be here"_s));
    m_page.filter()->setCurrentIndex(m_page.filter()->count() - 1);
    ASSERT_TRUE(waitFor(6));
    EXPECT_TRUE(spoken(1).contains(u"muted"_s));
    undo();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return model().rowCount() == 0; }));
    EXPECT_TRUE(words().contains(u"None of your comments is like that"_s));
}

TEST_F(MyCommentsPage, RemindsOfAComment)
{
    ASSERT_TRUE(waitFor(6));
    choose(u"Remind me if nobody answers in 3 days"_s);
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && spoken(1).contains(u"reminder if nobody answers"_s); }));
    undo();
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && !spoken(1).contains(u"reminder"_s); }));
    choose(u"Remind me on a day"_s);
    auto* dialog = m_page.findChild<RemindDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_GT(dialog->calendar()->minimumDate(), QDate::currentDate());
    emit dialog->calendar()->activated(QDate::currentDate().addDays(5));
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && spoken(1).contains(u"reminder:"_s); }));
    choose(u"No reminder"_s);
    EXPECT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && !spoken(1).contains(u"reminder"_s); }));
}

TEST_F(MyCommentsPage, ShowsRemindersThatAreDueAtTheTop)
{
    ASSERT_TRUE(waitFor(6));
    m_page.decide({.kind = CommentChange::Kind::Remind, .at = hoursAgo(1)});
    ASSERT_TRUE(LibraryRig::waitUntil([this] {
        return model().rowCount() == 6 && model().line(0).heading == u"You wanted to be reminded"_s;
    }));
    EXPECT_EQ(model().line(2).heading, u"New answers"_s) << "it is not listed twice";
    EXPECT_TRUE(spoken(1).startsWith(u"Reminder. Unanswered."_s)) << spoken(1).toStdString();
    m_page.list()->makeCurrent(1);
    choose(u"No reminder"_s);
    EXPECT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() == 6 && model().line(0).heading.startsWith(u"Unanswered"_s); }));
}

TEST_F(MyCommentsPage, TellsCalmlyOfAPlaceThatWasForgotten)
{
    // What I said there last is younger than the weeks that count: nothing is told.
    ASSERT_TRUE(waitFor(6));
    EXPECT_FALSE(words().contains(u"have not opened"_s));
}

TEST_F(MyCommentsPage, NarrowsToOneState)
{
    ASSERT_TRUE(waitFor(6));
    m_page.filter()->setCurrentIndex(m_page.filter()->findData(int(CommentState::New)));
    ASSERT_TRUE(waitFor(2));
    EXPECT_TRUE(spoken(1).startsWith(u"1 new answers"_s) || spoken(1).startsWith(u"1 new answer."_s))
        << spoken(1).toStdString();
}

/// Something old of mine was answered in an account that nobody opened since.
void prepareForgotten(TempStore& files)
{
    const AccountId work = files.addAccount(u"me"_s, Hat::Professional);
    const Post old = postBy(authorNamed(u"ana"_s), u"old"_s, hoursAgo(2400));
    const Post mine = answerTo(old, commenter(u"me"_s), u"mine"_s, hoursAgo(2300));
    files.receive(work, {old, mine, answerTo(mine, authorNamed(u"ana"_s), u"late"_s, hoursAgo(3))});
    files.write([&](Connection& c) {
        return store::watchAccount(c, work, hoursAgo(24 * (store::forgottenDays + 2)));
    });
}

TEST(MyCommentsThatWait, SayThatTheyWaitForApprovalOrDidNotGetIt)
{
    CommentRow row;
    const auto about = [&row](Standing standing) {
        row.row.post.standing = standing;
        return commentwords::about(row, u"A blog"_s, QDateTime::currentDateTime());
    };
    EXPECT_TRUE(about(Standing::Waiting).contains("Waiting for approval"_L1));
    EXPECT_TRUE(about(Standing::Rejected).contains("Not approved"_L1));
    EXPECT_FALSE(about(Standing::Shown).contains("pprov"_L1));
}

TEST(MyCommentsOfForgottenPlaces, AreToldOfInOneLine)
{
    LibraryRig rig{&prepareForgotten};
    auto context = std::make_shared<ReadingContext>();
    CommentsView page(rig.library(), context);
    page.show();
    page.open();
    ASSERT_TRUE(LibraryRig::waitUntil([&page] { return page.findChildren<MessageBar*>().size() > 1; }));
    QString told;
    for (const MessageBar* bar : page.findChildren<MessageBar*>())
        told += bar->words();
    EXPECT_TRUE(told.contains(u"@me@home.test"_s) && told.contains(u"for weeks"_s)) << told.toStdString();
    AccountId wanted = AccountId::None;
    QObject::connect(&page, &CommentsView::accountWanted, &page,
                     [&wanted](AccountId account) { wanted = account; });
    press(page, u"Show it"_s);
    EXPECT_NE(wanted, AccountId::None);
}

TEST(MyCommentsInTheWindow, AreReachedByKeyAndOpenTheConversationBeside)
{
    SampleWindow sample;
    MainWindow& window = sample.window();
    window.setSphere(std::nullopt);
    window.commands()->action(Commands::Id::MyComments)->trigger();
    EXPECT_EQ(window.pages()->currentWidget(), window.commentsPage());
    EXPECT_TRUE(window.windowTitle().startsWith(u"My comments"_s));
    CommentModel* model = window.commentsPage()->model();
    ASSERT_TRUE(SampleWindow::waitUntil([model] { return model->listed() > 0; }));
    QTest::keyClick(window.commentsPage()->list(), Qt::Key_Return);
    ASSERT_TRUE(SampleWindow::waitUntil([&window] { return window.threadPane()->isVisible(); }));
    EXPECT_EQ(window.pages()->currentWidget(), window.commentsPage());
    window.commentsPage()->decide({.kind = CommentChange::Kind::Remind, .at = hoursAgo(1)});
    const RailModel* rail = window.rail()->entries();
    EXPECT_TRUE(SampleWindow::waitUntil([rail] {
        return rail->entry(rail->rowOf(Place::Comments)).count == 1;
    })) << "a quiet mark beside the place";
}

} // namespace
} // namespace cohort
