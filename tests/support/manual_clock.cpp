#include "tests/support/manual_clock.h"

namespace cohort {

ManualClock::ManualClock(QDateTime start)
    : m_now(std::move(start))
{
}

QDateTime ManualClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

qint64 ManualClock::monotonicMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_steady;
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_now = m_now.addMSecs(by.count());
    m_steady += by.count();
}

void ManualClock::jump(std::chrono::milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_now = m_now.addMSecs(by.count());
}

} // namespace cohort
