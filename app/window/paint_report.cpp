#include "app/window/paint_report.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace cohort {

PaintReport::PaintReport(QAbstractItemView& list)
    : QObject(&list)
    , m_list(list)
{
    list.viewport()->installEventFilter(this);
}

bool PaintReport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_list.model()->rowCount() > 0) {
        m_list.viewport()->removeEventFilter(this);
        // The filter runs before the painting; by the next turn of the event loop it is on the screen.
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cohort
