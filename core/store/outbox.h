#pragma once

#include "core/model/rows.h"
#include "core/policy/reach.h"
#include "core/store/connection.h"

namespace cohort::store {

[[nodiscard]] Result<DraftId> saveDraft(Connection& connection, const Draft& draft);
[[nodiscard]] Result<std::vector<Draft>> drafts(Connection& connection);
[[nodiscard]] Result<void> removeDraft(Connection& connection, DraftId draft);

/// A post on its way, for one account. Stays in the list after sending until the user clears it; what was
/// promised is kept apart from it (receipts.h).
struct OutboxEntry {
    OutboxRow row{};
    AccountReach shown{}; ///< what the user saw and agreed to
    QString idempotencyKey{};
    bool continues = false; ///< for `enqueue`: answers the entry before it in the list
};

/// Adds the entries of one draft and removes the draft, durable before it answers.
[[nodiscard]] Result<std::vector<OutboxId>> enqueue(Connection& connection,
                                                    const std::vector<OutboxEntry>& entries);
[[nodiscard]] Result<std::vector<OutboxEntry>> outbox(Connection& connection);
[[nodiscard]] Result<std::optional<OutboxEntry>> outboxEntry(Connection& connection, OutboxId id);
/// The entries of an account that may go now, oldest first: Held or Waiting with notBefore <= now, and
/// Checking.
[[nodiscard]] Result<std::vector<OutboxEntry>> dueEntries(Connection& connection, AccountId account,
                                                          const QDateTime& now);
/// The entries of an account that are not settled (Held, Waiting, Sending, Checking), due or not, oldest
/// first; without those that continue one which is not sent yet.
[[nodiscard]] Result<std::vector<OutboxEntry>> pendingEntries(Connection& connection, AccountId account);
/// Writes everything that changes about an entry: state, times, attempts, error, answer. Refused
/// (ErrorKind::Refused) when the stored state is not `expected`: somebody cancelled it meanwhile.
[[nodiscard]] Result<void> updateEntry(Connection& connection, const OutboxEntry& entry, SendState expected);
/// After a crash: everything that was Sending becomes Checking.
[[nodiscard]] Result<int> recoverEntries(Connection& connection);
[[nodiscard]] Result<void> removeEntry(Connection& connection, OutboxId id);

} // namespace cohort::store
