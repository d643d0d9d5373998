#pragma once

#include <QStyledItemDelegate>

namespace cohort {

class PeopleModel;

/// Draws a person as one row: picture, name and handles, circles at the end, and the words "both spheres" for
/// a crossover.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PersonDelegate(const PeopleModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintBadges(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const QRect& box) const;

    const PeopleModel& m_model;
};

} // namespace cohort
