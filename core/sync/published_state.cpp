#include "core/sync/published_state.h"

namespace cohort {

PublishedState::PublishedState(const Clock& clock, AccountState first, Told told)
    : m_clock(clock)
    , m_told(std::move(told))
    , m_state(std::move(first))
{
    m_state.since = m_clock.now();
}

AccountState PublishedState::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void PublishedState::enter(AccountPhase phase, int errorKind)
{
    AccountState state;
    {
        const std::lock_guard lock(m_mutex);
        const AccountState before = m_state;
        if (m_state.phase != phase)
            m_state.since = m_clock.now();
        m_state.phase = phase;
        m_state.errorKind = errorKind;
        m_state.done = 0;
        if (m_state == before)
            return;
        state = m_state;
    }
    m_told(state);
}

void PublishedState::countPosts(int posts)
{
    AccountState state;
    {
        const std::lock_guard lock(m_mutex);
        m_state.done += posts;
        state = m_state;
    }
    m_told(state);
}

void PublishedState::endSync()
{
    {
        const std::lock_guard lock(m_mutex);
        m_state.lastSync = m_clock.now();
    }
    enter(AccountPhase::Idle, -1);
}

void PublishedState::setLastSync(const QDateTime& time)
{
    AccountState state;
    {
        const std::lock_guard lock(m_mutex);
        m_state.lastSync = time;
        state = m_state;
    }
    m_told(state);
}

void PublishedState::setTroubles(std::vector<FollowTrouble> troubles)
{
    AccountState state;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state.troubles == troubles)
            return;
        m_state.troubles = std::move(troubles);
        state = m_state;
    }
    m_told(state);
}

} // namespace cohort
