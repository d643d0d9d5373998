#pragma once

#include <QStyledItemDelegate>

namespace cohort {

/// Paints the rail: headings in small letters with the sphere's accent, circles with their shape, counts at
/// the end.
class RailDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace cohort
