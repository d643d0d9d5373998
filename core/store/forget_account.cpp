#include "core/store/forget_account.h"

#include "core/store/accounts.h"
#include "core/store/outbox.h"
#include "core/store/saved_forget.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

bool isForAlone(const Draft& draft, AccountId account)
{
    return !draft.targets.empty() && std::ranges::all_of(draft.targets, [account](const DraftTarget& target) {
        return target.account == account;
    });
}

bool isUnsent(const OutboxEntry& entry)
{
    return entry.row.state != SendState::Sent && entry.row.state != SendState::Cancelled;
}

/// Drafts and entries that were written for this account alone.
struct WrittenFor {
    std::vector<DraftId> drafts{};
    std::vector<OutboxId> waiting{};
};

Result<WrittenFor> writtenForAlone(Connection& connection, AccountId account)
{
    const auto all = drafts(connection);
    if (!all)
        return fail(all.error());
    const auto entries = outbox(connection);
    if (!entries)
        return fail(entries.error());
    WrittenFor found;
    for (const Draft& draft : *all)
        if (isForAlone(draft, account))
            found.drafts.push_back(draft.id);
    for (const OutboxEntry& entry : *entries)
        if (entry.row.account == account && isUnsent(entry) && isForAlone(entry.row.draft, account))
            found.waiting.push_back(entry.row.id);
    return found;
}

Result<void> removeWritten(Connection& connection, AccountId account)
{
    const auto found = writtenForAlone(connection, account);
    if (!found)
        return fail(found.error());
    for (const DraftId draft : found->drafts)
        if (auto gone = removeDraft(connection, draft); !gone)
            return gone;
    for (const OutboxId entry : found->waiting)
        if (auto gone = removeEntry(connection, entry); !gone)
            return gone;
    return {};
}

/// What stays of drafts names neither the account nor a post of it.
Result<void> takeOutOfDrafts(Connection& connection, AccountId account)
{
    const auto all = drafts(connection);
    if (!all)
        return fail(all.error());
    for (Draft draft : *all) {
        const Draft before = draft;
        std::erase_if(draft.targets,
                      [account](const DraftTarget& target) { return target.account == account; });
        std::erase_if(draft.aside, [account](const WordsAside& aside) { return aside.account == account; });
        for (PostRef* post : {&draft.replyTo, &draft.edits})
            if (post->account == account)
                *post = {};
        if (draft == before)
            continue;
        draft.consents.clear(); // given for another reach
        if (const auto saved = saveDraft(connection, draft); !saved)
            return fail(saved.error());
    }
    return {};
}

Result<void> forgetSaved(Connection& connection, AccountId account)
{
    std::vector<SavedPostId> posts;
    const auto read =
        eachRow(connection, u"SELECT id FROM library.saved_post WHERE account = ?"_s, {raw(account)},
                [&posts](const QSqlQuery& row) { posts.push_back(SavedPostId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    if (auto gone = forgetSavedPosts(connection, posts); !gone)
        return gone;
    const auto named =
        change(connection, u"UPDATE library.saved_thread SET through = '', opening = '' WHERE account = ?"_s,
               {raw(account)});
    return named ? Result<void>() : fail(named.error());
}

} // namespace

Result<AccountTraces> accountTraces(Connection& connection, AccountId account)
{
    const auto written = writtenForAlone(connection, account);
    if (!written)
        return fail(written.error());
    AccountTraces traces{.drafts = int(written->drafts.size()), .waiting = int(written->waiting.size())};
    struct Count {
        int& number;
        QString sql{};
    };
    for (const Count& count :
         {Count{traces.posts, u"SELECT count(*) FROM cache.post WHERE account = ?"_s},
          Count{traces.notices, u"SELECT count(*) FROM cache.notice WHERE account = ?"_s},
          Count{traces.savedThreads,
                u"SELECT count(DISTINCT thread) FROM library.saved_post WHERE account = ?"_s},
          Count{traces.savedPosts, u"SELECT count(*) FROM library.saved_post WHERE account = ?"_s},
          Count{traces.receipts, u"SELECT count(*) FROM main.receipt WHERE account = ?"_s}}) {
        const auto number = oneNumber(connection, count.sql, {raw(account)});
        if (!number)
            return fail(number.error());
        count.number = int(number->value_or(0));
    }
    return traces;
}

Result<void> forgetAccountForGood(Connection& connection, AccountId account, const AccountForgetting& how)
{
    if (how.drafts)
        if (auto gone = removeWritten(connection, account); !gone)
            return gone;
    if (auto gone = removeAccount(connection, account); !gone)
        return gone;
    if (auto gone = takeOutOfDrafts(connection, account); !gone)
        return gone;
    return forgetSaved(connection, account);
}

} // namespace cohort::store
