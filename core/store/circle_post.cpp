#include "core/store/circle_post.h"

#include "core/store/audience_people.h"
#include "core/store/circles.h"
#include "core/store/commented_places.h"
#include "core/store/handle_sphere.h"
#include "core/store/same_words.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// More posts than this are filed by a rebuild of everything, which costs less per post.
constexpr size_t refileAtMost = 20'000;
/// Row numbers that a rebuild looks at in one go; some 50 bytes of memory each.
constexpr qint64 filedAtOnce = 50'000;

/// The streams of the authors in question: their circles, and the spheres of these circles.
Result<void> findAuthorStreams(Connection& connection)
{
    static const QStringList statements{
        u"DELETE FROM temp.author_stream"_s,
        u"INSERT OR IGNORE INTO temp.author_stream (author, stream) SELECT a.id, o.circle "
        "FROM (SELECT author AS id FROM temp.filing UNION SELECT booster FROM temp.filing) x "
        "CROSS JOIN cache.author a ON a.id = x.id "
        "CROSS JOIN main.identity i ON i.network = a.network AND i.uri = a.uri "
        "CROSS JOIN main.member o ON o.contact = i.contact CROSS JOIN main.circle k ON k.id = o.circle "
        "WHERE CASE k.sphere WHEN %1 THEN %2 ELSE %3 END"_s.arg(QString::number(int(Sphere::Professional)),
                                                                postsShowIn(Sphere::Professional),
                                                                postsShowIn(Sphere::Personal)),
        u"INSERT OR IGNORE INTO temp.author_stream (author, stream) SELECT s.author, -1 - c.sphere "
        "FROM temp.author_stream s CROSS JOIN main.circle c ON c.id = s.stream"_s};
    return changeAll(connection, statements);
}

/// What is listed is read once; the rules then need nothing of the posts themselves. `first` says that no
/// copy of the post came through another account earlier, which would stand in for this one.
constexpr QLatin1StringView listing(
    "INSERT OR IGNORE INTO temp.filing (post, created, author, booster, account, mine, first) "
    "SELECT p.id, p.created, p.author, p.booster, p.account, p.mine, NOT EXISTS (SELECT 1 FROM cache.post d "
    "WHERE d.uri = p.uri AND d.id < p.id AND d.in_stream = 1) ");
constexpr QLatin1StringView inNoCircle(
    "NOT EXISTS (SELECT 1 FROM temp.author_stream s WHERE s.author = f.author) AND (f.booster IS NULL OR "
    "NOT EXISTS (SELECT 1 FROM temp.author_stream s WHERE s.author = f.booster)) ");

/// One statement for each line of the rule in circle_post.h.
QStringList filingStatements()
{
    const QString put = u"INSERT OR IGNORE INTO cache.circle_post (circle, created, post) "_s;
    const QString writtenFor =
        u"FROM temp.filing f CROSS JOIN cache.post p ON p.id = f.post CROSS JOIN main.written_for w ON "
        "w.uri = p.uri AND w.account = p.account "_s;
    return {put + "SELECT -4, f.created, f.post FROM temp.filing f WHERE f.first"_L1,
            put + "SELECT s.stream, f.created, f.post FROM temp.filing f CROSS JOIN temp.author_stream s ON "
                  "s.author = f.author WHERE f.first"_L1,
            put + "SELECT s.stream, f.created, f.post FROM temp.filing f CROSS JOIN temp.author_stream s ON "
                  "s.author = f.booster WHERE f.first"_L1,
            put + "SELECT -3, f.created, f.post FROM temp.filing f WHERE f.mine = 0 AND f.first AND "_L1 +
                inNoCircle,
            put +
                "SELECT -1 - ac.hat, f.created, f.post FROM temp.filing f CROSS JOIN main.account ac ON "
                "ac.id = f.account AND ac.hat IN (0, 1) CROSS JOIN cache.post p ON p.id = f.post "
                "WHERE NOT EXISTS (SELECT 1 FROM cache.post d JOIN main.account o ON o.id = d.account "
                "AND o.hat = ac.hat WHERE d.uri = p.uri AND d.id < p.id AND d.in_stream = 1) AND "_L1 +
                inNoCircle,
            put + "SELECT w.circle, f.created, f.post "_L1 + writtenFor + "WHERE f.mine = 1"_L1,
            put + "SELECT -1 - c.sphere, f.created, f.post "_L1 + writtenFor +
                "CROSS JOIN main.circle c ON c.id = w.circle WHERE f.mine = 1"_L1,
            u"DELETE FROM temp.filing"_s};
}

