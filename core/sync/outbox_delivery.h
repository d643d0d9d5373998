#pragma once

#include "core/policy/receipt.h"
#include "core/store/outbox.h"
#include "core/sync/account_link.h"

namespace cohort {

/// One entry of the outbox on its way: every change of its state is durable before the step that it
/// announces. Made for one go on the account's worker thread.
class OutboxDelivery final {
public:
    /// What became of the entry in this go.
    enum class Step {
        Settled, ///< Sent, Failed, Refused or cancelled meanwhile: the next one may go
        Stays,   ///< waits or must be looked up later: the following ones wait too
    };

    OutboxDelivery(const AccountLink& link, store::OutboxEntry entry);

    /// Looks for it, sends it, or both, as its state demands. An error concerns the whole account.
    [[nodiscard]] Result<Step> go();

private:
    [[nodiscard]] Result<Step> resolveCrash();
    [[nodiscard]] Result<Step> look();
    [[nodiscard]] Result<Step> send();
    /// The gate, and with its consent the durable "Sending", in one transaction: what the gate saw is what is
    /// true when the post leaves.
    [[nodiscard]] Result<std::optional<ClearedPost>> clearForSending();
    [[nodiscard]] Result<std::optional<ClearedPost>> clearForLooking();
    /// The draft as it goes now: a part of a thread answers the one before. Nothing when it must not, and
    /// then why stands in `row`.
    [[nodiscard]] Result<std::optional<Draft>> draftNow(Connection& connection, OutboxRow& row) const;
    /// The gate's word on it; the facts are told besides. Nothing: it must not go, and why stands in `row`.
    [[nodiscard]] Result<std::optional<ClearedPost>> judge(Connection& connection, OutboxRow& row,
                                                           ReachFacts& facts) const;
    [[nodiscard]] Result<std::optional<Published>> findPublished(const ClearedPost& cleared);
    [[nodiscard]] Result<bool> belongsToAnother(const PostRef& post) const;
    [[nodiscard]] Result<Step> sent(const ClearedPost& cleared, const Published& published);
    [[nodiscard]] Result<Step> notSent(const Error& error);
    [[nodiscard]] Result<Step> notFound();
    [[nodiscard]] Result<Step> lookFailed(const Error& error);
    /// What is promised of the post as it is cleared now.
    [[nodiscard]] Receipt promise(const ClearedPost& cleared, const ReachFacts* facts) const;
    /// Writes the entry's new state, with Sent also the receipt; `std::nullopt` when somebody changed it
    /// meanwhile.
    [[nodiscard]] Result<Step> moveTo(SendState state, Step step);
    void noteError(const Error& error);

    const AccountLink& m_link;
    store::OutboxEntry m_entry;
    SendState m_stored;  ///< the state that the store holds
    Receipt m_receipt{}; ///< with the server's answer, once it is there
};

} // namespace cohort
