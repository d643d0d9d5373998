#include "core/store/saved_forget.h"

#include "core/store/saved_index.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<SavedPostId>> postsWhere(Connection& connection, const QString& condition,
                                            const QVariantList& values)
{
    std::vector<SavedPostId> posts;
    const auto add = [&posts](const QSqlQuery& row) {
        posts.push_back(SavedPostId(row.value(0).toLongLong()));
    };
    const QString sql = u"SELECT s.id FROM library.saved_post s WHERE "_s + condition;
    const auto read = values.size() == 1 ? eachRow(connection, sql, {values[0]}, add)
                                         : eachRow(connection, sql, {values[0], values[1]}, add);
    if (!read)
        return fail(read.error());
    return posts;
}

} // namespace

Result<void> forgetSavedPosts(Connection& connection, const std::vector<SavedPostId>& posts)
{
    if (posts.empty())
        return {};
    for (const SavedPostId post : posts) {
        if (auto out = unindexSavedPost(connection, post); !out)
            return out;
        for (const QString& sql : {u"DELETE FROM library.saved_media WHERE post = ?"_s,
                                   u"DELETE FROM library.saved_post WHERE id = ?"_s})
            if (const auto gone = change(connection, sql, {raw(post)}); !gone)
                return fail(gone.error());
    }
    return changeAll(connection, {u"DELETE FROM library.saved_thread WHERE id NOT IN (SELECT thread FROM "
                                  "library.saved_post)"_s,
                                  u"INSERT INTO library.saved_fts (saved_fts) VALUES ('optimize')"_s});
}

Result<void> forgetSavedThreads(Connection& connection, const std::vector<SavedThreadId>& threads)
{
    const auto posts =
        postsWhere(connection, u"s.thread IN (SELECT value FROM json_each(?))"_s, {numberList(threads)});
    return posts ? forgetSavedPosts(connection, *posts) : fail(posts.error());
}

Result<int> forgetThrownAway(Connection& connection, const QDateTime& before)
{
    std::vector<SavedThreadId> threads;
    const auto read =
        eachRow(connection, u"SELECT id FROM library.saved_thread WHERE removed > 0 AND removed < ?"_s,
                {msOf(before)}, [&threads](const QSqlQuery& row) {
                    threads.push_back(SavedThreadId(row.value(0).toLongLong()));
                });
    if (!read)
        return fail(read.error());
    if (threads.empty())
        return 0;
    if (const auto gone = forgetSavedThreads(connection, threads); !gone)
        return fail(gone.error());
    return int(threads.size());
}

Result<void> forgetSavedAuthor(Connection& connection, const Author& author)
{
    const auto posts = postsWhere(connection, u"s.network = ? AND s.author = ?"_s,
                                  {textValue(author.network), textValue(author.uri)});
    return posts ? forgetSavedPosts(connection, *posts) : fail(posts.error());
}

Result<QStringList> unusedMedia(Connection& connection, const QStringList& files)
{
    QStringList unused;
    const auto read =
        eachRow(connection,
                u"SELECT j.value FROM json_each(?) j WHERE NOT EXISTS (SELECT 1 FROM "
                "library.saved_media m WHERE m.file = j.value)"_s,
                {textList(files)}, [&unused](const QSqlQuery& row) { unused << row.value(0).toString(); });
    if (!read)
        return fail(read.error());
    return unused;
}

} // namespace cohort::store
