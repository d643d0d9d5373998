#pragma once

#include <vector>

class QWidget;

namespace cohort {

/// Everything that Tab comes to in a window, in the order in which its parts are read: line by line, column
/// by column, from the side where lines begin. Pages are made and filled while the program runs, so that the
/// order in which their parts were made says nothing. GUI thread.
[[nodiscard]] std::vector<QWidget*> tabStops(const QWidget& window);

enum class TabStep { Forward, Back };

/// Gives the focus to the next of them, and to the first after the last; for QWidget::focusNextPrevChild.
/// False when there is none.
bool focusNextStop(const QWidget& window, TabStep step);

} // namespace cohort
