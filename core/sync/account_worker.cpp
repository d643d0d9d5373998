#include "core/sync/account_worker.h"

#include "core/base/logging.h"
#include "core/store/posts.h"
#include "core/sync/subscription_sync.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cohort {

using namespace std::chrono_literals;

namespace {

/// Without a connection a try costs nothing: look again soon.
constexpr auto firstOfflineWait = 5s;
constexpr auto longestOfflineWait = 60s;
/// A server in trouble gets time.
constexpr auto firstTroubleWait = 15s;
constexpr auto longestTroubleWait = 15min;
/// What a server may ask us to wait (it may say 99999999999 seconds).
constexpr qint64 shortestAskedWaitMs = 1'000;
constexpr qint64 longestAskedWaitMs = 60LL * 60 * 1000;

AccountPhase phaseFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return AccountPhase::Offline;
    case ErrorKind::AuthRejected:
        return AccountPhase::NeedsSignIn;
    case ErrorKind::KeyringLocked:
        return AccountPhase::KeyringLocked;
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerTrouble:
        return AccountPhase::Waiting;
    default:
        return AccountPhase::Failed;
    }
}

} // namespace

AccountWorker::AccountWorker(WorkerSetup setup)
    : m_setup(std::move(setup))
    , m_account(m_setup.account)
    , m_credentials(m_setup.credentials)
    , m_offlineBackoff(firstOfflineWait, longestOfflineWait)
    , m_troubleBackoff(firstTroubleWait, longestTroubleWait)
    , m_every(m_setup.schedule.every)
    , m_state(m_setup.parts.clock,
              {.account = m_account.id, .phase = m_setup.paused ? AccountPhase::Offline : AccountPhase::Idle},
              m_setup.notices.stateChanged)
    , m_paused(m_setup.paused)
    , m_thread(JobThread::Ending::DropWaitingJobs)
{
    if (m_paused)
        m_requests.request_stop();
    m_thread.post([this](const std::stop_token& stop) { run(stop); });
}

AccountWorker::~AccountWorker() = default;

void AccountWorker::ask(Asked asked)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(std::move(asked));
        m_poked = true;
    }
    m_wake.notify_one();
}

void AccountWorker::syncNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_syncWanted = true;
        m_poked = true;
    }
    m_wake.notify_one();
}

void AccountWorker::outboxChanged()
{
    {
        const std::lock_guard lock(m_mutex);
        m_outboxWanted = true;
        m_poked = true;
    }
    m_wake.notify_one();
}

void AccountWorker::setPaused(bool paused)
{
    std::stop_source running;
    {
        const std::lock_guard lock(m_mutex);
        if (m_paused == paused)
            return;
        m_paused = paused;
        if (paused)
            running = m_requests;
        else
            m_requests = std::stop_source();
        m_poked = true;
    }
    if (paused)
        running.request_stop();
    m_wake.notify_one();
}

void AccountWorker::setInterval(std::chrono::milliseconds every)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newInterval = every;
        m_poked = true;
    }
    m_wake.notify_one();
}

void AccountWorker::run(const std::stop_token& stop)
{
    const std::stop_callback endRequests(stop, [this] {
        std::stop_source running;
        {
            const std::lock_guard lock(m_mutex);
            running = m_requests;
        }
        running.request_stop();
    });
    prepare();
    while (!stop.stop_requested()) {
        work();
        sleep(stop);
    }
    std::deque<Asked> left;
    {
        const std::lock_guard lock(m_mutex);
        left.swap(m_asked);
    }
    for (const Asked& asked : left)
        asked.refuse({.kind = ErrorKind::Cancelled});
}

void AccountWorker::prepare()
{
    const ProviderFactory* factory = m_setup.parts.providers.find(m_account.provider);
    if (factory == nullptr) {
        m_state.enter(AccountPhase::Failed, static_cast<int>(ErrorKind::Unsupported));
        return;
    }
    m_provider = factory->create(m_account);
    m_link = std::make_unique<AccountLink>(
        AccountLink{.store = m_setup.parts.store,
                    .transport = m_setup.parts.transport,
                    .clock = m_setup.parts.clock,
                    .provider = *m_provider,
                    .account = m_account,
                    .credentials = m_credentials,
                    .stop = [this] { return requestStop(); },
                    .changed = m_setup.notices.changed,
                    .breathe = [this] { return breathe(); },
                    .keep = [this](const QMap<QString, Secret>& replaced) { keepCredentials(replaced); }});
    const PageBudget budget{.pages = m_setup.schedule.maxPagesPerFeed,
                            .firstPages = m_setup.schedule.firstPages};
    m_sync = std::make_unique<AccountSync>(*m_link, m_account, budget,
                                           [this](int posts) { m_state.countPosts(posts); });
    if (syncsByItself())
        m_syncDueMs = nowMs();
    readTroubles();
    readLastSync();
}

