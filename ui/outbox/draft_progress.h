#pragma once

#include "core/model/rows.h"

#include <QHash>

namespace cohort {

/// How far the entries of one draft are on one account: the parts of a thread in the order in which they go,
/// or one.
struct AccountProgress {
    AccountId account = AccountId::None;
    std::vector<OutboxRow> parts{};

    [[nodiscard]] int sent() const;
    /// The part that will not go by itself any more, which the rest waits for; null when there is none.
    [[nodiscard]] const OutboxRow* stopped() const;
    /// Nothing of it is on its way or waits.
    [[nodiscard]] bool isThrough() const;
};

/// The entries of one draft, one for each account that carries it.
struct DraftProgress {
    std::vector<AccountProgress> accounts{};

    /// One entry alone needs no list of accounts.
    [[nodiscard]] bool isSimple() const { return accounts.size() == 1 && accounts[0].parts.size() == 1; }
    [[nodiscard]] const OutboxRow& first() const { return accounts.front().parts.front(); }
    [[nodiscard]] bool isThrough() const;
};

/// The entries by draft, in the order in which the drafts come first.
[[nodiscard]] std::vector<DraftProgress> progressOf(const std::vector<OutboxRow>& rows);

/// "Sent on @me@work.test · waiting on @me.sky.test"
[[nodiscard]] QString titleOf(const DraftProgress& draft, const QHash<AccountId, QString>& names);
/// "1 of 3 sent; the rest waits"
[[nodiscard]] QString wordsOf(const AccountProgress& account);

} // namespace cohort
