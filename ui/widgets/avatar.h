#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;
class QPalette;

namespace cohort {

/// One or two letters for a name of any script; "?" for none.
[[nodiscard]] QString initials(const QString& name);
/// A round picture of a person as long as no picture may be fetched: initials on a colour of the name, with a
/// thin ring in the circle's colour (invalid: none). The same name always looks the same.
void paintAvatar(QPainter& painter, const QRect& box, const QString& name, const QColor& ring);

/// The same as a widget.
class AvatarBadge final : public QWidget {
    Q_OBJECT
public:
    explicit AvatarBadge(QWidget* parent = nullptr);
    void setPerson(const QString& name, const QColor& ring);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QColor m_ring;
};

} // namespace cohort
