#include "core/store/address_book.h"

#include "core/policy/profile_page.h"
#include "core/store/circles.h"
#include "core/store/folded.h"
#include "core/store/people_rows.h"
#include "core/store/person_addresses.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "core/text/written_mails.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

QString addressKey(AddressKind kind, const QString& key)
{
    return QString::number(int(kind)) + u':' + key;
}

/// What a card says, as it is compared and kept.
struct ComparedCard {
    QString name{};
    QString folded{};
    std::vector<AddressRow> rows{}; ///< what it was read from first
};

ComparedCard comparedCard(const AddressCard& card)
{
    ComparedCard made{.name = card.name, .folded = folded(card.name)};
    QStringList said;
    const auto add = [&made, &said](AddressKind kind, const QString& key, const QString& address) {
        made.rows.push_back({.kind = kind, .key = key, .address = address});
        said.append(addressKey(kind, key));
    };
    for (const QString& mail : card.mails)
        add(AddressKind::Mail, mail.toLower(), mail);
    for (const QString& handle : card.handles)
        add(AddressKind::Handle, handle.toLower(), handle);
    for (const QString& page : card.pages)
        add(AddressKind::Page, pageKey(QUrl(page)), page);
    said.sort();
    said.prepend(made.folded);
    const QByteArray hash =
        QCryptographicHash::hash(said.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    made.rows.insert(made.rows.begin(),
                     {.kind = AddressKind::Card, .key = QString::fromLatin1(hash), .address = {}});
    return made;
}

/// By what a card may be known as somebody's; empty for what many share. The page of a whole site may be a
/// company's: it is only suggested.
QString matchKey(const AddressRow& row)
{
    const bool site = row.kind == AddressKind::Page && isFrontPage(QUrl(row.address));
    return site ? QString() : addressKey(row.kind, row.key);
}

QStringList wordsOf(const QString& foldedName)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return foldedName.split(between, Qt::SkipEmptyParts);
}

/// Whether two names can be one person's: each word of the shorter is in the other, or begins with the one
/// letter that stands there ("R. Hood" and "Robin"; never "Mary Smith" and "John Smith").
bool namesAgree(const QString& one, const QString& other)
{
    QStringList few = wordsOf(one);
    QStringList many = wordsOf(other);
    if (few.size() > many.size())
        few.swap(many);
    const auto isIn = [&many](const QString& word) {
        return std::ranges::any_of(many, [&word](const QString& there) {
            const bool initial = (word.size() == 1 || there.size() == 1) && word.front() == there.front();
            return word == there || initial;
        });
    };
    return !few.isEmpty() && std::ranges::all_of(few, isIn);
}

/// Who has what, over all my people; grows with the cards that are read.
class KnownAddresses final {
public:
    [[nodiscard]] static Result<KnownAddresses> of(Connection& connection,
                                                   const std::vector<AddressCard>& cards);
    /// None: nobody I have.
    [[nodiscard]] ContactId ownerOf(const ComparedCard& card) const;
    [[nodiscard]] bool has(ContactId contact, const AddressRow& row) const;
    void add(ContactId contact, const QString& foldedName, const std::vector<AddressRow>& rows);

private:
    [[nodiscard]] Result<void> readPeople(Connection& connection);
    [[nodiscard]] Result<void> readHandles(Connection& connection);
    [[nodiscard]] Result<void> readBook(Connection& connection);
    void own(const QString& key, ContactId contact);

    /// At most two of each: what more than one has is nobody's mark.
    QHash<QString, std::vector<ContactId>> m_owners;
    QHash<QString, ContactId> m_named; ///< whoever has it under this name, by key and name
    QHash<qint64, QString> m_names;
    QSet<QString> m_nameless;          ///< cards of nothing but a name that were met in this file
    QSet<QString> m_rows;              ///< contact, kind and key of what the book has
    QHash<QString, QString> m_oneName; ///< the name of the cards that have it
    QSet<QString> m_severalNames;      ///< what cards with different names have
};

QString underName(const QString& key, const QString& foldedName)
{
    return key + u'\n' + foldedName;
}

void KnownAddresses::own(const QString& key, ContactId contact)
{
    std::vector<ContactId>& owners = m_owners[key];
    if (owners.size() < 2 && std::ranges::find(owners, contact) == owners.end())
        owners.push_back(contact);
    QString named = underName(key, m_names.value(raw(contact)));
    if (!m_named.contains(named))
        m_named.insert(std::move(named), contact);
}

Result<void> KnownAddresses::readPeople(Connection& connection)
{
    return eachRow(connection, u"SELECT id, folded, note FROM main.contact ORDER BY id"_s, {},
                   [this](const QSqlQuery& row) {
                       m_names.insert(row.value(0).toLongLong(), row.value(1).toString());
                       // How we met names others.
                       for (const QString& mail : mailsWrittenIn(row.value(2).toString()))
                           own(addressKey(AddressKind::Mail, mail), ContactId(row.value(0).toLongLong()));
                   });
}

