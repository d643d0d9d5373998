#pragma once

#include "core/policy/receipt.h"

#include <map>

namespace cohort {

/// Whether one person can read one post of mine.
enum class CanRead {
    Yes,
    AfterFollowing, ///< not now, but the account lets everybody follow
    Unknown,        ///< never counted as No
    No,
};

namespace viewrule {

// Ids of the reasons; the sentence for each is in core/wording.
inline constexpr QLatin1StringView anyone{"VIEW-ANYONE"};
inline constexpr QLatin1StringView link{"VIEW-LINK"};
inline constexpr QLatin1StringView named{"VIEW-NAMED"};
inline constexpr QLatin1StringView receipt{"VIEW-RECEIPT"};
inline constexpr QLatin1StringView follows{"VIEW-FOLLOWS"};
inline constexpr QLatin1StringView sameServer{"VIEW-SAME-SERVER"};
inline constexpr QLatin1StringView openAccount{"VIEW-OPEN"};
inline constexpr QLatin1StringView visibilityUnknown{"VIEW-VISIBILITY-UNKNOWN"};
inline constexpr QLatin1StringView followsUnknown{"VIEW-FOLLOWS-UNKNOWN"};
inline constexpr QLatin1StringView lockUnknown{"VIEW-LOCK-UNKNOWN"};
inline constexpr QLatin1StringView group{"VIEW-GROUP"};
inline constexpr QLatin1StringView answered{"VIEW-ANSWERED"};
inline constexpr QLatin1StringView password{"VIEW-PASSWORD"};
inline constexpr QLatin1StringView waits{"VIEW-WAITS"};
inline constexpr QLatin1StringView circleUnknown{"VIEW-CIRCLE-UNKNOWN"};
inline constexpr QLatin1StringView edited{"VIEW-EDITED"};
inline constexpr QLatin1StringView serverShows{"VIEW-SERVER-SHOWS"};
inline constexpr QLatin1StringView addressShows{"VIEW-ADDRESS-SHOWS"};
inline constexpr QLatin1StringView accountGone{"VIEW-ACCOUNT-GONE"};
inline constexpr QLatin1StringView onlyMe{"VIEW-ONLY-ME"};
inline constexpr QLatin1StringView notFollowing{"VIEW-NOT-FOLLOWING"};
inline constexpr QLatin1StringView otherServer{"VIEW-OTHER-SERVER"};
inline constexpr QLatin1StringView notNamed{"VIEW-NOT-NAMED"};

} // namespace viewrule

/// A post of mine as far as it decides who can read it.
struct OwnPost {
    Post post{};       ///< from the cache; with only `ref` when it is not here any more
    bool here = false; ///< the post is in the cache
    std::optional<Receipt> receipt{};
};

/// The person who looks, with every handle that is known, and what that person is to my accounts.
struct ViewingPerson {
    ContactId contact = ContactId::None;
    std::vector<Author> identities{};
    std::map<AccountId, Tri> follows{}; ///< an account that is missing is unknown
};

struct ReadingVerdict {
    CanRead can = CanRead::Unknown;
    QString rule{}; ///< one of viewrule

    bool operator==(const ReadingVerdict&) const = default;
};

/// Judges one post for one person, from its receipt, its visibility and who follows. `account` is the account
/// it was sent through; null: it is gone. Pure.
[[nodiscard]] ReadingVerdict judgeReading(const OwnPost& own, const ViewingPerson& person,
                                          const Account* account);

} // namespace cohort
