#pragma once

#include "core/model/post.h"
#include "core/store/connection.h"

namespace cohort::store {

/// The row of a post: by uri, letter for letter, or by the server's handle when the uri is not known.
[[nodiscard]] Result<std::optional<PostId>> findPostId(Connection& connection, const PostRef& post);
/// The rows of a post that came through any account.
[[nodiscard]] Result<std::vector<PostId>> copiesOf(Connection& connection, const QString& uri);

} // namespace cohort::store
