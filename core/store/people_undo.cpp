#include "core/store/address_book.h"
#include "core/store/audience_people.h"
#include "core/store/avatars.h"
#include "core/store/circle_post.h"
#include "core/store/people.h"
#include "core/store/people_rows.h"
#include "core/store/person_addresses.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QJsonDocument>

namespace cohort::store {

using namespace Qt::StringLiterals;

// An undo puts back what the change took and takes back what it gave, nothing else: what was changed in
// between stays.

namespace {

QJsonObject toJson(const Contact& contact)
{
    return {{u"id"_s, raw(contact.id)},
            {u"name"_s, contact.name},
            {u"note"_s, contact.note},
            {u"howMet"_s, contact.howMet},
            {u"added"_s, msOf(contact.added)}};
}

Contact contactFrom(const QJsonObject& json)
{
    return {.id = ContactId(json[u"id"_s].toInteger()),
            .name = json[u"name"_s].toString(),
            .note = json[u"note"_s].toString(),
            .howMet = json[u"howMet"_s].toString(),
            .added = timeOf(json[u"added"_s].toInteger())};
}

PeopleUndo undoOf(const QJsonObject& json)
{
    return {.state = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QJsonArray toJson(const std::vector<std::pair<CircleId, qint64>>& memberships)
{
    QJsonArray array;
    for (const auto& membership : memberships)
        array.append(QJsonArray{raw(membership.first), membership.second});
    return array;
}

/// Circles that are gone meanwhile are left out.
Result<void> restoreMemberships(Connection& connection, ContactId contact, const QJsonArray& memberships)
{
    for (const auto& entry : memberships) {
        const QJsonArray pair = entry.toArray();
        const auto added =
            change(connection,
                   u"INSERT OR IGNORE INTO main.member (circle, contact, since) SELECT id, ?, ? FROM "
                   "main.circle WHERE id = ?"_s,
                   {raw(contact), pair[1].toInteger(), pair[0].toInteger()});
        if (!added)
            return fail(added.error());
    }
    return {};
}

QString joined(const QString& mine, const QString& other)
{
    if (mine.isEmpty() || other.isEmpty() || mine == other)
        return mine.isEmpty() ? other : mine;
    return mine + u"\n\n"_s + other;
}

Result<Contact> mustFind(Connection& connection, ContactId contact)
{
    const auto found = findContactRow(connection, contact);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"no such person"_s);
    return **found;
}

/// Moves handles; those that went elsewhere meanwhile stay there.
Result<void> moveIdentities(Connection& connection, const QJsonArray& identities, ContactId from,
                            ContactId into)
{
    for (const auto& identity : identities) {
        const auto moved =
            change(connection, u"UPDATE main.identity SET contact = ? WHERE id = ? AND contact = ?"_s,
                   {raw(into), identity.toInteger(), raw(from)});
        if (!moved)
            return fail(moved.error());
    }
    return {};
}

Result<QJsonArray> relationshipsOf(Connection& connection, ContactId contact)
{
    QJsonArray all;
    const auto read = eachRow(
        connection,
        u"SELECT r.account, r.identity, r.flags, r.seen FROM main.identity i JOIN main.relationship r "
        "ON r.identity = i.id WHERE i.contact = ? ORDER BY r.account, r.identity"_s,
        {raw(contact)}, [&all](const QSqlQuery& row) {
            all.append(QJsonArray{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toInt(),
                                  row.value(3).toLongLong()});
        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QJsonArray> pastMeetingsOf(Connection& connection, ContactId contact)
{
    QJsonArray all;
    const auto read = eachRow(
        connection,
        u"SELECT b.account, b.identity, b.hat FROM main.identity i JOIN main.past_meeting b ON b.identity = "
        "i.id WHERE i.contact = ? ORDER BY b.account, b.identity"_s,
        {raw(contact)}, [&all](const QSqlQuery& row) {
            all.append(QJsonArray{row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toInt()});
        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<void> restorePastMeetings(Connection& connection, const QJsonArray& meetings)
{
    for (const auto& entry : meetings) {
        const QJsonArray row = entry.toArray();
        const auto made = change(connection,
                                 u"INSERT OR IGNORE INTO main.past_meeting (account, identity, hat) SELECT "
                                 "?, id, ? FROM main.identity WHERE id = ?"_s,
                                 {textValue(row[0].toString()), row[2].toInt(), row[1].toInteger()});
        if (!made)
            return fail(made.error());
    }
    return {};
}

/// Whose pictures may be fetched: that was said of one person and is not true of the two.
Result<QJsonArray> pictureConsentsOf(Connection& connection, ContactId contact)
{
    QJsonArray all;
    const auto read = eachRow(connection,
                              u"SELECT kind, coalesce(account, 0), uri, words, given FROM "
                              u"main.picture_consent WHERE contact = ? AND "
                              "circle IS NULL ORDER BY id"_s,
                              {raw(contact)}, [&all](const QSqlQuery& row) {
                                  all.append(QJsonArray{row.value(0).toInt(), row.value(1).toLongLong(),
                                                        row.value(2).toString(), row.value(3).toString(),
                                                        row.value(4).toLongLong()});
                              });
    if (!read)
        return fail(read.error());
    return all;
}

/// Those through an account that is gone are left out.
Result<void> restorePictureConsents(Connection& connection, ContactId contact, const QJsonArray& consents)
{
    for (const auto& entry : consents) {
        const QJsonArray row = entry.toArray();
        const qint64 account = row[1].toInteger();
        const auto made = change(
            connection,
            u"INSERT OR IGNORE INTO main.picture_consent (kind, account, uri, contact, words, given) SELECT "
            u"?, "
            "nullif(?, 0), ?, id, ?, ? FROM main.contact WHERE id = ? AND (? = 0 OR EXISTS (SELECT 1 FROM "
            "main.account a WHERE a.id = ?))"_s,
            {row[0].toInt(), account, textValue(row[2].toString()), textValue(row[3].toString()),
             row[4].toInteger(), raw(contact), account, account});
        if (!made)
            return fail(made.error());
    }
    return {};
}

/// What the address book said of somebody.
Result<void> restoreBook(Connection& connection, ContactId contact, const QJsonObject& json)
{
    const auto added = addAddresses(connection, contact, json[u"addresses"_s].toArray());
    if (!added)
        return fail(added.error());
    return keepCardApart(connection, contact, json[u"cardsApart"_s].toArray());
}

/// People without a handle of whom I said that one of this person's handles is not theirs.
Result<QJsonArray> apartFromHandlesOf(Connection& connection, ContactId contact)
{
    QJsonArray all;
    const auto read =
        eachRow(connection,
                u"SELECT n.contact, n.identity FROM main.identity i JOIN main.not_same_card n ON "
                "n.identity = i.id WHERE i.contact = ? ORDER BY n.contact, n.identity"_s,
                {raw(contact)}, [&all](const QSqlQuery& row) {
                    all.append(QJsonArray{row.value(0).toLongLong(), row.value(1).toLongLong()});
                });
    if (!read)
        return fail(read.error());
    return all;
}

Result<void> undoRemoval(Connection& connection, const QJsonObject& json)
{
    const Contact contact = contactFrom(json[u"contact"_s].toObject());
    if (const auto made = insertContact(connection, contact); !made)
        return fail(made.error());
    const QJsonArray identities = json[u"identities"_s].toArray();
    for (const auto& entry : identities) {
        const Author author = authorFrom(entry[u"author"_s].toObject());
        const auto taken = findContact(connection, author.network, author.uri);
        if (!taken)
            return fail(taken.error());
        // Somebody made a person of this handle meanwhile; it stays theirs.
        if (*taken != ContactId::None)
            continue;
        const auto made = addIdentity(
            connection,
            {.id = IdentityId(entry[u"id"_s].toInteger()), .contact = contact.id, .author = author});
        if (!made)
            return fail(made.error());
    }
    const QJsonArray relationships = json[u"relationships"_s].toArray();
    for (const auto& entry : relationships) {
        const QJsonArray row = entry.toArray();
        const auto made =
            change(connection,
                   u"INSERT OR IGNORE INTO main.relationship (account, identity, flags, seen) "
                   "SELECT a.id, i.id, ?, ? FROM main.account a, main.identity i WHERE a.id = ? "
                   "AND i.id = ?"_s,
                   {row[2].toInt(), row[3].toInteger(), row[0].toInteger(), row[1].toInteger()});
        if (!made)
            return fail(made.error());
    }
    if (auto done = restorePastMeetings(connection, json[u"pastMeetings"_s].toArray()); !done)
        return done;
    if (auto done = restoreKeptApart(connection, json[u"keptApart"_s].toArray()); !done)
        return done;
    if (auto done = restoreBook(connection, contact.id, json); !done)
        return done;
    const QJsonArray apartFromHandles = json[u"apartFromHandles"_s].toArray();
    for (const auto& pair : apartFromHandles)
        if (auto done = keepCardApart(connection, ContactId(pair[0].toInteger()), {pair[1]}); !done)
            return done;
    if (auto done = restorePictureConsents(connection, contact.id, json[u"pictures"_s].toArray()); !done)
        return done;
    if (auto done = restoreMemberships(connection, contact.id, json[u"memberships"_s].toArray()); !done)
        return done;
    return membershipChanged(connection, {contact.id});
}

Result<void> undoLink(Connection& connection, const QJsonObject& json)
{
    const Contact from = contactFrom(json[u"from"_s].toObject());
    const Contact before = contactFrom(json[u"into"_s].toObject());
    const auto now = mustFind(connection, before.id);
    if (!now)
        return fail(now.error());
    if (const auto made = insertContact(connection, from); !made)
        return fail(made.error());
    if (auto moved = moveIdentities(connection, json[u"identities"_s].toArray(), before.id, from.id); !moved)
        return moved;
    if (auto done = restoreMemberships(connection, from.id, json[u"memberships"_s].toArray()); !done)
        return done;
    if (auto done = restorePictureConsents(connection, from.id, json[u"pictures"_s].toArray()); !done)
        return done;
    if (auto done = restoreBook(connection, from.id, json); !done)
        return done;
    if (auto done = takeAddresses(connection, before.id, json[u"givenAddresses"_s].toArray()); !done)
        return done;
    const QJsonArray apartBefore = json[u"apartBefore"_s].toArray();
    const QJsonArray cardsApart = json[u"cardsApart"_s].toArray();
    for (const auto& handle : cardsApart) {
        if (apartBefore.contains(handle))
            continue;
        const auto taken =
            change(connection, u"DELETE FROM main.not_same_card WHERE contact = ? AND identity = ?"_s,
                   {raw(before.id), handle.toInteger()});
        if (!taken)
            return fail(taken.error());
    }
    const QJsonArray given = json[u"given"_s].toArray();
    for (const auto& circle : given) {
        const auto taken = change(connection, u"DELETE FROM main.member WHERE contact = ? AND circle = ?"_s,
                                  {raw(before.id), circle.toInteger()});
        if (!taken)
            return fail(taken.error());
    }
    Contact put = *now;
    if (put.note == json[u"noteAfter"_s].toString())
        put.note = before.note;
    if (put.howMet == json[u"howMetAfter"_s].toString())
        put.howMet = before.howMet;
    if (auto saved = updateContact(connection, put); !saved)
        return saved;
    if (auto dropped = dropAvatarsWithoutConsent(connection); !dropped)
        return dropped;
    return membershipChanged(connection, {from.id, before.id});
}

/// The person that was made goes back into the one it was taken from, with all it got since.
Result<void> undoUnlink(Connection& connection, const QJsonObject& json)
{
    const auto merged = mergeContacts(connection, ContactId(json[u"made"_s].toInteger()),
                                      ContactId(json[u"from"_s].toInteger()));
    if (!merged)
        return fail(merged.error());
    return {};
}

} // namespace

Result<QJsonObject> mergeContacts(Connection& connection, ContactId from, ContactId into)
{
    if (from == into)
        return fail(ErrorKind::InvalidInput, u"one person cannot be linked with itself"_s);
    const auto leaving = mustFind(connection, from);
    const auto staying = mustFind(connection, into);
    if (!leaving || !staying)
        return fail(leaving ? staying.error() : leaving.error());
    const auto identities = identitiesOf(connection, from);
    const auto memberships = membershipsOf(connection, from);
    const auto kept = membershipsOf(connection, into);
    const auto pictures = pictureConsentsOf(connection, from);
    const auto addresses = addressRowsOf(connection, from);
    const auto cardsApart = cardsKeptApartOf(connection, from);
    const auto apartBefore = cardsKeptApartOf(connection, into);
    if (!identities || !memberships || !kept || !pictures || !addresses || !cardsApart || !apartBefore)
        return fail(ErrorKind::Storage, u"cannot read a person"_s);
    QJsonArray moved;
    for (const Identity& identity : *identities)
        moved.append(raw(identity.id));
    QJsonArray given;
    for (const auto& membership : *memberships)
        if (std::ranges::find(*kept, membership.first, &std::pair<CircleId, qint64>::first) == kept->end())
            given.append(raw(membership.first));
    Contact merged = *staying;
    merged.note = joined(staying->note, leaving->note);
    merged.howMet = joined(staying->howMet, leaving->howMet);
    if (auto done = moveIdentities(connection, moved, from, into); !done)
        return fail(done.error());
    if (auto done = restoreMemberships(connection, into, toJson(*memberships)); !done)
        return fail(done.error());
    if (auto done = updateContact(connection, merged); !done)
        return fail(done.error());
    const auto givenAddresses = addAddresses(connection, into, *addresses);
    if (!givenAddresses)
        return fail(givenAddresses.error());
    if (auto done = keepCardApart(connection, into, *cardsApart); !done)
        return fail(done.error());
    if (const auto gone = change(connection, u"DELETE FROM main.contact WHERE id = ?"_s, {raw(from)}); !gone)
        return fail(gone.error());
    if (auto dropped = dropAvatarsWithoutConsent(connection); !dropped)
        return fail(dropped.error());
    if (auto filed = membershipChanged(connection, {into}); !filed)
        return fail(filed.error());
    return QJsonObject{{u"kind"_s, u"link"_s},
                       {u"from"_s, toJson(*leaving)},
                       {u"into"_s, toJson(*staying)},
                       {u"identities"_s, moved},
                       {u"memberships"_s, toJson(*memberships)},
                       {u"given"_s, given},
                       {u"pictures"_s, *pictures},
                       {u"addresses"_s, *addresses},
                       {u"givenAddresses"_s, *givenAddresses},
                       {u"cardsApart"_s, *cardsApart},
                       {u"apartBefore"_s, *apartBefore},
                       {u"noteAfter"_s, merged.note},
                       {u"howMetAfter"_s, merged.howMet}};
}

Result<PeopleUndo> linkContacts(Connection& connection, ContactId from, ContactId into)
{
    const auto done = mergeContacts(connection, from, into);
    if (!done)
        return fail(done.error());
    return undoOf(*done);
}

Result<PeopleUndo> unlinkIdentity(Connection& connection, IdentityId identity, const QDateTime& now)
{
    const auto owner =
        oneNumber(connection, u"SELECT contact FROM main.identity WHERE id = ?"_s, {raw(identity)});
    if (!owner)
        return fail(owner.error());
    if (!*owner)
        return fail(ErrorKind::NotFound, u"no such handle"_s);
    const auto from = ContactId(**owner);
    const auto all = identitiesOf(connection, from);
    if (!all)
        return fail(all.error());
    const auto mine = std::ranges::find(*all, identity, &Identity::id);
    const QString name = mine->author.name.isEmpty() ? mine->author.handle : mine->author.name;
    const auto made =
        insertContact(connection, {.name = name.isEmpty() ? mine->author.uri : name, .added = now});
    if (!made)
        return fail(made.error());
    if (auto moved = moveIdentities(connection, QJsonArray{raw(identity)}, from, *made); !moved)
        return fail(moved.error());
    if (auto dropped = dropAvatarsWithoutConsent(connection); !dropped)
        return fail(dropped.error());
    if (auto filed = membershipChanged(connection, {from, *made}); !filed)
        return fail(filed.error());
    return undoOf({{u"kind"_s, u"unlink"_s}, {u"from"_s, raw(from)}, {u"made"_s, raw(*made)}});
}

Result<PeopleUndo> removeContact(Connection& connection, ContactId contact)
{
    const auto row = mustFind(connection, contact);
    if (!row)
        return fail(row.error());
    const auto identities = identitiesOf(connection, contact);
    const auto memberships = membershipsOf(connection, contact);
    const auto relationships = relationshipsOf(connection, contact);
    const auto past = pastMeetingsOf(connection, contact);
    const auto apart = keptApartOf(connection, contact);
    const auto addresses = addressRowsOf(connection, contact);
    const auto cardsApart = cardsKeptApartOf(connection, contact);
    const auto apartFromHandles = apartFromHandlesOf(connection, contact);
    const auto pictures = pictureConsentsOf(connection, contact);
    const auto posts = postsBy(connection, {contact});
    if (!identities || !memberships || !relationships || !past || !apart || !addresses || !cardsApart ||
        !apartFromHandles || !pictures || !posts)
        return fail(ErrorKind::Storage, u"cannot read a person"_s);
    QJsonArray handles;
    for (const Identity& identity : *identities)
        handles.append(QJsonObject{{u"id"_s, raw(identity.id)}, {u"author"_s, toJson(identity.author)}});
    if (const auto gone = forgetHandlesOf(connection, contact); !gone)
        return fail(gone.error());
    if (const auto gone = change(connection, u"DELETE FROM main.contact WHERE id = ?"_s, {raw(contact)});
        !gone)
        return fail(gone.error());
    if (auto filed = membershipChangedFor(connection, *posts); !filed)
        return fail(filed.error());
    // Looks through all pictures: not for each of thousands who have none.
    if (!identities->empty())
        if (auto dropped = dropAvatarsWithoutConsent(connection); !dropped)
            return fail(dropped.error());
    return undoOf({{u"kind"_s, u"remove"_s},
                   {u"contact"_s, toJson(*row)},
                   {u"identities"_s, handles},
                   {u"memberships"_s, toJson(*memberships)},
                   {u"relationships"_s, *relationships},
                   {u"pastMeetings"_s, *past},
                   {u"keptApart"_s, *apart},
                   {u"addresses"_s, *addresses},
                   {u"cardsApart"_s, *cardsApart},
                   {u"apartFromHandles"_s, *apartFromHandles},
                   {u"pictures"_s, *pictures}});
}

Result<void> undo(Connection& connection, const PeopleUndo& undo)
{
    const QJsonObject json = QJsonDocument::fromJson(undo.state).object();
    const QString kind = json[u"kind"_s].toString();
    if (kind == "link"_L1)
        return undoLink(connection, json);
    if (kind == "unlink"_L1)
        return undoUnlink(connection, json);
    if (kind == "remove"_L1)
        return undoRemoval(connection, json);
    if (kind == "apart"_L1)
        return undoKeptApart(connection, json[u"pairs"_s].toArray(), json[u"cards"_s].toArray());
    if (kind == "cards"_L1)
        return undoCards(connection, json);
    return fail(ErrorKind::InvalidInput, u"not an undo state"_s);
}

} // namespace cohort::store
