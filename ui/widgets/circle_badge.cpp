#include "ui/widgets/circle_badge.h"

#include "ui/widgets/elided.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace cohort {
namespace {

int markSize(const QFontMetrics& metrics)
{
    return std::max(10, metrics.ascent());
}

} // namespace

int circleBadgeWidth(const Circle& circle, const QFont& font)
{
    const QFontMetrics metrics(font);
    return markSize(metrics) + style::halfGridPx + metrics.horizontalAdvance(circle.name) + 1;
}

void paintCircleBadge(QPainter& painter, const QRect& box, const Circle& circle, const BadgeLook& look)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QFontMetrics metrics(look.font);
    const int size = markSize(metrics);
    const QRect mark(box.left(), box.top() + (box.height() - size) / 2, size, size);
    icons::shape(circle.shape, look.mark).paint(&painter, QStyle::visualRect(direction, box, mark));
    const QRect words = box.adjusted(size + style::halfGridPx, 0, 0, 0);
    painter.setFont(look.font);
    painter.setPen(look.text);
    painter.drawText(QStyle::visualRect(direction, box, words),
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     style::elidedName(metrics, circle.name, words.width()));
}

CircleBadge::CircleBadge(Circle circle, QWidget* parent)
    : QWidget(parent)
{
    setCircle(circle);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void CircleBadge::setCircle(const Circle& circle)
{
    m_circle = circle;
    setAccessibleName(circle.name);
    setToolTip(style::plainToolTip(circle.name));
    updateGeometry();
    update();
}

QSize CircleBadge::sizeHint() const
{
    return {circleBadgeWidth(m_circle, font()), fontMetrics().height() + style::halfGridPx};
}

QSize CircleBadge::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void CircleBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintCircleBadge(painter, rect(), m_circle,
                     {.font = font(),
                      .text = palette().color(QPalette::WindowText),
                      .mark = style::circleColour(m_circle, palette())});
}

} // namespace cohort
