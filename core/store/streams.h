#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"

namespace cohort::store {

/// Which way a page is read from its key.
enum class Towards { Older, Newer };

/// The keys of a stream's rows beyond `from` (all when none), nearest first, at most `limit`.
[[nodiscard]] Result<std::vector<StreamKey>> streamKeys(Connection& connection, const StreamRef& stream,
                                                        const std::optional<StreamKey>& from, Towards towards,
                                                        int limit);
/// The number of a stream in circle_post; nothing for streams that are not kept there.
[[nodiscard]] std::optional<qint64> filedStream(const StreamRef& stream);

/// SQL: the post `p`, which is to me, stands in the replies of this life: by who wrote it, and when nothing
/// is known of them by the hat of the account it came through.
[[nodiscard]] QString repliesShowIn(Sphere sphere);

} // namespace cohort::store
