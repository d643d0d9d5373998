#include "ui/circles/circle_book.h"

#include <algorithm>

namespace cohort {

CircleBook::CircleBook(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.circles)
            read();
    });
    read();
}

void CircleBook::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    emit refreshed();
}

std::vector<Circle> CircleBook::circles() const
{
    std::vector<Circle> shown;
    for (const Circle& circle : m_circles)
        if (!m_sphere || circle.sphere == *m_sphere)
            shown.push_back(circle);
    return shown;
}

const Circle* CircleBook::find(CircleId circle) const
{
    const auto found = std::ranges::find(m_circles, circle, &Circle::id);
    return found == m_circles.end() || (m_sphere && found->sphere != *m_sphere) ? nullptr : &*found;
}

std::vector<Circle> CircleBook::visible(const std::vector<CircleId>& ids) const
{
    std::vector<Circle> shown;
    for (const Circle& circle : circles())
        if (std::ranges::find(ids, circle.id) != ids.end())
            shown.push_back(circle);
    return shown;
}

void CircleBook::read()
{
    m_library.circles(this, [this](const Result<std::vector<CircleRow>>& circles) {
        if (!circles)
            return;
        m_circles.clear();
        for (const CircleRow& row : *circles)
            m_circles.push_back(row.circle);
        emit refreshed();
    });
}

} // namespace cohort
