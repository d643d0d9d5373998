#pragma once

#include "core/model/address_book.h"
#include "core/store/connection.h"

#include <QJsonArray>

namespace cohort::store {

/// Column "kind" of contact_address; the numbers are stored.
enum class AddressKind { Mail = 0, Page = 1, Handle = 2, Card = 3 };

struct AddressRow {
    AddressKind kind = AddressKind::Mail;
    QString key{};     ///< what is compared
    QString address{}; ///< what is shown
};

[[nodiscard]] Result<PersonAddresses> addressesOf(Connection& connection, ContactId contact);

// As [kind, key, address], for undoing.
[[nodiscard]] Result<QJsonArray> addressRowsOf(Connection& connection, ContactId contact);
/// Those that are there already stay; answers with the others.
[[nodiscard]] Result<QJsonArray> addAddresses(Connection& connection, ContactId contact,
                                              const QJsonArray& rows);
[[nodiscard]] Result<void> takeAddresses(Connection& connection, ContactId contact, const QJsonArray& rows);

/// Handles that I said are not this person's (not_same_card), by their ids.
[[nodiscard]] Result<QJsonArray> cardsKeptApartOf(Connection& connection, ContactId contact);
/// Handles that are gone are left out.
[[nodiscard]] Result<void> keepCardApart(Connection& connection, ContactId contact,
                                         const QJsonArray& identities);

} // namespace cohort::store
