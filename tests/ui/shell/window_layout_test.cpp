#include "tests/support/ui_sample_window.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/post_text.h"
#include "ui/shell/commands.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tall_scroll.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class WindowLayout : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] Composer* composer() { return window().composer(); }
    [[nodiscard]] ThreadPane* thread() { return window().threadPane(); }
    [[nodiscard]] bool openConversation()
    {
        if (!m_sample.openCircle(1))
            return false;
        window().openThread(window().streamPane()->model()->row(0));
        return SampleWindow::waitUntil([this] { return thread()->model()->rowCount() > 0; });
    }
    [[nodiscard]] bool waitForComposer()
    {
        return SampleWindow::waitUntil([this] {
            return composer()->isVisible() && !composer()->form()->accounts()->chosen().empty() &&
                   !composer()->reachSentence().isEmpty();
        });
    }
    /// Layouts settle in their own time.
    [[nodiscard]] static bool comesTrue(const std::function<bool()>& settled)
    {
        return SampleWindow::waitUntil(settled);
    }
    /// The box of a part of the window, in the window.
    [[nodiscard]] QRect boxOf(const QWidget* part)
    {
        return QRect(part->mapTo(&window(), QPoint(0, 0)), part->size());
    }

    SampleWindow m_sample;
};

TEST_F(WindowLayout, TheComposerTakesTheWholeRightSideAndGivesItBack)
{
    ASSERT_TRUE(openConversation());
    const QRect before = boxOf(thread());
    window().commands()->action(Commands::Id::NewPost)->trigger();
    ASSERT_TRUE(waitForComposer());
    EXPECT_FALSE(thread()->isVisible());
    EXPECT_TRUE(comesTrue([&] { return boxOf(composer()).height() == before.height(); }));
    EXPECT_TRUE(comesTrue([this] { return composer()->form()->text()->height() > 150; }));
    composer()->closeKeeping();
    EXPECT_FALSE(composer()->isVisible());
    EXPECT_TRUE(thread()->isVisible());
    EXPECT_TRUE(comesTrue([&] { return boxOf(thread()).height() == before.height(); }));
}

TEST_F(WindowLayout, NothingOfTheComposerIsCutOffAtTheSide)
{
    ASSERT_TRUE(openConversation());
    window().commands()->action(Commands::Id::NewPost)->trigger();
    ASSERT_TRUE(waitForComposer());
    EXPECT_TRUE(comesTrue([this] { return boxOf(composer()).right() <= window().width(); }));
    const auto* scroll = composer()->findChild<TallScroll*>();
    EXPECT_TRUE(comesTrue([scroll] { return scroll->horizontalScrollBar()->maximum() == 0; }));
    EXPECT_TRUE(comesTrue([this] {
        return std::ranges::all_of(composer()->findChildren<QComboBox*>(), [this](const QComboBox* route) {
            const QRect side = boxOf(composer());
            const QRect box = boxOf(route);
            return !route->isVisible() || (box.right() <= side.right() && box.left() >= side.left());
        });
    }));
    for (const auto& name : {u"send"_s, u"reach"_s}) {
        const auto* part = composer()->findChild<QWidget*>(name);
        EXPECT_TRUE(comesTrue([&] { return part->isVisible() && boxOf(composer()).contains(boxOf(part)); }))
            << qPrintable(name);
    }
}

TEST_F(WindowLayout, AnAnswerQuotesThePostInTwoLines)
{
    ASSERT_TRUE(openConversation());
    emit thread() -> replyWanted(thread()->model()->row(0).post.ref);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return composer()->isVisible(); }));
    const auto quoted = [this]() -> const PlainLabel* {
        for (const auto* label : composer()->form()->findChildren<PlainLabel*>())
            if (label->isVisible() && label->text().contains("Answering"_L1))
                return label;
        return nullptr;
    };
    ASSERT_TRUE(SampleWindow::waitUntil([&quoted] { return quoted() != nullptr; }));
    EXPECT_TRUE(
        comesTrue([&quoted] { return quoted()->height() <= 2 * quoted()->fontMetrics().lineSpacing(); }));
    EXPECT_FALSE(thread()->isVisible());
}

} // namespace
} // namespace cohort
