#include "core/providers/mastodon/feeds.h"

#include "core/providers/mastodon/paging.h"
#include "core/providers/mastodon/resolve.h"

#include <QSet>

namespace cohort::mastodon {

namespace {

// Every server of the family accepts 40 posts a page; more is cut by most.
constexpr int largestPage = 40;
// How far one look for newer posts walks down from the newest when the server cannot continue upwards. What
// lies deeper is left to the older cursor.
constexpr int mostPagesDown = 10;
// Servers disagree about the time of a post that arrived late; a page that is older than this before the
// post seen last ends the walk.
constexpr qint64 lateArrivalMs = 24LL * 3600 * 1000;

/// One page as the server gave it.
struct Page {
    Reply reply{};
    std::vector<Post> posts{};
    std::vector<Notice> notices{};
    std::vector<PrivateConversation> conversations{};
    std::vector<ItemKey> items{}; ///< of everything on the page, also of what could not be read
};

void readStatus(Page& page, const JsonValue& json, const Reading& reading)
{
    auto post = readPost(json, reading);
    page.items.push_back({.id = json["id"].id(),
                          .key = post ? post->ref.uri : json["id"].id(),
                          .createdMs = json["created_at"].time().toMSecsSinceEpoch()});
    if (post)
        page.posts.push_back(std::move(*post));
}

/// snac puts the passing on in the place of the post: both then have one id but for its case. Elsewhere they
/// are two entries with ids of their own.
bool standsForThePost(const JsonValue& boost)
{
    const QString inner = boost["reblog"]["id"].id();
    return !inner.isEmpty() && inner.compare(boost["id"].id(), Qt::CaseInsensitive) == 0;
}

void readStatuses(Page& page, const JsonValue& list, const Reading& reading)
{
    for (const JsonValue json : list.items()) {
        if (standsForThePost(json))
            readStatus(page, json["reblog"], reading);
        readStatus(page, json, reading);
    }
}

void readNotices(Page& page, const JsonValue& list, const Reading& reading)
{
    for (const JsonValue json : list.items()) {
        auto notice = readNotice(json, reading);
        page.items.push_back({.id = json["id"].id(),
                              .key = json["id"].id(),
                              .createdMs = json["created_at"].time().toMSecsSinceEpoch()});
        if (!notice)
            continue;
        if (notice->post)
            page.posts.push_back(*notice->post);
        page.notices.push_back(std::move(*notice));
    }
}

void readConversations(Page& page, const JsonValue& list, const Reading& reading)
{
    for (const JsonValue json : list.items()) {
        auto last = readPost(json["last_status"], reading);
        PrivateConversation talk{.remoteId = json["id"].id(), .unread = json["unread"].isTrue()};
        if (last)
            talk.lastPost = last->ref.uri;
        for (const JsonValue account : json["accounts"].items())
            if (auto author = readAuthor(account, reading))
                talk.participants.push_back(std::move(*author));
        // No id: what these pages are ordered by is hidden, and only the server's link continues them. A
        // conversation that goes on is another item than the one seen before.
        page.items.push_back({.key = talk.remoteId % QLatin1Char(' ') % talk.lastPost,
                              .createdMs = json["last_status"]["created_at"].time().toMSecsSinceEpoch()});
        if (!last || talk.remoteId.isEmpty())
            continue;
        page.posts.push_back(std::move(*last));
        page.conversations.push_back(std::move(talk));
    }
}

Result<Page> readPage(Result<ApiAnswer> answer, FeedKind kind, const Reading& reading)
{
    if (!answer)
        return fail(answer.error());
    const JsonValue root = answer->root();
    const JsonValue list = kind == FeedKind::Search ? root["statuses"] : root;
    if (!list.isArray())
        return fail(ErrorKind::BadReply, QStringLiteral("no list where one belongs"));
    Page page;
    if (kind == FeedKind::Notifications)
        readNotices(page, list, reading);
    else if (kind == FeedKind::Conversations)
        readConversations(page, list, reading);
    else
        readStatuses(page, list, reading);
    page.reply = std::move(answer->reply);
    return page;
}

Result<QString> pathOfAuthor(const Api& api, const QString& argument)
{
    Author author{.remoteId = argument};
    if (argument.contains(QLatin1Char(':')) || argument.contains(QLatin1Char('@')))
        author = {.uri = argument, .handle = argument.startsWith(QLatin1Char('@')) ? argument : QString()};
    const auto id = idOf(api, author);
    if (!id)
        return fail(id.error());
    return QStringLiteral("/api/v1/accounts/%1/statuses").arg(segment(*id));
}

Result<QString> pathOf(const FeedRequest& request, const Api& api, const Account& account)
{
    switch (request.kind) {
    case FeedKind::Home:
        return QStringLiteral("/api/v1/timelines/home");
    case FeedKind::List:
        return QStringLiteral("/api/v1/timelines/list/") % segment(request.argument);
    case FeedKind::Tag:
        return QStringLiteral("/api/v1/timelines/tag/") % segment(request.argument);
    case FeedKind::Bookmarks:
        return QStringLiteral("/api/v1/bookmarks");
    case FeedKind::Favourites:
        return QStringLiteral("/api/v1/favourites");
    case FeedKind::Notifications:
        return QStringLiteral("/api/v1/notifications");
    case FeedKind::Conversations:
        return QStringLiteral("/api/v1/conversations");
    case FeedKind::Search:
        return QStringLiteral("/api/v2/search");
    case FeedKind::AuthorPosts:
        return pathOfAuthor(api, request.argument);
    case FeedKind::Comments:
        return fail(ErrorKind::Unsupported, QStringLiteral("comments come with the conversation"));
    case FeedKind::Mine:
        break;
    }
    const auto id = myId(api, account);
    if (!id)
        return fail(id.error());
    return QStringLiteral("/api/v1/accounts/%1/statuses").arg(segment(*id));
}

Result<QUrl> newestAddress(const FeedRequest& request, const Api& api, const Account& account)
{
    const auto path = pathOf(request, api, account);
    if (!path)
        return fail(path.error());
    const int limit = std::clamp(request.limit, 1, largestPage);
    Fields query{{QStringLiteral("limit"), QString::number(limit)}};
    if (request.kind == FeedKind::Search) {
        query.emplace_back(QStringLiteral("q"), request.argument);
        query.emplace_back(QStringLiteral("type"), QStringLiteral("statuses"));
    }
    return api.address(*path, query);
}

/// Search pages by offset and nothing else.
std::optional<OlderPlace> olderHits(const QUrl& list, const Page& page, const QString& lastKey)
{
    if (page.items.empty() || page.items.back().key == lastKey)
        return std::nullopt;
    QUrlQuery query(list);
    const QString name = QStringLiteral("offset");
    const qint64 offset = query.queryItemValue(name).toLongLong() + static_cast<qint64>(page.items.size());
    query.removeAllQueryItems(name);
    query.addQueryItem(name, QString::number(offset));
    QUrl address = list;
    address.setQuery(query);
    return OlderPlace{.address = address, .key = page.items.back().key};
}

/// A page as values: each post once, parents and people filled in.
class BatchBuilder final {
public:
    void add(Page page)
    {
        for (Post& post : page.posts)
            if (!m_seen.contains(post.ref.uri)) {
                m_seen.insert(post.ref.uri);
                m_batch.posts.push_back(std::move(post));
            }
        for (Notice& notice : page.notices)
            if (!m_seenNotices.contains(notice.remoteId)) {
                m_seenNotices.insert(notice.remoteId);
                m_batch.notices.push_back(std::move(notice));
            }
        for (PrivateConversation& talk : page.conversations)
            m_batch.conversations.push_back(std::move(talk));
    }
    [[nodiscard]] Batch finish(std::optional<NewerPlace> newer, const std::optional<OlderPlace>& older)
    {
        connectParents(m_batch.posts);
        m_batch.authors = authorsOf(m_batch.posts);
        for (const Notice& notice : m_batch.notices)
            addAuthor(notice.from);
        for (const PrivateConversation& talk : m_batch.conversations)
            for (const Author& author : talk.participants)
                addAuthor(author);
        if (newer)
            m_batch.newer = FeedCursor{newer->token()};
        if (older)
            m_batch.older = FeedCursor{older->token()};
        return std::move(m_batch);
    }

private:
    void addAuthor(const Author& author)
    {
        const auto same = [&author](const Author& known) { return known.uri == author.uri; };
        if (!author.uri.isEmpty() && std::none_of(m_batch.authors.begin(), m_batch.authors.end(), same))
            m_batch.authors.push_back(author);
    }

