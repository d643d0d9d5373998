#include "core/store/link_suggestions.h"

#include "core/policy/profile_page.h"
#include "core/policy/same_person.h"
#include "core/store/folded.h"
#include "core/store/handle_sphere.h"
#include "core/store/people_rows.h"
#include "core/store/person_addresses.h"
#include "core/store/post_codec.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "core/text/written_mails.h"

#include <QJsonDocument>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// The handle as it was met last; the cache may know more than the day it was added.
Author newest(const Author& kept, const QSqlQuery& row)
{
    if (row.isNull(6))
        return kept;
    Author author{.network = kept.network,
                  .uri = kept.uri,
                  .handle = row.value(6).toString(),
                  .name = row.value(7).toString()};
    readDetails(row.value(8).toByteArray(), author);
    if (author.handle.isEmpty() || author.profileUrl.isEmpty())
        return kept;
    if (author.links.empty())
        author.links = kept.links;
    return author;
}

/// What my address book says, by person.
using Book = QHash<qint64, std::vector<AddressRow>>;

Result<Book> addressBook(Connection& connection)
{
    Book book;
    const auto read = eachRow(
        connection, u"SELECT contact, kind, key FROM main.contact_address WHERE kind < ?"_s,
        {int(AddressKind::Card)}, [&book](const QSqlQuery& row) {
            book[row.value(0).toLongLong()].push_back(
                {.kind = static_cast<AddressKind>(row.value(1).toInt()), .key = row.value(2).toString()});
        });
    if (!read)
        return fail(read.error());
    return book;
}

/// E-mail addresses that a profile names, in its text and among its links.
QStringList mailsOf(const Author& author)
{
    QString words = author.bio;
    for (const ProfileLink& link : author.links)
        if (link.address.scheme() == "mailto"_L1)
            words += u' ' + link.address.path();
    return mailsWrittenIn(words);
}

/// Once a person, or each handle would say the same again.
void addBook(const Book& book, KnownHandle& handle)
{
    for (const AddressRow& row : book.value(raw(handle.contact))) {
        QStringList& list = row.kind == AddressKind::Mail   ? handle.notedMails
                            : row.kind == AddressKind::Page ? handle.bookPages
                                                            : handle.bookHandles;
        if (!list.contains(row.key))
            list.append(row.key);
    }
}

/// People of whom only the address book tells.
Result<void> addPeopleWithoutHandle(Connection& connection, std::optional<Sphere> shown, const Book& book,
                                    std::vector<KnownHandle>& handles)
{
    const QString here = shown ? u" AND "_s + isListedIn(*shown) : QString();
    return eachRow(
        connection,
        u"SELECT ct.id, ct.name, ct.note, ct.how_met FROM main.contact ct WHERE EXISTS (SELECT 1 FROM "
        "main.contact_address b WHERE b.contact = ct.id) AND NOT EXISTS (SELECT 1 FROM "
        "main.identity i WHERE i.contact = ct.id)"_s +
            here + u" ORDER BY ct.id"_s,
        {}, [&handles, &book](const QSqlQuery& row) {
            KnownHandle person{.contact = ContactId(row.value(0).toLongLong()),
                               .contactName = row.value(1).toString()};
            person.notedMails = mailsWrittenIn(row.value(2).toString() + u'\n' + row.value(3).toString());
            addBook(book, person);
            handles.push_back(std::move(person));
        });
}

Result<std::vector<KnownHandle>> comparedHandles(Connection& connection, std::optional<Sphere> shown)
{
    const QString here =
        shown ? u"WHERE "_s + handleShowsIn(*shown) + u" AND "_s + isListedIn(*shown) : QString();
    const auto book = addressBook(connection);
    if (!book)
        return fail(book.error());
    std::set<ContactId> met;
    std::vector<KnownHandle> handles;
    const auto read = eachRow(
        connection,
        u"SELECT i.id, ct.id, ct.name, i.author, ct.note, ct.how_met, a.handle, a.name, a.details, v.pixels, "
        "v.shape FROM main.identity i CROSS JOIN main.contact ct ON ct.id = i.contact LEFT JOIN cache.author "
        "a ON a.network = i.network AND a.uri = i.uri LEFT JOIN cache.avatar v ON v.network = i.network AND "
        "v.uri = i.uri "_s +
            here + u" ORDER BY i.id"_s,
        {}, [&handles, &book, &met](const QSqlQuery& row) {
            const Author kept = authorFrom(objectOf(row.value(3).toString()));
            KnownHandle handle{.identity = IdentityId(row.value(0).toLongLong()),
                               .contact = ContactId(row.value(1).toLongLong()),
                               .contactName = row.value(2).toString(),
                               .author = newest(kept, row)};
            handle.foldedName = folded(handle.author.name);
            handle.notedMails = mailsWrittenIn(row.value(4).toString() + u'\n' + row.value(5).toString());
            handle.namedMails = mailsOf(handle.author);
            if (met.insert(handle.contact).second)
                addBook(*book, handle);
            handle.picture.pixels = row.value(9).toByteArray();
            if (!row.isNull(10))
                handle.picture.shape = static_cast<quint64>(row.value(10).toLongLong());
            handles.push_back(std::move(handle));
        });
    if (!read)
        return fail(read.error());
    if (const auto more = addPeopleWithoutHandle(connection, shown, *book, handles); !more)
        return fail(more.error());
    return handles;
}

