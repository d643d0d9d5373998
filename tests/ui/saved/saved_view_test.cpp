#include "ui/saved/saved_view.h"

#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/saved/highlight_dialog.h"
#include "ui/saved/note_box.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_mime.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/shelf_list.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/undo_bar.h"

#include <QMenu>
#include <QToolButton>

#include <QListView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class SavedViewTest : public testing::Test {
protected:
    SavedViewTest()
    {
        window().setSphere(Sphere::Professional);
        window().showPlace(Place::Library);
    }
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] SavedView* view() { return window().savedPage(); }
    [[nodiscard]] SavedPane* pane() { return view()->pane(); }
    [[nodiscard]] bool waitForRows(int rows)
    {
        return SampleWindow::waitUntil([this, rows] { return view()->model()->rowCount() == rows; });
    }
    [[nodiscard]] bool openFirst()
    {
        if (!waitForRows(1))
            return false;
        view()->list()->setCurrentIndex(view()->model()->index(0));
        return SampleWindow::waitUntil([this] { return pane()->model()->rowCount() > 0; });
    }
    [[nodiscard]] SavedThread inTheLibrary(SavedThreadId id)
    {
        return m_sample.rig().value<SavedThread>(
            [this, id](QObject* asker, Library::Answer<SavedThread> answer) {
                m_sample.library().saved().thread(id, asker, std::move(answer));
            });
    }

    SampleWindow m_sample;
};

TEST_F(SavedViewTest, ReadsASavedConversation)
{
    ASSERT_TRUE(openFirst());
    EXPECT_EQ(pane()->model()->rowCount(), view()->model()->row(0).posts);
    EXPECT_GE(pane()->model()->rowCount(), 2);
}

TEST_F(SavedViewTest, ShowsNothingOfTheOtherLife)
{
    ASSERT_TRUE(openFirst());
    const QString words = pane()->model()->row(0).post.text.text.left(20);
    window().setSphere(Sphere::Personal);
    EXPECT_EQ(pane()->model()->rowCount(), 0);
    ASSERT_TRUE(waitForRows(0));
    EXPECT_FALSE(m_sample.visibleWords().contains(words));
}

TEST_F(SavedViewTest, KeepsANoteThatWasTypedWhenAnotherPostIsChosen)
{
    ASSERT_TRUE(openFirst());
    pane()->list()->makeCurrent(0);
    pane()->note()->setPlainText(u"cite this in *chapter 2*"_s);
    pane()->list()->makeCurrent(1);
    EXPECT_TRUE(pane()->note()->toPlainText().isEmpty());
    const SavedThreadId id = pane()->thread();
    ASSERT_TRUE(SampleWindow::waitUntil(
        [&] { return inTheLibrary(id).posts[0].note == u"cite this in *chapter 2*"_s; }));
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return !pane()->model()->row(0).remarks.isEmpty(); }));
    pane()->list()->makeCurrent(0);
    EXPECT_EQ(pane()->note()->toPlainText(), u"cite this in *chapter 2*"_s);
}

TEST_F(SavedViewTest, KeepsANoteThatWasTypedWhenTheWindowIsClosed)
{
    ASSERT_TRUE(openFirst());
    pane()->list()->makeCurrent(0);
    const SavedThreadId id = pane()->thread();
    pane()->note()->setPlainText(u"typed at the last moment"_s);
    m_sample.reopenWindow(); // the pause after a key is over for ever
    EXPECT_EQ(inTheLibrary(id).posts[0].note, u"typed at the last moment"_s);
}

TEST_F(SavedViewTest, ANoteIsShownAsItReadsUntilOneWritesInIt)
{
    ASSERT_TRUE(openFirst());
    NoteBox* box = pane()->noteBox();
    pane()->list()->makeCurrent(0);
    EXPECT_EQ(box->currentWidget(), pane()->note()) << "nothing is written yet: the field stands open";
    pane()->note()->setFocus();
    pane()->note()->setPlainText(u"cite this in **chapter 2**"_s);
    QTest::keyClick(pane()->note(), Qt::Key_Escape);
    EXPECT_EQ(box->currentWidget(), box->reader());
    EXPECT_EQ(box->reader()->toPlainText(), u"cite this in chapter 2"_s);
    QTest::keyClick(box->reader(), Qt::Key_Return);
    EXPECT_EQ(box->currentWidget(), pane()->note());
    EXPECT_EQ(pane()->note()->toPlainText(), u"cite this in **chapter 2**"_s);
    QTest::keyClick(pane()->note(), Qt::Key_Escape);
    QTest::mouseClick(box->reader()->viewport(), Qt::LeftButton);
    EXPECT_EQ(box->currentWidget(), pane()->note());
    const SavedThreadId id = pane()->thread();
    EXPECT_TRUE(SampleWindow::waitUntil(
        [&] { return inTheLibrary(id).posts[0].note == u"cite this in **chapter 2**"_s; }));
    pane()->list()->setFocus();
    pane()->list()->makeCurrent(1);
    EXPECT_EQ(box->currentWidget(), pane()->note());
    pane()->list()->makeCurrent(0);
    EXPECT_EQ(box->currentWidget(), box->reader());
}

