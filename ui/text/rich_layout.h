#pragma once

#include "core/model/rich_text.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace cohort {

/// How a post's text looks where it stands.
struct TextLook {
    QFont font{};
    QColor text{};
    QColor link{};
    QColor dim{};    ///< quotations
    QColor marked{}; ///< behind what the reader marked; the text's colour is read on it
};

/// A post's text laid out for one width: a QTextLayout a paragraph, each in its own direction, no document.
/// Kept in a small cache by the views (about 12 kB each). GUI thread only.
class RichLayout final {
public:
    /// `maxLines` 0: all of it.
    RichLayout(const RichText& text, const TextLook& look, int width, int maxLines);

    [[nodiscard]] int height() const { return m_height; }
    /// Lines were left out because of `maxLines`.
    [[nodiscard]] bool isCut() const { return m_cut; }
    void paint(QPainter& painter, const QPoint& topLeft) const;
    /// The link, mention or tag under a point relative to the top left.
    [[nodiscard]] std::optional<Span> spanAt(const QPointF& point) const;

private:
    struct Paragraph {
        std::unique_ptr<QTextLayout> layout{};
        int start = 0; ///< in RichText::text
        qreal top = 0;
    };
    void addParagraph(const QString& words, int start, const TextLook& look);

    QList<Span> m_spans;
    std::vector<Paragraph> m_paragraphs;
    qreal m_bottom = 0;
    int m_width;
    int m_height = 0;
    int m_linesLeft;
    bool m_cut = false;
};

/// A guess of the height without laying out, for rows nobody has seen yet.
[[nodiscard]] int estimatedTextHeight(const QString& text, const QFontMetrics& metrics, int width,
                                      int maxLines);

} // namespace cohort
