#pragma once

#include "core/model/my_comments.h"
#include "core/store/connection.h"

namespace cohort::store {

// Something I said is a post of mine that answers somebody else, and a post of mine that somebody else
// answered. What opens a conversation and has no answer is none: nobody was asked, and it would stand at the
// top of the list for ever. Nor is what I passed on, nor what I added to my own posts while nobody answered
// it.
//
// Its answers are the posts by others that answer it directly, through the same account. Later posts of the
// same conversation are not: they answer somebody else.
//
// It belongs to the life of the circles it was written for; else to the life in which a reply by the one it
// answers would stand ("Replies to me"); else, when it answers nobody who is known here, to the life of the
// account's hat, and for an account of both lives to neither: it stands only while both are shown. State and
// numbers count all answers; who answered is told only of answers that stand in the replies of the same life.

/// Days an account is not opened before an answer there is told of.
inline constexpr int forgottenDays = 21;
/// Reminders that are told of at once; more than a page shows.
inline constexpr int mostDueReminders = 100;

/// One page of what I said. Each state is read in the order of time from an index of my own posts.
[[nodiscard]] Result<CommentPage> comments(Connection& connection, const CommentQuery& query);
/// Reminders that are due, the earliest first, at most `mostDueReminders`.
[[nodiscard]] Result<std::vector<CommentRow>> dueComments(Connection& connection, std::optional<Sphere> life,
                                                          const QDateTime& now);
/// Their number.
[[nodiscard]] Result<int> dueCommentCount(Connection& connection, std::optional<Sphere> life,
                                          const QDateTime& now);
/// Accounts that were not opened for `forgottenDays`, where I said nothing since, and in which something I
/// said has an answer that is neither read nor answered.
[[nodiscard]] Result<std::vector<ForgottenPlace>>
forgottenPlaces(Connection& connection, std::optional<Sphere> life, const QDateTime& now);

/// SQL: how many answers the post of mine `q` has.
[[nodiscard]] QString answersToMine();
/// SQL: it has one that I have neither read nor answered since I looked.
[[nodiscard]] QString hasNewAnswers();

} // namespace cohort::store
