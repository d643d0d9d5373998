#pragma once

#include "core/store/outbox.h"
#include "core/sync/account_link.h"

#include <map>

namespace cohort {

/// Sends what waits in the outbox of one account, in order, never twice. The states of an entry and why they
/// are: core/sync/README.md. Used on the account's worker thread.
class OutboxRunner final {
public:
    /// Handles everything that is due. An error concerns the whole account: later entries wait with it.
    [[nodiscard]] Result<void> run(const AccountLink& link);
    /// When something will be due, on the steady clock; nothing when the outbox is empty.
    [[nodiscard]] Result<std::optional<qint64>> nextDue(const AccountLink& link);

private:
    struct Due {
        QDateTime notBefore{};
        qint64 steadyMs = 0;
    };
    [[nodiscard]] Result<std::vector<store::OutboxEntry>> pending(const AccountLink& link) const;
    /// The entry whose turn it is; null when none is.
    [[nodiscard]] const store::OutboxEntry* firstDue(const std::vector<store::OutboxEntry>& entries,
                                                     const Clock& clock);
    [[nodiscard]] qint64 dueAt(const store::OutboxEntry& entry, const Clock& clock);
    void forgetAllBut(const std::vector<store::OutboxEntry>& entries);

    std::map<OutboxId, Due> m_due; ///< so that a jump of the wall clock neither shortens nor prolongs a wait
};

} // namespace cohort
