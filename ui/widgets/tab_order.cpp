#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace cohort {
namespace {

bool isStop(const QWidget& part)
{
    // Some systems go by Tab only to what can be typed into.
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const int wanted = all ? int(Qt::TabFocus) : int(Qt::StrongFocus);
    return part.isEnabled() && !part.focusProxy() && (part.focusPolicy() & wanted) == wanted;
}

/// Whether one of two parts of the same widget is read before the other.
bool isBefore(const QWidget* one, const QWidget* other)
{
    const QRect a = one->geometry();
    const QRect b = other->geometry();
    const bool beside = a.right() < b.left() || b.right() < a.left();
    const bool sameLine = (a.top() <= b.center().y() && b.center().y() <= a.bottom()) ||
                          (b.top() <= a.center().y() && a.center().y() <= b.bottom());
    if (!beside || !sameLine)
        return a.top() < b.top();
    return one->parentWidget()->isRightToLeft() ? a.left() > b.right() : a.right() < b.left();
}

/// Parts that lie in columns can be read in more than one order, which no sorting bears: each time the first
/// that none of the others is read before.
void collect(const QWidget& from, std::vector<QWidget*>& stops)
{
    std::vector<QWidget*> parts;
    for (QObject* child : from.children())
        if (auto* part = qobject_cast<QWidget*>(child); part && part->isVisible() && !part->isWindow())
            parts.push_back(part);
    while (!parts.empty()) {
        auto first = std::ranges::find_if(parts, [&parts](const QWidget* part) {
            return std::ranges::none_of(
                parts, [part](const QWidget* other) { return other != part && isBefore(other, part); });
        });
        if (first == parts.end())
            first = parts.begin();
        QWidget* part = *first;
        parts.erase(first);
        if (isStop(*part))
            stops.push_back(part);
        collect(*part, stops);
    }
}

QPoint middleOf(const QWidget& part, const QWidget& window)
{
    return part.mapTo(&window, part.rect().center());
}

/// The stop beside a part that was just hidden or disabled: whoever was there stays in that place, and does
/// not find themselves at the other end of the window, on the switch of the lives.
QWidget* nearest(const std::vector<QWidget*>& stops, const QWidget& part, const QWidget& window)
{
    const QPoint from = middleOf(part, window);
    return *std::ranges::min_element(
        stops, {}, [&](const QWidget* stop) { return (middleOf(*stop, window) - from).manhattanLength(); });
}

} // namespace

std::vector<QWidget*> tabStops(const QWidget& window)
{
    std::vector<QWidget*> stops;
    collect(window, stops);
    return stops;
}

bool focusNextStop(const QWidget& window, TabStep step)
{
    const std::vector<QWidget*> stops = tabStops(window);
    if (stops.empty())
        return false;
    const QWidget* at = QApplication::focusWidget();
    const QWidget* const left = QApplication::focusWidget();
    while (at && at != &window && std::ranges::find(stops, at) == stops.end())
        at = at->parentWidget(); // inside a stop, or in something that Tab does not come to
    const auto found = std::ranges::find(stops, at);
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const std::ptrdiff_t here = found - stops.begin();
    const bool forward = step == TabStep::Forward;
    if (found == stops.end() && left && window.isAncestorOf(left) &&
        (!left->isVisible() || !left->isEnabled())) {
        nearest(stops, *left, window)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const std::ptrdiff_t next =
        found == stops.end() ? (forward ? 0 : count - 1) : (here + (forward ? 1 : count - 1)) % count;
    stops[static_cast<std::size_t>(next)]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace cohort
