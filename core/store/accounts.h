#pragma once

#include "core/model/account.h"
#include "core/store/connection.h"

namespace cohort::store {

/// An account as stored. `secretBackend` names where its credentials are ("keychain", "session" …).
struct StoredAccount {
    Account account{};
    QString secretBackend{};
    QStringList secretNames{}; ///< names of the credentials ("access_token" …); the values are elsewhere
};

[[nodiscard]] Result<std::vector<StoredAccount>> accounts(Connection& connection);
/// Adds it, or updates the one with the same provider and the same own uri; answers with its id.
[[nodiscard]] Result<AccountId> saveAccount(Connection& connection, const StoredAccount& account);
[[nodiscard]] Result<void> setHat(Connection& connection, AccountId account, Hat hat);
[[nodiscard]] Result<void> saveFacts(Connection& connection, AccountId account, const AccountFacts& facts);
/// Removes the account and all that came through it from the cache; people and circles stay, and with them in
/// which life they were met.
[[nodiscard]] Result<void> removeAccount(Connection& connection, AccountId account);

} // namespace cohort::store