TEST_F(SavedViewTest, TheListToReadIsPutInOrderByKeyAndByDragging)
{
    // A second conversation to have an order at all.
    ASSERT_TRUE(openFirst());
    const SavedThreadId first = view()->model()->row(0).id;
    ASSERT_TRUE(m_sample.openCircle(1));
    const StreamModel* stream = window().streamPane()->model();
    SavedThreadId second = first;
    for (int row = 0; row < stream->rowCount() && second == first; ++row)
        second =
            m_sample.rig().value<SavedThreadId>([&](QObject* asker, Library::Answer<SavedThreadId> answer) {
                m_sample.library().saved().save(stream->row(row).post.ref, Sphere::Professional, asker,
                                                std::move(answer));
            });
    ASSERT_NE(second, first);
    for (const SavedThreadId id : {first, second})
        m_sample.rig().value<Undo>([&](QObject* asker, Library::Answer<Undo> answer) {
            m_sample.library().saved().arrange({id}, {.readLater = 1000}, asker, std::move(answer));
        });
    window().showPlace(Place::Library);
    ShelfModel* shelves = view()->shelves()->shelves();
    for (int row = 0; row < shelves->rowCount(); ++row)
        if (shelves->shelf(row).query.which == SavedQuery::Which::ReadLater)
            view()->shelves()->setCurrentIndex(shelves->index(row));
    const auto order = [this] {
        std::vector<SavedThreadId> ids;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            ids.push_back(view()->model()->row(row).id);
        return ids;
    };
    const auto becomes = [&](const std::vector<SavedThreadId>& wanted) {
        return SampleWindow::waitUntil([&] { return order() == wanted; });
    };
    ASSERT_TRUE(becomes({first, second}));
    view()->list()->setCurrentIndex(view()->model()->index(0));
    view()->list()->setFocus();
    QTest::keyClick(view()->list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_FALSE(window().undoBar()->isOffering()) << "there is nothing above the first";
    QTest::keyClick(view()->list(), Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(becomes({second, first}));
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    window().undoBar()->undoNow();
    ASSERT_TRUE(becomes({first, second}));
    // The first is dropped below the second.
    const std::unique_ptr<QMimeData> carried(savedmime::make({first}));
    EXPECT_FALSE(
        view()->model()->canDropMimeData(carried.get(), Qt::MoveAction, -1, -1, view()->model()->index(1)))
        << "between rows, not onto one";
    ASSERT_TRUE(view()->model()->dropMimeData(carried.get(), Qt::MoveAction, 2, 0, {}));
    ASSERT_TRUE(becomes({second, first}));
    view()->shelves()->setCurrentIndex(shelves->index(0));
    EXPECT_FALSE(view()->model()->canDropMimeData(carried.get(), Qt::MoveAction, 0, 0, {}))
        << "elsewhere the order is not the user's";
}

TEST_F(SavedViewTest, ReadsWhatChangedWhileItWasHidden)
{
    ASSERT_TRUE(openFirst());
    const SavedThreadId id = pane()->thread();
    ASSERT_TRUE(m_sample.openCircle(1));
    m_sample.rig().value<Undo>([this, id](QObject* asker, Library::Answer<Undo> answer) {
        m_sample.library().saved().arrange({id}, {.title = u"Renamed elsewhere"_s}, asker, std::move(answer));
    });
    window().showPlace(Place::Library);
    EXPECT_TRUE(
        SampleWindow::waitUntil([this] { return view()->model()->row(0).title == u"Renamed elsewhere"_s; }));
}

TEST_F(SavedViewTest, TakesAConversationThatIsDroppedOnAFolder)
{
    ASSERT_TRUE(openFirst());
    view()->newFolder();
    ShelfModel* shelves = view()->shelves()->shelves();
    const auto folderRow = [shelves] {
        for (int row = 0; row < shelves->rowCount(); ++row)
            if (shelves->shelf(row).folder)
                return row;
        return -1;
    };
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return folderRow() >= 0; }));
    const std::unique_ptr<QMimeData> carried(savedmime::make({pane()->thread()}));
    ASSERT_TRUE(shelves->dropMimeData(carried.get(), Qt::MoveAction, -1, -1, shelves->index(folderRow())));
    ASSERT_TRUE(SampleWindow::waitUntil([&] {
        const int row = folderRow();
        return row >= 0 && shelves->shelf(row).folder->threads == 1;
    }));
    EXPECT_TRUE(window().undoBar()->isOffering());
    window().undoBar()->undoNow();
    EXPECT_TRUE(SampleWindow::waitUntil([&] {
        const int row = folderRow();
        return row >= 0 && shelves->shelf(row).folder->threads == 0;
    }));
}

