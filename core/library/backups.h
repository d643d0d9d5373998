#pragma once

#include "core/library/library.h"
#include "core/model/backup.h"

#include <QTimer>

#include <stop_token>

namespace cohort {

class JobThread;

/// Backups of the profile as the window and the command line make them, and the weekly one. Lives on the
/// thread of its Library; the work is done on a thread of its own.
class Backups final : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Answer = Library::Answer<T>;

    /// Weekly backups that are kept in their folder; older ones of ours go.
    static constexpr int keptWeekly = 5;

    explicit Backups(Library& library);
    ~Backups() override;

    /// Writes a backup into `target`, which is replaced only when the new one is whole. `progress` is called
    /// with a part of the whole, 0 … 1.
    void write(const QString& target, const QString& passphrase, QObject* asker,
               std::function<void(double)> progress, Answer<BackupContent> answer);
    /// Ends a running backup; its answer is Cancelled.
    void stop();
    /// Unpacks and verifies a backup; it takes the profile's place when Cohort is started again.
    void stageRestore(const QString& file, const QString& passphrase, QObject* asker,
                      Answer<BackupContent> answer);

    /// A name for a backup made now: "cohort-2026-03-02.zip".
    [[nodiscard]] static QString nameFor(const QDateTime& now, const QString& tail = {});
    /// Looks once an hour whether the weekly backup is due, and at once.
    void startWeekly();

signals:
    /// The weekly backup could not be made.
    void weeklyFailed(const cohort::Error& error);
    void weeklyMade();

private:
    void makeWeekly();
    void weeklyDue(const QString& folder);
    Library& m_library;
    std::unique_ptr<JobThread> m_thread;
    std::stop_source m_stop;
    QTimer m_hourly;
};

} // namespace cohort
