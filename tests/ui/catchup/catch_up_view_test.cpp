#include "ui/catchup/catch_up_view.h"

#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/catchup/catch_up_list.h"
#include "ui/catchup/catch_up_words.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/undo_bar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

using Kind = CatchUpRow::Kind;

/// The window on the sample network, catching up with its first circle.
class CatchingUpByWindow : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] CatchUpView* page() { return window().catchUpPage(); }
    [[nodiscard]] CatchUpList* list() { return page()->list(); }
    [[nodiscard]] CatchUpModel* model() { return page()->model(); }
    [[nodiscard]] bool open()
    {
        if (!m_sample.openCircle(1))
            return false;
        window().openCatchUp();
        return SampleWindow::waitUntil([this] { return model()->rowCount() > 0; });
    }
    [[nodiscard]] QString words()
    {
        QStringList words;
        for (const QLabel* label : page()->findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
    [[nodiscard]] int unreadInStream()
    {
        return m_sample.rig().value<int>([this](QObject* asker, auto answer) {
            m_sample.library().unreadCount(*window().streamPane()->stream(), asker, std::move(answer));
        });
    }
    [[nodiscard]] int endRow() { return model()->rowCount() - 1; }

    SampleWindow m_sample;
};

TEST_F(CatchingUpByWindow, TellsWhatHappenedAndEnds)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    press(*window().streamPane(), u"Catch up"_s);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->rowCount() > 0; }));
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(window().pages()->currentWidget(), page());
    const QString name = window().overview()->circle(window().streamPane()->stream()->circle)->circle.name;
    EXPECT_TRUE(words().contains(name)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"%1 posts by"_s.arg(model()->page().posts))) << words().toStdString();
    EXPECT_EQ(model()->page().posts, unreadInStream());
    EXPECT_EQ(model()->row(endRow()).kind, Kind::End);
    EXPECT_EQ(model()->row(endRow()).words, u"That's all."_s);
    EXPECT_EQ(list()->currentIndex().row(), 1) << "the first conversation, below its heading";
    EXPECT_EQ(unnamedBelow(*page()), QStringList());
    EXPECT_EQ(fightingMnemonics(*page()), QStringList());
}

TEST_F(CatchingUpByWindow, GoesOnByKeyAndReachesTheEnd)
{
    ASSERT_TRUE(open());
    list()->setFocus();
    const int first = list()->currentIndex().row();
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().threadPane()->model()->rowCount() > 0; }));
    EXPECT_TRUE(window().threadPane()->isVisible());
    EXPECT_GE(window().threadPane()->model()->indexOf(model()->entry(first)->first.post.ref), 0);
    EXPECT_FALSE(model()->isRead(first));
    int steps = 0;
    while (list()->currentIndex().row() != endRow() && steps++ < model()->rowCount())
        QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_EQ(list()->currentIndex().row(), endRow());
    EXPECT_TRUE(model()->posts(false).empty());
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_EQ(list()->currentIndex().row(), endRow()) << "it stays at the end";
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return unreadInStream() == 0; }));
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_EQ(window().pages()->currentWidget(), window().streamPane());
}

TEST_F(CatchingUpByWindow, MarksOneConversationReadAndUndoesIt)
{
    ASSERT_TRUE(open());
    const int before = unreadInStream();
    const int row = list()->currentIndex().row();
    const int posts = static_cast<int>(model()->entry(row)->posts.size());
    press(*page(), u"Mark read"_s);
    EXPECT_TRUE(model()->isRead(row));
    EXPECT_TRUE(model()->index(row).data(Qt::AccessibleTextRole).toString().endsWith(u"read"_s));
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    EXPECT_EQ(unreadInStream(), before - posts);
    window().undoBar()->undoNow();
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return !model()->isRead(row); }));
    EXPECT_EQ(unreadInStream(), before);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_U);
    EXPECT_TRUE(model()->isRead(row));
    QTest::keyClick(list(), Qt::Key_U);
    EXPECT_FALSE(model()->isRead(row));
}

TEST_F(CatchingUpByWindow, MarksAllReadUndoesItAndHasNothingNewAfterwards)
{
    ASSERT_TRUE(open());
    const int before = unreadInStream();
    press(*page(), u"All is read"_s);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    EXPECT_EQ(unreadInStream(), 0);
    window().undoBar()->undoNow();
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return !model()->posts(false).empty(); }));
    EXPECT_EQ(unreadInStream(), before);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_U, Qt::ShiftModifier);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return unreadInStream() == 0; }));
    window().openCatchUp();
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return words().contains(u"Nothing new since"_s); }));
    EXPECT_EQ(model()->rowCount(), 0);
    press(*page(), u"Back to the stream"_s);
    EXPECT_EQ(window().pages()->currentWidget(), window().streamPane());
}

TEST_F(CatchingUpByWindow, ShowsNothingOfTheOtherLife)
{
    for (const Sphere shown : {Sphere::Professional, Sphere::Personal}) {
        window().setSphere(shown);
        ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().streamPane()->stream().has_value(); }));
        window().openStream({.kind = StreamRef::Kind::Sphere, .sphere = shown});
        window().commands()->action(Commands::Id::CatchUp)->trigger();
        ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->rowCount() > 0; }));
        const QString words = m_sample.visibleWords();
        for (const CircleRow& row : window().overview()->circles())
            EXPECT_TRUE(row.circle.sphere == shown || !words.contains(row.circle.name))
                << row.circle.name.toStdString();
        const Sphere other = shown == Sphere::Professional ? Sphere::Personal : Sphere::Professional;
        window().setSphere(other);
        // Not a single turn of the event loop later:
        EXPECT_EQ(model()->rowCount(), 0);
        EXPECT_NE(window().pages()->currentWidget(), page());
    }
}

TEST_F(CatchingUpByWindow, TheWordAtTheEndOfARowMarksItRead)
{
    ASSERT_TRUE(open());
    const int row = list()->currentIndex().row();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        list()->setLayoutDirection(direction);
        const bool before = model()->isRead(row);
        const QRect box = list()->visualRect(model()->index(row));
        const int inset = 30;
        const int x = direction == Qt::LeftToRight ? box.right() - inset : box.left() + inset;
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {x, box.top() + inset / 2});
        EXPECT_NE(model()->isRead(row), before);
        EXPECT_FALSE(window().threadPane()->isOpen());
    }
    const QRect box = list()->visualRect(model()->index(row));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, box.center());
    EXPECT_TRUE(window().threadPane()->isOpen());
}

TEST(CatchUpWords, PutNamesTogetherAsTheLanguageDoes)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    CatchUpEntry entry;
    for (const QString& name : {u"Ana"_s, u"Ben"_s, u"Zoe"_s})
        entry.people.push_back({.contactName = name, .posts = 1});
    const auto said = [&entry] {
        return catchupwords::people(entry).remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    EXPECT_EQ(said(), u"Ana, Ben und Zoe"_s);
    entry.people.front().posts = 1234;
    EXPECT_TRUE(said().startsWith(u"Ana (1.234), "_s)) << qPrintable(said());
    entry.people.resize(5, entry.people.back());
    EXPECT_TRUE(said().contains(u"Zoe und 2 "_s)) << qPrintable(said());
    QLocale::setDefault(before);
}

} // namespace
} // namespace cohort
