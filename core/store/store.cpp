#include "core/store/store.h"

#include "core/base/logging.h"
#include "core/store/backup.h"
#include "core/store/circle_post.h"
#include "core/store/circles.h"
#include "core/store/files.h"
#include "core/store/idle_work.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFileInfo>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Bytes of a write-ahead log above which it is written back even while others wait; below, only when idle.
constexpr qint64 longestLog = 64LL * 1024 * 1024;
/// Empty pages (of 8 KiB) that are left to the next posts whatever their part is: 1 MiB.
constexpr qint64 fewestEmptyPages = 128;
/// One page in so many is empty: then the cache is written anew.
constexpr qint64 worthShrinking = 4;
/// Tries to see all three files in one state while the writer commits; each try costs about a millisecond.
constexpr int snapshotTries = 500;

/// How long a lock that cannot be read is left to its maker, in ms: it is written right after it was made.
constexpr int unfinishedLockMs = 500;

bool isReadable(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&process, &host, &program);
}

/// A program that was killed between making the lock and writing its number into it leaves one that would
/// count as taken for ever.
bool takeLock(QLockFile& lock)
{
    if (lock.tryLock())
        return true;
    const auto unfinished = [&lock] {
        return lock.error() == QLockFile::LockFailedError && !isReadable(lock);
    };
    if (!unfinished())
        return false;
    if (lock.tryLock(unfinishedLockMs))
        return true;
    // Two that come at once must not take each other's new lock away: one after the other, and looked at
    // again.
    QLockFile taking(lock.fileName() + u".taking"_s);
    if (!taking.tryLock(2 * unfinishedLockMs))
        return false;
    return unfinished() && QFile::remove(lock.fileName()) && lock.tryLock();
}

/// Writes a log back and empties it; waits for a reader that is in the middle of a question.
Result<void> emptyLog(Connection& connection, const QString& file)
{
    for (int attempt = 0; attempt < snapshotTries; ++attempt) {
        const auto busy =
            store::oneNumber(connection, u"PRAGMA "_s + file + u".wal_checkpoint(TRUNCATE)"_s, {});
        if (!busy)
            return fail(busy.error());
        if (busy->value_or(1) == 0)
            return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return fail(ErrorKind::Storage, u"a log could not be emptied"_s);
}

/// Gives back to the system what was deleted from the cache, when it is worth writing the file anew: some
/// seconds for a gigabyte. While it fails (no room on the disk), the next posts take the empty pages.
void shrinkCache(Connection& connection)
{
    const auto free = store::oneNumber(connection, u"PRAGMA cache.freelist_count"_s, {});
    const auto all = store::oneNumber(connection, u"PRAGMA cache.page_count"_s, {});
    if (!free || !all)
        return;
    const qint64 empty = free->value_or(0);
    if (empty < fewestEmptyPages || empty * worthShrinking < all->value_or(0))
        return;
    if (const auto done = connection.run(u"VACUUM cache"_s); !done)
        qCWarning(logStore) << "the cache could not be made smaller:" << done.error().detail;
}

} // namespace

Store::Store(QString folder)
    : m_folder(std::move(folder))
{
}

Store::~Store()
{
    // The reader goes first: the last connection of all writes the logs back and removes them.
    if (m_reader)
        m_reader->runAndWait([this](const std::stop_token&) { m_readConnection.reset(); });
    m_reader.reset();
    if (m_writer)
        m_writer->runAndWait([this](const std::stop_token&) { m_writeConnection.reset(); });
    m_writer.reset();
}

Result<std::unique_ptr<Store>> Store::open(const QString& folder, KeySource* keys)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (auto ready = store::prepareFolder(path); !ready)
        return fail(ready.error());
    std::unique_ptr<Store> made(new Store(path));
    made->m_lock = std::make_unique<QLockFile>(path + u"/lock"_s);
    made->m_lock->setStaleLockTime(0);
    if (!takeLock(*made->m_lock)) {
        const bool taken = made->m_lock->error() == QLockFile::LockFailedError;
        return fail(taken ? ErrorKind::InUse : ErrorKind::Storage, u"cannot lock "_s + path);
    }
    if (auto restored = store::applyStagedRestore(path); !restored)
        return fail(restored.error());
    store::sweepUnfinished(path);
    if (auto ready = store::prepareFiles(path, keys, made->m_report); !ready)
        return fail(ready.error());
    if (auto started = made->start(); !started)
        return fail(started.error());
    return made;
}

Result<void> Store::start()
{
    m_writer = std::make_unique<JobThread>(JobThread::Ending::RunWaitingJobs);
    m_reader = std::make_unique<JobThread>(JobThread::Ending::RunWaitingJobs);
    Result<void> outcome;
    m_writer->runAndWait([this, &outcome](const std::stop_token&) {
        auto connection = Connection::open(m_folder, Connection::Access::ReadWrite);
        if (!connection) {
            outcome = fail(connection.error());
            return;
        }
        m_writeConnection = std::move(*connection);
        outcome = inTransaction([](Connection& c) { return store::rebuildCirclePostIfStale(c); });
        if (outcome)
            adoptOldMarks();
    });
    if (!outcome)
        return outcome;
    m_reader->runAndWait([this, &outcome](const std::stop_token&) {
        auto connection = Connection::open(m_folder, Connection::Access::ReadOnly);
        if (connection)
            m_readConnection = std::move(*connection);
        else
            outcome = fail(connection.error());
    });
    return outcome;
}

