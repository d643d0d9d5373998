#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace cohort {

namespace {

/// For what is reached without an event: a file that appears, a deadline.
constexpr std::chrono::milliseconds lookEvery{10};
/// Long enough for what follows from an event (a layout, a repaint), also where events never cease.
constexpr int settlesInMs = 20;

} // namespace

bool waitUntil(const std::function<bool()>& reached, std::chrono::milliseconds limit)
{
    const QDeadlineTimer end(limit);
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer);
    wake.start(lookEvery);
    while (!reached()) {
        if (end.hasExpired())
            return false;
        // Only the one without a time waits; the other takes what came of it.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(QEventLoop::AllEvents, settlesInMs);
    }
    return true;
}

} // namespace cohort
