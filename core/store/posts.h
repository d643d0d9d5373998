#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"

namespace cohort::store {

/// One page of a feed as it goes into the cache, in one transaction with its cursors.
struct FetchedPage {
    AccountId account = AccountId::None;
    QString feed{}; ///< stable name of the feed: "home", "mine", "notifications", "list:ID" …; empty for
                    ///< single posts
    std::vector<Post> posts{};
    std::vector<Notice> notices{};
    std::vector<Author> authors{};
    QStringList goneUris{};
    QStringList readElsewhere{}; ///< posts of this page that I have read in another program; a post that was
                                 ///< here before keeps the mark it has
    QDateTime fetched{};         ///< when the network was asked
    bool homeFeed = false;       ///< what stands in the streams: home and lists; not a search or a thread
};

struct IngestOutcome {
    std::vector<PostId> added{};
    std::vector<PostId> changed{};
    int known = 0;         ///< posts of the page that were here before, changed or not
    bool receipts = false; ///< somebody decided about a post of mine that waited for it
};

/// Writes a page: upsert by (account, uri), handle in the mapping table, thread found or joined, circle_post
/// filled, marks untouched. An empty page deletes nothing.
[[nodiscard]] Result<IngestOutcome> ingest(Connection& connection, const FetchedPage& page);

/// Where a feed stands. Saved in the same transaction as its page.
struct FeedState {
    QString newer{}; ///< cursor for what is newer than all we have
    QString older{}; ///< cursor for what is older than all we have; empty with `olderDone`
    bool olderDone = false;
    QString gap{}; ///< cursor inside a gap between two synced stretches; empty when there is none
    QDateTime synced{};

    bool operator==(const FeedState&) const = default;
};
[[nodiscard]] Result<FeedState> feedState(Connection& connection, AccountId account, const QString& feed);
[[nodiscard]] Result<void> saveFeedState(Connection& connection, AccountId account, const QString& feed,
                                         const FeedState& state);

/// A page of a stream: rows older than `before`, or the newest. 50 rows cost the same at any depth and any
/// size.
[[nodiscard]] Result<StreamPage> streamPage(Connection& connection, const StreamRef& stream,
                                            const std::optional<StreamKey>& before, int limit);
/// Rows newer than `after`, newest first, at most `limit`, the oldest of them kept.
[[nodiscard]] Result<StreamPage> streamAfter(Connection& connection, const StreamRef& stream,
                                             const StreamKey& after, int limit);
/// Of the newest 5,000 unread posts of all streams (post_row.h); in streams that are not filed, of all.
[[nodiscard]] Result<int> unreadCount(Connection& connection, const StreamRef& stream);
[[nodiscard]] Result<std::vector<PostRow>> postsById(Connection& connection, const std::vector<PostId>& ids);
[[nodiscard]] Result<std::optional<PostRow>> findPost(Connection& connection, const PostRef& post);

[[nodiscard]] Result<ThreadPage> threadOf(Connection& connection, const PostRef& post);

/// One conversation in a list, newest first.
struct ThreadRow {
    ThreadId thread = ThreadId::None;
    PostRow opening{};
    int posts = 0;
    int unread = 0;
    QDateTime lastPost{};
};
[[nodiscard]] Result<std::vector<ThreadRow>> threads(Connection& connection,
                                                     const std::optional<Sphere>& sphere,
                                                     const std::optional<StreamKey>& before, int limit);

} // namespace cohort::store
