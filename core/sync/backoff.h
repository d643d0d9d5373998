#pragma once

#include <chrono>

namespace cohort {

/// Waiting times between tries: they double from the first to the longest and are spread by up to a quarter
/// to both sides, so that many programs do not come back in step. Any thread; no state but the count.
class Backoff final {
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest);
    /// The next wait. `chance` in [0, 1) decides the spread.
    [[nodiscard]] std::chrono::milliseconds next(double chance);
    void reset() { m_tries = 0; }

private:
    const std::chrono::milliseconds m_first;
    const std::chrono::milliseconds m_longest;
    int m_tries = 0;
};

} // namespace cohort