Result<void> fileWhatIsListed(Connection& connection)
{
    static const QStringList statements = filingStatements();
    if (auto found = findAuthorStreams(connection); !found)
        return found;
    return changeAll(connection, statements);
}

Result<void> listPosts(Connection& connection, const std::vector<PostId>& posts)
{
    static const QString sql =
        listing + "FROM json_each(?) j CROSS JOIN cache.post p ON p.id = j.value AND p.in_stream = 1"_L1;
    if (const auto cleared = change(connection, u"DELETE FROM temp.filing"_s, {}); !cleared)
        return fail(cleared.error());
    const auto listed = change(connection, sql, {numberList(posts)});
    return listed ? Result<void>() : fail(listed.error());
}

/// In portions: the list lies in memory.
Result<void> rebuildAll(Connection& connection)
{
    static const QString sql =
        listing + "FROM cache.post p WHERE p.id > ? AND p.id <= ? AND p.in_stream = 1"_L1;
    if (auto cleared =
            changeAll(connection, {u"DELETE FROM temp.filing"_s, u"DELETE FROM cache.circle_post"_s});
        !cleared)
        return cleared;
    const auto last = oneNumber(connection, u"SELECT max(id) FROM cache.post"_s, {});
    if (!last)
        return fail(last.error());
    for (qint64 from = 0; from < last->value_or(0); from += filedAtOnce) {
        if (const auto listed = change(connection, sql, {from, from + filedAtOnce}); !listed)
            return fail(listed.error());
        if (auto filed = fileWhatIsListed(connection); !filed)
            return filed;
    }
    return {};
}

/// After the marks of local.db: what is read is not unread.
Result<void> rebuildUnread(Connection& connection)
{
    return changeAll(connection,
                     {u"UPDATE cache.post SET unread = (mine = 0 AND NOT EXISTS (SELECT 1 FROM main.mark m "
                      "WHERE m.uri = post.uri AND m.read = 1))"_s});
}

Result<void> raiseMembership(Connection& connection)
{
    return changeAll(connection, {u"UPDATE main.meta SET value = value + 1 WHERE name = 'membership'"_s});
}

} // namespace

Result<void> prepareFiling(Connection& connection)
{
    if (auto made = connection.run(u"CREATE TEMP TABLE IF NOT EXISTS filing (post INTEGER PRIMARY KEY, "
                                   u"created INTEGER, author INTEGER, "
                                   "booster INTEGER, account INTEGER, mine INTEGER, first INTEGER)"_s);
        !made)
        return made;
    return connection.run(u"CREATE TEMP TABLE IF NOT EXISTS author_stream (author INTEGER, stream INTEGER, "
                          "PRIMARY KEY (author, stream)) WITHOUT ROWID"_s);
}

Result<void> filePosts(Connection& connection, const std::vector<PostId>& posts)
{
    if (posts.empty())
        return {};
    if (auto listed = listPosts(connection, posts); !listed)
        return listed;
    return fileWhatIsListed(connection);
}

Result<void> refilePosts(Connection& connection, const std::vector<PostId>& posts)
{
    if (posts.empty())
        return {};
    if (posts.size() > refileAtMost)
        return rebuildAll(connection);
    if (auto listed = listPosts(connection, posts); !listed)
        return listed;
    auto taken = changeAll(
        connection,
        {u"DELETE FROM cache.circle_post WHERE (circle, created, post) IN (SELECT c.id, f.created, f.post "
         "FROM temp.filing f CROSS JOIN (SELECT id FROM main.circle "
         "UNION ALL VALUES (-1), (-2), (-3), (-4)) c)"_s});
    if (!taken)
        return taken;
    return fileWhatIsListed(connection);
}

