#pragma once

#include <QTextFormat>

#include <vector>

class QTextDocument;

namespace cohort {

/// What a page shows of a document that was laid out in one piece, in its own units.
struct PageCut {
    qreal top = 0;
    qreal bottom = 0;
};

/// A block with this property (true) stays on the page of the line that follows it.
inline constexpr int keepWithNextProperty = QTextFormat::UserProperty + 1;

/// Cuts a document into pages between its lines. QTextDocument's own pages know no "keep with next", and
/// laying it out anew after inserted page breaks loses blocks between frames (Qt 6.4). Never empty; a line
/// that is higher than a page is cut.
[[nodiscard]] std::vector<PageCut> pageCuts(const QTextDocument& document, qreal pageHeight);

} // namespace cohort
