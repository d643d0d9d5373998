#include "ui/outbox/draft_progress.h"

#include "core/model/outbox_chain.h"
#include "core/wording/sentences.h"
#include "ui/outbox/outbox_page.h"
#include "ui/widgets/style.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

bool willNotGo(SendState state)
{
    return state == SendState::Failed || state == SendState::Refused || state == SendState::Cancelled;
}

} // namespace

int AccountProgress::sent() const
{
    return static_cast<int>(std::ranges::count(parts, SendState::Sent, &OutboxRow::state));
}

const OutboxRow* AccountProgress::stopped() const
{
    const auto found = std::ranges::find_if(parts, willNotGo, &OutboxRow::state);
    return found == parts.end() ? nullptr : &*found;
}

bool AccountProgress::isThrough() const
{
    return stopped() != nullptr || sent() == static_cast<int>(parts.size());
}

bool DraftProgress::isThrough() const
{
    return std::ranges::all_of(accounts, &AccountProgress::isThrough);
}

std::vector<DraftProgress> progressOf(const std::vector<OutboxRow>& rows)
{
    std::vector<DraftProgress> drafts;
    for (const OutboxRow& row : rows) {
        auto draft = std::ranges::find_if(
            drafts, [&row](const DraftProgress& one) { return isOfOneDraft(one.first(), row); });
        if (draft == drafts.end())
            draft = drafts.insert(drafts.end(), DraftProgress{});
        auto account = std::ranges::find(draft->accounts, row.account, &AccountProgress::account);
        if (account == draft->accounts.end())
            account = draft->accounts.insert(account, AccountProgress{.account = row.account});
        account->parts.push_back(row);
    }
    for (DraftProgress& draft : drafts) {
        std::ranges::sort(draft.accounts, {}, &AccountProgress::account);
        for (AccountProgress& account : draft.accounts)
            std::ranges::sort(account.parts, {}, &OutboxRow::id);
    }
    return drafts;
}

QString titleOf(const DraftProgress& draft, const QHash<AccountId, QString>& names)
{
    QStringList sent;
    QStringList stopped;
    QStringList waiting;
    for (const AccountProgress& account : draft.accounts) {
        const QString name =
            style::isolated(names.value(account.account, OutboxPage::tr("a removed account")));
        const bool isSent = account.sent() == static_cast<int>(account.parts.size());
        (isSent ? sent : account.stopped() != nullptr ? stopped : waiting).append(name);
    }
    QStringList words;
    if (!sent.isEmpty())
        words.append(OutboxPage::tr("Sent on %1").arg(QLocale().createSeparatedList(sent)));
    if (!stopped.isEmpty())
        words.append(OutboxPage::tr("Not sent on %1").arg(QLocale().createSeparatedList(stopped)));
    if (!waiting.isEmpty())
        words.append(OutboxPage::tr("Waiting on %1").arg(QLocale().createSeparatedList(waiting)));
    return words.join(u" · "_s);
}

QString wordsOf(const AccountProgress& account)
{
    const auto all = static_cast<int>(account.parts.size());
    if (all == 1)
        return wording::name(account.parts.front().state);
    const QString sent = QLocale().toString(account.sent());
    if (account.stopped() != nullptr)
        return OutboxPage::tr("%1 of %n parts sent; the rest waits", "", all).arg(sent);
    return OutboxPage::tr("%1 of %n parts sent", "", all).arg(sent);
}

} // namespace cohort
