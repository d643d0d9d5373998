#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <QWidgetItem>

#include <algorithm>
#include <memory>

namespace cohort {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    while (const auto item = std::unique_ptr<QLayoutItem>(FlowLayout::takeAt(0)))
        continue;
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    const auto place = m_items.begin() + std::clamp(index, 0, count());
    m_items.insert(place, std::make_unique<QWidgetItem>(widget).release());
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)];
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Apply::Measure);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Move);
}

int FlowLayout::arrange(const QRect& rect, Apply apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(spacing(), 0);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.x();
    int y = area.y();
    int rowHeight = 0;
    for (const QLayoutItem* constItem : m_items) {
        QLayoutItem* item =
            const_cast<QLayoutItem*>(constItem); // NOLINT: QLayout's own items move in a measure
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        QSize size = hint.boundedTo(QSize(std::max(area.width(), 1), QLAYOUTSIZE_MAX));
        if (size.width() < hint.width() && item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > area.x() && x + size.width() > area.right() + 1) {
            x = area.x();
            y += rowHeight + gap;
            rowHeight = 0;
        }
        if (item == m_items.back() && (item->expandingDirections() & Qt::Horizontal))
            size.setWidth(std::max(size.width(), area.right() + 1 - x));
        rowHeight = std::max(rowHeight, size.height());
        if (apply == Apply::Move)
            item->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(x, y), size)));
        x += size.width() + gap;
    }
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace cohort