Result<std::vector<PostId>> postsBy(Connection& connection, const std::vector<ContactId>& contacts)
{
    std::vector<PostId> posts;
    for (const ContactId contact : contacts) {
        const auto read = eachRow(
            connection,
            u"SELECT p.id FROM main.identity i CROSS JOIN cache.author a ON a.network = i.network AND "
            "a.uri = i.uri CROSS JOIN cache.post p ON p.author = a.id WHERE i.contact = ? UNION "
            "SELECT p.id FROM main.identity i CROSS JOIN cache.author a ON a.network = i.network AND "
            "a.uri = i.uri CROSS JOIN cache.post p ON p.booster = a.id WHERE i.contact = ?"_s,
            {raw(contact), raw(contact)},
            [&posts](const QSqlQuery& row) { posts.push_back(PostId(row.value(0).toLongLong())); });
        if (!read)
            return fail(read.error());
    }
    return posts;
}

Result<void> membershipChangedFor(Connection& connection, const std::vector<PostId>& posts)
{
    if (auto raised = raiseMembership(connection); !raised)
        return raised;
    if (auto filed = refilePosts(connection, posts); !filed)
        return filed;
    if (auto paired = pairSameWords(connection, posts); !paired)
        return paired;
    return saveBuiltFrom(connection);
}

Result<void> membershipChanged(Connection& connection, const std::vector<ContactId>& contacts)
{
    const auto posts = postsBy(connection, contacts);
    if (!posts)
        return fail(posts.error());
    return membershipChangedFor(connection, *posts);
}

Result<void> membershipChangedEverywhere(Connection& connection)
{
    if (auto raised = raiseMembership(connection); !raised)
        return raised;
    if (auto rebuilt = rebuildAll(connection); !rebuilt)
        return rebuilt;
    return saveBuiltFrom(connection);
}

Result<QString> localState(Connection& connection)
{
    auto state = oneText(connection,
                         u"SELECT group_concat(value, ' ') FROM (SELECT value FROM main.meta WHERE name IN "
                         "('profile', 'membership', 'marks') ORDER BY name)"_s,
                         {});
    if (!state)
        return fail(state.error());
    return state->value_or(QString());
}

Result<void> saveBuiltFrom(Connection& connection)
{
    const auto state = localState(connection);
    if (!state)
        return fail(state.error());
    const auto saved = change(
        connection, u"INSERT OR REPLACE INTO cache.meta (name, value) VALUES ('built_from', ?)"_s, {*state});
    if (!saved)
        return fail(saved.error());
    return {};
}

Result<bool> cacheIsCurrent(Connection& connection)
{
    const auto state = localState(connection);
    if (!state)
        return fail(state.error());
    const auto built = oneText(connection, u"SELECT value FROM cache.meta WHERE name = 'built_from'"_s, {});
    if (!built)
        return fail(built.error());
    return *built == *state;
}

Result<qint64> membershipGeneration(Connection& connection)
{
    const auto value = oneNumber(connection, u"SELECT value FROM main.meta WHERE name = 'membership'"_s, {});
    if (!value)
        return fail(value.error());
    return value->value_or(0);
}

Result<void> rebuildCirclePostIfStale(Connection& connection)
{
    const auto current = cacheIsCurrent(connection);
    if (!current)
        return fail(current.error());
    if (*current)
        return {};
    if (auto back = bringBackCommentedPlaces(connection); !back)
        return back;
    if (auto rebuilt = rebuildAll(connection); !rebuilt)
        return rebuilt;
    if (auto rebuilt = rebuildUnread(connection); !rebuilt)
        return rebuilt;
    if (auto noted = noteAllHandles(connection); !noted)
        return noted;
    if (auto paired = pairAllSameWords(connection); !paired)
        return paired;
    return saveBuiltFrom(connection);
}

} // namespace cohort::store
