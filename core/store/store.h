#pragma once

#include "core/base/job_thread.h"
#include "core/base/result.h"
#include "core/model/rows.h"
#include "core/store/connection.h"

#include <QLockFile>

namespace cohort {

/// The seam for an encrypted driver: asked once per file before it is opened. The stock build has no key.
class KeySource {
public:
    KeySource() = default;
    KeySource(const KeySource&) = delete;
    KeySource& operator=(const KeySource&) = delete;
    virtual ~KeySource() = default;
    [[nodiscard]] virtual Result<QByteArray> keyFor(const QString& fileName) = 0;
};

/// What happened while opening that the user should be told.
struct OpeningReport {
    bool created = false;     ///< a new profile
    QStringList movedAside{}; ///< damaged files, by their new names
    QString backup{};         ///< copy made before a migration
};

/// A profile's three database files and the threads that use them: one writer, one reader. Construct with
/// `open`; the folder is 0700, the files 0600. Errors of `open`: InUse, NewerVersion, Corrupt (only for
/// local.db and library.db: a damaged cache.db is moved aside and made anew), Storage.
class Store final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& folder, KeySource* keys);
    ~Store();

    [[nodiscard]] const OpeningReport& report() const { return m_report; }

    /// Runs a job on the reader thread; it sees one consistent snapshot.
    void read(std::function<void(Connection&)> job);
    /// Runs a job on the writer thread inside one transaction; an error rolls everything back. `done` is
    /// called on the writer thread after the commit (or the failure).
    void write(std::function<Result<void>(Connection&)> job, std::function<void(Result<void>)> done);
    /// The same, waiting for the outcome. Worker threads only: never the GUI thread.
    [[nodiscard]] Result<void> writeNow(const std::function<Result<void>(Connection&)>& job);
    [[nodiscard]] Result<void> readNow(const std::function<Result<void>(Connection&)>& job);
    /// After something was forgotten: writes the logs back and empties them, so that no word of it stays in a
    /// file. `done` is called on the writer thread.
    void eraseTraces(std::function<void(Result<void>)> done);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Where pictures of saved conversations lie; made when the first one comes.
    [[nodiscard]] QString mediaFolder() const { return m_folder + QStringLiteral("/library-media"); }
    /// Called when nothing has happened for a while: merges the search index, checkpoints the logs.
    void maintainWhenIdle();

private:
    explicit Store(QString folder);
    [[nodiscard]] Result<void> start();
    /// Posts that an older version marked to keep become saved conversations: once, some milliseconds for
    /// each.
    void adoptOldMarks();
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>(Connection&)>& job);
    [[nodiscard]] Result<void> inSnapshot(const std::function<Result<void>(Connection&)>& job);
    void shortenLogs();

    const QString m_folder;
    OpeningReport m_report;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_readConnection;  // used on m_reader only
    std::unique_ptr<Connection> m_writeConnection; // used on m_writer only
    std::unique_ptr<JobThread> m_reader;
    std::unique_ptr<JobThread> m_writer;
};

} // namespace cohort