    Batch m_batch;
    QSet<QString> m_seen;
    QSet<QString> m_seenNotices;
};

/// Drops the item seen last and what stands below it. True when it was there.
bool cutAt(Page& page, const QString& key)
{
    const auto known = std::find_if(page.items.begin(), page.items.end(),
                                    [&key](const ItemKey& item) { return item.key == key; });
    if (known == page.items.end())
        return false;
    QSet<QString> kept;
    for (auto item = page.items.begin(); item != known; ++item)
        kept.insert(item->key);
    page.items.erase(known, page.items.end());
    // The posts of notices and conversations are not items themselves; to see one again does no harm.
    const bool itemsArePosts = page.notices.empty() && page.conversations.empty();
    std::erase_if(page.notices, [&kept](const Notice& notice) { return !kept.contains(notice.remoteId); });
    std::erase_if(page.conversations, [&kept](const PrivateConversation& talk) {
        return !kept.contains(talk.remoteId % QLatin1Char(' ') % talk.lastPost);
    });
    if (itemsArePosts)
        std::erase_if(page.posts, [&kept](const Post& post) { return !kept.contains(post.ref.uri); });
    return true;
}

class Feed final {
public:
    Feed(const FeedRequest& request, Session& session)
        : m_request(request)
        , m_account(session.account)
        , m_api(session)
        , m_reading(readingFor(session.account))
    {
    }

