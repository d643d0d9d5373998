#include "core/providers/bluesky/feeds.h"

#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/posts.h"
#include "core/providers/bluesky/views.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// The protocol's own limit for a page.
constexpr int largestPage = 100;
// How far one look for newer posts walks down: feeds cannot be read upwards. What lies deeper is left to the
// older cursor.
constexpr int mostPagesDown = 10;
// Posts are sorted by a time that may be corrected later; a page that is older than this before the post seen
// last ends the walk.
constexpr qint64 lateArrivalMs = 24LL * 3600 * 1000;
constexpr QLatin1StringView olderMark("older ");
constexpr QLatin1StringView newerMark("newer ");

/// What tells one entry from the others, and when it came.
struct Item {
    QString key{};
    qint64 createdMs = 0;
};

/// The newest item seen.
struct NewerPlace {
    QString key{};
    qint64 createdMs = 0;

    [[nodiscard]] QString token() const { return newerMark % QString::number(createdMs) % u' ' % key; }
    [[nodiscard]] static NewerPlace fromToken(const QString& token)
    {
        if (!token.startsWith(newerMark))
            return {};
        const QString place = token.mid(newerMark.size());
        return {.key = place.section(u' ', 1), .createdMs = place.section(u' ', 0, 0).toLongLong()};
    }
};

/// One page as the server gave it. `items` has an entry for everything on it, also for what was not read.
struct Page {
    std::vector<Post> posts{};
    std::vector<Notice> notices{};
    std::vector<Item> items{};
    QString cursor{}; ///< empty at the end
};

/// The question behind a feed.
struct Question {
    QString method{};
    Parameters query{};
};

Result<Question> questionFor(const FeedRequest& request, const QString& me)
{
    const QString whose = request.argument.startsWith(u'@') ? request.argument.mid(1) : request.argument;
    const auto posts = [](const QString& actor) {
        return Question{u"app.bsky.feed.getAuthorFeed"_s,
                        {{u"actor"_s, actor}, {u"filter"_s, u"posts_with_replies"_s}}};
    };
    const auto search = [](const QString& words) {
        return Question{u"app.bsky.feed.searchPosts"_s, {{u"q"_s, words}, {u"sort"_s, u"latest"_s}}};
    };
    switch (request.kind) {
    case FeedKind::Home:
        return Question{u"app.bsky.feed.getTimeline"_s, {}};
    case FeedKind::Mine:
        return posts(me);
    case FeedKind::AuthorPosts:
        return posts(whose);
    case FeedKind::List:
        return Question{u"app.bsky.feed.getListFeed"_s, {{u"list"_s, request.argument}}};
    case FeedKind::Tag:
        return search(u'#' % request.argument);
    case FeedKind::Search:
        return search(request.argument);
    case FeedKind::Favourites:
        return Question{u"app.bsky.feed.getActorLikes"_s, {{u"actor"_s, me}}};
    case FeedKind::Bookmarks:
        return Question{u"app.bsky.bookmark.getBookmarks"_s, {}};
    case FeedKind::Notifications:
        return Question{u"app.bsky.notification.listNotifications"_s, {}};
    case FeedKind::Conversations:
    case FeedKind::Comments:
        break;
    }
    return fail(ErrorKind::Unsupported, u"the network has no such feed"_s);
}

bool hasTag(const Post& post, const QString& tag)
{
    return std::ranges::any_of(post.text.spans, [&tag](const Span& span) {
        return span.kind == SpanKind::Tag && span.target.compare(tag, Qt::CaseInsensitive) == 0;
    });
}

class Feed final {
public:
    Feed(const FeedRequest& request, Session& session)
        : m_request(request)
        , m_api(session)
    {
    }

    [[nodiscard]] Result<Batch> newest() const
    {
        auto page = read({});
        if (!page)
            return fail(page.error());
        return finished({std::move(*page)}, true, {});
    }

    [[nodiscard]] Result<Batch> older() const
    {
        const QString& token = m_request.cursor.token;
        if (!token.startsWith(olderMark))
            return newest();
        auto page = read(token.mid(olderMark.size()));
        if (!page)
            return fail(page.error());
        return finished({std::move(*page)}, false, {});
    }

    /// From the newest down to the item seen last.
    [[nodiscard]] Result<Batch> newer() const
    {
        const NewerPlace place = NewerPlace::fromToken(m_request.cursor.token);
        if (place.key.isEmpty())
            return newest();
        std::vector<Page> pages;
        QString cursor;
        for (int step = 0; step < mostPagesDown; ++step) {
            auto page = read(cursor);
            if (!page)
                return fail(page.error());
            cursor = page->cursor;
            const bool reached = cutAt(*page, place.key) || isLongBefore(*page, place);
            if (reached)
                page->cursor.clear();
            pages.push_back(std::move(*page));
            if (reached || cursor.isEmpty())
                break;
        }
        return finished(std::move(pages), true, place);
    }

private:
    [[nodiscard]] Result<Page> read(const QString& cursor) const
    {
        auto question = questionFor(m_request, m_api.me());
        if (!question)
            return fail(question.error());
        question->query.emplace_back(u"limit"_s,
                                     QString::number(std::clamp(m_request.limit, 1, largestPage)));
        if (!cursor.isEmpty())
            question->query.emplace_back(u"cursor"_s, cursor);
        const auto answer = m_api.query(question->method, question->query);
        if (!answer)
            return fail(answer.error());
        Page page;
        if (m_request.kind == FeedKind::Notifications) {
            if (const auto read = readNotices(page, (*answer)["notifications"_L1].toArray()); !read)
                return fail(read.error());
        } else {
            readPosts(page, *answer);
        }
        page.cursor = (*answer)["cursor"_L1].toString();
        if (page.cursor == cursor)
            page.cursor.clear(); // a server that sends us round in a circle
        return page;
    }

