#include "core/store/circles.h"

#include "core/store/avatars.h"
#include "core/store/circle_post.h"
#include "core/store/post_row.h"
#include "core/store/same_words.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

Circle circleFrom(const QSqlQuery& row)
{
    return {.id = CircleId(row.value(0).toLongLong()),
            .sphere = Sphere(row.value(1).toInt()),
            .name = row.value(2).toString(),
            .colour = row.value(3).toString(),
            .shape = CircleShape(row.value(4).toInt()),
            .note = row.value(5).toString(),
            .defaultVisibility = Visibility(row.value(6).toInt()),
            .position = row.value(7).toInt()};
}

Result<void> mustExist(Connection& connection, CircleId circle)
{
    const auto found = oneNumber(connection, u"SELECT 1 FROM main.circle WHERE id = ?"_s, {raw(circle)});
    if (!found)
        return fail(found.error());
    return *found ? Result<void>() : fail(ErrorKind::NotFound, u"no such circle"_s);
}

} // namespace

Result<std::vector<CircleRow>> circles(Connection& connection)
{
    std::vector<CircleRow> found;
    auto read = eachRow(
        connection,
        u"SELECT id, sphere, name, colour, shape, note, default_visibility, position, (SELECT count(*) FROM "
        "main.member m WHERE m.circle = c.id) FROM main.circle c ORDER BY sphere, position, id"_s,
        {}, [&found](const QSqlQuery& row) {
            found.push_back({.circle = circleFrom(row), .people = row.value(8).toInt(), .unread = 0});
        });
    if (!read)
        return fail(read.error());
    QHash<CircleId, int> unread;
    read = eachRow(
        connection,
        "SELECT s.circle, count(*) FROM "_L1 + newestUnread +
            "p CROSS JOIN main.circle c CROSS JOIN cache.circle_post s ON s.circle = c.id AND s.created = "
            "p.created AND s.post = p.id WHERE "_L1 +
            isUnreadOfPair() + "GROUP BY s.circle"_L1,
        {unreadLookedAt}, [&unread](const QSqlQuery& row) {
            unread[CircleId(row.value(0).toLongLong())] = row.value(1).toInt();
        });
    if (!read)
        return fail(read.error());
    for (CircleRow& row : found)
        row.unread = unread.value(row.circle.id);
    return found;
}

