#include "core/store/post_lookup.h"

#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<std::optional<PostId>> findPostId(Connection& connection, const PostRef& post)
{
    std::optional<PostId> found;
    if (!post.uri.isEmpty()) {
        const auto id = oneNumber(connection, u"SELECT id FROM cache.post WHERE uri = ? AND account = ?"_s,
                                  {post.uri, raw(post.account)});
        if (!id)
            return fail(id.error());
        if (*id)
            found = PostId(**id);
        return found;
    }
    if (post.remoteId.isEmpty())
        return found;
    const auto id =
        oneNumber(connection, u"SELECT post FROM cache.post_handle WHERE account = ? AND remote_id = ?"_s,
                  {raw(post.account), post.remoteId});
    if (!id)
        return fail(id.error());
    if (*id)
        found = PostId(**id);
    return found;
}

Result<std::vector<PostId>> copiesOf(Connection& connection, const QString& uri)
{
    std::vector<PostId> copies;
    const auto read =
        eachRow(connection, u"SELECT id FROM cache.post WHERE uri = ? ORDER BY id"_s, {textValue(uri)},
                [&copies](const QSqlQuery& row) { copies.push_back(PostId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    return copies;
}

} // namespace cohort::store
