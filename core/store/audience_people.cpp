#include "core/store/audience_people.h"

#include "core/store/handle_sphere.h"
#include "core/store/ingest_rows.h"
#include "core/store/post_codec.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Networks whose handles are domains ("@ana.sky.test"): mine has no server either.
bool handlesAreDomains(const Account& account)
{
    const QString& mine = account.facts.me.handle;
    return mine.lastIndexOf(u'@') <= 0 && mine.contains(u'.');
}

/// "@ana@work.test" in lower case; a short handle means the account's own server, one that is a domain is
/// whole.
QString fullHandle(const QString& handle, const Account& account)
{
    QString key = handle.toLower();
    if (!key.startsWith(u'@'))
        key.prepend(u'@');
    if (key.lastIndexOf(u'@') == 0 && !handlesAreDomains(account))
        key += u'@' + account.server.host().toLower();
    return key;
}

using AuthorsByKey = QHash<QString, Author>;

Result<void> findMet(Connection& connection, AccountId account, const QStringList& keys, AuthorsByKey& found)
{
    static const QString sql =
        u"SELECT a.handle_key, a.network, a.uri, a.handle, a.name, a.details, h.remote_id FROM json_each(?) "
        "j CROSS JOIN cache.author a ON a.handle_key = j.value LEFT JOIN cache.author_handle h ON "
        "h.author = a.id AND h.account = ? ORDER BY h.remote_id IS NULL, a.id"_s;
    return eachRow(connection, sql, {textList(keys), raw(account)}, [&found](const QSqlQuery& row) {
        const QString key = row.value(0).toString();
        if (found.contains(key))
            return;
        Author author{.network = row.value(1).toString(),
                      .uri = row.value(2).toString(),
                      .remoteId = row.value(6).toString(),
                      .handle = row.value(3).toString(),
                      .name = row.value(4).toString()};
        readDetails(row.value(5).toByteArray(), author);
        found.insert(key, author);
    });
}

Result<void> findKnown(Connection& connection, const QStringList& keys, AuthorsByKey& found)
{
    static const QString sql =
        u"SELECT k.handle_key, i.author FROM json_each(?) j CROSS JOIN cache.person_handle k ON "
        "k.handle_key = j.value CROSS JOIN main.identity i ON i.id = k.identity ORDER BY i.id"_s;
    return eachRow(connection, sql, {textList(keys)}, [&found](const QSqlQuery& row) {
        const QString key = row.value(0).toString();
        if (!found.contains(key))
            found.insert(key, authorFrom(objectOf(row.value(1).toString())));
    });
}

} // namespace

Result<QHash<QString, HandleOwner>> ownersOf(Connection& connection, const std::vector<Author>& authors)
{
    QHash<QString, QStringList> uris; // by network
    for (const Author& author : authors)
        if (!author.uri.isEmpty())
            uris[author.network].append(author.uri);
    QHash<QString, HandleOwner> owners;
    for (auto network = uris.cbegin(); network != uris.cend(); ++network) {
        // From the list to the index: a plan that began with my people would read all of them.
        const auto read = eachRow(
            connection,
            u"SELECT i.network, i.uri, i.contact, ct.name FROM json_each(?) j CROSS JOIN main.identity i ON "
            "i.network = ? AND i.uri = j.value CROSS JOIN main.contact ct ON ct.id = i.contact"_s,
            {textList(network.value()), textValue(network.key())}, [&owners](const QSqlQuery& row) {
                owners.insert(
                    identityKey(Author{.network = row.value(0).toString(), .uri = row.value(1).toString()}),
                    HandleOwner{.contact = ContactId(row.value(2).toLongLong()),
                                .name = row.value(3).toString()});
            });
        if (!read)
            return fail(read.error());
    }
    return owners;
}

Result<std::set<ContactId>> membersOfAny(Connection& connection, const std::vector<CircleId>& circles)
{
    std::set<ContactId> members;
    if (circles.empty())
        return members;
    const auto read = eachRow(
        connection, u"SELECT m.contact FROM json_each(?) j CROSS JOIN main.member m ON m.circle = j.value"_s,
        {numberList(circles)},
        [&members](const QSqlQuery& row) { members.insert(ContactId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    return members;
}

Result<std::vector<AudienceMember>> audienceMembers(Connection& connection, const std::set<ContactId>& ids,
                                                    std::optional<Sphere> life)
{
    std::vector<AudienceMember> members;
    if (ids.empty())
        return members;
    const QString named = life ? u" AND "_s + handleMayBeNamedIn(*life) : QString();
    const QString sql = u"SELECT ct.id, ct.name, i.author FROM json_each(?) j CROSS JOIN main.contact ct ON "
                        "ct.id = j.value LEFT JOIN main.identity i ON i.contact = ct.id%1 ORDER BY ct.id, "
                        "i.id"_s.arg(named);
    const auto read = eachRow(connection, sql, {numberList(ids)}, [&members](const QSqlQuery& row) {
        const auto id = ContactId(row.value(0).toLongLong());
        if (members.empty() || members.back().contact != id)
            members.push_back({.contact = id, .name = row.value(1).toString()});
        if (!row.isNull(2))
            members.back().identities.push_back(authorFrom(objectOf(row.value(2).toString())));
    });
    if (!read)
        return fail(read.error());
    return members;
}

Result<QHash<QString, Author>> authorsByHandle(Connection& connection, const Account& account,
                                               const QStringList& handles)
{
    QHash<QString, Author> typed;
    if (handles.isEmpty())
        return typed;
    QStringList keys;
    for (const QString& handle : handles)
        keys.append(fullHandle(handle, account));
    AuthorsByKey found;
    if (const auto met = findMet(connection, account.id, keys, found); !met)
        return fail(met.error());
    if (const auto known = findKnown(connection, keys, found); !known)
        return fail(known.error());
    for (qsizetype at = 0; at < handles.size(); ++at)
        if (const auto author = found.constFind(keys[at]); author != found.cend())
            typed.insert(handles[at], *author);
    return typed;
}

Result<void> noteHandle(Connection& connection, IdentityId identity, const QString& handle)
{
    const auto noted = change(
        connection, u"INSERT OR REPLACE INTO cache.person_handle (identity, handle_key) VALUES (?, ?)"_s,
        {raw(identity), textValue(handle.toLower())});
    return noted ? Result<void>() : fail(noted.error());
}

Result<void> noteAllHandles(Connection& connection)
{
    if (const auto gone = changeAll(connection, {u"DELETE FROM cache.person_handle"_s}); !gone)
        return gone;
    std::vector<QVariantList> rows(2);
    const auto read =
        eachRow(connection, u"SELECT id, handle FROM main.identity"_s, {}, [&rows](const QSqlQuery& row) {
            rows[0].append(row.value(0));
            // SQLite lowers ASCII alone.
            rows[1].append(textValue(row.value(1).toString().toLower()));
        });
    if (!read)
        return read;
    return changeEach(connection, u"INSERT INTO cache.person_handle (identity, handle_key) VALUES (?, ?)"_s,
                      rows);
}

Result<void> forgetHandlesOf(Connection& connection, ContactId contact)
{
    const auto gone = change(connection,
                             u"DELETE FROM cache.person_handle WHERE identity IN (SELECT id FROM "
                             "main.identity WHERE contact = ?)"_s,
                             {raw(contact)});
    return gone ? Result<void>() : fail(gone.error());
}

} // namespace cohort::store
