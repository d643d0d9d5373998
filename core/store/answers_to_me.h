#pragma once

#include "core/model/post.h"
#include "core/store/connection.h"

namespace cohort::store {

// "Replies to me" and its notifications show what `to_me` marks in the cache. Networks that tell whom a post
// answers are taken at their word when it comes. What answers me on a blog is known here alone: by the post
// of mine that it stands below, or because it came after what I said in the browser (commented_places.h).

/// SQL: the post `%1` answers the post `q` of mine: directly, or, when I said that in the browser, by coming
/// later.
inline constexpr QLatin1StringView comesAfterMine(
    "(%1.parent = q.id OR (EXISTS (SELECT 1 FROM main.commented) AND %1.created > (SELECT w.since FROM "
    "main.commented w WHERE w.uri = q.uri AND w.account = q.account))) ");

/// After posts of an account came into the cache: those of their conversations that answer me are marked. The
/// writer's thread.
[[nodiscard]] Result<void> markAnswersToMe(Connection& connection, AccountId account,
                                           const std::vector<PostId>& added);
/// After what I noted about a conversation changed: what answers me there now. Only for accounts whose
/// answers are written in the browser; nothing else marks a post of theirs. The writer's thread.
[[nodiscard]] Result<void> markAnswersAnew(Connection& connection, const PostRef& opening);

} // namespace cohort::store
