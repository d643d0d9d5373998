#pragma once

class QWidget;

namespace cohort {

/// Shift+F10 opens the context menu of whatever has the focus, in all windows of the program. Many keyboards
/// have no menu key, and on X11 and Wayland Qt gives no other. Lives as long as the window. GUI thread.
void openContextMenusByKey(QWidget& window);

} // namespace cohort
