#pragma once

#include "core/model/rows.h"
#include "core/policy/view_as.h"
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

/// A post of mine in the order of time; what is not in the cache any more has only its receipt.
struct OwnPostRow {
    StreamKey key{}; ///< of this list alone
    PostRow row{};   ///< with `own.here`
    OwnPost own{};
};
/// Posts of mine through these accounts, newest first, older than `before`: those in the cache and those of
/// which only the receipt is left. What I passed on is not mine. With a life, what went through an account of
/// both lives is listed only when it was written for a circle of that life.
[[nodiscard]] Result<std::vector<OwnPostRow>> ownPosts(Connection& connection,
                                                       const std::vector<Account>& accounts,
                                                       std::optional<Sphere> life,
                                                       const std::optional<StreamKey>& before, int limit);

} // namespace cohort::store