Result<NotSame> notSame(Connection& connection)
{
    NotSame pairs;
    const auto read =
        eachRow(connection, u"SELECT one, other FROM main.not_same"_s, {}, [&pairs](const QSqlQuery& row) {
            pairs.insert({IdentityId(row.value(0).toLongLong()), IdentityId(row.value(1).toLongLong())});
        });
    if (!read)
        return fail(read.error());
    return pairs;
}

Result<NotSameCard> notSameCard(Connection& connection)
{
    NotSameCard pairs;
    const auto read = eachRow(
        connection, u"SELECT contact, identity FROM main.not_same_card"_s, {},
        [&pairs](const QSqlQuery& row) {
            pairs.insert({ContactId(row.value(0).toLongLong()), IdentityId(row.value(1).toLongLong())});
        });
    if (!read)
        return fail(read.error());
    return pairs;
}

Result<void> fillCircles(Connection& connection, std::optional<Sphere> shown, LinkSuggestion& suggestion)
{
    const QString here = shown ? u" AND c.sphere = %1"_s.arg(int(*shown)) : QString();
    return eachRow(connection,
                   u"SELECT DISTINCT c.id FROM main.member m JOIN main.circle c ON c.id = m.circle WHERE "
                   "m.contact IN (?, ?)%1 ORDER BY c.sphere, c.position, c.id"_s.arg(here),
                   {raw(suggestion.one), raw(suggestion.other)}, [&suggestion](const QSqlQuery& row) {
                       suggestion.circles.push_back(CircleId(row.value(0).toLongLong()));
                   });
}

/// The person that was asked about comes first.
void turn(LinkSuggestion& suggestion)
{
    std::swap(suggestion.one, suggestion.other);
    std::swap(suggestion.oneName, suggestion.otherName);
    for (LinkEvidence& evidence : suggestion.evidence) {
        std::swap(evidence.oneHandle, evidence.otherHandle);
        if (evidence.reason == LinkReason::InAddressBook || evidence.reason == LinkReason::MailInProfile)
            evidence.profileIsOne = !evidence.profileIsOne;
    }
}

} // namespace

Result<LinkSuggestionPage> linkSuggestions(Connection& connection, const LinkQuery& query)
{
    const auto handles = comparedHandles(connection, query.shown);
    if (!handles)
        return fail(handles.error());
    const auto apart = notSame(connection);
    if (!apart)
        return fail(apart.error());
    const auto cardsApart = notSameCard(connection);
    if (!cardsApart)
        return fail(cardsApart.error());
    std::vector<LinkSuggestion> all = samePeople(*handles, *apart, *cardsApart).suggestions;
    if (query.contact != ContactId::None)
        std::erase_if(all, [&query](const LinkSuggestion& suggestion) {
            return suggestion.one != query.contact && suggestion.other != query.contact;
        });
    LinkSuggestionPage page{.total = int(all.size())};
    for (auto at = size_t(std::max(0, query.offset)); at < all.size() && int(page.rows.size()) < query.limit;
         ++at) {
        if (query.contact != ContactId::None && all[at].other == query.contact)
            turn(all[at]);
        if (const auto filled = fillCircles(connection, query.shown, all[at]); !filled)
            return fail(filled.error());
        page.rows.push_back(std::move(all[at]));
    }
    return page;
}

