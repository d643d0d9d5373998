#include "core/store/streams.h"

#include "core/store/circle_post.h"
#include "core/store/comment_choices.h"
#include "core/store/handle_sphere.h"
#include "core/store/post_row.h"
#include "core/store/posts.h"
#include "core/store/same_words.h"
#include "core/store/statement.h"

#include <limits>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr StreamKey beyondNewest{.createdMs = std::numeric_limits<qint64>::max(),
                                 .post = PostId(std::numeric_limits<qint64>::max())};
constexpr StreamKey beyondOldest{.createdMs = std::numeric_limits<qint64>::min(), .post = PostId::None};

/// Posts and boosts by one person, once each.
QString byOnePerson(const std::optional<Sphere>& life)
{
    const QString handles = u"main.identity i CROSS JOIN cache.author x ON x.network = i.network AND "
                            "x.uri = i.uri CROSS JOIN cache.post y ON "_s;
    const QString whose =
        u" WHERE i.contact = (SELECT v FROM wanted) AND "_s + (life ? handleMayBeNamedIn(*life) : u"1"_s);
    return u"cache.post p WHERE p.id IN (SELECT y.id FROM "_s + handles +
           u"y.author = x.id AND y.booster IS NULL"_s + whose + u" UNION ALL SELECT y.id FROM "_s + handles +
           u"y.booster = x.id"_s + whose +
           u") AND NOT EXISTS (SELECT 1 FROM cache.post d WHERE d.uri = p.uri AND d.id < p.id) AND "_s +
           isShownOfPersonsPair(life);
}

struct Question {
    QString older{};
    QString newer{};
    qint64 value = 0; ///< of the stream: its circle, sphere, contact or account
};

/// Posts "p" in the order of a stream. Its own value is given once, as wanted.v; then the key and the limit
/// follow.
Question ordered(const QString& posts, qint64 value)
{
    const QString question = "WITH wanted (v) AS (VALUES (?)) SELECT p.created, p.id FROM "_L1 + posts;
    return {.older =
                question + "AND (p.created, p.id) < (?, ?) ORDER BY p.created DESC, p.id DESC LIMIT ?"_L1,
            .newer = question + "AND (p.created, p.id) > (?, ?) ORDER BY p.created, p.id LIMIT ?"_L1,
            .value = value};
}

Question filedQuestion(qint64 stream)
{
    Question question{
        .older = u"SELECT s.created, s.post FROM cache.circle_post s WHERE s.circle = ? AND (s.created, "
                 "s.post) < (?, ?) AND %1ORDER BY s.created DESC, s.post DESC LIMIT ?"_s.arg(isShownOfPair()),
        .newer = u"SELECT s.created, s.post FROM cache.circle_post s WHERE s.circle = ? AND (s.created, "
                 "s.post) > (?, ?) AND %1ORDER BY s.created, s.post LIMIT ?"_s.arg(isShownOfPair()),
        .value = stream};
    return question;
}

Question questionFor(const StreamRef& stream)
{
    switch (stream.kind) {
    case StreamRef::Kind::Replies:
        return ordered(
            "cache.post p INDEXED BY post_to_me WHERE p.to_me = 1 AND NOT EXISTS (SELECT 1 FROM "
            "cache.post d WHERE d.uri = p.uri AND d.id < p.id AND d.to_me = 1) AND p.thread NOT IN "_L1 +
                mutedThreads() + u" AND "_s + repliesShowIn(stream.sphere),
            qint64(stream.sphere));
    case StreamRef::Kind::Account:
        return ordered(u"cache.post p WHERE p.in_stream = 1 AND p.account = (SELECT v FROM wanted) "_s,
                       raw(stream.account));
    case StreamRef::Kind::Contact:
        return ordered(byOnePerson(stream.life), raw(stream.contact));
    default:
        return filedQuestion(filedStream(stream).value_or(0));
    }
}

