#include "print/page_cuts.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace cohort {
namespace {

/// Lines that touch a page's edge are painted: this keeps those of the next page off.
constexpr qreal edge = 0.05;
/// Shown above the first line of a page, for the ground of a box.
constexpr qreal roomAbove = 2;

/// A line of text or a picture.
struct Strip {
    qreal top = 0;
    qreal bottom = 0;
    bool keepWithNext = false;
};

std::vector<Strip> stripsOf(const QTextDocument& document)
{
    std::vector<Strip> strips;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        // Room and the ends of boxes make no page.
        if (block.length() <= 1)
            continue;
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        const bool keep = block.blockFormat().boolProperty(keepWithNextProperty);
        const QTextLayout* lines = block.layout();
        for (int i = 0; i < lines->lineCount(); ++i) {
            const QTextLine line = lines->lineAt(i);
            strips.push_back(
                {.top = top + line.y(), .bottom = top + line.y() + line.height(), .keepWithNext = keep});
        }
    }
    return strips;
}

/// One behind the last strip that goes on the page that starts with `first`.
std::size_t endOfPage(const std::vector<Strip>& strips, std::size_t first, qreal bottom)
{
    std::size_t end = first + 1;
    while (end < strips.size() && strips[end].bottom <= bottom)
        ++end;
    if (end == strips.size())
        return end;
    std::size_t kept = end;
    while (kept > first && strips[kept - 1].keepWithNext)
        --kept;
    return kept > first ? kept : end;
}

} // namespace

std::vector<PageCut> pageCuts(const QTextDocument& document, qreal pageHeight)
{
    const std::vector<Strip> strips = stripsOf(document);
    std::vector<PageCut> pages;
    std::size_t first = 0;
    while (first < strips.size()) {
        const qreal above = first == 0 ? 0 : strips[first - 1].bottom;
        const qreal top = std::max(above, strips[first].top - roomAbove);
        const std::size_t end = endOfPage(strips, first, top + pageHeight);
        qreal bottom = top + pageHeight;
        if (end < strips.size())
            bottom = std::min(bottom, strips[end].top - edge);
        pages.push_back({.top = top, .bottom = bottom});
        first = end;
    }
    if (pages.empty())
        pages.push_back({.top = 0, .bottom = pageHeight});
    return pages;
}

} // namespace cohort
