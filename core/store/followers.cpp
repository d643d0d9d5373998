#include "core/store/ingest_rows.h"
#include "core/store/people.h"
#include "core/store/post_codec.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView authorColumns("a.network, a.uri, a.handle, a.name, a.details, h.remote_id ");

Author authorFromRow(const QSqlQuery& row)
{
    Author author{.network = row.value(0).toString(),
                  .uri = row.value(1).toString(),
                  .remoteId = row.value(5).toString(),
                  .handle = row.value(2).toString(),
                  .name = row.value(3).toString()};
    readDetails(row.value(4).toByteArray(), author);
    return author;
}

} // namespace

Result<void> saveFollowers(Connection& connection, AccountId account, const std::vector<Author>& followers,
                           bool complete, const QDateTime& seen)
{
    const auto gone = change(connection, u"DELETE FROM cache.follower WHERE account = ?"_s, {raw(account)});
    if (!gone)
        return fail(gone.error());
    AuthorRows rows(connection, account);
    for (const Author& follower : followers) {
        const auto id = rows.idOf(follower);
        if (!id)
            return fail(id.error());
        const auto added =
            change(connection, u"INSERT OR IGNORE INTO cache.follower (account, author) VALUES (?, ?)"_s,
                   {raw(account), *id});
        if (!added)
            return fail(added.error());
    }
    const auto noted = change(
        connection, u"INSERT OR REPLACE INTO cache.follower_set (account, complete, seen) VALUES (?, ?, ?)"_s,
        {raw(account), int(complete), msOf(seen)});
    if (!noted)
        return fail(noted.error());
    return {};
}

Result<StoredFollowers> followers(Connection& connection, AccountId account)
{
    StoredFollowers stored;
    auto read = eachRow(connection, u"SELECT complete, seen FROM cache.follower_set WHERE account = ?"_s,
                        {raw(account)}, [&stored](const QSqlQuery& row) {
                            stored.complete = row.value(0).toInt() != 0;
                            stored.seen = timeOf(row.value(1).toLongLong());
                        });
    if (!read)
        return fail(read.error());
    static const QString sql =
        "SELECT "_L1 + authorColumns +
        "FROM cache.follower f CROSS JOIN cache.author a ON a.id = f.author LEFT JOIN cache.author_handle h "
        "ON h.author = a.id AND h.account = f.account WHERE f.account = ? ORDER BY a.id"_L1;
    read = eachRow(connection, sql, {raw(account)},
                   [&stored](const QSqlQuery& row) { stored.followers.push_back(authorFromRow(row)); });
    if (!read)
        return fail(read.error());
    return stored;
}

Result<Tri> followsAccount(Connection& connection, AccountId account, const std::vector<Author>& handles)
{
    for (const Author& handle : handles) {
        const auto follows =
            oneNumber(connection,
                      u"SELECT 1 FROM cache.author a CROSS JOIN cache.follower f ON f.account = ? AND "
                      "f.author = a.id WHERE a.network = ? AND a.uri = ?"_s,
                      {raw(account), textValue(handle.network), textValue(handle.uri)});
        if (!follows)
            return fail(follows.error());
        if (*follows)
            return Tri::Yes;
    }
    const auto complete =
        oneNumber(connection, u"SELECT complete FROM cache.follower_set WHERE account = ?"_s, {raw(account)});
    if (!complete)
        return fail(complete.error());
    return complete->value_or(0) != 0 ? Tri::No : Tri::Unknown;
}

} // namespace cohort::store
