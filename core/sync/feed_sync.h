#pragma once

#include "core/sync/account_link.h"
#include "core/sync/feed_position.h"

namespace cohort {

/// How many pages one run may fetch.
struct PageBudget {
    int pages = 10;     ///< of a feed that was synchronised before
    int firstPages = 5; ///< of the very first run
};

/// Brings one feed of one account into the cache. A page and the position after it are written in the same
/// transaction, so that a crash between any two pages loses nothing.
class FeedSync final {
public:
    /// `progress` hears the number of posts of every page.
    FeedSync(const AccountLink& link, FeedRequest feed, std::function<void(int)> progress);

    /// The newest page, then older ones until what was known before is reached; what the budget does not
    /// allow stays remembered as a gap for the next run.
    [[nodiscard]] Result<void> run(const PageBudget& budget);
    /// One page older than all that is here; answers with the number of new posts.
    [[nodiscard]] Result<int> older();

private:
    [[nodiscard]] Result<Batch> fetch(FeedRequest::Direction direction, const QString& cursor) const;
    [[nodiscard]] Result<FeedPosition> load() const;
    [[nodiscard]] Result<int> save(const Batch& page);
    [[nodiscard]] Result<void> newest();
    [[nodiscard]] Result<void> fillFirst();
    [[nodiscard]] Result<void> fillGaps(int pages);
    [[nodiscard]] Result<void> fillNewestGap();
    [[nodiscard]] Result<int> olderPage();

    const AccountLink& m_link;
    const FeedRequest m_feed;
    const std::function<void(int)> m_progress;
    FeedPosition m_position{};
};

/// Writes posts that came by themselves (a thread, a search, an answer) into the cache and tells of it.
[[nodiscard]] Result<store::IngestOutcome> saveSinglePosts(const AccountLink& link, std::vector<Post> posts,
                                                           const QStringList& goneUris);
/// What a written page changed; long lists of ids are left out.
[[nodiscard]] Changes changesOf(const store::IngestOutcome& outcome);
/// A page as the store takes it, with every reference bound to the account.
[[nodiscard]] store::FetchedPage pageFor(AccountId account, const Batch& batch);

} // namespace cohort
