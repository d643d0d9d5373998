#pragma once

#include "core/store/outbox.h"
#include "core/store/posts.h"
#include "core/sync/sync_engine.h"
#include "tests/support/fake_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/torture.h"

#include <QTemporaryDir>

namespace cohort {

/// The engine with everything real below it (store, gate, reach) and a network in memory. Waits have a
/// generous limit and end the test with what they waited for. While the suites are tortured (torture.h) one
/// thing fails in each test with a network in memory; when the rig ends, it looks whether anything came of
/// that which may never be.
class EngineRig final {
public:
    EngineRig();
    /// On a real network instead of the one in memory: through this door, which must outlive it.
    EngineRig(Transport& door, std::unique_ptr<ProviderFactory> factory);
    ~EngineRig();

    ManualClock clock;
    FakeNetwork network;
    SyncSchedule schedule{.every = std::chrono::milliseconds(0)};

    // --- building ---
    Account addAccount(const QString& name, Hat hat);
    /// One that a test made; `credentials` are told at every start.
    Account addAccount(Account account, const QMap<QString, Secret>& credentials);
    ContactId addPerson(const QString& name);
    CircleId addCircle(const QString& name, const QStringList& people);
    void addToCircle(CircleId circle, const QString& person);
    void removeFromCircle(CircleId circle, const QString& person);

    // --- the engine's life ---
    void start();
    void stop();
    /// As after kill -9: goes on with a copy of the files as they are on the disk at this moment.
    void killAndRestart();
    [[nodiscard]] SyncEngine& engine() { return *m_engine; }
    [[nodiscard]] Store& store() { return *m_store; }

    // --- doing ---
    /// Synchronises and waits for the end of it.
    void sync(const Account& account);
    /// Waits until every worker has done what it was told and what is due.
    void settle();
    /// Moves the clock and lets the workers look at it.
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] Draft draftTo(const Account& account, CircleId circle, const QString& text) const;
    /// The draft with the user's word for exactly the reach it has now.
    [[nodiscard]] Draft agreedTo(Draft draft);
    /// As the library does it: gate, then the outbox. Fails the test when the gate refuses.
    OutboxId queue(const Draft& draft, std::chrono::milliseconds undoWindow);

    // --- looking ---
    [[nodiscard]] QStringList cachedUris(const Account& account);
    [[nodiscard]] store::OutboxEntry entry(OutboxId id);
    [[nodiscard]] AccountState state(const Account& account);
    [[nodiscard]] store::FeedState feed(const Account& account, const QString& name);
    [[nodiscard]] Changes takeChanges();
    [[nodiscard]] std::vector<AccountPhase> takePhases();
    bool waitFor(const QString& what, const std::function<bool()>& done);

    template <class T>
    T read(const std::function<Result<T>(Connection&)>& question)
    {
        Result<T> answer = fail(ErrorKind::Bug, QString());
        const auto outcome = m_store->readNow([&](Connection& connection) -> Result<void> {
            answer = question(connection);
            return {};
        });
        if (!outcome || !answer)
            complain(outcome ? answer.error() : outcome.error());
        return answer.value_or(T{});
    }
    void write(const std::function<Result<void>(Connection&)>& job);

private:
    void complain(const Error& error) const;
    void openStore();
    void makeEngine();
    void settleWorker(const QString& what, const std::function<bool()>& done);

    // --- tortured: engine_rig_torture.cpp ---
    void beginTorture();
    void endTorture();
    void armStatement();
    [[nodiscard]] bool statementFailed();
    bool waitAsTortured(const std::function<bool()>& done);
    [[nodiscard]] Result<void> writeAsTortured(const std::function<Result<void>(Connection&)>& job);
    void rememberWords();
    void expectNoWordsLost();
    void startOnAGoodDay();
    void expectWholeFiles();
    void expectHonestOutbox();
    void expectNothingTwice();

    NoTransport m_none;
    Transport& m_transport = m_none;
    ProviderRegistry m_providers;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    std::unique_ptr<Store> m_store;
    std::vector<Account> m_accounts;
    QMap<AccountId, QMap<QString, Secret>> m_credentials;
    std::mutex m_mutex;
    Changes m_changes;
    std::vector<AccountPhase> m_phases;
    std::unique_ptr<SyncEngine> m_engine;
    int m_keys = 0;
    std::optional<EnduredFault> m_fault{};
    bool m_faultMet = false;
    bool m_statementArmed = false;
    std::map<OutboxId, QString> m_queued; ///< words that only a test may remove
    std::map<DraftId, QString> m_drafts;
};

} // namespace cohort
