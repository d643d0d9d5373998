#pragma once

#include <QRect>
#include <QStyledItemDelegate>

namespace cohort {

class AvatarPictures;
class PeopleModel;

/// Draws a person as one row: picture, name and handles, circles at the end, and the words "both spheres" for
/// a crossover.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PersonDelegate(const PeopleModel& model, QObject* parent);
    /// Null: initials alone.
    void setAvatars(AvatarPictures* avatars) { m_avatars = avatars; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// `words` is left to right inside `row`; what is painted is mirrored in the row.
    struct Room {
        QRect row{};
        QRect words{};
    };
    /// What the marks at the end of a row take of its two lines, in pixels.
    struct Taken {
        int upper = 0;
        int lower = 0;
    };
    Taken paintBadges(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Room& room) const;

    const PeopleModel& m_model;
    AvatarPictures* m_avatars = nullptr;
};

} // namespace cohort
