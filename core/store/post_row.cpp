#include "core/store/post_row.h"

#include "core/store/author_address.h"
#include "core/store/post_codec.h"
#include "core/store/post_lookup.h"
#include "core/store/row_people.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// A row whose people are still numbers.
struct BareRow {
    ReadRow read{};
    qint64 author = 0;
    std::optional<qint64> booster{};
};

BareRow bareRowAt(const QSqlQuery& query)
{
    BareRow bare;
    PostRow& row = bare.read.row;
    Post& post = row.post;
    row.key.post = PostId(query.value(0).toLongLong());
    post.ref = {.account = AccountId(query.value(1).toLongLong()),
                .uri = query.value(2).toString(),
                .remoteId = query.value(3).toString()};
    row.key.createdMs = query.value(4).toLongLong();
    post.created = QDateTime::fromMSecsSinceEpoch(row.key.createdMs, Qt::UTC);
    row.thread = ThreadId(query.value(5).toLongLong());
    row.read = query.value(6).toInt() == 0;
    row.mine = query.value(7).toInt() != 0;
    post.visibility = Visibility(query.value(8).toInt());
    post.text.text = query.value(9).toString();
    post.contentWarning = query.value(10).toString();
    readDetails(query.value(11).toByteArray(), post);
    bare.author = query.value(12).toLongLong();
    if (const QVariant booster = query.value(13); !booster.isNull())
        bare.booster = booster.toLongLong();
    bare.read.parent = PostId(query.value(14).toLongLong());
    post.standing = Standing(query.value(15).toInt());
    row.saved = query.value(16).toInt() != 0;
    return bare;
}

/// The people whom the posts only name.
Result<void> settleTheNamed(Connection& connection, std::vector<BareRow>& rows)
{
    std::vector<Author*> named;
    for (BareRow& bare : rows) {
        Post& post = bare.read.row.post;
        named.push_back(&post.parentAuthor);
        for (Author& author : post.mentions)
            named.push_back(&author);
    }
    return settleNamed(connection, named);
}

ReadRow withPeople(BareRow bare, const RowPeople& people)
{
    PostRow& row = bare.read.row;
    const AccountId account = row.post.ref.account;
    const RowPeople::Person author = people.person(bare.author);
    row.contact = author.contact;
    row.contactName = author.contactName;
    row.circles = author.circles;
    row.post.author = people.author(bare.author, account);
    if (bare.booster)
        row.post.boostedBy = people.author(*bare.booster, account);
    return std::move(bare.read);
}

} // namespace

Result<std::vector<ReadRow>> readRows(Connection& connection, QSqlQuery& query)
{
    std::vector<BareRow> bare;
    RowPeople people;
    while (query.next()) {
        bare.push_back(bareRowAt(query));
        people.want(bare.back().author);
        if (bare.back().booster)
            people.want(*bare.back().booster);
    }
    if (const auto end = endOfRows(query); !end)
        return fail(end.error());
    if (const auto known = people.read(connection); !known)
        return fail(known.error());
    if (const auto settled = settleTheNamed(connection, bare); !settled)
        return fail(settled.error());
    std::vector<ReadRow> rows;
    rows.reserve(bare.size());
    for (BareRow& row : bare)
        rows.push_back(withPeople(std::move(row), people));
    return rows;
}

Result<std::vector<PostRow>> readPostRows(Connection& connection, QSqlQuery& query)
{
    auto read = readRows(connection, query);
    if (!read)
        return fail(read.error());
    std::vector<PostRow> rows;
    rows.reserve(read->size());
    for (ReadRow& row : *read)
        rows.push_back(std::move(row.row));
    return rows;
}

Result<std::vector<PostRow>> postsById(Connection& connection, const std::vector<PostId>& ids)
{
    static const QString sql = "SELECT "_L1 + rowColumns +
                               "FROM json_each(?) j CROSS JOIN cache.post p ON p.id = j.value "
                               "ORDER BY j.key"_L1;
    if (ids.empty())
        return std::vector<PostRow>();
    const auto query = ask(connection, sql, {numberList(ids)});
    if (!query)
        return fail(query.error());
    return readPostRows(connection, **query);
}

Result<std::optional<PostRow>> findPost(Connection& connection, const PostRef& post)
{
    const auto id = findPostId(connection, post);
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<PostRow>();
    auto rows = postsById(connection, {**id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<PostRow>();
    return std::optional(std::move(rows->front()));
}

} // namespace cohort::store
