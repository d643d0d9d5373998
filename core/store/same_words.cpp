#include "core/store/same_words.h"

#include "core/store/handle_sphere.h"
#include "core/store/post_codec.h"
#include "core/store/statement.h"
#include "core/store/streams.h"
#include "core/text/same_words.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Posts that are compared in one go; a text takes some kilobytes.
constexpr qint64 pairedAtOnce = 50'000;

using PairOfPosts = std::pair<qint64, qint64>;

/// Of posts "p", those that may have a pair, with what may be it. Takes the reach of time twice, twice.
QString candidates(const QString& listed)
{
    return u"WITH listed AS (SELECT p.id, p.author, p.created, p.account, p.mine FROM %1 p.booster IS NULL) "
           "SELECT p.id, o.id FROM listed p CROSS JOIN cache.author a ON a.id = p.author CROSS JOIN "
           "main.identity i ON i.network = a.network AND i.uri = a.uri CROSS JOIN main.identity k ON "
           "k.contact = i.contact AND k.network <> i.network CROSS JOIN cache.author b ON b.network = "
           "k.network AND b.uri = k.uri CROSS JOIN cache.post o ON o.author = b.id AND o.created BETWEEN "
           "p.created - ? AND p.created + ? WHERE o.booster IS NULL "
           "UNION SELECT p.id, o.id FROM listed p CROSS JOIN cache.author a ON a.id = p.author CROSS JOIN "
           "main.account ac ON ac.id <> p.account CROSS JOIN cache.post o INDEXED BY post_by_account ON "
           "o.account = ac.id AND o.in_stream = 1 AND o.created BETWEEN p.created - ? AND p.created + ? "
           "CROSS JOIN cache.author b ON b.id = o.author WHERE p.mine = 1 AND o.mine = 1 AND o.booster IS "
           "NULL AND b.network <> a.network"_s.arg(listed);
}

struct Compared {
    qint64 created = 0;
    QString words{}; ///< empty: nothing to compare
};

