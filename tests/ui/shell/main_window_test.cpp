#include "ui/shell/main_window.h"

#include "tests/support/ui_sample_window.h"
#include "ui/composer/composer.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/shell/top_bar.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/undo_bar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class MainWindowTest : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] StreamPane* stream() { return window().streamPane(); }
    [[nodiscard]] PostList* list() { return stream()->list(); }
    [[nodiscard]] StreamModel* model() { return stream()->model(); }
    [[nodiscard]] QStringList circleNames(Sphere sphere)
    {
        QStringList names;
        for (const CircleRow& row : window().overview()->circles())
            if (row.circle.sphere == sphere)
                names << row.circle.name;
        return names;
    }
    /// The post at the top of the list and how far it is scrolled out.
    [[nodiscard]] std::pair<PostId, int> place()
    {
        const int first = list()->firstVisible();
        return {model()->row(first).key.post, list()->visualRect(model()->index(first)).top()};
    }

    SampleWindow m_sample;
};

TEST_F(MainWindowTest, ReadsACircleAndOpensAConversation)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    EXPECT_GT(list()->visualRect(model()->index(0)).height(), 40);
    list()->setFocus();
    list()->makeCurrent(0);
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().threadPane()->model()->rowCount() > 0; }));
    EXPECT_TRUE(window().threadPane()->isVisible());
    EXPECT_GE(window().threadPane()->model()->indexOf(model()->row(0).post.ref), 0);
}

TEST_F(MainWindowTest, ShowsNoTraceOfTheOtherLife)
{
    for (const Sphere shown : {Sphere::Professional, Sphere::Personal}) {
        const Sphere other = shown == Sphere::Professional ? Sphere::Personal : Sphere::Professional;
        window().setSphere(shown);
        ASSERT_TRUE(m_sample.openCircle(1));
        window().openThread(model()->row(0));
        ASSERT_TRUE(
            SampleWindow::waitUntil([this] { return window().threadPane()->model()->rowCount() > 0; }));
        const QString words = m_sample.visibleWords();
        for (const QString& name : circleNames(other))
            EXPECT_FALSE(words.contains(name)) << name.toStdString();
        for (const QString& name : circleNames(shown))
            EXPECT_TRUE(words.contains(name)) << name.toStdString();
    }
}

TEST_F(MainWindowTest, ASwitchOfSphereEmptiesTheScreenAtOnce)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().openThread(model()->row(0));
    window().search(u"desk"_s);
    window().setSphere(Sphere::Personal);
    // Not a single turn of the event loop later:
    EXPECT_EQ(window().threadPane()->model()->rowCount(), 0);
    EXPECT_FALSE(window().threadPane()->isVisible());
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_TRUE(window().topBar()->searchField()->text().isEmpty());
}

TEST_F(MainWindowTest, RestoresTheLastSingleSphereAndNeverBoth)
{
    window().setSphere(Sphere::Personal);
    window().setSphere(std::nullopt);
    m_sample.reopenWindow();
    EXPECT_EQ(window().sphere(), Sphere::Personal);
}

TEST_F(MainWindowTest, WalksThroughPostsByKey)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    EXPECT_EQ(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_J);
    EXPECT_EQ(list()->currentIndex().row(), 1);
    EXPECT_TRUE(model()->row(1).read);
    QTest::keyClick(list(), Qt::Key_U);
    EXPECT_FALSE(model()->row(1).read);
    QTest::keyClick(list(), Qt::Key_K);
    EXPECT_EQ(list()->currentIndex().row(), 0);
    const int before = list()->verticalScrollBar()->value();
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_GT(list()->verticalScrollBar()->value(), before);
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(stream()->stream(), window().rail()->circleNumber(2));
}

TEST_F(MainWindowTest, SavesAPostByKeyAndTakesItBack)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->setFocus();
    list()->makeCurrent(0);
    const bool before = model()->row(0).saved;
    const PostRef post = model()->row(0).post.ref;
    QTest::keyClick(list(), Qt::Key_S);
    EXPECT_NE(model()->row(0).saved, before);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    window().undoBar()->undoNow();
    EXPECT_TRUE(SampleWindow::waitUntil([this, post, before] {
        const int at = model()->indexOf(post);
        return at >= 0 && model()->row(at).saved == before;
    }));
}

TEST_F(MainWindowTest, KeepsWhereOneWasReadingOverARestart)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->verticalScrollBar()->setValue(900);
    const PostId post = place().first;
    ASSERT_GT(model()->indexOf(post), 0);
    m_sample.reopenWindow();
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->rowCount() > 0 && !model()->isLoading(); }));
    EXPECT_EQ(place().first, post);
}

TEST_F(MainWindowTest, NothingMovesWhenTheWindowIsResizedOrRowsChange)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->verticalScrollBar()->setValue(700);
    const PostId post = place().first;
    window().resize(1000, 700);
    EXPECT_TRUE(SampleWindow::waitUntil([this, post] { return place().first == post; }));
    std::vector<PostRow> rows = model()->rows();
    for (PostRow& row : rows)
        row.post.text = RichText::plain(u"Longer. "_s.repeated(60));
    model()->replace(rows);
    EXPECT_TRUE(SampleWindow::waitUntil(
        [this] { return list()->visualRect(model()->index(list()->firstVisible())).height() > 120; }));
    EXPECT_EQ(place().first, post);
}

TEST_F(MainWindowTest, TheModelsKeepTheRulesOfModels)
{
    const QAbstractItemModelTester streams(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester rail(window().rail()->entries(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(m_sample.openCircle(1));
    ASSERT_TRUE(m_sample.openCircle(2));
    window().setSphere(Sphere::Personal);
    ASSERT_TRUE(m_sample.openCircle(1));
    EXPECT_GT(model()->rowCount(), 0);
}

TEST_F(MainWindowTest, SpeaksOneLineForEveryPost)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    for (const PostRow& row : model()->rows()) {
        const QString line =
            model()->index(model()->indexOf(row.key.post)).data(Qt::AccessibleTextRole).toString();
        EXPECT_FALSE(line.contains(u'\n'));
        EXPECT_TRUE(
            line.contains(row.contactName.isEmpty() ? row.post.author.name.simplified() : row.contactName));
    }
}

TEST_F(MainWindowTest, WorksFromRightToLeft)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ASSERT_TRUE(m_sample.openCircle(1));
    EXPECT_TRUE(SampleWindow::waitUntil([this] {
        return window().rail()->mapTo(&window(), QPoint(0, 0)).x() >
               window().pages()->mapTo(&window(), QPoint(0, 0)).x();
    }));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(MainWindowTest, OpensTheComposerForTheCircleBeingRead)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().commands()->action(Commands::Id::NewPost)->trigger();
    EXPECT_TRUE(window().composer()->isVisible());
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return !window().composer()->reachSentence().isEmpty(); }));
}

} // namespace
} // namespace cohort
