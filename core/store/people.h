#pragma once

#include "core/model/rows.h"
#include "core/policy/reach.h"
#include "core/store/connection.h"

namespace cohort::store {

/// All that is needed to undo a change to people, as an opaque text; the window keeps it with its undo bar.
struct PeopleUndo {
    QByteArray state{};
};

[[nodiscard]] Result<ContactId> addContact(Connection& connection, const Contact& contact);
[[nodiscard]] Result<void> updateContact(Connection& connection, const Contact& contact);
[[nodiscard]] Result<PeopleUndo> removeContact(Connection& connection, ContactId contact);
/// The contact that has this handle; made with that identity when there is none.
[[nodiscard]] Result<ContactId> contactFor(Connection& connection, const Author& author,
                                           const QDateTime& now);
/// None when nobody has it.
[[nodiscard]] Result<ContactId> findContact(Connection& connection, const QString& network,
                                            const QString& uri);
/// Makes `from` and `into` one person: identities, circles, notes and relationships of both are kept.
[[nodiscard]] Result<PeopleUndo> linkContacts(Connection& connection, ContactId from, ContactId into);
/// Takes one handle away from a person and makes a person of its own of it; the circles are copied to
/// neither: the new person is in no circle.
[[nodiscard]] Result<PeopleUndo> unlinkIdentity(Connection& connection, IdentityId identity,
                                                const QDateTime& now);
[[nodiscard]] Result<void> undo(Connection& connection, const PeopleUndo& undo);

[[nodiscard]] Result<PeoplePageRow> people(Connection& connection, const PeopleQuery& query);
/// `shown`: only the handles, and relationships that show in this life (handle_sphere.h).
[[nodiscard]] Result<PersonPage> person(Connection& connection, ContactId contact,
                                        std::optional<Sphere> shown);
/// Names and all handles of many at once.
[[nodiscard]] Result<std::vector<PersonRow>> peopleById(Connection& connection,
                                                        const std::vector<ContactId>& ids);

[[nodiscard]] Result<void> saveRelationship(Connection& connection, AccountId account, IdentityId identity,
                                            const Relationship& relationship, const QDateTime& seen);
/// Everybody an account follows, by the handles of my people; in the order of their rows.
[[nodiscard]] Result<std::vector<Author>> followed(Connection& connection, AccountId account);
/// Clears those parts of all relationships of an account that were last seen before a time: complete lists
/// no longer name them.
[[nodiscard]] Result<void> clearRelationships(Connection& connection, AccountId account,
                                              const Relationship& parts, const QDateTime& before);

/// Somebody of my people, found by a handle; one indexed question, so that it can be asked for thousands.
struct KnownPerson {
    ContactId contact = ContactId::None;
    QString name{};
    IdentityId identity = IdentityId::None;
    Relationship relationship{}; ///< to the account that was asked for
};
[[nodiscard]] Result<std::optional<KnownPerson>> knownPerson(Connection& connection, AccountId account,
                                                             const Author& author);

/// Replaces the set of an account's followers; `complete` says that the network listed all of them.
[[nodiscard]] Result<void> saveFollowers(Connection& connection, AccountId account,
                                         const std::vector<Author>& followers, bool complete,
                                         const QDateTime& seen);
struct StoredFollowers {
    std::vector<Author> followers{};
    bool complete = false;
    QDateTime seen{};
};
[[nodiscard]] Result<StoredFollowers> followers(Connection& connection, AccountId account);
/// Whether one of these handles follows an account. No only when the network listed all its followers.
[[nodiscard]] Result<Tri> followsAccount(Connection& connection, AccountId account,
                                         const std::vector<Author>& handles);

} // namespace cohort::store
