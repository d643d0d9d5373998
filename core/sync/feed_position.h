#pragma once

#include "core/providers/provider.h"
#include "core/store/posts.h"

#include <QStringList>

namespace cohort {

/// Where a stretch of a feed begins: its newest items. Several, because some may be deleted meanwhile, and
/// the time of the oldest of them, in case all are.
struct StretchTop {
    QStringList keys{};
    qint64 oldestMs = 0; ///< since 1970 UTC

    [[nodiscard]] bool isEmpty() const { return keys.isEmpty(); }
    bool operator==(const StretchTop&) const = default;
};

/// Items that are missing between two stretches: from `cursor` into the past until `until`.
struct FeedGap {
    QString cursor{};
    StretchTop until{};

    bool operator==(const FeedGap&) const = default;
};

/// Where a feed stands, as the engine thinks of it; `store::FeedState` keeps it as text.
struct FeedPosition {
    QString newer{}; ///< the provider's own cursor
    StretchTop top{};
    QString older{};
    bool olderDone = false;
    int firstPagesLeft = 0;      ///< of the very first run, when it was interrupted
    std::vector<FeedGap> gaps{}; ///< newest first
    QDateTime synced{};

    bool operator==(const FeedPosition&) const = default;
};

[[nodiscard]] FeedPosition positionFrom(const store::FeedState& state);
[[nodiscard]] store::FeedState stateFrom(const FeedPosition& position);

/// The top of the stretch that starts with this page.
[[nodiscard]] StretchTop topOf(const Batch& page);
/// True when the page goes down to that stretch: it holds one of its first items, or all of it is older.
[[nodiscard]] bool reaches(const Batch& page, const StretchTop& top);
/// Number of posts or notices of a page.
[[nodiscard]] int itemCount(const Batch& page);

/// Adds a gap as the newest one. Beyond the most that are remembered the two oldest become one that spans
/// both: something is fetched twice, nothing is lost.
void addGap(FeedPosition& position, FeedGap gap);

/// The stable name of a feed in the store: "home", "mine", "notifications", "list:ID" …
[[nodiscard]] QString feedName(FeedKind kind, const QString& argument);
/// The other way round; nothing for a name that is not ours.
[[nodiscard]] std::optional<FeedRequest> requestFor(const QString& feed);

} // namespace cohort
