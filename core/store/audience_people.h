#pragma once

#include "core/model/account.h"
#include "core/model/people.h"
#include "core/policy/reach.h"
#include "core/store/connection.h"

#include <QHash>

#include <set>

namespace cohort::store {

// Questions about many people at once, for the reach of a draft: each is one statement however many are asked
// for, and costs nothing for people who are not. Reader or writer thread.

/// Who of my people has a handle.
struct HandleOwner {
    ContactId contact = ContactId::None;
    QString name{};
};
/// Those of the authors who are my people, by identityKey().
[[nodiscard]] Result<QHash<QString, HandleOwner>> ownersOf(Connection& connection,
                                                           const std::vector<Author>& authors);

/// Everybody in any of the circles, once.
[[nodiscard]] Result<std::set<ContactId>> membersOfAny(Connection& connection,
                                                       const std::vector<CircleId>& circles);

/// Contacts with the handles that may be named in a post of this life (nothing: all), in the order of their
/// ids. Those that are gone are left out.
[[nodiscard]] Result<std::vector<AudienceMember>>
audienceMembers(Connection& connection, const std::set<ContactId>& ids, std::optional<Sphere> life);

/// Authors by handle ("@ana@work.test", or "@ana" for the account's own server), as they were typed: those
/// met in the cache through this account first, then my own people. Who is not found is not in the answer.
[[nodiscard]] Result<QHash<QString, Author>> authorsByHandle(Connection& connection, const Account& account,
                                                             const QStringList& handles);

/// Keeps the handle of one of my people findable for authorsByHandle().
[[nodiscard]] Result<void> noteHandle(Connection& connection, IdentityId identity, const QString& handle);
/// The same for everybody, after the cache was made anew.
[[nodiscard]] Result<void> noteAllHandles(Connection& connection);
/// Forgets the handles of somebody who is about to be removed.
[[nodiscard]] Result<void> forgetHandlesOf(Connection& connection, ContactId contact);

} // namespace cohort::store
