#include "tests/support/ui_sample_window.h"
#include "ui/composer/composer.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/reading_context.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/labels.h"

#include <QMenu>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class QuotingInTheWindow : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] StreamModel* model() { return window().streamPane()->model(); }
    /// A row for everybody, or one for some; opens circles until there is one.
    int rowFor(bool everybody)
    {
        for (int circle = 1; window().rail()->circleNumber(circle); ++circle) {
            if (!m_sample.openCircle(circle))
                continue;
            for (int row = 0; row < model()->rowCount(); ++row)
                if ((model()->row(row).post.visibility == Visibility::Anyone) == everybody &&
                    model()->row(row).post.visibility != Visibility::Quiet)
                    return row;
        }
        ADD_FAILURE() << "no such post in the sample network";
        return 0;
    }
    /// The entry that quotes, as an account with `can` would show it; it tells `asked`.
    QAction* entry(int row, bool quote, std::optional<PostRef>& asked)
    {
        auto context = std::make_shared<ReadingContext>();
        context->can.insert(model()->row(row).post.ref.account, Capabilities{.quote = quote});
        auto* actions =
            new PostActions(m_sample.library(), *window().findChild<Pictures*>(), context, &window());
        QObject::connect(actions, &PostActions::quoteWanted, actions,
                         [&asked](const PostRef& ref) { asked = ref; });
        for (QAction* action : actions->menuFor(*model(), row)->actions())
            if (action->text().remove(u'&').startsWith("Quote"_L1))
                return action;
        return nullptr;
    }

    SampleWindow m_sample;
};

TEST_F(QuotingInTheWindow, IsOfferedForPublicPostsWhereTheNetworkHasIt)
{
    std::optional<PostRef> asked;
    const int open = rowFor(true);
    const PostRef ref = model()->row(open).post.ref;
    EXPECT_EQ(entry(open, false, asked), nullptr);
    QAction* quote = entry(open, true, asked);
    ASSERT_NE(quote, nullptr);
    quote->trigger();
    EXPECT_EQ(asked, ref);
    EXPECT_EQ(entry(rowFor(false), true, asked), nullptr)
        << "it would reach more people than its author chose";
}

TEST_F(QuotingInTheWindow, OpensTheComposerWithThePost)
{
    const PostRow row = model()->row(rowFor(true));
    emit window().findChild<PostActions*>() -> quoteWanted(row.post.ref);
    auto* composer = window().findChild<Composer*>();
    const QString beginning = row.post.text.text.simplified().left(20);
    EXPECT_TRUE(SampleWindow::waitUntil([&] {
        return std::ranges::any_of(composer->findChildren<PlainLabel*>(), [&](const PlainLabel* label) {
            return label->isVisible() && label->text().contains("Quoting"_L1) &&
                   label->text().contains(beginning);
        });
    }));
}

} // namespace
} // namespace cohort
