#pragma once

#include "core/library/library.h"

#include <QObject>

namespace cohort {

/// My circles as last told by the library, kept fresh, for pages that show them beside people. GUI thread.
class CircleBook final : public QObject {
    Q_OBJECT
public:
    explicit CircleBook(Library& library, QObject* parent = nullptr);

    /// Only circles of this sphere are told; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    [[nodiscard]] std::optional<Sphere> sphere() const { return m_sphere; }
    [[nodiscard]] std::vector<Circle> circles() const;
    [[nodiscard]] const Circle* find(CircleId circle) const;
    /// Those of `ids` that may be seen, in the order of the rail.
    [[nodiscard]] std::vector<Circle> visible(const std::vector<CircleId>& ids) const;

signals:
    void refreshed();

private:
    void read();

    Library& m_library;
    std::optional<Sphere> m_sphere;
    std::vector<Circle> m_circles;
};

} // namespace cohort
