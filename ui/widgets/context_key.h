#pragma once

#include <QKeySequence>

class QWidget;

namespace cohort {

/// Shift+F10, the second way to a context menu on every desktop.
[[nodiscard]] inline QKeySequence contextMenuKey()
{
    return QKeySequence(Qt::SHIFT | Qt::Key_F10);
}

/// contextMenuKey() opens the context menu of whatever has the focus, in all windows of the program. Many
/// keyboards have no menu key, and on X11 and Wayland Qt gives no other. Lives as long as the window. GUI
/// thread.
void openContextMenusByKey(QWidget& window);

} // namespace cohort