Result<QHash<qint64, Compared>> readCompared(Connection& connection, const std::set<qint64>& posts)
{
    QHash<qint64, Compared> found;
    const auto read = eachRow(connection,
                              u"SELECT p.id, p.created, p.body, p.details, a.uri FROM json_each(?) j CROSS "
                              u"JOIN cache.post p ON p.id = "
                              "j.value CROSS JOIN cache.author a ON a.id = p.author"_s,
                              {numberList(posts)}, [&found](const QSqlQuery& row) {
                                  Post post;
                                  post.text.text = row.value(2).toString();
                                  readDetails(row.value(3).toByteArray(), post);
                                  // "Thank you!" to two people is not the same thing said twice.
                                  const bool answers = !post.parent.isNull() &&
                                                       post.parentAuthor.uri != row.value(4).toString();
                                  found.insert(row.value(0).toLongLong(),
                                               {.created = row.value(1).toLongLong(),
                                                .words = answers ? QString() : comparedWords(post.text)});
                              });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> savePairs(Connection& connection, const std::vector<PairOfPosts>& candidates)
{
    std::set<qint64> posts;
    for (const PairOfPosts& pair : candidates) {
        posts.insert(pair.first);
        posts.insert(pair.second);
    }
    if (posts.empty())
        return {};
    const auto compared = readCompared(connection, posts);
    if (!compared)
        return fail(compared.error());
    std::vector<QVariantList> rows(3);
    const auto add = [&](qint64 post, qint64 other) {
        rows[0].append(post);
        rows[1].append(compared->value(other).created);
        rows[2].append(other);
    };
    for (const auto& [post, other] : candidates) {
        const QString words = compared->value(post).words;
        if (words.isEmpty() || words != compared->value(other).words)
            continue;
        add(post, other);
        add(other, post);
    }
    if (rows[0].isEmpty())
        return {};
    return changeEach(connection,
                      u"INSERT OR IGNORE INTO cache.same_words (post, created, other) VALUES (?, ?, ?)"_s,
                      rows);
}

Result<void> findPairs(Connection& connection, const QString& listed, const QVariantList& which)
{
    std::vector<PairOfPosts> found;
    const auto query =
        askWith(connection, candidates(listed),
                which + QVariantList{sameWordsWithin, sameWordsWithin, sameWordsWithin, sameWordsWithin});
    if (!query)
        return fail(query.error());
    while ((*query)->next())
        found.emplace_back((*query)->value(0).toLongLong(), (*query)->value(1).toLongLong());
    if (const auto end = endOfRows(**query); !end)
        return end;
    return savePairs(connection, found);
}

/// The pair's other one stands in the same stream of circle_post.
constexpr QLatin1StringView otherInStream(
    "SELECT 1 FROM cache.same_words w CROSS JOIN cache.circle_post o ON o.circle = s.circle AND o.created = "
    "w.created AND o.post = w.other ");

/// The other one is hidden behind nothing itself: of three in a chain (the first with the second, the second
/// with the third, half an hour each) the third is shown, for no row that is shown would name it.
constexpr QLatin1StringView otherIsFirst(
    "NOT EXISTS (SELECT 1 FROM cache.same_words v CROSS JOIN cache.circle_post u ON u.circle = s.circle AND "
    "u.created = v.created AND u.post = v.other WHERE v.post = w.other AND (v.created, v.other) < "
    "(w.created, "
    "w.other))");

/// The post of `pair` (a row of same_words) is by the person whose number `whose` gives (SQL), under a handle
/// that may be seen in this life: a copy that is not listed with a person hides nothing there.
QString otherIsTheirs(const QString& pair, const QString& whose, std::optional<Sphere> life)
{
    return u"EXISTS (SELECT 1 FROM cache.post o CROSS JOIN cache.author x ON x.id = o.author CROSS JOIN "
           "main.identity i ON i.network = x.network AND i.uri = x.uri WHERE o.id = %1.other AND i.contact = "
           "%2 AND %3)"_s.arg(pair, whose, life ? handleMayBeNamedIn(*life) : u"1"_s);
}

/// Calls `use` with each post of a list that stands in a stream, and each other one of its pairs there.
template <class Use>
Result<void> eachCopy(Connection& connection, const StreamRef& stream, const QString& posts, Use use)
{
    const auto filed = filedStream(stream);
    if (!filed && stream.kind != StreamRef::Kind::Contact)
        return {};
    const QString stands =
        filed ? u"EXISTS (SELECT 1 FROM cache.circle_post o WHERE o.circle = ? AND o.created = w.created "
                "AND o.post = w.other)"_s
              : otherIsTheirs(u"w"_s, u"?"_s, stream.life);
    return eachRow(
        connection,
        u"SELECT w.post, y.account, y.uri, y.remote_id, a.network, y.unread FROM json_each(?) j "
        "CROSS JOIN cache.same_words w ON w.post = j.value CROSS JOIN cache.post y ON y.id = "
        "w.other CROSS JOIN cache.author a ON a.id = y.author WHERE %1 ORDER BY w.post, w.created, "
        "w.other"_s.arg(stands),
        {posts, filed.value_or(raw(stream.contact))}, [&use](const QSqlQuery& found) {
            use(found.value(0).toLongLong(),
                PostCopy{.ref = {.account = AccountId(found.value(1).toLongLong()),
                                 .uri = found.value(2).toString(),
                                 .remoteId = found.value(3).toString()},
                         .network = found.value(4).toString(),
                         .read = found.value(5).toInt() == 0});
        });
}

} // namespace

Result<void> pairSameWords(Connection& connection, const std::vector<PostId>& posts)
{
    if (posts.empty())
        return {};
    const QString list = numberList(posts);
    const auto gone =
        change(connection,
               u"DELETE FROM cache.same_words WHERE post IN (SELECT value FROM json_each(?)) OR "
               "other IN (SELECT value FROM json_each(?))"_s,
               {list, list});
    if (!gone)
        return fail(gone.error());
    return findPairs(connection, u"json_each(?) j CROSS JOIN cache.post p ON p.id = j.value WHERE"_s, {list});
}

