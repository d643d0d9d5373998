#include "ui/text/rich_layout.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cohort {
namespace {

/// Room between two paragraphs, as a share of a line.
constexpr double paragraphGap = 0.35;

bool canBeOpened(SpanKind kind)
{
    return kind == SpanKind::Link || kind == SpanKind::Mention || kind == SpanKind::Tag;
}

QTextCharFormat formatOf(const Span& span, const TextLook& look)
{
    QTextCharFormat format;
    switch (span.kind) {
    case SpanKind::Bold:
        format.setFontWeight(QFont::DemiBold);
        break;
    case SpanKind::Italic:
        format.setFontItalic(true);
        break;
    case SpanKind::Code:
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        break;
    case SpanKind::Quote:
        format.setForeground(look.dim);
        break;
    case SpanKind::Strike:
        format.setFontStrikeOut(true);
        break;
    case SpanKind::Link:
        format.setForeground(look.link);
        format.setFontUnderline(true);
        break;
    case SpanKind::Mention:
    case SpanKind::Tag:
        format.setForeground(look.link);
        break;
    case SpanKind::Marked:
        format.setBackground(look.marked);
        break;
    case SpanKind::Emoji:
        break;
    }
    return format;
}

} // namespace

RichLayout::RichLayout(const RichText& text, const TextLook& look, int width, int maxLines)
    : m_spans(text.spans)
    , m_width(std::max(1, width))
    , m_linesLeft(maxLines > 0 ? maxLines : std::numeric_limits<int>::max())
{
    int start = 0;
    const int size = static_cast<int>(text.text.size());
    while (start <= size && size > 0) {
        const qsizetype newline = text.text.indexOf(QLatin1Char('\n'), start);
        const int end = newline < 0 ? size : static_cast<int>(newline);
        if (m_linesLeft == 0) {
            m_cut = m_cut || start < size;
            break;
        }
        addParagraph(text.text.mid(start, end - start), start, look);
        if (newline < 0)
            break;
        start = end + 1;
    }
    m_height = static_cast<int>(std::ceil(m_bottom));
}

void RichLayout::addParagraph(const QString& words, int start, const TextLook& look)
{
    const QFontMetricsF metrics(look.font);
    if (words.isEmpty()) {
        m_bottom += metrics.height() * paragraphGap;
        return;
    }
    auto layout = std::make_unique<QTextLayout>(words, look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    const int length = static_cast<int>(words.size());
    for (const Span& span : m_spans) {
        const int from = std::max(span.start, start) - start;
        const int to = std::min(span.start + span.length, start + length) - start;
        if (from < to)
            formats.append({.start = from, .length = to - from, .format = formatOf(span, look)});
    }
    layout->setFormats(formats);
    if (!m_paragraphs.empty())
        m_bottom += metrics.height() * paragraphGap;
    layout->beginLayout();
    qreal y = 0;
    while (m_linesLeft > 0) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        --m_linesLeft;
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, y));
        y += line.height();
        if (m_linesLeft == 0)
            m_cut = line.textStart() + line.textLength() < length;
    }
    layout->endLayout();
    m_paragraphs.push_back({.layout = std::move(layout), .start = start, .top = m_bottom});
    m_bottom += y;
}

void RichLayout::paint(QPainter& painter, const QPoint& topLeft) const
{
    for (const Paragraph& paragraph : m_paragraphs)
        paragraph.layout->draw(&painter, QPointF(topLeft) + QPointF(0, paragraph.top));
}

std::optional<Span> RichLayout::spanAt(const QPointF& point) const
{
    for (const Paragraph& paragraph : m_paragraphs) {
        for (int index = 0; index < paragraph.layout->lineCount(); ++index) {
            const QTextLine line = paragraph.layout->lineAt(index);
            const QRectF box = line.naturalTextRect().translated(0, paragraph.top);
            if (!box.contains(point))
                continue;
            const int at = paragraph.start + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
            for (const Span& span : m_spans)
                if (canBeOpened(span.kind) && at >= span.start && at < span.start + span.length)
                    return span;
        }
    }
    return std::nullopt;
}

int estimatedTextHeight(const QString& text, const QFontMetrics& metrics, int width, int maxLines)
{
    if (text.isEmpty())
        return 0;
    const int perLine = std::max(8, width / std::max(1, metrics.averageCharWidth()));
    int lines = 0;
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype newline = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        lines += static_cast<int>((end - start) / perLine) + 1;
        if (newline < 0 || (maxLines > 0 && lines >= maxLines))
            break;
        start = end + 1;
    }
    if (maxLines > 0)
        lines = std::min(lines, maxLines);
    return lines * metrics.lineSpacing();
}

} // namespace cohort
