#pragma once

#include "core/base/job_thread.h"
#include "core/sync/account_sync.h"
#include "core/sync/backoff.h"
#include "core/sync/outbox_runner.h"
#include "core/sync/published_state.h"
#include "core/sync/sync_engine.h"

#include <deque>

namespace cohort {

/// What a worker is made from.
struct WorkerSetup {
    SyncParts parts;
    SyncNotices notices;
    SyncSchedule schedule;
    Account account{};
    QMap<QString, Secret> credentials{};
    bool paused = false;
};

/// One thread that does everything for one account, one thing after the other: what the user asks for first,
/// then what is due in the outbox, then the synchronisation. It sleeps until the next thing is due. Public
/// functions: the owner's thread. Destroying it ends the request under way, answers what waits with
/// Cancelled, and joins.
class AccountWorker final {
public:
    explicit AccountWorker(WorkerSetup setup);
    ~AccountWorker();
    AccountWorker(const AccountWorker&) = delete;
    AccountWorker& operator=(const AccountWorker&) = delete;

    /// Something the user waits for. `refuse` is called instead of `run` when no request may be made now.
    struct Asked {
        std::function<void(const AccountLink&)> run;
        std::function<void(const Error&)> refuse;
    };
    void ask(Asked asked);
    void syncNow();
    void outboxChanged();
    void setPaused(bool paused);
    /// How often it synchronises by itself from now on, counted from the last time; zero: only when asked.
    void setInterval(std::chrono::milliseconds every);
    /// Any thread.
    [[nodiscard]] AccountState state() const { return m_state.now(); }
    /// Judges how a request ended; called by the jobs that were asked for, on the worker's thread.
    void note(const Error& error);
    void noteSuccess();

private:
    // Everything below runs on the worker's thread.
    void run(const std::stop_token& stop);
    void prepare();
    void readLastSync();
    void readTroubles();
    void work();
    void takeWishes();
    void takeInterval();
    void sleep(const std::stop_token& stop);
    /// What the user asked for and what is due in the outbox.
    [[nodiscard]] Result<void> breathe();
    void serveAsked();
    [[nodiscard]] Result<void> runOutbox();
    void runSync();
    void rest(const Error& error);
    [[nodiscard]] std::optional<Error> whyNoRequests() const;
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] std::optional<qint64> nextDue() const;
    [[nodiscard]] std::stop_token requestStop() const;
    void keepCredentials(const QMap<QString, Secret>& replaced);
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool syncsByItself() const;
    [[nodiscard]] qint64 nowMs() const { return m_setup.parts.clock.monotonicMs(); }

    const WorkerSetup m_setup;
    Account m_account;
    QMap<QString, Secret> m_credentials;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<AccountLink> m_link;
    std::unique_ptr<AccountSync> m_sync;
    OutboxRunner m_outbox;
    Backoff m_offlineBackoff;
    Backoff m_troubleBackoff;
    std::chrono::milliseconds m_every;      ///< zero: only when asked
    std::optional<qint64> m_syncDueMs{};    ///< steady
    std::optional<qint64> m_syncedMs{};     ///< steady; the end of the last complete one of this run
    std::optional<qint64> m_outboxDueMs{};  ///< steady
    std::optional<qint64> m_quietUntilMs{}; ///< steady; no request by itself before
    bool m_userWaitsForSync = false;
    PublishedState m_state; // itself safe for any thread

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_wake;
    std::deque<Asked> m_asked;
    std::stop_source m_requests;
    bool m_paused;
    bool m_syncWanted = false;
    std::optional<std::chrono::milliseconds> m_newInterval{};
    bool m_outboxWanted = true;
    bool m_poked = false; ///< something of the above changed since the thread looked

    JobThread m_thread; // last: everything it uses exists before it starts and after it ends
};

} // namespace cohort