Result<std::vector<Circle>> findCircles(Connection& connection, const std::vector<CircleId>& circles)
{
    std::vector<Circle> found;
    if (circles.empty())
        return found;
    const auto read =
        eachRow(connection,
                u"SELECT c.id, c.sphere, c.name, c.colour, c.shape, c.note, "
                "c.default_visibility, c.position FROM json_each(?) j CROSS JOIN main.circle c "
                "ON c.id = j.value"_s,
                {numberList(circles)}, [&found](const QSqlQuery& row) { found.push_back(circleFrom(row)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<Circle>> findCircle(Connection& connection, CircleId circle)
{
    auto found = findCircles(connection, {circle});
    if (!found)
        return fail(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<CircleId> addCircle(Connection& connection, const Circle& circle)
{
    if (circle.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"a circle needs a name"_s);
    const auto id =
        insertRow(connection,
                  u"INSERT INTO main.circle (sphere, name, colour, shape, note, "
                  "default_visibility, position) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {int(circle.sphere), circle.name.trimmed(), textValue(circle.colour), int(circle.shape),
                   textValue(circle.note), int(circle.defaultVisibility), circle.position});
    if (!id)
        return fail(id.error());
    return CircleId(*id);
}

Result<void> updateCircle(Connection& connection, const Circle& circle)
{
    if (circle.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"a circle needs a name"_s);
    const auto before =
        oneNumber(connection, u"SELECT sphere FROM main.circle WHERE id = ?"_s, {raw(circle.id)});
    if (!before)
        return fail(before.error());
    if (!*before)
        return fail(ErrorKind::NotFound, u"no such circle"_s);
    const auto saved =
        change(connection,
               u"UPDATE main.circle SET sphere = ?, name = ?, colour = ?, shape = ?, note = ?, "
               "default_visibility = ?, position = ? WHERE id = ?"_s,
               {int(circle.sphere), circle.name.trimmed(), textValue(circle.colour), int(circle.shape),
                textValue(circle.note), int(circle.defaultVisibility), circle.position, raw(circle.id)});
    if (!saved)
        return fail(saved.error());
    if (**before == int(circle.sphere))
        return {};
    const auto members = membersOf(connection, circle.id);
    if (!members)
        return fail(members.error());
    return membershipChangedEverywhere(connection);
}

Result<std::vector<ContactId>> removeCircle(Connection& connection, CircleId circle)
{
    if (auto there = mustExist(connection, circle); !there)
        return fail(there.error());
    auto members = membersOf(connection, circle);
    if (!members)
        return members;
    for (const QString& sql :
         {u"DELETE FROM cache.circle_post WHERE circle = ?"_s, u"DELETE FROM main.circle WHERE id = ?"_s})
        if (const auto gone = change(connection, sql, {raw(circle)}); !gone)
            return fail(gone.error());
    // My own posts for it lose their place too, which no list of members tells.
    if (const auto filed = membershipChangedEverywhere(connection); !filed)
        return fail(filed.error());
    if (const auto gone = dropAvatarsWithoutConsent(connection); !gone)
        return fail(gone.error());
    return members;
}

Result<void> restoreCircle(Connection& connection, const Circle& circle,
                           const std::vector<ContactId>& members)
{
    const auto made = change(
        connection,
        u"INSERT INTO main.circle (id, sphere, name, colour, shape, note, default_visibility, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {raw(circle.id), int(circle.sphere), textValue(circle.name), textValue(circle.colour),
         int(circle.shape), textValue(circle.note), int(circle.defaultVisibility), circle.position});
    if (!made)
        return fail(made.error());
    const auto added = addToCircle(connection, circle.id, members, QDateTime::currentDateTimeUtc());
    if (!added)
        return fail(added.error());
    return {};
}

Result<std::vector<ContactId>> addToCircle(Connection& connection, CircleId circle,
                                           const std::vector<ContactId>& contacts, const QDateTime& now)
{
    if (auto there = mustExist(connection, circle); !there)
        return fail(there.error());
    std::vector<ContactId> added;
    for (const ContactId contact : contacts) {
        const auto rows =
            change(connection,
                   u"INSERT OR IGNORE INTO main.member (circle, contact, since) SELECT ?, id, ? "
                   "FROM main.contact WHERE id = ?"_s,
                   {raw(circle), msOf(now), raw(contact)});
        if (!rows)
            return fail(rows.error());
        if (*rows > 0)
            added.push_back(contact);
    }
    if (added.empty())
        return added;
    if (const auto filed = membershipChanged(connection, added); !filed)
        return fail(filed.error());
    return added;
}

Result<std::vector<ContactId>> removeFromCircle(Connection& connection, CircleId circle,
                                                const std::vector<ContactId>& contacts)
{
    std::vector<ContactId> removed;
    for (const ContactId contact : contacts) {
        const auto rows = change(connection, u"DELETE FROM main.member WHERE circle = ? AND contact = ?"_s,
                                 {raw(circle), raw(contact)});
        if (!rows)
            return fail(rows.error());
        if (*rows > 0)
            removed.push_back(contact);
    }
    if (removed.empty())
        return removed;
    if (const auto filed = membershipChanged(connection, removed); !filed)
        return fail(filed.error());
    if (const auto gone = dropAvatarsWithoutConsent(connection); !gone)
        return fail(gone.error());
    return removed;
}

Result<std::vector<ContactId>> membersOf(Connection& connection, CircleId circle)
{
    std::vector<ContactId> members;
    const auto read = eachRow(
        connection, u"SELECT contact FROM main.member WHERE circle = ? ORDER BY contact"_s, {raw(circle)},
        [&members](const QSqlQuery& row) { members.push_back(ContactId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    return members;
}

} // namespace cohort::store