Result<void> KnownAddresses::readHandles(Connection& connection)
{
    return eachRow(connection, u"SELECT contact, author FROM main.identity ORDER BY id"_s, {},
                   [this](const QSqlQuery& row) {
                       const auto contact = ContactId(row.value(0).toLongLong());
                       const Author author = authorFrom(objectOf(row.value(1).toString()));
                       if (author.handle.startsWith(u'@'))
                           own(addressKey(AddressKind::Handle, author.handle.toLower()), contact);
                       for (const QString& page : pagesOf(author))
                           own(addressKey(AddressKind::Page, page), contact);
                   });
}

Result<void> KnownAddresses::readBook(Connection& connection)
{
    return eachRow(connection, u"SELECT contact, kind, key FROM main.contact_address"_s, {},
                   [this](const QSqlQuery& row) {
                       const auto contact = ContactId(row.value(0).toLongLong());
                       const auto kind = static_cast<AddressKind>(row.value(1).toInt());
                       const QString key = addressKey(kind, row.value(2).toString());
                       m_rows.insert(QString::number(raw(contact)) + u' ' + key);
                       if (kind != AddressKind::Page) // colleagues have one page
                           own(key, contact);
                   });
}

Result<KnownAddresses> KnownAddresses::of(Connection& connection, const std::vector<AddressCard>& cards)
{
    KnownAddresses known;
    if (const auto read = known.readPeople(connection); !read)
        return fail(read.error());
    if (const auto read = known.readHandles(connection); !read)
        return fail(read.error());
    if (const auto read = known.readBook(connection); !read)
        return fail(read.error());
    for (const AddressCard& card : cards) {
        const ComparedCard one = comparedCard(card);
        for (const AddressRow& row : one.rows) {
            const QString key = addressKey(row.kind, row.key);
            if (known.m_oneName.contains(key) && known.m_oneName[key] != one.folded)
                known.m_severalNames.insert(key);
            known.m_oneName.insert(key, one.folded);
        }
    }
    return known;
}

ContactId KnownAddresses::ownerOf(const ComparedCard& card) const
{
    const auto before = m_owners.constFind(matchKey(card.rows.front()));
    // Two of one name alone are two people; those of the file before are known again.
    if (before != m_owners.cend() && !m_nameless.contains(card.rows.front().key))
        return before->front();
    ContactId onlyOne = ContactId::None;
    for (const AddressRow& row : card.rows) {
        const QString key = matchKey(row);
        const auto owners = m_owners.constFind(key);
        if (key.isEmpty() || owners == m_owners.cend() || row.kind == AddressKind::Card)
            continue;
        if (const auto named = m_named.constFind(underName(key, card.folded)); named != m_named.cend())
            return *named;
        if (onlyOne == ContactId::None && owners->size() == 1 && !m_severalNames.contains(key) &&
            namesAgree(card.folded, m_names.value(raw(owners->front()))))
            onlyOne = owners->front();
    }
    return onlyOne;
}

bool KnownAddresses::has(ContactId contact, const AddressRow& row) const
{
    return m_rows.contains(QString::number(raw(contact)) + u' ' + addressKey(row.kind, row.key));
}

void KnownAddresses::add(ContactId contact, const QString& foldedName, const std::vector<AddressRow>& rows)
{
    if (!m_names.contains(raw(contact))) {
        m_names.insert(raw(contact), foldedName);
        if (rows.size() == 1)
            m_nameless.insert(rows.front().key);
    }
    for (const AddressRow& row : rows) {
        m_rows.insert(QString::number(raw(contact)) + u' ' + addressKey(row.kind, row.key));
        if (row.kind != AddressKind::Page)
            own(addressKey(row.kind, row.key), contact);
    }
}

/// Goes through cards; what is to be done about each is the caller's.
struct CardWork {
    std::function<Result<ContactId>(const ComparedCard&)> make;
    std::function<Result<void>(ContactId, const std::vector<AddressRow>&)> give;
    CardStep step;
};

