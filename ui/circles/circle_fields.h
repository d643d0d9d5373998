#pragma once

#include "core/model/people.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace cohort {

/// What a circle is: name, sphere, colour, shape, note and the widest way a post to it takes unasked.
class CircleFields final : public QWidget {
    Q_OBJECT
public:
    explicit CircleFields(QWidget* parent);

    void show(const Circle& circle);
    /// `base` with what stands in the fields.
    [[nodiscard]] Circle read(const Circle& base) const;
    [[nodiscard]] QLineEdit* name() const { return m_name; }

signals:
    void edited();

private:
    void layOut();
    void fillChoices();
    void chooseColour();
    void paintColour();

    QString m_colour;
    QLineEdit* m_name;
    QComboBox* m_sphere;
    QToolButton* m_colourButton;
    QComboBox* m_shape;
    QComboBox* m_audience;
    QLineEdit* m_note;
};

/// A colour and a shape that the circles given do not have yet, for a new one.
[[nodiscard]] Circle freshLook(const std::vector<Circle>& others, Sphere sphere);

} // namespace cohort