void AccountWorker::readLastSync()
{
    QDateTime synced;
    const auto read = m_setup.parts.store.readNow([&](Connection& connection) -> Result<void> {
        const auto home = store::feedState(connection, m_account.id, feedName(FeedKind::Home, {}));
        if (!home)
            return fail(home.error());
        synced = home->synced;
        return {};
    });
    if (!read)
        qCWarning(logSync) << "the time of the last synchronisation could not be read:"
                           << read.error().detail;
    m_state.setLastSync(synced);
}

void AccountWorker::readTroubles()
{
    if (!m_account.facts.can.followsAddresses)
        return;
    std::vector<FollowTrouble> troubles;
    const auto read = m_setup.parts.store.readNow([&](Connection& connection) -> Result<void> {
        auto stored = followTroubles(connection, m_account.id);
        if (!stored)
            return fail(stored.error());
        troubles = std::move(*stored);
        return {};
    });
    if (!read)
        qCWarning(logSync) << "what could not be read is not known:" << read.error().detail;
    else
        m_state.setTroubles(std::move(troubles));
}

void AccountWorker::work()
{
    takeInterval();
    takeWishes();
    serveAsked();
    if (whyNoRequests() || isQuiet())
        return;
    if (m_syncDueMs && *m_syncDueMs <= nowMs()) {
        runSync();
        return;
    }
    if (const auto sent = runOutbox(); !sent)
        rest(sent.error());
}

void AccountWorker::takeWishes()
{
    bool sync = false;
    bool paused = false;
    {
        const std::lock_guard lock(m_mutex);
        m_poked = false;
        paused = m_paused;
        if (!paused)
            std::swap(sync, m_syncWanted); // in a pause the wish waits
        if (std::exchange(m_outboxWanted, false))
            m_outboxDueMs = nowMs();
    }
    const bool byPause = m_state.phase() == AccountPhase::Offline && m_state.errorKind() < 0;
    if (paused && m_state.phase() != AccountPhase::NeedsSignIn)
        m_state.enter(AccountPhase::Offline, -1);
    if (!paused && byPause) {
        m_state.enter(AccountPhase::Idle, -1);
        m_quietUntilMs.reset();
        sync = sync || syncsByItself();
    }
    if (!sync)
        return;
    if (m_state.errorKind() != static_cast<int>(ErrorKind::RateLimited))
        m_quietUntilMs.reset(); // somebody looks and wants to know: try at once
    m_syncDueMs = nowMs();
    m_userWaitsForSync = true;
}

void AccountWorker::takeInterval()
{
    std::optional<std::chrono::milliseconds> every;
    {
        const std::lock_guard lock(m_mutex);
        every = std::exchange(m_newInterval, std::nullopt);
    }
    if (!every || *every == m_every)
        return;
    m_every = *every;
    if (m_userWaitsForSync || m_link == nullptr)
        return;
    m_syncDueMs.reset();
    if (syncsByItself())
        m_syncDueMs = m_syncedMs ? *m_syncedMs + m_every.count() : nowMs();
}

void AccountWorker::sleep(const std::stop_token& stop)
{
    const auto due = nextDue();
    const auto poked = [this] { return m_poked; };
    std::unique_lock lock(m_mutex);
    if (due)
        m_wake.wait_for(lock, stop, std::chrono::milliseconds(std::max<qint64>(0, *due - nowMs())), poked);
    else
        m_wake.wait(lock, stop, poked);
}

std::optional<qint64> AccountWorker::nextDue() const
{
    if (whyNoRequests() && !isQuiet())
        return std::nullopt;
    std::optional<qint64> next = m_syncDueMs;
    if (m_outboxDueMs)
        next = next ? std::min(*next, *m_outboxDueMs) : *m_outboxDueMs;
    if (next && m_quietUntilMs)
        next = std::max(*next, *m_quietUntilMs);
    return next;
}

Result<void> AccountWorker::breathe()
{
    serveAsked();
    if (requestStop().stop_requested())
        return fail(ErrorKind::Cancelled, QStringLiteral("paused or ending"));
    if (const auto why = whyNoRequests())
        return fail(*why);
    return runOutbox();
}

