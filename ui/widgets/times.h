#pragma once

#include <QDateTime>

/// Times as they are shown: in the locale's short forms, never with seconds.
namespace cohort::times {

/// "22:34", "10:34 PM".
[[nodiscard]] QString clock(const QTime& time);
/// As short as `now` allows: "22:34", "Fri 21:11", "3 Mar", "03/03/2025". Any time zone; shown in the
/// computer's.
[[nodiscard]] QString shortWhen(const QDateTime& when, const QDateTime& now);
/// The day in full and the time, for tool tips and for the ear.
[[nodiscard]] QString full(const QDateTime& when);

} // namespace cohort::times