namespace {

/// When one of the two has no handle; answers with those that are new, as [contact, identity].
Result<QJsonArray> keepCardsApart(Connection& connection, ContactId one, ContactId other)
{
    QJsonArray made;
    for (const auto& [person, owner] : {std::pair(one, other), std::pair(other, one)}) {
        QJsonArray handles;
        const auto read = eachRow(
            connection,
            u"SELECT i.id FROM main.identity i WHERE i.contact = ? AND NOT EXISTS (SELECT 1 FROM "
            "main.identity own WHERE own.contact = ?) AND NOT EXISTS (SELECT 1 FROM main.not_same_card n "
            "WHERE n.contact = ? AND n.identity = i.id) ORDER BY i.id"_s,
            {raw(owner), raw(person), raw(person)},
            [&handles](const QSqlQuery& row) { handles.append(row.value(0).toLongLong()); });
        if (!read)
            return fail(read.error());
        if (const auto kept = keepCardApart(connection, person, handles); !kept)
            return fail(kept.error());
        for (const auto& handle : std::as_const(handles))
            made.append(QJsonArray{raw(person), handle.toInteger()});
    }
    return made;
}

} // namespace

Result<PeopleUndo> keepApart(Connection& connection, ContactId one, ContactId other)
{
    if (one == other)
        return fail(ErrorKind::InvalidInput, u"this is one person"_s);
    QJsonArray pairs;
    const auto read =
        eachRow(connection,
                u"SELECT min(a.id, b.id), max(a.id, b.id), n.one IS NULL FROM main.identity a CROSS JOIN "
                u"main.identity b LEFT "
                "JOIN main.not_same n ON n.one = min(a.id, b.id) AND n.other = max(a.id, b.id) WHERE "
                "a.contact = ? AND "
                "b.contact = ? ORDER BY 1, 2"_s,
                {raw(one), raw(other)}, [&pairs](const QSqlQuery& row) {
                    if (row.value(2).toInt() != 0)
                        pairs.append(QJsonArray{row.value(0).toLongLong(), row.value(1).toLongLong()});
                });
    if (!read)
        return fail(read.error());
    if (const auto kept = restoreKeptApart(connection, pairs); !kept)
        return fail(kept.error());
    const auto cards = keepCardsApart(connection, one, other);
    if (!cards)
        return fail(cards.error());
    return PeopleUndo{
        .state =
            QJsonDocument(QJsonObject{{u"kind"_s, u"apart"_s}, {u"pairs"_s, pairs}, {u"cards"_s, *cards}})
                .toJson(QJsonDocument::Compact)};
}

Result<QJsonArray> keptApartOf(Connection& connection, ContactId contact)
{
    QJsonArray pairs;
    const auto read =
        eachRow(connection,
                u"SELECT n.one, n.other FROM main.identity i JOIN main.not_same n ON n.one = i.id OR "
                "n.other = i.id WHERE i.contact = ? ORDER BY 1, 2"_s,
                {raw(contact)}, [&pairs](const QSqlQuery& row) {
                    pairs.append(QJsonArray{row.value(0).toLongLong(), row.value(1).toLongLong()});
                });
    if (!read)
        return fail(read.error());
    return pairs;
}

Result<void> restoreKeptApart(Connection& connection, const QJsonArray& pairs)
{
    for (const auto& pair : pairs) {
        const auto kept = change(
            connection,
            u"INSERT OR IGNORE INTO main.not_same (one, other) SELECT a.id, b.id FROM main.identity a, "
            "main.identity b WHERE a.id = ? AND b.id = ?"_s,
            {pair[0].toInteger(), pair[1].toInteger()});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

Result<void> undoKeptApart(Connection& connection, const QJsonArray& pairs, const QJsonArray& cards)
{
    for (const auto& card : cards) {
        const auto gone =
            change(connection, u"DELETE FROM main.not_same_card WHERE contact = ? AND identity = ?"_s,
                   {card[0].toInteger(), card[1].toInteger()});
        if (!gone)
            return fail(gone.error());
    }
    for (const auto& pair : pairs) {
        const auto gone = change(connection, u"DELETE FROM main.not_same WHERE one = ? AND other = ?"_s,
                                 {pair[0].toInteger(), pair[1].toInteger()});
        if (!gone)
            return fail(gone.error());
    }
    return {};
}

Result<void> refreshProfile(Connection& connection, IdentityId identity, const Author& author)
{
    const auto stored =
        oneText(connection, u"SELECT author FROM main.identity WHERE id = ?"_s, {raw(identity)});
    if (!stored)
        return fail(stored.error());
    const Author before = authorFrom(objectOf(stored->value_or(QString())));
    Author now = before;
    now.bio = author.bio;
    now.links = author.links;
    now.avatarUrl = author.avatarUrl;
    if (now == before)
        return {};
    const auto saved = change(connection, u"UPDATE main.identity SET author = ? WHERE id = ?"_s,
                              {textOf(toJson(now)), raw(identity)});
    return saved ? Result<void>() : fail(saved.error());
}

} // namespace cohort::store