void Store::adoptOldMarks()
{
    bool more = true;
    while (more) {
        const auto step = inTransaction([&more](Connection& connection) -> Result<void> {
            const auto left = store::adoptMarks(connection);
            more = left.value_or(false);
            return left ? Result<void>() : fail(left.error());
        });
        // The marks stay; the next start tries again.
        if (!step) {
            qCWarning(logStore) << "marked posts could not be saved:" << step.error().detail;
            return;
        }
    }
}

Result<void> Store::inTransaction(const std::function<Result<void>(Connection&)>& job)
{
    Connection& connection = *m_writeConnection;
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto outcome = job(connection);
    if (outcome)
        outcome = connection.run(u"COMMIT"_s);
    if (!outcome) {
        // A full disk may have rolled back by itself; then this says so and nothing is lost.
        (void)connection.run(u"ROLLBACK"_s);
        if (outcome.error().kind == ErrorKind::Corrupt)
            store::noteDamage(m_folder);
    }
    return outcome;
}

Result<void> Store::inSnapshot(const std::function<Result<void>(Connection&)>& job)
{
    Connection& connection = *m_readConnection;
    for (int attempt = 0; attempt < snapshotTries; ++attempt) {
        if (auto begun = connection.run(u"BEGIN"_s); !begun)
            return begun;
        // The files commit one after the other: a snapshot taken in between would show people in the wrong
        // circle. This reads from both and so also fixes what the job will see.
        const auto current = store::cacheIsCurrent(connection);
        Result<void> outcome = current ? Result<void>() : fail(current.error());
        const bool usable = current && *current;
        if (usable)
            outcome = job(connection);
        (void)connection.run(u"COMMIT"_s);
        if (!outcome && outcome.error().kind == ErrorKind::Corrupt)
            store::noteDamage(m_folder);
        if (usable || !outcome)
            return outcome;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return fail(ErrorKind::Storage, u"the cache does not follow the profile"_s);
}

void Store::read(std::function<void(Connection&)> job)
{
    m_reader->post([this, job = std::move(job)](const std::stop_token&) {
        const auto outcome = inSnapshot([&job](Connection& connection) -> Result<void> {
            job(connection);
            return {};
        });
        if (!outcome) {
            // The asker waits for an answer; outside a snapshot every question answers with its error.
            qCWarning(logStore) << "no snapshot to read from:" << outcome.error().detail;
            job(*m_readConnection);
        }
    });
}

void Store::write(std::function<Result<void>(Connection&)> job, std::function<void(Result<void>)> done)
{
    m_writer->post([this, job = std::move(job), done = std::move(done)](const std::stop_token&) {
        auto outcome = inTransaction(job);
        shortenLogs();
        if (done)
            done(std::move(outcome));
    });
}

Result<void> Store::writeNow(const std::function<Result<void>(Connection&)>& job)
{
    Q_ASSERT(!m_writer->isCurrent());
    Result<void> outcome = fail(ErrorKind::Cancelled, u"the store is closing"_s);
    m_writer->runAndWait([this, &job, &outcome](const std::stop_token&) {
        outcome = inTransaction(job);
        shortenLogs();
    });
    return outcome;
}

Result<void> Store::readNow(const std::function<Result<void>(Connection&)>& job)
{
    Q_ASSERT(!m_reader->isCurrent());
    Result<void> outcome = fail(ErrorKind::Cancelled, u"the store is closing"_s);
    m_reader->runAndWait([this, &job, &outcome](const std::stop_token&) { outcome = inSnapshot(job); });
    return outcome;
}

void Store::shortenLogs()
{
    for (const QString& name : {u"main"_s, u"cache"_s}) {
        const QString file = name == "main"_L1 ? u"/local.db-wal"_s : u"/cache.db-wal"_s;
        if (QFileInfo(m_folder + file).size() > longestLog)
            (void)m_writeConnection->run(u"PRAGMA "_s + name + u".wal_checkpoint(PASSIVE)"_s);
    }
}

void Store::eraseTraces(std::function<void(Result<void>)> done)
{
    m_writer->post([this, done = std::move(done)](const std::stop_token&) {
        Result<void> outcome;
        for (const QString& name : {u"main"_s, u"cache"_s, u"library"_s}) {
            const auto emptied = emptyLog(*m_writeConnection, name);
            if (outcome && !emptied)
                outcome = emptied;
        }
        done(outcome);
    });
}

void Store::maintainWhenIdle()
{
    // One small step a job: whatever is to be written meanwhile goes in between.
    m_writer->post([this](const std::stop_token& stop) {
        // Closed meanwhile: this step posted itself behind the end.
        if (stop.stop_requested() || !m_writeConnection)
            return;
        bool more = false;
        const auto outcome = inTransaction([&more](Connection& connection) -> Result<void> {
            const auto left = store::idleStep(connection);
            if (!left)
                return fail(left.error());
            more = *left;
            return {};
        });
        if (outcome && more) {
            maintainWhenIdle();
            return;
        }
        shrinkCache(*m_writeConnection);
        for (const QString& name : {u"main"_s, u"cache"_s, u"library"_s})
            (void)m_writeConnection->run(u"PRAGMA "_s + name + u".wal_checkpoint(TRUNCATE)"_s);
    });
}

} // namespace cohort
