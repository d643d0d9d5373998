#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"

namespace cohort::store {

/// The user's own marks are in local.db and survive the cache.
[[nodiscard]] Result<void> setRead(Connection& connection, const std::vector<PostRef>& posts, bool read);
/// Those of the posts that are private, by others and not read yet: their networks want to know that they are
/// read now.
[[nodiscard]] Result<std::vector<PostRef>> unreadPrivate(Connection& connection,
                                                         const std::vector<PostRef>& posts);
/// Everything of the stream up to and including `upTo` is read. Hands out those that were not and that are
/// private, newest first, as `unreadPrivate` does.
[[nodiscard]] Result<std::vector<PostRef>> setReadUpTo(Connection& connection, const StreamRef& stream,
                                                       const StreamKey& upTo);

/// Where reading stopped in a stream: by (account, uri), so that a new cache finds it again.
struct ReadPosition {
    PostRef post{};
    qint64 createdMs = 0;
};
[[nodiscard]] Result<std::optional<ReadPosition>> readPosition(Connection& connection,
                                                               const QString& streamName);
[[nodiscard]] Result<void> saveReadPosition(Connection& connection, const QString& streamName,
                                            const ReadPosition& position);

/// Small settings by name; values are short texts.
[[nodiscard]] Result<QMap<QString, QString>> settings(Connection& connection);
[[nodiscard]] Result<void> saveSetting(Connection& connection, const QString& name, const QString& value);

} // namespace cohort::store