TEST_F(SavedViewTest, RemovesWithTheDeleteKeyAndTakesItBack)
{
    ASSERT_TRUE(openFirst());
    view()->list()->setFocus();
    QTest::keyClick(view()->list(), Qt::Key_Delete);
    ASSERT_TRUE(waitForRows(0));
    window().undoBar()->undoNow();
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(SavedViewTest, HasWhatIsSavedByItsKeyInAStream)
{
    ASSERT_TRUE(waitForRows(1));
    ASSERT_TRUE(m_sample.openCircle(1));
    StreamModel* stream = window().streamPane()->model();
    int row = 0;
    while (row < stream->rowCount() && stream->row(row).saved)
        ++row;
    ASSERT_LT(row, stream->rowCount());
    const PostRef post = stream->row(row).post.ref;
    window().streamPane()->list()->setFocus();
    window().streamPane()->list()->makeCurrent(row);
    QTest::keyClick(window().streamPane()->list(), Qt::Key_S);
    window().showPlace(Place::Library);
    ASSERT_TRUE(waitForRows(2));
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    window().undoBar()->undoNow();
    EXPECT_TRUE(waitForRows(1));
    EXPECT_TRUE(SampleWindow::waitUntil([&] {
        const int at = stream->indexOf(post);
        return at >= 0 && !stream->row(at).saved;
    }));
}

TEST_F(SavedViewTest, LeavesAConversationBesideAStreamItsRoom)
{
    window().resize(1280, 800);
    ASSERT_TRUE(m_sample.openCircle(1));
    window().openThread(window().streamPane()->model()->row(0));
    ThreadPane* thread = window().threadPane();
    ASSERT_TRUE(SampleWindow::waitUntil([thread] { return thread->isVisible() && thread->width() > 300; }));
    const int before = thread->width();
    window().showPlace(Place::Library);
    ASSERT_TRUE(openFirst());
    ASSERT_TRUE(m_sample.openCircle(1));
    ASSERT_TRUE(SampleWindow::waitUntil([thread] { return thread->isVisible(); }));
    EXPECT_TRUE(SampleWindow::waitUntil([thread, before] { return thread->width() >= before; }))
        << thread->width() << " instead of " << before;
}

TEST_F(SavedViewTest, AsksBeforeItForgetsForGood)
{
    ASSERT_TRUE(openFirst());
    auto* more = pane()->findChild<QToolButton*>(u"more"_s);
    ASSERT_NE(more, nullptr);
    emit more->menu()->aboutToShow();
    more->menu()->actions().last()->trigger();
    EXPECT_EQ(view()->model()->rowCount(), 1) << "not before it was confirmed";
    QToolButton* yes = nullptr;
    ASSERT_TRUE(SampleWindow::waitUntil([&] {
        const auto buttons = pane()->findChildren<QToolButton*>();
        for (QToolButton* button : buttons)
            if (button->text() == u"Forget it for good"_s && button->isVisible())
                yes = button;
        return yes != nullptr;
    }));
    yes->click();
    EXPECT_TRUE(waitForRows(0));
}

TEST(Highlights, JoinSplitAndGoAway)
{
    SavedPost post;
    post.post.text = RichText::plain(u"one two three four"_s);
    HighlightDialog dialog(post);
    const auto select = [&dialog](int from, int to) {
        QTextCursor cursor = dialog.text()->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        dialog.text()->setTextCursor(cursor);
        dialog.toggleSelection();
    };
    select(0, 7);
    select(4, 13);
    EXPECT_EQ(dialog.highlights(), (std::vector<Highlight>{{.start = 0, .length = 13}}));
    select(4, 7);
    EXPECT_EQ(dialog.highlights(),
              (std::vector<Highlight>{{.start = 0, .length = 4}, {.start = 7, .length = 6}}));
}

} // namespace
} // namespace cohort
