#include "core/base/logging.h"
#include "core/library/library_private.h"
#include "core/store/forget_account.h"
#include "core/store/profile_files.h"

namespace cohort {

void SavedThreads::accountTraces(AccountId account, QObject* asker, Answer<AccountTraces> answer)
{
    m_library.d->ask<AccountTraces>(
        asker, std::move(answer),
        [account, folder = m_library.d->parts.store->folder()](Connection& connection) {
            auto traces = store::accountTraces(connection, account);
            if (traces)
                traces->copies = int(store::profileCopies(folder).size());
            return traces;
        });
}

void SavedThreads::forgetAccount(AccountId account, const AccountForgetting& how, QObject* asker,
                                 Answer<void> answer)
{
    // Not from what is served: a forgetting that failed half-way can be asked for again.
    const auto found = [this, account, how, guard = QPointer<QObject>(asker),
                        answer = std::move(answer)](const Result<std::vector<store::StoredAccount>>& all) {
        const auto tell = [guard, answer](const Result<void>& done) {
            if (guard && answer)
                answer(done);
        };
        if (!all)
            return tell(fail(all.error()));
        const auto leaving = std::ranges::find(
            *all, account, [](const store::StoredAccount& stored) { return stored.account.id; });
        if (leaving == all->end())
            return tell(fail(ErrorKind::NotFound, QStringLiteral("no such account")));
        const auto forget = [this, stored = *leaving, how, tell](const Result<void>& revoked) {
            if (!revoked)
                qCWarning(logApp) << "the network did not confirm the sign-out:" << revoked.error().detail;
            forgetSignedOut(stored, how, tell);
        };
        m_library.d->engine->perform(account, Intent{.kind = IntentKind::SignOut},
                                     m_library.d->bringing<void>(&m_library, forget));
    };
    m_library.d->ask<std::vector<store::StoredAccount>>(
        &m_library, found, [](Connection& connection) { return store::accounts(connection); });
}

void SavedThreads::forgetSignedOut(const store::StoredAccount& leaving, const AccountForgetting& how,
                                   Answer<void> answer)
{
    const AccountId account = leaving.account.id;
    m_library.d->engine->removeAccount(account);
    m_library.d->forgetCredentials(leaving);
    const auto forget = [account, how](Connection& connection) {
        return store::forgetAccountForGood(connection, account, how);
    };
    const auto told = [this, answer = std::move(answer)](const Result<void>& done) {
        m_library.d->note(Changes{.accounts = true, .drafts = true});
        answer(done);
    };
    forgetBy(forget, &m_library, told);
}

} // namespace cohort
