#pragma once

#include "core/store/outbox.h"

namespace cohort {

/// What stands in every entry of one draft.
struct EntryBasis {
    QDateTime now{};
    QDateTime leavesAt{};
    QString sentence{};
};

/// The entries of a cleared draft: one for each part that goes to each account, each answering the one
/// before. Pictures, a poll and a quote go with the first part. `shown` and `keys` have one place for each
/// target. Any thread.
[[nodiscard]] std::vector<store::OutboxEntry> entriesOf(const Draft& draft,
                                                        const std::vector<AccountReach>& shown,
                                                        const QStringList& keys, const EntryBasis& basis);

/// Cancels an entry and what belongs to it and makes one draft of it again. Accounts on which nothing is on
/// its way or sent yet are taken back together; of a thread that has begun only what is left of it, as an
/// answer to what was sent, and only when `id` is part of it. Refused when it has left. Writer thread.
[[nodiscard]] Result<Draft> takeBackEntries(Connection& connection, OutboxId id, const QDateTime& now);

/// Takes an entry off the list. Refused while a part of the same thread, which answers it, has not gone.
/// Writer thread.
[[nodiscard]] Result<void> forgetEntry(Connection& connection, OutboxId id);

} // namespace cohort
