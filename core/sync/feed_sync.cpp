#include "core/sync/feed_sync.h"

#include "core/base/logging.h"
#include "core/store/commented_places.h"

#include <algorithm>

namespace cohort {

namespace {

/// More ids than this in one notice mean "read everything again": the lists would only be carried around.
constexpr size_t mostIdsInANotice = 500;

void bind(Post& post, AccountId account)
{
    post.ref.account = account;
    if (!post.parent.isNull())
        post.parent.account = account;
}

bool standsInStreams(FeedKind kind)
{
    return kind == FeedKind::Home || kind == FeedKind::List || kind == FeedKind::Mine ||
           kind == FeedKind::Conversations;
}

} // namespace

Changes changesOf(const store::IngestOutcome& outcome)
{
    Changes changes;
    changes.posts = !outcome.added.empty() || !outcome.changed.empty();
    changes.outbox = outcome.receipts;
    if (outcome.added.size() + outcome.changed.size() <= mostIdsInANotice) {
        changes.newPosts = outcome.added;
        changes.changedPosts = outcome.changed;
    }
    return changes;
}

store::FetchedPage pageFor(AccountId account, const Batch& batch)
{
    store::FetchedPage page{.account = account,
                            .posts = batch.posts,
                            .notices = batch.notices,
                            .authors = batch.authors,
                            .goneUris = QStringList(batch.goneUris.begin(), batch.goneUris.end())};
    for (Post& post : page.posts)
        bind(post, account);
    for (Notice& notice : page.notices)
        if (notice.post)
            bind(*notice.post, account);
    for (const PrivateConversation& talk : batch.conversations)
        if (!talk.unread)
            page.readElsewhere << talk.lastPost;
    return page;
}

FeedSync::FeedSync(const AccountLink& link, FeedRequest feed, std::function<void(int)> progress)
    : m_link(link)
    , m_feed(std::move(feed))
    , m_progress(std::move(progress))
{
}

Result<void> FeedSync::run(const PageBudget& budget)
{
    auto position = load();
    if (!position)
        return fail(position.error());
    m_position = *position;
    if (m_position.top.isEmpty())
        m_position.firstPagesLeft = budget.firstPages - 1;
    if (auto done = newest(); !done)
        return done;
    if (auto done = fillGaps(budget.pages - 1); !done)
        return done;
    return fillFirst();
}

Result<int> FeedSync::older()
{
    auto position = load();
    if (!position)
        return fail(position.error());
    m_position = *position;
    if (m_position.olderDone)
        return 0;
    if (m_position.top.isEmpty())
        if (auto done = newest(); !done)
            return fail(done.error());
    return olderPage();
}

Result<Batch> FeedSync::fetch(FeedRequest::Direction direction, const QString& cursor) const
{
    FeedRequest request = m_feed;
    request.direction = direction;
    request.cursor = {.token = cursor};
    Session session = m_link.session();
    return m_link.provider.fetch(request, session);
}

Result<FeedPosition> FeedSync::load() const
{
    FeedPosition position;
    const QString name = feedName(m_feed.kind, m_feed.argument);
    const auto read = m_link.store.readNow([&](Connection& connection) -> Result<void> {
        auto state = store::feedState(connection, m_link.account.id, name);
        if (!state)
            return fail(state.error());
        position = positionFrom(*state);
        return {};
    });
    if (!read)
        return fail(read.error());
    return position;
}

Result<int> FeedSync::save(const Batch& batch)
{
    m_position.synced = m_link.clock.now();
    store::FetchedPage page = pageFor(m_link.account.id, batch);
    page.fetched = m_position.synced;
    page.feed = feedName(m_feed.kind, m_feed.argument);
    page.homeFeed = standsInStreams(m_feed.kind);
    store::IngestOutcome outcome;
    const auto written = m_link.store.writeNow([&](Connection& connection) -> Result<void> {
        auto ingested = store::ingest(connection, page);
        if (!ingested)
            return fail(ingested.error());
        outcome = std::move(*ingested);
        return store::saveFeedState(connection, page.account, page.feed, stateFrom(m_position));
    });
    if (!written)
        return fail(written.error());
    Changes changes = changesOf(outcome);
    changes.posts = changes.posts || !page.goneUris.isEmpty();
    if (!changes.isEmpty())
        m_link.changed(changes);
    m_progress(itemCount(batch));
    return static_cast<int>(outcome.added.size());
}

Result<void> FeedSync::newest()
{
    const auto page = fetch(FeedRequest::Direction::Newest, {});
    if (!page)
        return fail(page.error());
    const StretchTop before = m_position.top;
    if (itemCount(*page) > 0) {
        m_position.top = topOf(*page);
        if (page->newer)
            m_position.newer = page->newer->token;
        if (before.isEmpty()) {
            m_position.older = page->older ? page->older->token : QString();
            m_position.olderDone = !page->older;
        } else if (page->older && !reaches(*page, before)) {
            addGap(m_position, {.cursor = page->older->token, .until = before});
        }
    }
    const auto saved = save(*page);
    return saved ? Result<void>{} : fail(saved.error());
}

Result<void> FeedSync::fillFirst()
{
    while (m_position.firstPagesLeft > 0 && !m_position.olderDone && !m_position.older.isEmpty()) {
        if (auto breath = m_link.breathe(); !breath)
            return breath;
        if (auto page = olderPage(); !page)
            return fail(page.error());
    }
    return {};
}

Result<void> FeedSync::fillGaps(int pages)
{
    for (int i = 0; i < pages && !m_position.gaps.empty(); ++i) {
        if (auto breath = m_link.breathe(); !breath)
            return breath;
        if (auto filled = fillNewestGap(); !filled)
            return filled;
    }
    return {};
}

Result<void> FeedSync::fillNewestGap()
{
    const FeedGap gap = m_position.gaps.front();
    auto page = fetch(FeedRequest::Direction::Older, gap.cursor);
    if (!page && page.error().kind == ErrorKind::NotFound) {
        // The server no longer knows the place: asking for it at every run would never end.
        qCWarning(logSync) << "a gap could not be filled: the server forgot the place";
        page = Batch{};
    }
    if (!page)
        return fail(page.error());
    const bool stuck = page->older && page->older->token == gap.cursor;
    if (!page->older || stuck || reaches(*page, gap.until))
        m_position.gaps.erase(m_position.gaps.begin());
    else
        m_position.gaps.front().cursor = page->older->token;
    const auto saved = save(*page);
    return saved ? Result<void>{} : fail(saved.error());
}

Result<int> FeedSync::olderPage()
{
    if (m_position.olderDone || m_position.older.isEmpty())
        return 0;
    const auto page = fetch(FeedRequest::Direction::Older, m_position.older);
    if (!page)
        return fail(page.error());
    const bool stuck = page->older && page->older->token == m_position.older;
    m_position.olderDone = !page->older || stuck;
    m_position.older = m_position.olderDone ? QString() : page->older->token;
    m_position.firstPagesLeft = std::max(0, m_position.firstPagesLeft - 1);
    return save(*page);
}

Result<store::IngestOutcome> saveSinglePosts(const AccountLink& link, std::vector<Post> posts,
                                             const QStringList& goneUris)
{
    Batch batch{.posts = std::move(posts)};
    store::FetchedPage page = pageFor(link.account.id, batch);
    page.goneUris = goneUris;
    page.fetched = link.clock.now();
    store::IngestOutcome outcome;
    const auto written = link.store.writeNow([&](Connection& connection) -> Result<void> {
        if (auto mine = store::takeMyComments(connection, page.account, page.posts); !mine)
            return mine;
        auto ingested = store::ingest(connection, page);
        if (!ingested)
            return fail(ingested.error());
        outcome = std::move(*ingested);
        return {};
    });
    if (!written)
        return fail(written.error());
    Changes changes = changesOf(outcome);
    changes.posts = changes.posts || !goneUris.isEmpty();
    if (!changes.isEmpty())
        link.changed(changes);
    return outcome;
}

} // namespace cohort
