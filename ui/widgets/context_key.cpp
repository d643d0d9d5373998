#include "ui/widgets/context_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QShortcut>

namespace cohort {

void openContextMenusByKey(QWidget& window)
{
    auto* key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &window);
    key->setContext(Qt::ApplicationShortcut);
    QObject::connect(key, &QShortcut::activated, &window, [] {
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            return;
        // Where Qt puts it for the menu key.
        const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
        QCoreApplication::sendEvent(focus, &event);
    });
}

} // namespace cohort
