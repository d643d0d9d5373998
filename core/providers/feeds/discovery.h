#pragma once

#include "core/providers/feeds/feed_posts.h"
#include "core/providers/provider.h"

namespace cohort::feeds {

/// A feed that a page says is its own.
struct NamedFeed {
    QUrl address{};
    QString title{};
    bool ofComments = false;

    bool operator==(const NamedFeed&) const = default;
};

/// The feeds a page names (<link rel="alternate">), those of posts before those of comments. Any thread.
[[nodiscard]] std::vector<NamedFeed> feedsOfPage(const QString& html, const QUrl& address);

/// The feed of the comments on the post that this page is about, where the page names one: not that of all
/// comments of the blog, which every page names. Empty when there is none. Any thread.
[[nodiscard]] QUrl commentFeedOfPage(const QString& html, const QUrl& address);

/// The same of the page of a post, fetched. Empty, too, when there is no such page. Errors of fetchDocument.
[[nodiscard]] Result<QUrl> lookForCommentFeed(const Post& post, const QUrl& feed, Session& session);

/// Who can be followed at an address: the feed that is there, else the feeds its page names, else what lies
/// at the few usual places beside it. NotFound when there is none.
[[nodiscard]] Result<std::vector<Author>> discover(const QString& written, Session& session);

} // namespace cohort::feeds
