#include "core/store/marks.h"

#include "core/store/circle_post.h"
#include "core/store/same_words.h"
#include "core/store/statement.h"
#include "core/store/streams.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Posts that are marked in one bite when a whole stream is read.
constexpr int markAtOnce = 1000;

/// The uri of a post that was named by the server's handle alone.
Result<QString> uriOf(Connection& connection, const PostRef& post)
{
    if (!post.uri.isEmpty())
        return post.uri;
    const auto uri =
        oneText(connection,
                u"SELECT p.uri FROM cache.post_handle h JOIN cache.post p ON p.id = h.post WHERE "
                "h.account = ? AND h.remote_id = ?"_s,
                {raw(post.account), textValue(post.remoteId)});
    if (!uri)
        return fail(uri.error());
    if (!*uri)
        return fail(ErrorKind::NotFound, u"no such post"_s);
    return **uri;
}

/// All copies of a post are read together: a stream shows only one of them.
Result<void> markOne(Connection& connection, const PostRef& post, bool read)
{
    const auto uri = uriOf(connection, post);
    if (!uri)
        return fail(uri.error());
    const auto marked =
        change(connection,
               u"INSERT INTO main.mark (uri, account, read) VALUES (?, ?, ?) ON CONFLICT (uri, "
               "account) DO UPDATE SET read = excluded.read"_s,
               {*uri, raw(post.account), int(read)});
    if (!marked)
        return fail(marked.error());
    const auto copies = change(
        connection,
        u"INSERT INTO main.mark (uri, account, read) SELECT uri, account, ? FROM cache.post WHERE uri = ? "
        "ON CONFLICT (uri, account) DO UPDATE SET read = excluded.read"_s,
        {int(read), *uri});
    if (!copies)
        return fail(copies.error());
    const auto shown =
        change(connection, u"UPDATE cache.post SET unread = (mine = 0 AND ? = 0) WHERE uri = ?"_s,
               {int(read), *uri});
    if (!shown)
        return fail(shown.error());
    return {};
}

Result<void> marksChanged(Connection& connection)
{
    const auto raised =
        change(connection, u"UPDATE main.meta SET value = value + 1 WHERE name = 'marks'"_s, {});
    if (!raised)
        return fail(raised.error());
    return saveBuiltFrom(connection);
}

} // namespace

Result<void> setRead(Connection& connection, const std::vector<PostRef>& posts, bool read)
{
    if (posts.empty())
        return {};
    for (const PostRef& post : posts)
        if (auto marked = markOne(connection, post, read); !marked)
            return marked;
    return marksChanged(connection);
}

Result<std::vector<PostRef>> unreadPrivate(Connection& connection, const std::vector<PostRef>& posts)
{
    QStringList uris;
    for (const PostRef& post : posts)
        uris << post.uri;
    std::vector<PostRef> found;
    const auto read =
        eachRow(connection,
                u"SELECT p.account, p.uri, p.remote_id FROM json_each(?) j CROSS JOIN cache.post p ON p.uri "
                u"= j.value "
                "WHERE p.unread = 1 AND p.mine = 0 AND p.booster IS NULL AND p.visibility IN (?, ?)"_s,
                {textList(uris), int(Visibility::Mentioned), int(Visibility::Circle)},
                [&found](const QSqlQuery& row) {
                    found.push_back({.account = AccountId(row.value(0).toLongLong()),
                                     .uri = row.value(1).toString(),
                                     .remoteId = row.value(2).toString()});
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::vector<PostRef>> setReadUpTo(Connection& connection, const StreamRef& stream,
                                         const StreamKey& upTo)
{
    std::vector<PostRef> found;
    std::optional<StreamKey> from =
        StreamKey{.createdMs = upTo.createdMs, .post = PostId(raw(upTo.post) + 1)};
    for (;;) {
        const auto keys = streamKeys(connection, stream, from, Towards::Older, markAtOnce);
        if (!keys)
            return fail(keys.error());
        std::vector<PostRef> posts;
        for (const StreamKey& key : *keys) {
            const auto read =
                eachRow(connection, u"SELECT account, uri FROM cache.post WHERE id = ? AND unread = 1"_s,
                        {raw(key.post)}, [&posts](const QSqlQuery& row) {
                            posts.push_back({.account = AccountId(row.value(0).toLongLong()),
                                             .uri = row.value(1).toString()});
                        });
            if (!read)
                return fail(read.error());
        }
        const auto copies = unreadCopies(connection, stream, *keys);
        if (!copies)
            return fail(copies.error());
        posts.insert(posts.end(), copies->begin(), copies->end());
        const auto unread = unreadPrivate(connection, posts);
        if (!unread)
            return fail(unread.error());
        found.insert(found.end(), unread->begin(), unread->end());
        if (const auto marked = setRead(connection, posts, true); !marked)
            return fail(marked.error());
        if (keys->size() < size_t(markAtOnce))
            return found;
        from = keys->back();
    }
}

Result<std::optional<ReadPosition>> readPosition(Connection& connection, const QString& streamName)
{
    std::optional<ReadPosition> position;
    const auto read =
        eachRow(connection, u"SELECT account, uri, created FROM main.read_position WHERE stream = ?"_s,
                {textValue(streamName)}, [&position](const QSqlQuery& row) {
                    position = ReadPosition{.post = {.account = AccountId(row.value(0).toLongLong()),
                                                     .uri = row.value(1).toString()},
                                            .createdMs = row.value(2).toLongLong()};
                });
    if (!read)
        return fail(read.error());
    return position;
}

Result<void> saveReadPosition(Connection& connection, const QString& streamName, const ReadPosition& position)
{
    const auto saved = change(
        connection,
        u"INSERT OR REPLACE INTO main.read_position (stream, account, uri, created) VALUES (?, ?, ?, ?)"_s,
        {textValue(streamName), raw(position.post.account), textValue(position.post.uri),
         position.createdMs});
    if (!saved)
        return fail(saved.error());
    return {};
}

Result<QMap<QString, QString>> settings(Connection& connection)
{
    QMap<QString, QString> all;
    const auto read =
        eachRow(connection, u"SELECT name, value FROM main.setting"_s, {}, [&all](const QSqlQuery& row) {
            all.insert(row.value(0).toString(), row.value(1).toString());
        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<void> saveSetting(Connection& connection, const QString& name, const QString& value)
{
    const auto saved =
        change(connection, u"INSERT OR REPLACE INTO main.setting (name, value) VALUES (?, ?)"_s,
               {textValue(name), textValue(value)});
    if (!saved)
        return fail(saved.error());
    return {};
}

} // namespace cohort::store
