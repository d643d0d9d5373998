#pragma once

#include <QStringList>

class QWidget;

namespace cohort {

/// What assistive technology sees of a window.
struct AccessibleTree {
    int nodes = 0;
    int interactive = 0;   ///< of them, what one can act on
    QStringList unnamed{}; ///< what one can act on and that says nothing, as "Role (class)"
};

/// Walks everything below a widget, menus and rows included. GUI thread.
[[nodiscard]] AccessibleTree readAccessibleTree(QWidget& top);

/// Whether something that is shown in a window says these words to assistive technology by its name: what is
/// announced is the name of its source from then on. (Without a desktop no event is delivered.) GUI thread.
[[nodiscard]] bool isSaidIn(const QWidget& top, const QString& words);

} // namespace cohort
