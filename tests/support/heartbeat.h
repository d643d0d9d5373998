#pragma once

#include "tests/support/figures.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace cohort {

/// Beats in the event loop of its thread and remembers the longest time, in ms, between two beats: how long
/// whoever uses the window would have waited for it. Beats while it lives.
class Heartbeat final : public QObject {
public:
    /// So many beats say that the window went on living.
    static constexpr int alive = 10;

    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_since.start();
        m_timer.start(everyMs);
    }
    [[nodiscard]] int beats() const { return m_beats; }
    /// The one that lasts until now included.
    [[nodiscard]] qint64 longestGapMs() const { return std::max(m_longestMs, m_since.elapsed()); }
    /// The figure "longest gap of the window under FAULT".
    void print(const std::string& fault) const
    {
        printFigure("longest gap of the window under " + fault, std::to_string(longestGapMs()) + " ms");
    }

private:
    static constexpr int everyMs = 4; ///< a quarter of what a screen shows in one picture

    void beat()
    {
        ++m_beats;
        m_longestMs = std::max(m_longestMs, m_since.restart());
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longestMs = 0;
    int m_beats = 0;
};

} // namespace cohort
