#pragma once

#include "core/base/clock.h"
#include "core/sync/sync_engine.h"

#include <functional>
#include <mutex>

namespace cohort {

/// What an account is doing, as the window and the command line see it. The account's worker changes it, any
/// thread reads it, and every change is told.
class PublishedState final {
public:
    using Told = std::function<void(const AccountState&)>;

    /// `told` is called on the thread that makes the change.
    PublishedState(const Clock& clock, AccountState first, Told told);

    [[nodiscard]] AccountState now() const;
    [[nodiscard]] AccountPhase phase() const { return now().phase; }
    /// An ErrorKind; -1 when there is no trouble.
    [[nodiscard]] int errorKind() const { return now().errorKind; }

    void enter(AccountPhase phase, int errorKind);
    void countPosts(int posts);
    /// A synchronisation came to its end: idle again.
    void endSync();
    void setTroubles(std::vector<FollowTrouble> troubles);
    /// What is known from before the program started.
    void setLastSync(const QDateTime& time);

private:
    const Clock& m_clock;
    const Told m_told;
    mutable std::mutex m_mutex;
    AccountState m_state; // guarded by m_mutex
};

} // namespace cohort
