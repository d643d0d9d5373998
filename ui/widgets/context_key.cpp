#include "ui/widgets/context_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace cohort {

namespace {

/// A filter and no shortcut: those of a window are off while a dialog before it is open.
class ContextKey final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        QWidget* focus = QApplication::focusWidget();
        if (event->type() != QEvent::KeyPress || !focus || watched != focus)
            return false;
        const auto* press = static_cast<QKeyEvent*>(event);
        if (QKeySequence(press->keyCombination()) != contextMenuKey())
            return false;
        // Where Qt puts it for the menu key.
        const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
        QCoreApplication::sendEvent(focus, &menu);
        return true;
    }
};

} // namespace

void openContextMenusByKey(QWidget& window)
{
    qApp->installEventFilter(new ContextKey(&window));
}

} // namespace cohort
