#pragma once

#include "core/model/post.h"
#include "core/providers/feeds/parsed_feed.h"

namespace cohort::feeds {

/// What the posts of one feed have in common.
struct Blog {
    QString network{}; ///< Author::network
    AccountId account = AccountId::None;
    QUrl address{};  ///< under which it is followed; stays when the feed moves
    QDateTime now{}; ///< no post is from later
};

/// The blog as somebody to follow.
[[nodiscard]] Author authorOf(const Blog& blog, const ParsedFeed& feed);
/// What an entry is named by: its id, else its link, else what it says.
[[nodiscard]] QString entryKey(const Entry& entry);
/// The entries as posts of the blog, the newest first, each once.
[[nodiscard]] std::vector<Post> postsOf(const Blog& blog, const ParsedFeed& feed);
/// The entries of a comment feed as answers in the conversation of `post`.
[[nodiscard]] std::vector<Post> commentsOf(const Blog& blog, const Post& post, const ParsedFeed& comments);
/// Name of a post together with how it was: another word when anything a reader sees has changed.
[[nodiscard]] QString fingerprint(const Post& post);

} // namespace cohort::feeds
