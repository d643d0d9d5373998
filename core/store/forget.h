#pragma once

#include "core/model/post.h"
#include "core/store/connection.h"

#include <vector>

namespace cohort::store {

/// What was waiting to be sent through an account that goes away is a draft again.
[[nodiscard]] Result<void> unsentBecomesDrafts(Connection& connection, AccountId account);
/// Deletes all of an account from the cache, out of the search index too, so that no text of it stays in the
/// files after the next checkpoint (pages are overwritten: secure_delete).
[[nodiscard]] Result<void> forgetAccount(Connection& connection, AccountId account);
/// Posts and all that this computer knows of them, my own words among it, for good. Takes time with the size
/// of the search index, which is merged.
[[nodiscard]] Result<void> forgetPosts(Connection& connection, const std::vector<PostRef>& posts);
/// Saved conversations with everything of their posts that is in the cache as well.
[[nodiscard]] Result<void> forgetConversations(Connection& connection,
                                               const std::vector<SavedThreadId>& threads);
/// Everything by and about a person: the contact with notes and circles, their posts in the cache and in the
/// library. Their name stays where others mention it.
[[nodiscard]] Result<void> forgetPerson(Connection& connection, ContactId contact);
/// Deletes posts with everything that hangs on them.
[[nodiscard]] Result<void> deletePosts(Connection& connection, const std::vector<PostId>& posts);

} // namespace cohort::store