    void readPosts(Page& page, const QJsonObject& answer) const
    {
        const QJsonArray entries = answer["feed"_L1].toArray();
        for (const auto& entry : entries)
            addPost(page, readFeedEntry(entry, m_api.account().id));
        const QJsonArray views = answer["posts"_L1].toArray();
        for (const auto& view : views) {
            auto post = readPost(view, m_api.account().id);
            if (m_request.kind != FeedKind::Tag || (post && hasTag(*post, m_request.argument)))
                addPost(page, std::move(post));
        }
        const QJsonArray bookmarks = answer["bookmarks"_L1].toArray();
        for (const auto& kept : bookmarks)
            addPost(page, readPost(kept["item"_L1], m_api.account().id));
    }

    static void addPost(Page& page, std::optional<Post> post)
    {
        if (!post)
            return;
        page.items.push_back({.key = post->ref.uri, .createdMs = post->created.toMSecsSinceEpoch()});
        page.posts.push_back(std::move(*post));
    }

    /// The list names posts by address only; they are asked for together.
    [[nodiscard]] Result<void> readNotices(Page& page, const QJsonArray& list) const
    {
        QStringList wanted;
        for (const auto& json : list)
            if (const QString uri = postOf(json); !uri.isEmpty())
                wanted << uri;
        wanted.removeDuplicates();
        const auto views = viewsOf(wanted, m_api);
        if (!views)
            return fail(views.error());
        for (const auto& json : list) {
            auto from = readAuthor(json["author"_L1]);
            Notice notice{.remoteId = json["uri"_L1].toString(),
                          .kind = noticeKind(json["reason"_L1].toString()),
                          .created = readTime(json["indexedAt"_L1])};
            page.items.push_back({.key = notice.remoteId, .createdMs = notice.created.toMSecsSinceEpoch()});
            if (!from || notice.remoteId.isEmpty())
                continue;
            notice.from = std::move(*from);
            notice.post = readPost(views->value(postOf(json)), m_api.account().id);
            if (notice.post)
                page.posts.push_back(*notice.post);
            page.notices.push_back(std::move(notice));
        }
        return {};
    }

    /// What a notification is about: what somebody wrote, else what of mine it is about.
    [[nodiscard]] static QString postOf(const QJsonValue& json)
    {
        for (const QJsonValue& uri : {json["uri"_L1], json["reasonSubject"_L1]})
            if (const auto address = recordAddress(uri.toString());
                address && address->collection == postCollection)
                return uri.toString();
        return {};
    }

    /// Drops the item seen last and what stands below it. True when it was there.
    [[nodiscard]] static bool cutAt(Page& page, const QString& key)
    {
        const auto known = std::ranges::find(page.items, key, &Item::key);
        if (known == page.items.end())
            return false;
        QSet<QString> dropped;
        for (auto item = known; item != page.items.end(); ++item)
            dropped.insert(item->key);
        page.items.erase(known, page.items.end());
        std::erase_if(page.notices,
                      [&dropped](const Notice& notice) { return dropped.contains(notice.remoteId); });
        std::erase_if(page.posts, [&dropped](const Post& post) { return dropped.contains(post.ref.uri); });
        return true;
    }

    [[nodiscard]] static bool isLongBefore(const Page& page, const NewerPlace& place)
    {
        return !page.items.empty() && std::ranges::all_of(page.items, [&place](const Item& item) {
            return item.createdMs < place.createdMs - lateArrivalMs;
        });
    }

    [[nodiscard]] static Batch finished(std::vector<Page> pages, bool fromTop, NewerPlace place)
    {
        Batch batch;
        QSet<QString> seen;
        const auto isNew = [&seen](const QString& key) {
            const qsizetype before = seen.size();
            seen.insert(key);
            return seen.size() > before;
        };
        if (fromTop && !pages.front().items.empty())
            place = {.key = pages.front().items.front().key,
                     .createdMs = pages.front().items.front().createdMs};
        for (Page& page : pages) {
            for (Notice& notice : page.notices)
                if (isNew("notice "_L1 % notice.remoteId)) {
                    addAuthor(batch.authors, notice.from);
                    batch.notices.push_back(std::move(notice));
                }
            for (Post& post : page.posts)
                if (isNew(post.ref.uri))
                    batch.posts.push_back(std::move(post));
        }
        addAuthors(batch.authors, batch.posts);
        if (fromTop && !place.key.isEmpty())
            batch.newer = FeedCursor{place.token()};
        if (!pages.back().cursor.isEmpty())
            batch.older = FeedCursor{olderMark % pages.back().cursor};
        return batch;
    }

    const FeedRequest& m_request;
    const Api m_api;
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

} // namespace cohort::bluesky
