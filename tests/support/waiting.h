#pragma once

#include <chrono>
#include <functional>

namespace cohort {

/// Far more than anything here takes: filling a profile under a sanitizer on a machine with a slow disk and
/// four times as many busy programs as cores took 40 s.
inline constexpr std::chrono::milliseconds longestWait{240'000};

/// Turns the event loop until `reached`; false says that it did not come by `limit`. Sleeps until something
/// happens, so that the threads it waits for have the processor; looks again each 10 ms at the latest.
[[nodiscard]] bool waitUntil(const std::function<bool()>& reached,
                             std::chrono::milliseconds limit = longestWait);

} // namespace cohort
