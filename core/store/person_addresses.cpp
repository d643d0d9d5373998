#include "core/store/person_addresses.h"

#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<PersonAddresses> addressesOf(Connection& connection, ContactId contact)
{
    PersonAddresses found;
    const auto read = eachRow(
        connection,
        u"SELECT kind, address FROM main.contact_address WHERE contact = ? AND kind < ? ORDER BY kind, key"_s,
        {raw(contact), int(AddressKind::Card)}, [&found](const QSqlQuery& row) {
            const auto kind = static_cast<AddressKind>(row.value(0).toInt());
            QStringList& list = kind == AddressKind::Mail   ? found.mails
                                : kind == AddressKind::Page ? found.pages
                                                            : found.handles;
            list.append(row.value(1).toString());
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<QJsonArray> addressRowsOf(Connection& connection, ContactId contact)
{
    QJsonArray all;
    const auto read = eachRow(
        connection,
        u"SELECT kind, key, address FROM main.contact_address WHERE contact = ? ORDER BY kind, key"_s,
        {raw(contact)}, [&all](const QSqlQuery& row) {
            all.append(QJsonArray{row.value(0).toInt(), row.value(1).toString(), row.value(2).toString()});
        });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QJsonArray> addAddresses(Connection& connection, ContactId contact, const QJsonArray& rows)
{
    QJsonArray added;
    for (const auto& row : rows) {
        const auto made = change(
            connection,
            u"INSERT OR IGNORE INTO main.contact_address (contact, kind, key, address) SELECT id, ?, "
            "?, ? FROM main.contact WHERE id = ?"_s,
            {row[0].toInt(), textValue(row[1].toString()), textValue(row[2].toString()), raw(contact)});
        if (!made)
            return fail(made.error());
        if (*made > 0)
            added.append(row);
    }
    return added;
}

Result<void> takeAddresses(Connection& connection, ContactId contact, const QJsonArray& rows)
{
    for (const auto& row : rows) {
        const auto gone = change(
            connection, u"DELETE FROM main.contact_address WHERE contact = ? AND kind = ? AND key = ?"_s,
            {raw(contact), row[0].toInt(), textValue(row[1].toString())});
        if (!gone)
            return fail(gone.error());
    }
    return {};
}

Result<QJsonArray> cardsKeptApartOf(Connection& connection, ContactId contact)
{
    QJsonArray all;
    const auto read =
        eachRow(connection, u"SELECT identity FROM main.not_same_card WHERE contact = ? ORDER BY identity"_s,
                {raw(contact)}, [&all](const QSqlQuery& row) { all.append(row.value(0).toLongLong()); });
    if (!read)
        return fail(read.error());
    return all;
}

Result<void> keepCardApart(Connection& connection, ContactId contact, const QJsonArray& identities)
{
    for (const auto& identity : identities) {
        const auto kept =
            change(connection,
                   u"INSERT OR IGNORE INTO main.not_same_card (contact, identity) SELECT c.id, i.id FROM "
                   "main.contact c, main.identity i WHERE c.id = ? AND i.id = ?"_s,
                   {raw(contact), identity.toInteger()});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

} // namespace cohort::store