    [[nodiscard]] Result<Batch> newest() const
    {
        const auto list = newestAddress(m_request, m_api, m_account);
        if (!list)
            return fail(list.error());
        auto page = read(*list);
        if (!page)
            return fail(page.error());
        std::optional<NewerPlace> newer;
        if (!page->items.empty())
            newer = newerPlace(m_api, page->reply, page->items.front());
        const auto older = olderAfter(*list, *page, {});
        BatchBuilder builder;
        builder.add(std::move(*page));
        return builder.finish(newer, older);
    }

    [[nodiscard]] Result<Batch> older() const
    {
        const OlderPlace place = OlderPlace::fromToken(m_request.cursor.token);
        if (!place.address.isValid())
            return newest();
        auto page = read(place.address);
        if (!page)
            return fail(page.error());
        const auto next = olderAfter(place.address, *page, place.key);
        // It ends where the page before ended: the server does not know the place and began anew.
        if (!page->items.empty() && page->items.back().key == place.key)
            *page = Page{};
        BatchBuilder builder;
        builder.add(std::move(*page));
        return builder.finish(std::nullopt, next);
    }

    [[nodiscard]] Result<Batch> newer() const
    {
        const NewerPlace place = NewerPlace::fromToken(m_request.cursor.token);
        if (place.key.isEmpty())
            return newest();
        return place.address.isValid() ? upwards(place) : downwards(place);
    }

private:
    [[nodiscard]] Result<Page> read(const QUrl& address) const
    {
        return readPage(m_api.getAddress(address), m_request.kind, m_reading);
    }

    [[nodiscard]] std::optional<OlderPlace> olderAfter(const QUrl& list, const Page& page,
                                                       const QString& lastKey) const
    {
        if (m_request.kind == FeedKind::Search)
            return olderHits(list, page, lastKey);
        return olderPlace(m_api, list, page.reply, page.items, lastKey);
    }

    /// The server continues from where we were: nothing can be lost between.
    [[nodiscard]] Result<Batch> upwards(const NewerPlace& place) const
    {
        auto page = read(place.address);
        if (!page)
            return fail(page.error());
        NewerPlace next = place;
        cutAt(*page, place.key);
        if (!page->items.empty()) {
            next = newerPlace(m_api, page->reply, page->items.front());
            if (!next.address.isValid())
                next.address = place.address;
        }
        BatchBuilder builder;
        builder.add(std::move(*page));
        return builder.finish(next, std::nullopt);
    }

    /// From the newest down to the item seen last.
    [[nodiscard]] Result<Batch> downwards(const NewerPlace& place) const
    {
        auto address = newestAddress(m_request, m_api, m_account);
        if (!address)
            return fail(address.error());
        NewerPlace next = place;
        std::optional<OlderPlace> older;
        BatchBuilder builder;
        QString lastKey;
        for (int pages = 0; pages < mostPagesDown; ++pages) {
            auto page = read(*address);
            if (!page)
                return fail(page.error());
            older = olderAfter(*address, *page, lastKey);
            if (pages == 0 && !page->items.empty())
                next = newerPlace(m_api, page->reply, page->items.front());
            const bool all =
                std::all_of(page->items.begin(), page->items.end(), [&place](const ItemKey& item) {
                    return item.createdMs < place.createdMs - lateArrivalMs;
                });
            if (cutAt(*page, place.key) || all)
                older.reset();
            builder.add(std::move(*page));
            if (!older)
                break;
            address = older->address;
            lastKey = older->key;
        }
        return builder.finish(next, older);
    }

    const FeedRequest& m_request;
    const Account& m_account;
    const Api m_api;
    const Reading m_reading;
};

} // namespace

Result<Batch> fetchFeed(const FeedRequest& request, Session& session)
{
    const Feed feed(request, session);
    switch (request.direction) {
    case FeedRequest::Direction::Newer:
        return feed.newer();
    case FeedRequest::Direction::Older:
        return feed.older();
    case FeedRequest::Direction::Newest:
        break;
    }
    return feed.newest();
}

} // namespace cohort::mastodon
