#include "app/cli/account_watch.h"

#include "app/cli/words.h"
#include "core/model/outbox_chain.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <set>

namespace cohort::cli {
namespace {

using namespace std::chrono_literals;

constexpr auto readyLimit = 15s; // the keyring has 10 s of its own to answer
constexpr auto sendLimit = 2min; // a server that takes longer is answered by "outbox run" later

/// Waits until each of some accounts has reported.
class AllReported final : public QObject {
public:
    using Counts = std::function<bool(const AccountState&)>;
    AllReported(CommandContext& context, const std::vector<AccountRow>& accounts, Counts counts,
                std::function<void(AccountStates)> done)
        : QObject(&context)
        , m_counts(std::move(counts))
        , m_done(std::move(done))
    {
        for (const AccountRow& row : accounts)
            m_open.insert(row.account.id);
        connect(&context.library, &Library::accountStateChanged, this,
                [this](const AccountState& state) { note(state); });
    }
    void note(const AccountState& state)
    {
        if (!m_open.contains(state.account) || !m_counts(state))
            return;
        m_open.erase(state.account);
        m_states[state.account] = state;
        endWhenComplete();
    }
    void endWhenComplete()
    {
        if (!m_open.empty() || m_ended)
            return;
        end();
    }
    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        deleteLater();
        m_done(m_states);
    }

private:
    const Counts m_counts;
    const std::function<void(AccountStates)> m_done;
    std::set<AccountId> m_open;
    AccountStates m_states;
    bool m_ended = false;
};

bool onItsWay(const OutboxRow& row)
{
    return row.state == SendState::Held || row.state == SendState::Waiting ||
           row.state == SendState::Sending || row.state == SendState::Checking;
}

bool cannotSend(const AccountState& state)
{
    return state.phase == AccountPhase::Offline || state.phase == AccountPhase::NeedsSignIn ||
           state.phase == AccountPhase::KeyringLocked;
}

/// Looks at the entries after every change of the outbox.
class EntryWatch final : public QObject {
public:
    EntryWatch(CommandContext& context, std::vector<OutboxId> ids,
               std::function<void(std::vector<OutboxRow>)> done)
        : QObject(&context)
        , m_context(context)
        , m_ids(std::move(ids))
        , m_done(std::move(done))
    {
        connect(&context.library, &Library::changed, this, [this](const Changes& changes) {
            if (changes.outbox)
                look();
        });
        connect(&context.library, &Library::accountStateChanged, this, [this](const AccountState& state) {
            if (cannotSend(state))
                m_stuck.insert(state.account);
            look();
        });
        QTimer::singleShot(sendLimit, this, [this] {
            m_late = true;
            look();
        });
    }
    void look()
    {
        const auto check = [this](const std::vector<OutboxRow>& rows) {
            std::vector<OutboxRow> mine;
            for (const OutboxRow& row : rows)
                if (std::ranges::find(m_ids, row.id) != m_ids.end())
                    mine.push_back(row);
            const bool waits = std::ranges::any_of(mine, [this, &rows](const OutboxRow& row) {
                return onItsWay(row) && !m_stuck.contains(row.account) && !isHeldBack(rows, row);
            });
            if ((waits && !m_late) || m_ended)
                return;
            m_ended = true;
            deleteLater();
            m_done(mine);
        };
        m_context.library.outbox(this, m_context.then<std::vector<OutboxRow>>(check));
    }

private:
    CommandContext& m_context;
    const std::vector<OutboxId> m_ids;
    const std::function<void(std::vector<OutboxRow>)> m_done;
    std::set<AccountId> m_stuck;
    bool m_late = false;
    bool m_ended = false;
};

} // namespace

void startAccounts(CommandContext& context, std::function<void(std::vector<AccountRow>)> ready)
{
    const auto begin = [&context, ready](const std::vector<AccountRow>& accounts) {
        if (accounts.empty())
            return ready({});
        auto* watch = new AllReported(
            context, accounts, [](const AccountState&) { return true; },
            [ready, accounts](const AccountStates&) { ready(accounts); });
        QTimer::singleShot(readyLimit, watch, [watch] { watch->end(); });
        context.library.start();
    };
    context.library.accounts(&context, context.then<std::vector<AccountRow>>(begin));
}

void synchronise(CommandContext& context, const std::vector<AccountRow>& accounts,
                 std::function<void(AccountStates)> done)
{
    auto started = std::make_shared<std::set<AccountId>>();
    const auto isThrough = [&context, started](const AccountState& state) {
        if (state.phase == AccountPhase::Syncing) {
            started->insert(state.account);
            context.output.progress(Cli::tr("posts"), state.done, state.expected);
            return false;
        }
        return started->contains(state.account) || state.phase != AccountPhase::Idle;
    };
    auto* watch = new AllReported(context, accounts, isThrough, std::move(done));
    // Accounts that cannot be asked have said so before we listened.
    const auto note = [&context, watch](const std::vector<AccountRow>& rows) {
        for (const AccountRow& row : rows)
            if (cannotSend(row.state))
                watch->note(row.state);
        watch->endWhenComplete();
        context.library.syncNow();
    };
    context.library.accounts(watch, context.then<std::vector<AccountRow>>(note));
}

void awaitEntries(CommandContext& context, const std::vector<OutboxId>& ids,
                  std::function<void(std::vector<OutboxRow>)> done)
{
    auto* watch = new EntryWatch(context, ids, std::move(done));
    watch->look();
}

} // namespace cohort::cli
