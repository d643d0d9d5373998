#include "core/library/backups.h"

#include "core/library/library_private.h"
#include "core/model/setting_names.h"
#include "core/store/backup.h"

#include <QDir>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBetween = 7;
constexpr auto lookEvery = std::chrono::hours(1);
const QString weeklyTail = u"-weekly"_s;

/// The newest of ours stay; what somebody else put there is not ours.
void dropOldWeekly(const QString& folder)
{
    const QStringList ours = QDir(folder).entryList({u"cohort-*"_s + weeklyTail + u".zip"_s}, QDir::Files,
                                                    QDir::Name | QDir::Reversed);
    for (const QString& name : ours.mid(Backups::keptWeekly))
        QFile::remove(folder + u'/' + name);
    // Of one that was under way when the program was killed; this runs where none is under way.
    const QStringList halves =
        QDir(folder).entryList({u"cohort-*"_s + weeklyTail + u".zip.part"_s}, QDir::Files);
    for (const QString& name : halves)
        QFile::remove(folder + u'/' + name);
}

} // namespace

Backups::Backups(Library& library)
    : m_library(library)
    , m_thread(std::make_unique<JobThread>(JobThread::Ending::DropWaitingJobs))
{
    m_hourly.setInterval(lookEvery);
    connect(&m_hourly, &QTimer::timeout, this, &Backups::makeWeekly);
}

Backups::~Backups()
{
    m_stop.request_stop();
    m_thread.reset();
}

Backups& Library::backups()
{
    return *d->backups;
}

QString Backups::nameFor(const QDateTime& now, const QString& tail)
{
    return u"cohort-"_s + now.toLocalTime().toString(u"yyyy-MM-dd"_s) + tail + u".zip"_s;
}

void Backups::write(const QString& target, const QString& passphrase, QObject* asker,
                    std::function<void(double)> progress, Answer<BackupContent> answer)
{
    m_stop = std::stop_source();
    const auto tell = [&mailbox = m_library.d->mailbox, guard = QPointer<QObject>(asker),
                       progress = std::move(progress)](double part) {
        mailbox.post([guard, progress, part] {
            if (guard && progress)
                progress(part);
        });
    };
    const store::BackupOrder order{.profile = m_library.d->parts.store->folder(),
                                   .target = target,
                                   .passphrase = passphrase,
                                   .now = m_library.d->parts.clock.now(),
                                   .stop = m_stop.get_token(),
                                   .progress = tell};
    m_thread->post([order, done = m_library.d->bringing<BackupContent>(asker, std::move(answer))](
                       const std::stop_token&) { done(store::writeBackup(order)); });
}

void Backups::stop()
{
    m_stop.request_stop();
}

void Backups::stageRestore(const QString& file, const QString& passphrase, QObject* asker,
                           Answer<BackupContent> answer)
{
    m_thread->post([profile = m_library.d->parts.store->folder(), file, passphrase,
                    done = m_library.d->bringing<BackupContent>(asker, std::move(answer))](
                       const std::stop_token&) { done(store::stageRestore(profile, file, passphrase)); });
}

void Backups::startWeekly()
{
    m_hourly.start();
    makeWeekly();
}

void Backups::makeWeekly()
{
    m_library.settings(this, [this](const Result<QMap<QString, QString>>& settings) {
        if (!settings)
            return;
        const QString folder = settings->value(setting::BackupFolder);
        const QDateTime last = QDateTime::fromString(settings->value(setting::BackupLast), Qt::ISODate);
        const QDateTime now = m_library.d->parts.clock.now();
        // A clock that was set back must not stop backups for years.
        const bool due = !last.isValid() || last.daysTo(now) >= daysBetween || last > now;
        if (!folder.isEmpty() && due)
            weeklyDue(folder);
    });
}

void Backups::weeklyDue(const QString& folder)
{
    const QDateTime now = m_library.d->parts.clock.now();
    write(folder + u'/' + nameFor(now, weeklyTail), {}, this, {},
          [this, folder, now](const Result<BackupContent>& made) {
              if (!made) {
                  emit weeklyFailed(made.error());
                  return;
              }
              m_thread->post([folder](const std::stop_token&) { dropOldWeekly(folder); });
              m_library.saveSetting(setting::BackupLast, now.toUTC().toString(Qt::ISODate), this, {});
              emit weeklyMade();
          });
}

} // namespace cohort
