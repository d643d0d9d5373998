#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QWidget>

class QPainter;
class QPalette;

namespace cohort {

/// One or two letters for a name of any script; "?" for none.
[[nodiscard]] QString initials(const QString& name);
/// Pixels of the screen across the disc of an avatar in a box of that height.
[[nodiscard]] int avatarDiscPx(int boxHeight, qreal density);
/// The picture as a disc of that many pixels. Any thread.
[[nodiscard]] QImage roundAvatar(const QImage& picture, int discPx);
/// A person as a disc: `picture` (of roundAvatar) where there is one, else initials on a colour of the name,
/// the same name always in the same; with a thin ring in the circle's colour (invalid: none).
void paintAvatar(QPainter& painter, const QRect& box, const QString& name, const QColor& ring,
                 const QPixmap& picture = {});

/// The same as a widget; assistive technology is told the name.
class AvatarBadge final : public QWidget {
    Q_OBJECT
public:
    explicit AvatarBadge(QWidget* parent = nullptr);
    void setPerson(const QString& name, const QColor& ring);
    /// A null one: initials.
    void setPicture(const QPixmap& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QColor m_ring;
    QPixmap m_picture;
};

} // namespace cohort
