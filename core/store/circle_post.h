#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"

namespace cohort::store {

// circle_post says which post stands in which stream. One rule, in SQL, serves a page that arrives, a change
// of membership and a rebuild:
//   circle      posts and boosts whose author or booster is a member, and my posts written for it; of a
//   member
//               who is in circles of the other life too, only by handles that are not met there alone
//               (handle_sphere.h)
//   sphere      the same for all circles of the sphere, once; and what came through an account whose hat is
//               the sphere, by people in no circle at all
//   no circle   by people in no circle, but me
//   both        everything
// A post that came through several accounts stands once: the row that arrived first.

inline constexpr qint64 professionalStream = -1;
inline constexpr qint64 personalStream = -2;
inline constexpr qint64 noCircleStream = -3;
inline constexpr qint64 bothStream = -4;

[[nodiscard]] inline qint64 sphereStream(Sphere sphere)
{
    return sphere == Sphere::Professional ? professionalStream : personalStream;
}

/// Temporary tables of the writer connection.
[[nodiscard]] Result<void> prepareFiling(Connection& connection);
/// Files posts that are not in circle_post yet.
[[nodiscard]] Result<void> filePosts(Connection& connection, const std::vector<PostId>& posts);
/// Takes posts out of circle_post and files them anew.
[[nodiscard]] Result<void> refilePosts(Connection& connection, const std::vector<PostId>& posts);
/// Raises the membership generation and files all posts by these people anew, in the same transaction.
[[nodiscard]] Result<void> membershipChanged(Connection& connection, const std::vector<ContactId>& contacts);
/// The posts and boosts by these people, through any account.
[[nodiscard]] Result<std::vector<PostId>> postsBy(Connection& connection,
                                                  const std::vector<ContactId>& contacts);
/// As membershipChanged, for posts that were listed before the change took their people away.
[[nodiscard]] Result<void> membershipChangedFor(Connection& connection, const std::vector<PostId>& posts);
/// Raises the generation and rebuilds everything; for a change that touches whole accounts or circles.
[[nodiscard]] Result<void> membershipChangedEverywhere(Connection& connection);
/// "profile membership marks" of local.db as it is now.
[[nodiscard]] Result<QString> localState(Connection& connection);
/// Notes in the cache what it was built from.
[[nodiscard]] Result<void> saveBuiltFrom(Connection& connection);
/// Whether the cache was built from the local.db as it is in this snapshot.
[[nodiscard]] Result<bool> cacheIsCurrent(Connection& connection);

} // namespace cohort::store