Result<void> pairAllSameWords(Connection& connection)
{
    if (auto gone = changeAll(connection, {u"DELETE FROM cache.same_words"_s}); !gone)
        return gone;
    const auto last = oneNumber(connection, u"SELECT max(id) FROM cache.post"_s, {});
    if (!last)
        return fail(last.error());
    for (qint64 from = 0; from < last->value_or(0); from += pairedAtOnce)
        if (auto found = findPairs(connection, u"cache.post p WHERE p.id > ? AND p.id <= ? AND"_s,
                                   {from, from + pairedAtOnce});
            !found)
            return found;
    return {};
}

Result<std::set<PostId>> sayTheSame(Connection& connection, const std::vector<PostId>& posts)
{
    std::set<PostId> found;
    if (posts.empty())
        return found;
    const auto read = eachRow(connection,
                              u"SELECT w.other FROM json_each(?) j CROSS JOIN cache.same_words w ON w.post = "
                              "j.value"_s,
                              {numberList(posts)}, [&found](const QSqlQuery& row) {
                                  found.insert(PostId(row.value(0).toLongLong()));
                              });
    if (!read)
        return fail(read.error());
    return found;
}

QString isShownOfPair()
{
    return u"NOT EXISTS (%1WHERE w.post = s.post AND (w.created, w.other) < (s.created, s.post) AND %2) "_s
        .arg(otherInStream, otherIsFirst);
}

QString isUnreadOfPair()
{
    return u"NOT EXISTS (%1CROSS JOIN cache.post y ON y.id = w.other WHERE w.post = s.post AND (y.unread = 0 "
           u"OR "
           "((w.created, w.other) < (s.created, s.post) AND %2))) "_s.arg(otherInStream, otherIsFirst);
}

QString isShownOfPersonsPair(std::optional<Sphere> life)
{
    const QString whose = u"(SELECT v FROM wanted)"_s;
    return u"NOT EXISTS (SELECT 1 FROM cache.same_words w WHERE w.post = p.id AND (w.created, w.other) < "
           "(p.created, p.id) AND %1 AND NOT EXISTS (SELECT 1 FROM cache.same_words v WHERE v.post = w.other "
           "AND (v.created, v.other) < (w.created, w.other) AND %2)) "_s.arg(
               otherIsTheirs(u"w"_s, whose, life), otherIsTheirs(u"v"_s, whose, life));
}

Result<void> addCopies(Connection& connection, const StreamRef& stream, std::vector<PostRow>& rows)
{
    QHash<qint64, PostRow*> byId;
    for (PostRow& row : rows)
        byId.insert(raw(row.key.post), &row);
    return eachCopy(connection, stream, numberList(byId.keys()), [&byId](qint64 post, const PostCopy& copy) {
        PostRow& row = *byId.value(post);
        row.read = row.read || copy.read;
        // One post that came through two of my accounts is one copy.
        const auto same =
            std::ranges::find(row.elsewhere, copy.ref.uri, [](const PostCopy& one) { return one.ref.uri; });
        if (same == row.elsewhere.end())
            row.elsewhere.push_back(copy);
        else
            same->read = same->read || copy.read;
    });
}

Result<std::vector<PostRef>> unreadCopies(Connection& connection, const StreamRef& stream,
                                          const std::vector<StreamKey>& keys)
{
    std::vector<PostId> posts;
    posts.reserve(keys.size());
    for (const StreamKey& key : keys)
        posts.push_back(key.post);
    std::vector<PostRef> unread;
    const auto read =
        eachCopy(connection, stream, numberList(posts), [&unread](qint64, const PostCopy& copy) {
            if (!copy.read)
                unread.push_back(copy.ref);
        });
    if (!read)
        return fail(read.error());
    return unread;
}

} // namespace cohort::store
