#include "core/sync/backoff.h"

#include <algorithm>
#include <cmath>

namespace cohort {

namespace {
/// Part of the wait by which it is spread to either side.
constexpr double spreadPart = 0.25;
/// 2^20 times the first wait is beyond every longest wait; more would overflow.
constexpr int mostDoublings = 20;
} // namespace

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
    : m_first(first)
    , m_longest(longest)
{
}

std::chrono::milliseconds Backoff::next(double chance)
{
    const auto doubled = m_first * (1LL << std::min(m_tries, mostDoublings));
    ++m_tries;
    const auto plain = std::min<std::chrono::milliseconds>(doubled, m_longest);
    const double spread = 1.0 + spreadPart * (2.0 * chance - 1.0);
    return std::chrono::milliseconds(std::llround(static_cast<double>(plain.count()) * spread));
}

} // namespace cohort
