#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

// The service's own limits for the text of a message; it counts both.
inline constexpr int mostMessageGraphemes = 1'000;
inline constexpr int mostMessageBytes = 10'000;

/// Sends a message to exactly the people the gate named, see Provider::publish. An answer to a message goes
/// into its conversation, whatever else goes to one person. A conversation whose members are not exactly
/// those named gets nothing: WouldReachMore, or NotFound where somebody named is not in it. The service
/// recognises nothing that is sent twice.
[[nodiscard]] Result<Published> sendMessage(const ClearedPost& post, Session& session,
                                            const QString& service);

/// Looks for a message by its conversation, words and time, see Provider::findPublished.
[[nodiscard]] Result<std::optional<Published>> findMessage(const ClearedPost& post, const QDateTime& since,
                                                           Session& session, const QString& service);

} // namespace cohort::bluesky