Result<CardCounts> goThrough(Connection& connection, const std::vector<AddressCard>& cards,
                             const CardWork& work)
{
    auto known = KnownAddresses::of(connection, cards);
    if (!known)
        return fail(known.error());
    CardCounts counts;
    int done = 0;
    for (const AddressCard& card : cards) {
        const ComparedCard one = comparedCard(card);
        ContactId owner = known->ownerOf(one);
        const bool isNew = owner == ContactId::None;
        if (isNew) {
            const auto made = work.make(one);
            if (!made)
                return fail(made.error());
            owner = *made;
        }
        std::vector<AddressRow> rows;
        bool tells = false;
        for (const AddressRow& row : one.rows)
            if (!known->has(owner, row)) {
                rows.push_back(row);
                tells = tells || row.kind != AddressKind::Card;
            }
        if (const auto given = work.give(owner, rows); !given)
            return fail(given.error());
        known->add(owner, one.folded, rows);
        ++(isNew ? counts.added : tells ? counts.matched : counts.unchanged);
        if (!work.step(++done))
            return fail(ErrorKind::Cancelled, u"the import was stopped"_s);
    }
    return counts;
}

QJsonArray asJson(const std::vector<AddressRow>& rows)
{
    QJsonArray all;
    for (const AddressRow& row : rows)
        all.append(QJsonArray{int(row.kind), row.key, row.address});
    return all;
}

/// Somebody who was made of a card and has something else by now.
Result<bool> hasGrown(Connection& connection, ContactId contact, CircleId given)
{
    const auto grown = oneNumber(
        connection,
        u"SELECT ct.note <> '' OR ct.how_met <> '' OR EXISTS (SELECT 1 FROM main.identity i WHERE i.contact "
        u"= "
        "ct.id) OR EXISTS (SELECT 1 FROM main.member m WHERE m.contact = ct.id AND m.circle <> ?) FROM "
        "main.contact ct WHERE ct.id = ?"_s,
        {raw(given), raw(contact)});
    if (!grown)
        return fail(grown.error());
    return grown->value_or(1) != 0;
}

} // namespace

Result<CardCounts> planCards(Connection& connection, const std::vector<AddressCard>& cards)
{
    qint64 next = 0;
    return goThrough(connection, cards,
                     {.make = [&next](const ComparedCard&) -> Result<ContactId> { return ContactId(--next); },
                      .give = [](ContactId, const std::vector<AddressRow>&) -> Result<void> { return {}; },
                      .step = [](int) { return true; }});
}

Result<CardsRead> importCards(Connection& connection, const CardWish& wish, const QDateTime& now,
                              const CardStep& step)
{
    std::vector<ContactId> made;
    QJsonArray given;
    const CardWork work{.make = [&connection, &made, now](const ComparedCard& card) -> Result<ContactId> {
                            const auto contact = addContact(connection, {.name = card.name, .added = now});
                            if (contact)
                                made.push_back(*contact);
                            return contact;
                        },
                        .give = [&connection, &given](ContactId contact,
                                                      const std::vector<AddressRow>& rows) -> Result<void> {
                            const auto added = addAddresses(connection, contact, asJson(rows));
                            if (!added)
                                return fail(added.error());
                            if (!added->isEmpty())
                                given.append(QJsonArray{raw(contact), *added});
                            return {};
                        },
                        .step = step};
    const auto counts = goThrough(connection, wish.cards, work);
    if (!counts)
        return fail(counts.error());
    if (wish.circle != CircleId::None && !made.empty())
        if (const auto joined = addToCircle(connection, wish.circle, made, now); !joined)
            return fail(joined.error());
    QJsonArray people;
    for (const ContactId contact : made)
        people.append(raw(contact));
    const QJsonObject state{
        {u"kind"_s, u"cards"_s}, {u"made"_s, people}, {u"given"_s, given}, {u"circle"_s, raw(wish.circle)}};
    return CardsRead{.counts = *counts,
                     .undo = {.state = QJsonDocument(state).toJson(QJsonDocument::Compact)}};
}

Result<void> undoCards(Connection& connection, const QJsonObject& state)
{
    const auto circle = CircleId(state[u"circle"_s].toInteger());
    std::vector<ContactId> staying;
    const QJsonArray made = state[u"made"_s].toArray();
    for (const auto& entry : made) {
        const auto contact = ContactId(entry.toInteger());
        const auto there = findContactRow(connection, contact);
        if (!there)
            return fail(there.error());
        if (!*there)
            continue;
        const auto grown = hasGrown(connection, contact, circle);
        if (!grown)
            return fail(grown.error());
        if (*grown) {
            staying.push_back(contact);
            continue;
        }
        if (const auto gone = removeContact(connection, contact); !gone)
            return fail(gone.error());
    }
    const QJsonArray given = state[u"given"_s].toArray();
    for (const auto& entry : given)
        if (auto taken = takeAddresses(connection, ContactId(entry[0].toInteger()), entry[1].toArray());
            !taken)
            return taken;
    if (circle == CircleId::None || staying.empty())
        return {};
    const auto there = findCircle(connection, circle);
    if (!there)
        return fail(there.error());
    if (!*there)
        return {};
    const auto left = removeFromCircle(connection, circle, staying);
    return left ? Result<void>() : fail(left.error());
}

} // namespace cohort::store
