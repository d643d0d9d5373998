#pragma once

#include "core/base/result.h"
#include "core/model/post.h"
#include "core/store/connection.h"

namespace cohort::store {

// Posts of mine that wait for the approval of whoever runs the place. On the store's writer unless said
// otherwise.

/// Posts of mine of this account that are not known to be approved or rejected: those in the cache, and those
/// whose receipt says so though the cache forgot them. At most waitingAskedFor, the newest. Reading is
/// enough.
[[nodiscard]] Result<std::vector<PostRef>> waitingPosts(Connection& connection, AccountId account);

/// What is asked for in one synchronisation: each costs requests. Who waits for more comments than that is
/// told of the older ones later.
inline constexpr int waitingAskedFor = 20;

/// Writes what became of a post of mine into its receipt and its entry of the outbox, where these say that it
/// waits, is a draft or did not get through; answers with whether they did. A post that waits or is a draft
/// now changes nothing.
[[nodiscard]] Result<bool> noteStanding(Connection& connection, const Post& post);

/// The place does not show the post any more, not even to me: it was taken away. Its words stay here.
/// Answers with the cache's row that changed, if there is one.
[[nodiscard]] Result<std::optional<PostId>> noteTakenAway(Connection& connection, const PostRef& post);

} // namespace cohort::store