void AccountWorker::serveAsked()
{
    // Only what waits now: however much is asked for, the outbox gets its turn in between.
    std::deque<Asked> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_asked);
    }
    for (const Asked& asked : waiting) {
        if (const auto why = whyNoRequests())
            asked.refuse(*why);
        else
            asked.run(*m_link);
    }
}

Result<void> AccountWorker::runOutbox()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_outboxWanted, false))
            m_outboxDueMs = nowMs();
    }
    if (!m_outboxDueMs || *m_outboxDueMs > nowMs())
        return {};
    const auto done = m_outbox.run(*m_link);
    const auto next = m_outbox.nextDue(*m_link);
    if (!next)
        return fail(next.error());
    m_outboxDueMs = *next;
    return done;
}

void AccountWorker::runSync()
{
    const auto cause =
        std::exchange(m_userWaitsForSync, false) ? AccountSync::Cause::User : AccountSync::Cause::Schedule;
    m_state.enter(AccountPhase::Syncing, -1);
    const auto done = m_sync->run(cause);
    readTroubles();
    if (!done) {
        rest(done.error());
        return;
    }
    m_offlineBackoff.reset();
    m_troubleBackoff.reset();
    m_quietUntilMs.reset();
    m_syncDueMs.reset();
    m_syncedMs = nowMs();
    if (syncsByItself())
        m_syncDueMs = *m_syncedMs + m_every.count();
    m_state.endSync();
    m_setup.parts.store.maintainWhenIdle();
}

void AccountWorker::rest(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        // Paused or ending; after a pause everything starts again.
        m_state.enter(isPaused() ? AccountPhase::Offline : AccountPhase::Idle, -1);
        return;
    }
    Backoff& backoff = error.kind == ErrorKind::Offline ? m_offlineBackoff : m_troubleBackoff;
    qint64 wait = backoff.next(QRandomGenerator::global()->generateDouble()).count();
    if (error.retryAfterMs > 0)
        wait = std::clamp(error.retryAfterMs, shortestAskedWaitMs, longestAskedWaitMs);
    m_quietUntilMs = nowMs() + wait;
    m_syncDueMs = syncsByItself() ? m_quietUntilMs : std::nullopt;
    m_state.enter(phaseFor(error.kind), static_cast<int>(error.kind));
}

void AccountWorker::note(const Error& error)
{
    if (error.kind == ErrorKind::AuthRejected || error.kind == ErrorKind::Offline ||
        error.kind == ErrorKind::RateLimited)
        rest(error);
}

void AccountWorker::noteSuccess()
{
    if (m_state.phase() != AccountPhase::Offline)
        return;
    // The network is back: what waited for it is done at once.
    m_offlineBackoff.reset();
    m_quietUntilMs.reset();
    if (syncsByItself())
        m_syncDueMs = nowMs();
}

std::optional<Error> AccountWorker::whyNoRequests() const
{
    if (m_link == nullptr)
        return Error{.kind = ErrorKind::Unsupported};
    if (m_state.phase() == AccountPhase::NeedsSignIn)
        return Error{.kind = ErrorKind::AuthRejected};
    if (isPaused())
        return Error{.kind = ErrorKind::Offline};
    if (requestStop().stop_requested())
        return Error{.kind = ErrorKind::Cancelled};
    if (m_state.errorKind() == static_cast<int>(ErrorKind::RateLimited) && isQuiet())
        return Error{.kind = ErrorKind::RateLimited, .retryAfterMs = *m_quietUntilMs - nowMs()};
    return std::nullopt;
}

bool AccountWorker::isQuiet() const
{
    return m_quietUntilMs && *m_quietUntilMs > nowMs();
}

std::stop_token AccountWorker::requestStop() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests.get_token();
}

void AccountWorker::keepCredentials(const QMap<QString, Secret>& replaced)
{
    for (auto it = replaced.begin(); it != replaced.end(); ++it)
        m_credentials[it.key()] = it.value();
    if (!m_setup.notices.credentialsReplaced)
        return;
    // Shared: the answer may come after a stop has ended the wait.
    struct Waiting {
        std::mutex mutex{};
        std::condition_variable_any wake{};
        bool done = false;
    };
    const auto waiting = std::make_shared<Waiting>();
    m_setup.notices.credentialsReplaced(m_account.id, m_credentials, [waiting] {
        const std::lock_guard lock(waiting->mutex);
        waiting->done = true;
        waiting->wake.notify_all();
    });
    std::unique_lock lock(waiting->mutex);
    waiting->wake.wait(lock, requestStop(), [&waiting] { return waiting->done; });
}

bool AccountWorker::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

bool AccountWorker::syncsByItself() const
{
    return m_every > 0ms;
}

} // namespace cohort
