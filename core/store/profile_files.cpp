#include "core/store/profile_files.h"

#include "core/store/backup.h"
#include "core/store/statement.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

qint64 sizeOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.size();
    qint64 bytes = 0;
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// A database with its log.
qint64 databaseSize(const QString& folder, const QString& name)
{
    const QString path = folder + u'/' + name + u".db"_s;
    return sizeOf(path) + sizeOf(path + u"-wal"_s) + sizeOf(path + u"-shm"_s);
}

} // namespace

QStringList profileCopies(const QString& folder)
{
    QStringList copies;
    const QDir profile(folder);
    const QStringList files{u"*.db.before-*"_s, u"*.db.damaged-*"_s};
    for (const QString& name : profile.entryList(files, QDir::Files, QDir::Name))
        copies << folder + u'/' + name;
    const QStringList folders{u"before-restore-*"_s, u"backup-*"_s,
                              QFileInfo(stagingFolder(folder)).fileName()};
    for (const QString& name : profile.entryList(folders, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        copies << folder + u'/' + name;
    return copies;
}

Result<void> removeProfileCopies(const QString& folder)
{
    Result<void> outcome;
    for (const QString& path : profileCopies(folder)) {
        const bool gone = QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
        if (!gone && outcome)
            outcome = fail(ErrorKind::Storage, u"cannot delete "_s + path);
    }
    return outcome;
}

Result<DiskUse> filesUse(Connection& connection, const QString& folder)
{
    DiskUse use{.cache = databaseSize(folder, u"cache"_s),
                .library = databaseSize(folder, u"library"_s),
                .pictures = sizeOf(folder + u"/library-media"_s),
                .local = databaseSize(folder, u"local"_s)};
    for (const QString& path : profileCopies(folder))
        use.copies += sizeOf(path);
    const auto free = oneNumber(connection, u"PRAGMA cache.freelist_count"_s, {});
    const auto page = oneNumber(connection, u"PRAGMA cache.page_size"_s, {});
    if (!free || !page)
        return fail(free ? page.error() : free.error());
    use.reusable = free->value_or(0) * page->value_or(0);
    return use;
}

} // namespace cohort::store
