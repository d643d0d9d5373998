#include "core/store/ingest_rows.h"
#include "core/store/post_lookup.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

QString missingName(const PostRef& parent)
{
    return parent.uri.isEmpty() ? u'r' + parent.remoteId : u'u' + parent.uri;
}

Result<ThreadId> threadOfPost(Connection& connection, PostId post)
{
    const auto thread = oneNumber(connection, u"SELECT thread FROM cache.post WHERE id = ?"_s, {raw(post)});
    if (!thread)
        return fail(thread.error());
    return ThreadId(thread->value_or(0));
}

/// Of those who wait for the same parent.
Result<ThreadId> threadWaitingFor(Connection& connection, AccountId account, const QString& name)
{
    const auto thread = oneNumber(connection,
                                  u"SELECT p.thread FROM cache.missing m CROSS JOIN cache.post p ON p.id = "
                                  "m.post WHERE m.account = ? AND m.name = ? LIMIT 1"_s,
                                  {raw(account), name});
    if (!thread)
        return fail(thread.error());
    return ThreadId(thread->value_or(0));
}

Result<ThreadId> threadWithRoot(Connection& connection, AccountId account, const QString& uri)
{
    const auto thread =
        oneNumber(connection, u"SELECT thread FROM cache.thread_root WHERE uri = ? AND account = ?"_s,
                  {uri, raw(account)});
    if (!thread)
        return fail(thread.error());
    return ThreadId(thread->value_or(0));
}

Result<void> mergeThreads(Connection& connection, ThreadId from, ThreadId into)
{
    if (from == into || from == ThreadId::None)
        return {};
    for (const QString& sql : {u"UPDATE cache.post SET thread = ? WHERE thread = ?"_s,
                               u"UPDATE cache.thread_root SET thread = ? WHERE thread = ?"_s})
        if (const auto done = change(connection, sql, {raw(into), raw(from)}); !done)
            return fail(done.error());
    const auto gone = change(connection, u"DELETE FROM cache.thread WHERE id = ?"_s, {raw(from)});
    if (!gone)
        return fail(gone.error());
    return {};
}

Result<ThreadId> newThread(Connection& connection, AccountId account)
{
    const auto id = insertRow(connection, u"INSERT INTO cache.thread (account) VALUES (?)"_s, {raw(account)});
    if (!id)
        return fail(id.error());
    return ThreadId(*id);
}

Result<void> noteRoot(Connection& connection, AccountId account, const QString& uri, ThreadId thread)
{
    const auto noted = change(
        connection, u"INSERT OR IGNORE INTO cache.thread_root (uri, account, thread) VALUES (?, ?, ?)"_s,
        {uri, raw(account), raw(thread)});
    if (!noted)
        return fail(noted.error());
    return {};
}

/// Somebody who waited for a post that is here now.
Result<void> adopt(Connection& connection, PostId parent, PostId child)
{
    const auto linked =
        change(connection, u"UPDATE cache.post SET parent = ? WHERE id = ?"_s, {raw(parent), raw(child)});
    if (!linked)
        return fail(linked.error());
    const auto from = threadOfPost(connection, child);
    const auto into = threadOfPost(connection, parent);
    if (!from)
        return fail(from.error());
    if (!into)
        return fail(into.error());
    return mergeThreads(connection, *from, *into);
}

} // namespace

Result<Placed> placeInThread(Connection& connection, const Post& post)
{
    const AccountId account = post.ref.account;
    Placed placed;
    if (!post.parent.isNull()) {
        PostRef parent = post.parent;
        parent.account = account;
        const auto there = findPostId(connection, parent);
        if (!there)
            return fail(there.error());
        if (*there)
            placed.parent = **there;
        const auto thread = *there ? threadOfPost(connection, **there)
                                   : threadWaitingFor(connection, account, missingName(parent));
        if (!thread)
            return fail(thread.error());
        placed.thread = *thread;
    }
    const QString root = post.threadUri.isEmpty() ? post.ref.uri : post.threadUri;
    const auto named = threadWithRoot(connection, account, root);
    if (!named)
        return fail(named.error());
    if (placed.thread == ThreadId::None)
        placed.thread = *named;
    else if (auto merged = mergeThreads(connection, *named, placed.thread); !merged)
        return fail(merged.error());
    if (placed.thread == ThreadId::None) {
        const auto made = newThread(connection, account);
        if (!made)
            return fail(made.error());
        placed.thread = *made;
    }
    if (!post.threadUri.isEmpty())
        if (auto noted = noteRoot(connection, account, post.threadUri, placed.thread); !noted)
            return fail(noted.error());
    return placed;
}

Result<void> noteMissingParent(Connection& connection, PostId id, const Post& post, const Placed& placed)
{
    if (placed.parent != PostId::None || post.parent.isNull())
        return {};
    const auto noted =
        change(connection, u"INSERT OR IGNORE INTO cache.missing (account, name, post) VALUES (?, ?, ?)"_s,
               {raw(post.ref.account), missingName(post.parent), raw(id)});
    return noted ? Result<void>() : fail(noted.error());
}

Result<void> takeInWaiting(Connection& connection, AccountId account, const std::vector<ArrivedPost>& arrived)
{
    QHash<QString, PostId> names;
    for (const ArrivedPost& post : arrived) {
        names.insert(u'u' + post.uri, post.id);
        if (!post.remoteId.isEmpty())
            names.insert(u'r' + post.remoteId, post.id);
    }
    const QString list = textList(names.keys());
    std::vector<std::pair<PostId, PostId>> waiting;
    const auto read = eachRow(connection,
                              u"SELECT m.name, m.post FROM json_each(?) j CROSS JOIN cache.missing m ON "
                              "m.account = ? AND m.name = j.value"_s,
                              {list, raw(account)}, [&waiting, &names](const QSqlQuery& row) {
                                  waiting.emplace_back(names.value(row.value(0).toString()),
                                                       PostId(row.value(1).toLongLong()));
                              });
    if (!read || waiting.empty())
        return read;
    for (const auto& pair : waiting)
        if (auto done = adopt(connection, pair.first, pair.second); !done)
            return done;
    const auto gone =
        change(connection,
               u"DELETE FROM cache.missing WHERE account = ? AND name IN (SELECT value FROM json_each(?))"_s,
               {raw(account), list});
    return gone ? Result<void>() : fail(gone.error());
}

} // namespace cohort::store
