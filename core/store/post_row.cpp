#include "core/store/post_row.h"

#include "core/store/post_codec.h"
#include "core/store/post_lookup.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

Author authorAt(const QSqlQuery& query, int column)
{
    Author author{.network = query.value(column).toString(),
                  .uri = query.value(column + 1).toString(),
                  .remoteId = query.value(column + 5).toString(),
                  .handle = query.value(column + 2).toString(),
                  .name = query.value(column + 3).toString()};
    readDetails(query.value(column + 4).toByteArray(), author);
    return author;
}

ReadRow rowAt(const QSqlQuery& query)
{
    constexpr int firstOfAuthor = 12;
    constexpr int firstOfBooster = 18;
    ReadRow read;
    PostRow& row = read.row;
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
    post.author = authorAt(query, firstOfAuthor);
    if (!query.isNull(firstOfBooster))
        post.boostedBy = authorAt(query, firstOfBooster);
    row.contact = ContactId(query.value(24).toLongLong());
    row.contactName = query.value(25).toString();
    row.saved = query.value(26).toInt() != 0;
    read.parent = PostId(query.value(27).toLongLong());
    return read;
}

Result<void> fillCircles(Connection& connection, std::vector<ReadRow>& rows)
{
    QHash<ContactId, std::vector<CircleId>> circles;
    for (ReadRow& read : rows) {
        const ContactId contact = read.row.contact;
        if (contact == ContactId::None)
            continue;
        auto known = circles.find(contact);
        if (known == circles.end()) {
            std::vector<CircleId> found;
            const auto asked =
                eachRow(connection, u"SELECT circle FROM main.member WHERE contact = ? ORDER BY circle"_s,
                        {raw(contact)}, [&found](const QSqlQuery& row) {
                            found.push_back(CircleId(row.value(0).toLongLong()));
                        });
            if (!asked)
                return asked;
            known = circles.insert(contact, std::move(found));
        }
        read.row.circles = *known;
    }
    return {};
}

} // namespace

Result<std::vector<ReadRow>> readRows(Connection& connection, QSqlQuery& query)
{
    std::vector<ReadRow> rows;
    while (query.next())
        rows.push_back(rowAt(query));
    if (const auto end = endOfRows(query); !end)
        return fail(end.error());
    if (const auto filled = fillCircles(connection, rows); !filled)
        return fail(filled.error());
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
    std::vector<PostRow> rows;
    for (const PostId id : ids) {
        const auto query =
            ask(connection,
                u"SELECT " COHORT_ROW_COLUMNS "FROM cache.post p " COHORT_ROW_TABLES "WHERE p.id = ?"_s,
                {raw(id)});
        if (!query)
            return fail(query.error());
        auto found = readPostRows(connection, **query);
        if (!found)
            return found;
        std::ranges::move(*found, std::back_inserter(rows));
    }
    return rows;
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
