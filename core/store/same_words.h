#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"

#include <set>

namespace cohort::store {

// The same words by one person (of my people, or me) on two networks are shown once. The pairs are kept in
// the cache; whether one of a pair is hidden is decided in each stream anew: only when the other stands in it
// too. So a stream of one life knows nothing of the copy that a handle of the other life posted.
//   A pair: neither is passed on nor answers somebody else, the networks differ, both were posted within
//   `sameWordsWithin`, the words are the same (core/text/same_words.h).
//   Shown is the older one. What was read of one of them is read.

/// Milliseconds between two posts that may be one: programs that copy posts look every quarter of an hour at
/// the slowest; who says the same a day later says it anew.
inline constexpr qint64 sameWordsWithin = 30LL * 60 * 1000;

/// Finds the pairs of these posts, and drops those that are none any more.
[[nodiscard]] Result<void> pairSameWords(Connection& connection, const std::vector<PostId>& posts);
/// All pairs there are, anew.
[[nodiscard]] Result<void> pairAllSameWords(Connection& connection);

/// The posts that say the same as one of these.
[[nodiscard]] Result<std::set<PostId>> sayTheSame(Connection& connection, const std::vector<PostId>& posts);

/// SQL: the row `s` of circle_post is the one to show of its pair.
[[nodiscard]] QString isShownOfPair();
/// SQL: the same, and no other of the pair in this stream has been read.
[[nodiscard]] QString isUnreadOfPair();
/// SQL: the post `p` is the one to show of its pair in the posts of one person (number: wanted.v); with a
/// life, of those that may be seen in it.
[[nodiscard]] QString isShownOfPersonsPair(std::optional<Sphere> life);
/// Notes in the rows of a stream for which others they stand.
[[nodiscard]] Result<void> addCopies(Connection& connection, const StreamRef& stream,
                                     std::vector<PostRow>& rows);
/// The unread ones among the others for which rows of a stream stand.
[[nodiscard]] Result<std::vector<PostRef>> unreadCopies(Connection& connection, const StreamRef& stream,
                                                        const std::vector<StreamKey>& keys);

} // namespace cohort::store
