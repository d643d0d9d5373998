#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <mutex>

namespace cohort {

/// A clock that stands still until it is told to move. Thread-safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    void advance(std::chrono::milliseconds by);
    /// Moves the wall clock alone, as a user or a time server would.
    void jump(std::chrono::milliseconds by);

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
    qint64 m_steady = 0;
};

} // namespace cohort
