#include "print/page_cuts.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr qreal lineHeight = 40;
constexpr qreal tenLines = 10 * lineHeight;

/// Lines of the same height, each a block of its own; those at `heads` stay with the next.
void fill(QTextDocument& document, int lines, const std::vector<int>& heads)
{
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    for (int line = 0; line < lines; ++line) {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
        format.setProperty(keepWithNextProperty, std::ranges::find(heads, line) != heads.end());
        if (line == 0)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        cursor.insertText(u"line"_s);
    }
    document.setTextWidth(400);
}

TEST(PageCuts, ShowEveryLineOnce)
{
    QTextDocument document;
    fill(document, 25, {});
    const std::vector<PageCut> pages = pageCuts(document, tenLines);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_LT(pages[0].top, lineHeight);
    for (std::size_t i = 1; i < pages.size(); ++i) {
        EXPECT_NEAR(pages[i].top, pages[i - 1].bottom, 3) << "no line is lost or twice";
    }
}

TEST(PageCuts, KeepAHeadWithItsText)
{
    QTextDocument document;
    fill(document, 25, {8, 9});
    const std::vector<PageCut> pages = pageCuts(document, tenLines);
    ASSERT_GE(pages.size(), 2U);
    EXPECT_NEAR(pages[0].bottom, 8 * lineHeight, lineHeight / 2);
    EXPECT_NEAR(pages[1].top, 8 * lineHeight, lineHeight / 2);
}

TEST(PageCuts, EndThoughEverythingIsAHead)
{
    QTextDocument document;
    std::vector<int> heads(25);
    for (int line = 0; line < 25; ++line)
        heads[static_cast<std::size_t>(line)] = line;
    fill(document, 25, heads);
    EXPECT_EQ(pageCuts(document, tenLines).size(), 3U);
    EXPECT_EQ(pageCuts(document, 3).size(), 25U) << "a line higher than the page";
}

TEST(PageCuts, MakeNoPageForTheEmptyBlockBehindABox)
{
    QTextDocument document;
    fill(document, 9, {});
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertFrame(QTextFrameFormat());
    EXPECT_EQ(pageCuts(document, tenLines).size(), 1U);
    QTextDocument nothing;
    EXPECT_EQ(pageCuts(nothing, tenLines).size(), 1U);
}

} // namespace
} // namespace cohort
