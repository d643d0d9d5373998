#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

// The protocol's own limits for the text of a post; the server counts both.
inline constexpr int mostGraphemes = 300;
inline constexpr int mostBytes = 3'000;

/// See Provider::publish. The record's key comes from the idempotency key and nothing is ever overwritten:
/// sent twice, it is there once.
[[nodiscard]] Result<Published> publishPost(const ClearedPost& post, Session& session);

/// See Provider::findPublished. The key says where the post would be, so the answer is certain.
[[nodiscard]] Result<std::optional<Published>> findSent(const ClearedPost& post, Session& session);

} // namespace cohort::bluesky
