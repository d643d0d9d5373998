#pragma once

#include "core/model/catch_up.h"
#include "core/store/connection.h"

namespace cohort::store {

/// How much a catch-up holds.
struct CatchUpLimits {
    int unaskedDays = 14;      ///< days it goes back unless told: what is older is read in the stream
    int posts = 1000;          ///< in one: more than a sitting takes, and 0.1 s to read from the disk
    int lookedAtOnce = 20'000; ///< posts of the stream that are looked at for unread ones in one go: 1 MB
    qint64 longFrom = 1500;    ///< UTF-16 units that take more than a minute to read
    std::size_t links = 5;     ///< a list longer than this is no longer a choice
};

/// What to catch up with.
struct CatchUpQuery {
    StreamRef stream{};
    /// From this moment on everything; nothing: what is unread, at most `unaskedDays` back.
    std::optional<QDateTime> since{};
    std::optional<QDateTime> lastPlace{}; ///< where reading of the stream stopped, when known
    QDateTime now{};
    CatchUpLimits limits{};
};

/// What happened in a stream, from this computer alone. Holds only what stands in the stream itself, so
/// nothing of the other life; the circles of its authors are left out. Posts of mine are no news. When a
/// limit cuts it, the oldest part is handed out and `upTo` says how far it goes.
[[nodiscard]] Result<CatchUp> catchUp(Connection& connection, const CatchUpQuery& query);

} // namespace cohort::store
