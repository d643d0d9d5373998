#pragma once

#include "core/model/people.h"
#include "core/store/connection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort::store {

// The rows behind a person, for people.cpp and people_undo.cpp.

[[nodiscard]] Result<std::optional<Contact>> findContactRow(Connection& connection, ContactId contact);
[[nodiscard]] Result<std::vector<Identity>> identitiesOf(Connection& connection, ContactId contact);
[[nodiscard]] Result<IdentityId> addIdentity(Connection& connection, const Identity& identity);
/// Circles of a contact with the time since when (ms).
[[nodiscard]] Result<std::vector<std::pair<CircleId, qint64>>> membershipsOf(Connection& connection,
                                                                             ContactId contact);
/// Makes a contact again with its old id, or a new one when `contact.id` is None.
[[nodiscard]] Result<ContactId> insertContact(Connection& connection, const Contact& contact);
/// Moves everything of `from` to `into` and removes `from`; answers with what undoes it.
[[nodiscard]] Result<QJsonObject> mergeContacts(Connection& connection, ContactId from, ContactId into);

/// The pairs of handles with one of this person that I said are not one person's, as [one, other].
[[nodiscard]] Result<QJsonArray> keptApartOf(Connection& connection, ContactId contact);
/// Pairs whose handles are gone are left out.
[[nodiscard]] Result<void> restoreKeptApart(Connection& connection, const QJsonArray& pairs);
[[nodiscard]] Result<void> undoKeptApart(Connection& connection, const QJsonArray& pairs,
                                         const QJsonArray& cards);

[[nodiscard]] int flagsOf(const Relationship& relationship);
[[nodiscard]] Relationship relationshipFrom(int flags);

} // namespace cohort::store