Result<std::vector<PostRow>> rowsOf(Connection& connection, const std::vector<StreamKey>& keys)
{
    std::vector<PostId> ids;
    ids.reserve(keys.size());
    for (const StreamKey& key : keys)
        ids.push_back(key.post);
    return postsById(connection, ids);
}

/// The way of a stream that is kept in circle_post: one statement for a whole page.
Result<std::vector<PostRow>> filedPage(Connection& connection, qint64 stream, const StreamKey& before,
                                       int limit)
{
    static const QString sql = "SELECT "_L1 + rowColumns +
                               "FROM cache.circle_post s CROSS JOIN cache.post p ON p.id = s.post "
                               "WHERE s.circle = ? AND (s.created, s.post) < (?, ?) AND "_L1 +
                               isShownOfPair() + "ORDER BY s.created DESC, s.post DESC LIMIT ?"_L1;
    const auto query = ask(connection, sql, {stream, before.createdMs, raw(before.post), limit});
    if (!query)
        return fail(query.error());
    return readPostRows(connection, **query);
}

/// The post `p` stands in a conversation that I joined in the browser, below a blog. `b` is its opening post
/// by `x`, where that is here.
constexpr QLatin1StringView belowBlog(
    "EXISTS (SELECT 1 FROM cache.thread_root t JOIN main.commented w ON w.account = t.account AND "
    "w.opening = t.uri LEFT JOIN cache.post b ON b.uri = t.uri AND b.account = t.account LEFT JOIN "
    "cache.author x ON x.id = b.author %1 WHERE t.thread = p.thread AND t.account = p.account %2) ");

/// Whose that blog is: a field of its author. Where the opening post is not here, it is kept beside what I
/// said to it; NULL where I answered somebody else there.
QString ofBlog(const QString& field)
{
    return u"coalesce(x.%1, CASE WHEN w.answered = w.opening AND json_valid(w.answered_author) THEN "
           "json_extract(w.answered_author, '$.%1') END)"_s.arg(field);
}

/// The blog is in a circle (`of` this life): whoever answers there has a name that counts within it alone.
QString standsBelowBlog(const QString& of)
{
    const QString circles = u"JOIN main.identity i ON i.network = "_s + ofBlog(u"network"_s) +
                            u" AND i.uri = "_s + ofBlog(u"uri"_s) +
                            u" JOIN main.member o ON o.contact = i.contact JOIN main.circle k ON k.id = "
                            "o.circle"_s;
    return QString(belowBlog).arg(circles, of);
}

/// Nothing here tells whose blog it is, and so not of which life.
QString standsBelowUnknownBlog()
{
    return u"("_s + QString(belowBlog).arg(QString(), QString()) + u"AND NOT "_s +
           QString(belowBlog).arg(QString(), u"AND "_s + ofBlog(u"uri"_s) + u" <> ''"_s) + u") "_s;
}

} // namespace

QString repliesShowIn(Sphere sphere)
{
    const QString number = QString::number(int(sphere));
    const QString belowBlogHere =
        standsBelowBlog(u"AND k.sphere = "_s + number + u" AND "_s + postsShowIn(sphere));
    return u"(EXISTS (SELECT 1 FROM cache.author x JOIN main.identity i ON i.network = x.network AND "
           "i.uri = x.uri JOIN main.member o ON o.contact = i.contact JOIN main.circle k ON k.id = o.circle "
           "AND k.sphere = %2 WHERE x.id = p.author AND %1) "
           "OR (NOT EXISTS (SELECT 1 FROM cache.author x JOIN main.identity i ON i.network = x.network AND "
           "i.uri = x.uri JOIN main.member m ON m.contact = i.contact WHERE x.id = p.author) "
           "AND (%4 OR (NOT %5 AND NOT %6 AND EXISTS (SELECT 1 FROM main.account ac WHERE "
           "ac.id = p.account AND ac.hat IN (%2, %3)))))) "_s.arg(
               postsShowIn(sphere), number, QString::number(int(Hat::Mixed)), belowBlogHere,
               standsBelowBlog({}), standsBelowUnknownBlog());
}

