#pragma once

#include "core/sync/account_link.h"

namespace cohort {

/// Brings the people around an account into my people: who follows it, whom it follows, who asks to follow.
/// A list is believed to have shrunk only when the network listed all of it.
class PeopleSync final {
public:
    explicit PeopleSync(const AccountLink& link);
    [[nodiscard]] Result<void> run();

private:
    struct Listed {
        std::vector<Acquaintance> people{};
        bool complete = false;
        std::optional<Error> broken{}; ///< why it ended early
    };
    [[nodiscard]] Listed listAll(PeopleKind kind) const;
    [[nodiscard]] Result<void> saveFollowers(const Listed& followers) const;
    [[nodiscard]] Result<void> savePeople(std::vector<Acquaintance> people) const;

    const AccountLink& m_link;
};

/// Stores what an account and somebody are to each other; makes a person of the author when there is none.
[[nodiscard]] Result<void> saveAcquaintances(Connection& connection, AccountId account,
                                             const std::vector<Acquaintance>& people, const QDateTime& now);
/// Brings the store in line with an intent about a person that the network accepted (follow, accept …).
[[nodiscard]] Result<void> noteFollow(Connection& connection, AccountId account, const Intent& intent,
                                      const QDateTime& now);

} // namespace cohort
