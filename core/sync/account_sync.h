#pragma once

#include "core/sync/account_link.h"
#include "core/sync/feed_sync.h"

namespace cohort {

/// One whole synchronisation of an account: what its server can do (once a day), home, notifications, own
/// posts and what became of those that wait for approval, people. Trouble with one part does not keep the
/// others from coming.
class AccountSync final {
public:
    enum class Cause { Schedule, User };

    /// `account` takes what probing finds. `progress` hears the number of posts of every page.
    AccountSync(const AccountLink& link, Account& account, PageBudget budget,
                std::function<void(int)> progress);

    /// The first error that concerns the whole account ends it; else the last other one is answered.
    [[nodiscard]] Result<void> run(Cause cause);

private:
    [[nodiscard]] Result<void> probe();
    [[nodiscard]] Result<void> feed(FeedKind kind);
    [[nodiscard]] Result<void> subscriptions(Cause cause);
    [[nodiscard]] Result<void> people();
    [[nodiscard]] bool isDue(const std::optional<qint64>& lastMs, qint64 everyMs) const;

    const AccountLink& m_link;
    Account& m_account;
    const PageBudget m_budget;
    const std::function<void(int)> m_progress;
    std::optional<qint64> m_probedMs{}; ///< steady
    std::optional<qint64> m_peopleMs{}; ///< steady
};

} // namespace cohort
