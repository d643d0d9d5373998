#pragma once

#include "core/model/people.h"
#include "core/store/connection.h"

namespace cohort::store {

// Which handles and which people show in a life: the one place of this rule. It is SQL, because a question
// must not even find by its words what it may not show.
//
// A handle is *met* through the accounts of mine that have, or had before they were removed, a relationship
// to it, and so in the life of their hats; a mixed account meets in both lives.
//
//   A handle shows in a life when it is met through an account of that life or a mixed one.
//   A handle that is not met there shows only with somebody who is in no circle of the other life, and then
//   when the person is in a circle of this one (I said where the person belongs) or when the handle is met
//   through no account at all (added by hand).
//
// So the handles of somebody in circles of both lives ("crossover") each stay in the life they are met in,
// and one of which nobody knows the life shows only while both lives are shown. Their posts follow them; what
// a handle posts of which nobody knows the life stands in both, so that it is not missed.
//
//   A person is listed in a life when in a circle of it, or when in no circle and not met in the other alone.

/// SQL: the handle `i` (a row of main.identity) shows in this life.
[[nodiscard]] QString handleShowsIn(Sphere sphere);
/// SQL: the handle `i` may be named in a post of this life: it shows there, or nobody knows where it is met.
/// One that is met in the other life alone may not: the readers of the post would learn of it.
[[nodiscard]] QString handleMayBeNamedIn(Sphere sphere);
/// SQL: what the handle `i` of a member of a circle of this life posts stands in the streams of this life.
/// Cheap for everybody who is in circles of one life only.
[[nodiscard]] QString postsShowIn(Sphere sphere);
/// SQL: the person `ct` (a row of main.contact) is in no circle and may be listed in this life.
[[nodiscard]] QString circlelessShowsIn(Sphere sphere);
/// SQL: the person `ct` is listed in this life.
[[nodiscard]] QString isListedIn(Sphere sphere);
/// The lives a person is listed in.
[[nodiscard]] Result<std::vector<Sphere>> spheresOf(Connection& connection, ContactId contact);

/// After a handle was met through an account for the first time: the posts of somebody in circles of both
/// lives go to the streams where they belong now.
[[nodiscard]] Result<void> refileWhoWasMet(Connection& connection, IdentityId identity);
/// Notes that a handle was met through an account, when nothing is known of the two yet.
[[nodiscard]] Result<void> noteMeeting(Connection& connection, AccountId account, const Author& author,
                                       const QDateTime& seen);
/// Before an account is removed: through which hat its people were met is kept, so that they do not turn up
/// in the other life.
[[nodiscard]] Result<void> keepMeetings(Connection& connection, AccountId account);
/// An account that comes back meets again, under the hat it has now, whom it had met.
[[nodiscard]] Result<void> restoreMeetings(Connection& connection, AccountId account);

} // namespace cohort::store
