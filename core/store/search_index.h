#pragma once

#include "core/model/post.h"
#include "core/store/connection.h"

namespace cohort::store {

/// Puts a post into the search index, or changes what stands there.
[[nodiscard]] Result<void> indexPost(Connection& connection, PostId id, const Post& post);
[[nodiscard]] Result<void> unindexPost(Connection& connection, PostId id);
/// Takes out all posts of an account and merges the index, so that no word of it stays in the file.
[[nodiscard]] Result<void> unindexAccount(Connection& connection, AccountId account);

} // namespace cohort::store
