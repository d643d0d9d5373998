#pragma once

#include "core/model/people.h"

#include <QFont>
#include <QWidget>

class QPainter;
class QPalette;

namespace cohort {

/// What a delegate needs to draw a badge.
struct BadgeLook {
    QFont font{};
    QColor text{};
    QColor mark{}; ///< the circle's colour, readable on the ground it stands on
};

/// Width of a circle's badge (shape + word) in a font.
[[nodiscard]] int circleBadgeWidth(const Circle& circle, const QFont& font);
/// Draws shape and word, cut with "…" when `box` is narrow; follows the painter's layout direction.
void paintCircleBadge(QPainter& painter, const QRect& box, const Circle& circle, const BadgeLook& look);

/// A circle as a small thing to see: colour, its own shape and its name; never colour alone.
class CircleBadge final : public QWidget {
    Q_OBJECT
public:
    explicit CircleBadge(Circle circle, QWidget* parent = nullptr);
    void setCircle(const Circle& circle);
    [[nodiscard]] const Circle& circle() const { return m_circle; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Circle m_circle;
};

} // namespace cohort
