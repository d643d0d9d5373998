#pragma once

#include "core/policy/receipt.h"
#include "core/store/connection.h"

namespace cohort::store {

/// Keeps what is promised of an entry of the outbox that is about to leave, before it leaves. A second try
/// replaces the first. Writer thread.
[[nodiscard]] Result<void> keepPromise(Connection& connection, OutboxId entry, const Receipt& receipt);
/// Adds the server's answer (post, url, answered, mentions, widerReach, visibilityDiffers). Without a promise
/// (it left before promises were kept) the whole receipt is written.
[[nodiscard]] Result<void> keepAnswer(Connection& connection, OutboxId entry, const Receipt& receipt);
/// Drops what was promised of an entry that never left.
[[nodiscard]] Result<void> dropPromise(Connection& connection, OutboxId entry);

/// The newest receipt of a post: an edit leaves a later one.
[[nodiscard]] Result<std::optional<Receipt>> findReceipt(Connection& connection, const PostRef& post);

} // namespace cohort::store
