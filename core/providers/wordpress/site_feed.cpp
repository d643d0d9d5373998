#include "core/providers/wordpress/site_feed.h"

#include "core/providers/wordpress/feed_cursor.h"
#include "core/providers/wordpress/feed_sources.h"
#include "core/providers/wordpress/items.h"
#include "core/providers/wordpress/post_reach.h"
#include "core/providers/wordpress/site_names.h"

#include <algorithm>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// The interface's own limit for a page.
constexpr int largestPage = 100;
// Pages of things that I may not see (drafts of others), or that are not what was asked for, passed over in
// one go.
constexpr int mostEmptyPages = 20;

/// A post or comment as the site told it. `post` is empty where it cannot be read or is not wanted; its time
/// and number count all the same for where to go on.
struct Told {
    qint64 number = 0;
    QDateTime at{};      ///< when it was written
    QDateTime changed{}; ///< posts alone
    bool isComment = false;
    QString gone{}; ///< the uri of a post that lies in the bin now
    std::optional<Post> post{};
};

/// What one list said.
struct Slice {
    std::vector<Told> told{};
    bool more = false;
};

QString timeWord(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void addExcluded(Fields& query, const QList<qint64>& numbers)
{
    QStringList words;
    words.reserve(numbers.size());
    for (const qint64 number : numbers)
        words.append(QString::number(number));
    if (!words.isEmpty())
        query.emplace_back(u"exclude"_s, words.join(u','));
}

class SiteFeed final {
public:
    SiteFeed(const FeedRequest& request, Sources sources, Session& session)
        : m_request(request)
        , m_sources(std::move(sources))
        , m_session(session)
        , m_rest(session)
        , m_limit(std::clamp(request.limit, 1, largestPage))
        , m_writes(session.account.facts.quirks.value(writesQuirk) == "yes"_L1)
    {
    }

    [[nodiscard]] Result<Batch> newest() const
    {
        NewerPlace top;
        auto batch = down({}, &top);
        if (batch)
            batch->newer = FeedCursor{newerToken(top)};
        return batch;
    }

    [[nodiscard]] Result<Batch> older() const
    {
        const auto place = olderPlace(m_request.cursor.token);
        return place ? down(*place, nullptr) : newest();
    }

    [[nodiscard]] Result<Batch> newer() const
    {
        auto place = newerPlace(m_request.cursor.token);
        if (!place)
            return newest();
        Batch batch;
        for (int pages = 0; pages < mostEmptyPages && isEmpty(batch); ++pages) {
            const NewerPlace before = *place;
            for (const bool comments : {false, true})
                if (const auto done = up(batch, *place, comments); !done)
                    return fail(done.error());
            if (before.posts == place->posts && before.comments == place->comments)
                break;
        }
        std::ranges::stable_sort(batch.posts, std::ranges::greater(), &Post::created);
        batch.newer = FeedCursor{newerToken(*place)};
        return batch;
    }

private:
    [[nodiscard]] static bool isEmpty(const Batch& batch)
    {
        return batch.posts.empty() && batch.notices.empty();
    }

    // --- down, by the time of writing ---

    [[nodiscard]] Result<Batch> down(SecondSeen place, NewerPlace* top) const
    {
        Batch batch;
        for (int pages = 0; pages < mostEmptyPages; ++pages) {
            auto posts = readDown(m_sources.posts, place, false);
            if (!posts)
                return fail(posts.error());
            auto comments = readDown(m_sources.comments, place, true);
            if (!comments)
                return fail(comments.error());
            if (top != nullptr && pages == 0)
                *top = topOf(*posts, *comments);
            const bool more = takeNewest(batch, place, std::move(*posts), std::move(*comments));
            if (!more)
                return batch;
            batch.older = FeedCursor{olderToken(place)};
            if (!isEmpty(batch))
                return batch;
        }
        return batch;
    }

    [[nodiscard]] Result<Slice> readDown(const Source& source, const SecondSeen& place, bool comments) const
    {
        Fields query = source.query;
        if (place.at.isValid()) {
            query.emplace_back(u"before"_s, timeWord(place.at.addSecs(1)));
            addExcluded(query, comments ? place.comments : place.posts);
        }
        // A page may come back without anything on it: its things are hidden from me.
        Slice slice;
        for (int page = 1; page <= mostEmptyPages; ++page) {
            auto read = readPage(source, query, page, comments);
            if (!read)
                return fail(read.error());
            slice = std::move(*read);
            if (!slice.told.empty() || !slice.more)
                break;
        }
        return slice;
    }

    /// Takes the newest of both lists, moves the place below them, and answers whether there is more.
    [[nodiscard]] bool takeNewest(Batch& batch, SecondSeen& place, Slice posts, Slice comments) const
    {
        const qsizetype all = std::ssize(posts.told) + std::ssize(comments.told);
        // Nothing below the end of a list that goes on: it may hold something newer.
        QDateTime horizon;
        for (const Slice* slice : {&posts, &comments})
            if (slice->more && !slice->told.empty())
                horizon =
                    horizon.isValid() ? std::max(horizon, slice->told.back().at) : slice->told.back().at;
        std::vector<Told> told = std::move(posts.told);
        std::ranges::move(comments.told, std::back_inserter(told));
        std::ranges::stable_sort(told, std::ranges::greater(), &Told::at);
        qsizetype taken = 0;
        const auto kept = [&batch] { return std::ssize(batch.posts) + std::ssize(batch.notices); };
        for (Told& one : told) {
            if (kept() >= m_limit || (horizon.isValid() && one.at < horizon))
                break;
            if (one.at != place.at)
                place = {.at = one.at};
            (one.isComment ? place.comments : place.posts).append(one.number);
            keep(batch, std::move(one));
            ++taken;
        }
        return taken > 0 && (taken < all || posts.more || comments.more);
    }

    [[nodiscard]] static NewerPlace topOf(const Slice& posts, const Slice& comments)
    {
        NewerPlace top;
        for (const Told& one : posts.told)
            reach(top.posts, one.number, changeOf(one), false);
        for (const Told& one : comments.told)
            reach(top.comments, one.number, one.at, true);
        return top;
    }

    // --- up, by the time of the last change ---

    [[nodiscard]] Result<void> up(Batch& batch, NewerPlace& place, bool comments) const
    {
        const Source& source = comments ? m_sources.comments : m_sources.posts;
        SecondSeen& seen = comments ? place.comments : place.posts;
        Fields query = source.query;
        for (const FormField& change : source.changes) {
            std::erase_if(query, [&change](const FormField& one) { return one.first == change.first; });
            query.push_back(change);
        }
        query.emplace_back(u"order"_s, u"asc"_s);
        if (!comments)
            query.emplace_back(u"orderby"_s, u"modified"_s);
        if (seen.at.isValid()) {
            query.emplace_back(comments ? u"after"_s : u"modified_after"_s, timeWord(seen.at.addSecs(-1)));
            addExcluded(query, comments ? seen.comments : seen.posts);
        }
        auto slice = readPage(source, query, 1, comments);
        if (!slice)
            return fail(slice.error());
        for (Told& one : slice->told) {
            reach(seen, one.number, comments ? one.at : changeOf(one), comments);
            keep(batch, std::move(one));
        }
        return {};
    }

    [[nodiscard]] static QDateTime changeOf(const Told& one)
    {
        return one.changed.isValid() ? one.changed : one.at;
    }

    static void reach(SecondSeen& seen, qint64 number, const QDateTime& at, bool comment)
    {
        if (seen.at.isValid() && at < seen.at)
            return;
        if (at != seen.at)
            seen = {.at = at};
        (comment ? seen.comments : seen.posts).append(number);
    }

    // --- both ---

    [[nodiscard]] Result<Slice> readPage(const Source& source, Fields query, int page, bool comments) const
    {
        if (!source.isAsked())
            return Slice{};
        query.emplace_back(u"per_page"_s, QString::number(source.mineOnly ? largestPage : m_limit));
        if (page > 1)
            query.emplace_back(u"page"_s, QString::number(page));
        const auto answer = m_rest.get(source.route, query);
        if (!answer)
            return fail(answer.error());
        Slice slice{.more = answer->pages > page};
        if (!comments) {
            for (const auto& json : answer->list)
                slice.told.push_back(toldPost(json.toObject()));
        } else if (const auto read = readComments(slice, source, answer->list); !read) {
            return fail(read.error());
        }
        std::erase_if(slice.told, [](const Told& one) { return one.number <= 0 || !one.at.isValid(); });
        return slice;
    }

    [[nodiscard]] Told toldPost(const QJsonObject& json) const
    {
        Told told{.number = json["id"_L1].toInteger(),
                  .at = readTime(json["date_gmt"_L1]),
                  .changed = readTime(json["modified_gmt"_L1]),
                  .post = readPost(json, m_session.account)};
        if (json["status"_L1].toString() == "trash"_L1) {
            told.gone = uriOf(m_session.account.server, {.post = told.number});
            told.post.reset();
        }
        // Of mine that are not for everybody this list knows less than the list of mine: not told twice.
        const bool mine = told.post && told.post->author.uri == m_session.account.facts.me.uri;
        if (mine && told.post->visibility != Visibility::Anyone && m_request.kind != FeedKind::Mine)
            told.post.reset();
        return told;
    }

    [[nodiscard]] Result<void> readComments(Slice& slice, const Source& source, const QJsonArray& list) const
    {
        const auto reach = reachOfPosts(list, m_rest, m_writes);
        if (!reach)
            return fail(reach.error());
        for (const auto& value : list) {
            const QJsonObject json = value.toObject();
            Told told{.number = json["id"_L1].toInteger(),
                      .at = readTime(json["date_gmt"_L1]),
                      .isComment = true,
                      .post = readComment(json, m_session.account,
                                          reach->value(json["post"_L1].toInteger(), Visibility::OnlyMe))};
            const bool mine = told.post && told.post->author.uri == m_session.account.facts.me.uri;
            if ((source.mineOnly && !mine) || (m_sources.notices && !answersMe(json, m_session.account)))
                told.post.reset();
            slice.told.push_back(std::move(told));
        }
        return {};
    }

    void keep(Batch& batch, Told one) const
    {
        if (!one.gone.isEmpty())
            batch.goneUris.push_back(one.gone);
        if (!one.post)
            return;
        batch.authors.push_back(one.post->author);
        if (!m_sources.notices) {
            batch.posts.push_back(std::move(*one.post));
            return;
        }
        Notice notice{.remoteId = one.post->ref.remoteId,
                      .kind = NoticeKind::Reply,
                      .created = one.post->created,
                      .from = one.post->author};
        notice.post = std::move(one.post);
        batch.notices.push_back(std::move(notice));
    }

    const FeedRequest& m_request;
    const Sources m_sources;
    Session& m_session;
    const Rest m_rest;
    const int m_limit;
    const bool m_writes;
};

} // namespace

Result<Batch> fetchFeed(const FeedRequest& request, Session& session)
{
    auto sources = sourcesFor(request, session.account, Rest(session));
    if (!sources)
        return fail(sources.error());
    const SiteFeed feed(request, std::move(*sources), session);
    switch (request.direction) {
    case FeedRequest::Direction::Newest:
        return feed.newest();
    case FeedRequest::Direction::Older:
        return feed.older();
    case FeedRequest::Direction::Newer:
        return feed.newer();
    }
    return fail(ErrorKind::Unsupported, u"no such direction"_s);
}

} // namespace cohort::wordpress