std::optional<qint64> filedStream(const StreamRef& stream)
{
    switch (stream.kind) {
    case StreamRef::Kind::Circle:
        return raw(stream.circle);
    case StreamRef::Kind::Sphere:
        return sphereStream(stream.sphere);
    case StreamRef::Kind::Both:
        return bothStream;
    case StreamRef::Kind::NoCircle:
        return noCircleStream;
    default:
        return std::nullopt;
    }
}

Result<std::vector<StreamKey>> streamKeys(Connection& connection, const StreamRef& stream,
                                          const std::optional<StreamKey>& from, Towards towards, int limit)
{
    const Question question = questionFor(stream);
    const StreamKey edge = from.value_or(towards == Towards::Older ? beyondNewest : beyondOldest);
    std::vector<StreamKey> keys;
    const auto read =
        eachRow(connection, towards == Towards::Older ? question.older : question.newer,
                {question.value, edge.createdMs, raw(edge.post), limit}, [&keys](const QSqlQuery& row) {
                    keys.push_back(
                        {.createdMs = row.value(0).toLongLong(), .post = PostId(row.value(1).toLongLong())});
                });
    if (!read)
        return fail(read.error());
    return keys;
}

Result<StreamPage> streamPage(Connection& connection, const StreamRef& stream,
                              const std::optional<StreamKey>& before, int limit)
{
    StreamPage page;
    // One more than asked for tells whether there is more.
    if (const auto filed = filedStream(stream)) {
        auto rows = filedPage(connection, *filed, before.value_or(beyondNewest), limit + 1);
        if (!rows)
            return fail(rows.error());
        page.rows = std::move(*rows);
    } else {
        const auto keys = streamKeys(connection, stream, before, Towards::Older, limit + 1);
        if (!keys)
            return fail(keys.error());
        auto rows = rowsOf(connection, *keys);
        if (!rows)
            return fail(rows.error());
        page.rows = std::move(*rows);
    }
    page.more = page.rows.size() > size_t(limit);
    if (page.more)
        page.rows.resize(size_t(limit));
    if (const auto added = addCopies(connection, stream, page.rows); !added)
        return fail(added.error());
    return page;
}

Result<StreamPage> streamAfter(Connection& connection, const StreamRef& stream, const StreamKey& after,
                               int limit)
{
    auto keys = streamKeys(connection, stream, after, Towards::Newer, limit);
    if (!keys)
        return fail(keys.error());
    std::ranges::reverse(*keys);
    auto rows = rowsOf(connection, *keys);
    if (!rows)
        return fail(rows.error());
    if (const auto added = addCopies(connection, stream, *rows); !added)
        return fail(added.error());
    // Below the oldest of them there is at least the row one came from.
    return StreamPage{.rows = std::move(*rows), .more = true};
}

Result<int> unreadCount(Connection& connection, const StreamRef& stream)
{
    if (const auto filed = filedStream(stream)) {
        const auto count = oneNumber(connection,
                                     "SELECT count(*) FROM "_L1 + newestUnread +
                                         "p CROSS JOIN cache.circle_post s ON s.circle = ? AND s.created = "
                                         "p.created AND s.post = p.id "
                                         "WHERE "_L1 +
                                         isUnreadOfPair(),
                                     {unreadLookedAt, *filed});
        if (!count)
            return fail(count.error());
        return int(count->value_or(0));
    }
    const auto keys =
        streamKeys(connection, stream, std::nullopt, Towards::Older, std::numeric_limits<int>::max());
    if (!keys)
        return fail(keys.error());
    int unread = 0;
    for (const StreamKey& key : *keys) {
        const auto one =
            oneNumber(connection, u"SELECT unread FROM cache.post WHERE id = ?"_s, {raw(key.post)});
        if (!one)
            return fail(one.error());
        unread += int(one->value_or(0));
    }
    return unread;
}

} // namespace cohort::store
