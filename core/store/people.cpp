#include "core/store/people.h"

#include "core/store/audience_people.h"
#include "core/store/author_address.h"
#include "core/store/circle_post.h"
#include "core/store/folded.h"
#include "core/store/handle_sphere.h"
#include "core/store/people_rows.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<std::optional<Contact>> findContactRow(Connection& connection, ContactId contact)
{
    std::optional<Contact> found;
    const auto read =
        eachRow(connection, u"SELECT name, note, how_met, added FROM main.contact WHERE id = ?"_s,
                {raw(contact)}, [&found, contact](const QSqlQuery& row) {
                    found = Contact{.id = contact,
                                    .name = row.value(0).toString(),
                                    .note = row.value(1).toString(),
                                    .howMet = row.value(2).toString(),
                                    .added = timeOf(row.value(3).toLongLong())};
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::vector<Identity>> identitiesOf(Connection& connection, ContactId contact)
{
    std::vector<Identity> found;
    const auto read =
        eachRow(connection, u"SELECT id, author FROM main.identity WHERE contact = ? ORDER BY id"_s,
                {raw(contact)}, [&found, contact](const QSqlQuery& row) {
                    found.push_back({.id = IdentityId(row.value(0).toLongLong()),
                                     .contact = contact,
                                     .author = authorFrom(objectOf(row.value(1).toString()))});
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::vector<std::pair<CircleId, qint64>>> membershipsOf(Connection& connection, ContactId contact)
{
    std::vector<std::pair<CircleId, qint64>> found;
    const auto read =
        eachRow(connection, u"SELECT circle, since FROM main.member WHERE contact = ? ORDER BY circle"_s,
                {raw(contact)}, [&found](const QSqlQuery& row) {
                    found.emplace_back(CircleId(row.value(0).toLongLong()), row.value(1).toLongLong());
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<ContactId> insertContact(Connection& connection, const Contact& contact)
{
    const QVariant id = contact.id == ContactId::None ? QVariant() : QVariant(raw(contact.id));
    const auto made = insertRow(
        connection,
        u"INSERT INTO main.contact (id, name, folded, note, how_met, added) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, textValue(contact.name), textValue(folded(contact.name)), textValue(contact.note),
         textValue(contact.howMet), msOf(contact.added)});
    if (!made)
        return fail(made.error());
    return ContactId(*made);
}

Result<IdentityId> addIdentity(Connection& connection, const Identity& identity)
{
    Author author = identity.author;
    // Valid for one account only; the cache keeps it for each.
    author.remoteId.clear();
    const QVariant id = identity.id == IdentityId::None ? QVariant() : QVariant(raw(identity.id));
    const auto made = insertRow(
        connection,
        u"INSERT INTO main.identity (id, contact, network, uri, handle, name, folded, author) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, raw(identity.contact), textValue(author.network), textValue(author.uri),
         textValue(author.handle), textValue(author.name),
         textValue(folded(author.name + u' ' + author.handle)), textOf(toJson(author))});
    if (!made)
        return fail(made.error());
    if (const auto noted = noteHandle(connection, IdentityId(*made), author.handle); !noted)
        return fail(noted.error());
    return IdentityId(*made);
}

Result<ContactId> addContact(Connection& connection, const Contact& contact)
{
    if (contact.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"a person needs a name"_s);
    Contact made = contact;
    made.id = ContactId::None;
    return insertContact(connection, made);
}

Result<void> updateContact(Connection& connection, const Contact& contact)
{
    if (contact.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"a person needs a name"_s);
    const auto rows = change(
        connection, u"UPDATE main.contact SET name = ?, folded = ?, note = ?, how_met = ? WHERE id = ?"_s,
        {contact.name, folded(contact.name), textValue(contact.note), textValue(contact.howMet),
         raw(contact.id)});
    if (!rows)
        return fail(rows.error());
    return *rows == 0 ? fail(ErrorKind::NotFound, u"no such person"_s) : Result<void>();
}

Result<ContactId> findContact(Connection& connection, const QString& network, const QString& uri)
{
    const auto id =
        oneNumber(connection, u"SELECT contact FROM main.identity WHERE network = ? AND uri = ?"_s,
                  {textValue(network), textValue(uri)});
    if (!id)
        return fail(id.error());
    return ContactId(id->value_or(0));
}

Result<ContactId> contactFor(Connection& connection, const Author& met, const QDateTime& now)
{
    if (met.network.isEmpty() || met.uri.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a handle needs a network and an address"_s);
    Author author = met;
    if (const auto settled = AuthorAddress(connection).settle(author); !settled)
        return fail(settled.error());
    const auto known = findContact(connection, author.network, author.uri);
    if (!known || *known != ContactId::None)
        return known;
    const QString name = author.name.trimmed().isEmpty() ? author.handle : author.name.trimmed();
    const auto made = insertContact(connection, {.name = name.isEmpty() ? author.uri : name, .added = now});
    if (!made)
        return made;
    const auto identity = addIdentity(connection, {.contact = *made, .author = author});
    if (!identity)
        return fail(identity.error());
    return made;
}

int flagsOf(const Relationship& relationship)
{
    return int(relationship.following) | (int(relationship.followedBy) << 1) |
           (int(relationship.requested) << 2) | (int(relationship.asksToFollow) << 3) |
           (int(relationship.blocked) << 4) | (int(relationship.muted) << 5);
}

Relationship relationshipFrom(int flags)
{
    return {.following = (flags & 1) != 0,
            .followedBy = (flags & 2) != 0,
            .requested = (flags & 4) != 0,
            .asksToFollow = (flags & 8) != 0,
            .blocked = (flags & 16) != 0,
            .muted = (flags & 32) != 0};
}

Result<void> saveRelationship(Connection& connection, AccountId account, IdentityId identity,
                              const Relationship& relationship, const QDateTime& seen)
{
    const auto saved = change(
        connection, u"UPDATE main.relationship SET flags = ?, seen = ? WHERE account = ? AND identity = ?"_s,
        {flagsOf(relationship), msOf(seen), raw(account), raw(identity)});
    if (!saved)
        return fail(saved.error());
    if (*saved > 0)
        return {};
    const auto met = change(
        connection, u"INSERT INTO main.relationship (account, identity, flags, seen) VALUES (?, ?, ?, ?)"_s,
        {raw(account), raw(identity), flagsOf(relationship), msOf(seen)});
    if (!met)
        return fail(met.error());
    return refileWhoWasMet(connection, identity);
}

Result<std::vector<Author>> followed(Connection& connection, AccountId account)
{
    std::vector<Author> found;
    const auto read =
        eachRow(connection,
                u"SELECT i.author FROM main.relationship r CROSS JOIN main.identity i ON i.id = r.identity "
                "WHERE r.account = ? AND (r.flags & ?) <> 0 ORDER BY i.id"_s,
                {raw(account), flagsOf({.following = true})}, [&found](const QSqlQuery& row) {
                    found.push_back(authorFrom(objectOf(row.value(0).toString())));
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> clearRelationships(Connection& connection, AccountId account, const Relationship& parts,
                                const QDateTime& before)
{
    const auto cleared = change(
        connection, u"UPDATE main.relationship SET flags = flags & ~? WHERE account = ? AND seen < ?"_s,
        {flagsOf(parts), raw(account), msOf(before)});
    if (!cleared)
        return fail(cleared.error());
    return {};
}

Result<std::optional<KnownPerson>> knownPerson(Connection& connection, AccountId account,
                                               const Author& author)
{
    std::optional<KnownPerson> person;
    const auto read = eachRow(
        connection,
        u"SELECT i.contact, ct.name, i.id, coalesce(r.flags, 0) FROM main.identity i JOIN main.contact ct ON "
        "ct.id = i.contact LEFT JOIN main.relationship r ON r.identity = i.id AND r.account = ? WHERE "
        "i.network = ? AND i.uri = ?"_s,
        {raw(account), textValue(author.network), textValue(author.uri)}, [&person](const QSqlQuery& row) {
            person = KnownPerson{.contact = ContactId(row.value(0).toLongLong()),
                                 .name = row.value(1).toString(),
                                 .identity = IdentityId(row.value(2).toLongLong()),
                                 .relationship = relationshipFrom(row.value(3).toInt())};
        });
    if (!read)
        return fail(read.error());
    return person;
}

} // namespace cohort::store
