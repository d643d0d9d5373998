#pragma once

#include "core/model/commented_place.h"
#include "core/store/connection.h"

namespace cohort::store {

// Where I commented in the browser. The rows are in local.db; in the cache a post of mine stands for each, so
// that it is listed, muted, closed and searched like everything else I said. Where my words (or, when I gave
// none, my name) are found among the comments that the blog tells, that entry takes its place. The writer's
// thread, but for the questions.

/// Letters of pasted words and of a name; more is cut. A comment is rarely longer, and none is needed to be
/// found again.
inline constexpr int longestSaidWords = 20'000;
inline constexpr int longestSaidName = 200;
/// Milliseconds after the mark in which somebody's comment is taken for mine where neither words nor a name
/// tell which one is: the blog's clock may be ahead of ours.
inline constexpr qint64 ownEchoMs = 2LL * 60 * 1000;

/// Notes that I commented on a post just now. Errors: NotFound for a post that is not here, Unsupported where
/// the network is answered here and tells by itself what I said.
[[nodiscard]] Result<CommentedPlace> addCommentedPlace(Connection& connection, const PostRef& post,
                                                       const SaidThere& said, const QDateTime& now);
/// Takes one back, as if it had never been noted; nothing when it is gone.
[[nodiscard]] Result<void> removeCommentedPlace(Connection& connection, CommentedPlaceId id);
/// All that I noted under this post, or of this comment, with what I decided about it. Errors: NotFound when
/// there is none.
[[nodiscard]] Result<ForgottenComments> forgetCommentedPlaces(Connection& connection, const PostRef& post);
[[nodiscard]] Result<void> restoreCommentedPlaces(Connection& connection, const ForgottenComments& before);
/// The newest first.
[[nodiscard]] Result<std::vector<CommentedPlace>> commentedPlaces(Connection& connection);

/// Before posts of an account are written: those that are comments of mine get me as their author, and what
/// stood for them goes.
[[nodiscard]] Result<void> takeMyComments(Connection& connection, AccountId account,
                                          std::vector<Post>& posts);
/// Conversations of an account in which I commented since then, the newest first.
[[nodiscard]] Result<std::vector<CommentedPlace>>
conversationsToWatch(Connection& connection, AccountId account, const QDateTime& since, int limit);
/// What stands for my comments is in the cache again after it was lost.
[[nodiscard]] Result<void> bringBackCommentedPlaces(Connection& connection);

/// SQL: the post `q` of mine was said in the browser.
[[nodiscard]] QString isSaidInBrowser(QChar post);

} // namespace cohort::store
