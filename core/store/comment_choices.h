#pragma once

#include "core/model/my_comments.h"
#include "core/store/connection.h"

namespace cohort::store {

// What I decided about things I said, and when I last looked into an account. Both are in local.db.

/// Milliseconds after which it is noted again that an account is looked into: weeks are counted.
inline constexpr qint64 openedAgainMs = 3'600'000;

/// Changes what I decided about a post of mine and hands out what was decided before, for
/// `restoreCommentChoices`. Errors: NotFound for a post that is not mine or not here, InvalidInput for a
/// reminder without a time.
[[nodiscard]] Result<std::vector<CommentChoice>>
changeComment(Connection& connection, const PostRef& post, const CommentChange& change, const QDateTime& now);
[[nodiscard]] Result<void> restoreCommentChoices(Connection& connection,
                                                 const std::vector<CommentChoice>& before);

/// What I decided about it; an empty choice when nothing.
[[nodiscard]] Result<CommentChoice> commentChoice(Connection& connection, const PostRef& post);

/// The conversation of this post was opened: what is answered in it is not new any more. Hands out of how
/// many comments that is true.
[[nodiscard]] Result<int> noteLooked(Connection& connection, const PostRef& post);
/// I looked into the account; written once an hour at most.
[[nodiscard]] Result<void> noteAccountOpened(Connection& connection, AccountId account, const QDateTime& now);
/// The same for the accounts of these posts.
[[nodiscard]] Result<void> notePostsOpened(Connection& connection, const std::vector<PostRef>& posts,
                                           const QDateTime& now);
/// From now on it counts for how long the account was not opened; nothing when that is known already.
[[nodiscard]] Result<void> watchAccount(Connection& connection, AccountId account, const QDateTime& now);

/// SQL: the threads of muted conversations, in brackets.
[[nodiscard]] QString mutedThreads();

} // namespace cohort::store
