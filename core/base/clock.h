#pragma once

#include <QDateTime>

namespace cohort {

/// The time, replaceable in tests. Thread-safe. Deadlines use `monotonicMs`, which never jumps; `now` is for
/// display and for what is stored.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    /// Wall clock in UTC, milliseconds precise.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds since an arbitrary point; steady.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace cohort
