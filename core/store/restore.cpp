#include "core/store/backup.h"

#include "core/store/backup_manifest.h"
#include "core/store/durable_file.h"
#include "core/store/migrations.h"
#include "core/store/owner_only.h"
#include "core/store/saved_media.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leftFree =
    64LL * 1024 * 1024; ///< bytes that a restore leaves to everything else on the disk

QString readyMark(const QString& profile)
{
    return stagingFolder(profile) + u"/ready"_s;
}

Result<void> unpack(ZipReader& archive, const BackupPart& part, const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::Storage, u"cannot make a folder for "_s + path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnlyFile))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    auto read = readPart(archive, part, [&file](QByteArrayView piece) -> Result<void> {
        if (file.write(piece.data(), piece.size()) != piece.size())
            return fail(ErrorKind::Storage, file.errorString());
        return {};
    });
    if (!read)
        return read;
    if (!file.flush())
        return fail(ErrorKind::Storage, file.errorString());
    file.close();
    return syncFile(path);
}

Result<void> refuseNewer(const BackupContent& content)
{
    for (const QString& name : databasesOfBackup()) {
        const auto steps = migrationsOf(name);
        if (!steps)
            return fail(steps.error());
        const int version = name == "local"_L1 ? content.localVersion : content.libraryVersion;
        if (version > steps->back().version)
            return fail(ErrorKind::NewerVersion, name);
    }
    return {};
}

/// Before anything is unpacked: an archive of some kilobytes can name more than the disk holds.
Result<void> refuseMoreThanFits(const QString& profile, const BackupContent& content)
{
    const QStorageInfo disk(profile);
    if (disk.isValid() && content.bytes > disk.bytesAvailable() - leftFree)
        return fail(ErrorKind::Storage, u"%1 bytes do not fit"_s.arg(content.bytes));
    return {};
}

/// The profile before is set aside for what was unpacked, so the next start must be able to open it.
Result<void> checkDatabases(const QString& folder, const BackupContent& content)
{
    for (const QString& name : databasesOfBackup()) {
        const auto version = versionOfSound(folder + u'/' + name + u".db"_s);
        if (!version)
            return fail(version.error());
        if (*version != (name == "local"_L1 ? content.localVersion : content.libraryVersion))
            return fail(ErrorKind::Corrupt, name + u" is of another version than its manifest says"_s);
    }
    return {};
}

Result<void> moveInto(const QString& from, const QString& to)
{
    if (!QFileInfo::exists(from))
        return {};
    if (!QFile::rename(from, to))
        return fail(ErrorKind::Storage, u"cannot move "_s + from);
    return {};
}

/// The mark comes after everything it stands for is on the disk.
Result<void> markReady(const QString& profile)
{
    if (auto synced = syncFolder(stagingFolder(profile)); !synced)
        return synced;
    QFile ready(readyMark(profile));
    if (!ready.open(QIODevice::WriteOnly, ownerOnlyFile))
        return fail(ErrorKind::Storage, ready.errorString());
    ready.close();
    return syncFolder(stagingFolder(profile));
}

} // namespace

QString stagingFolder(const QString& profile)
{
    return profile + u"/restore"_s;
}

Result<BackupContent> stageRestore(const QString& profile, const QString& file, const QString& passphrase)
{
    const auto archive = ZipReader::open(file, passphrase);
    if (!archive)
        return fail(archive.error());
    const auto manifest = readManifest(**archive);
    if (!manifest)
        return fail(manifest.error());
    if (auto known = refuseNewer(manifest->content); !known)
        return fail(known.error());
    if (auto fits = refuseMoreThanFits(profile, manifest->content); !fits)
        return fail(fits.error());
    const QString folder = stagingFolder(profile);
    QFile::remove(readyMark(profile));
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(profile) || !QDir().mkdir(folder, ownerOnlyFile | QFileDevice::ExeOwner))
        return fail(ErrorKind::Storage, u"cannot make "_s + folder);
    for (const BackupPart& part : manifest->parts) {
        const QString path =
            part.picture ? mediaPath(folder + u"/library-media"_s, part.place) : folder + u'/' + part.place;
        if (auto unpacked = unpack(**archive, part, path); !unpacked) {
            QDir(folder).removeRecursively();
            return fail(unpacked.error());
        }
    }
    auto ready = checkDatabases(folder, manifest->content);
    if (ready)
        ready = markReady(profile);
    if (!ready) {
        QDir(folder).removeRecursively();
        return fail(ready.error());
    }
    return manifest->content;
}

bool restoreIsStaged(const QString& profile)
{
    return QFile::exists(readyMark(profile));
}

Result<void> applyStagedRestore(const QString& profile)
{
    if (!restoreIsStaged(profile))
        return {};
    const QString staged = stagingFolder(profile);
    // One name for one restore: a start that was killed goes on in the same folder.
    const QString stamp = QFileInfo(readyMark(profile)).lastModified().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString before = profile + u"/before-restore-"_s + stamp;
    if (!QDir().mkpath(before))
        return fail(ErrorKind::Storage, u"cannot make "_s + before);
    // The cache was made from another local.db; it goes first, so that it can never meet the new one.
    for (const QString& name : {u"cache"_s, u"local"_s, u"library"_s}) {
        const QString file = name + u".db"_s;
        const bool arrived = name != "cache"_L1 && !QFileInfo::exists(staged + u'/' + file);
        if (arrived)
            continue; // put in place by a start that was killed
        for (const QString& tail : {u"-wal"_s, u"-shm"_s, QString()})
            if (!QFileInfo::exists(before + u'/' + file + tail))
                if (auto moved = moveInto(profile + u'/' + file + tail, before + u'/' + file + tail); !moved)
                    return moved;
        if (auto moved = moveInto(staged + u'/' + file, profile + u'/' + file); !moved)
            return moved;
    }
    const QString media = profile + u"/library-media"_s;
    if (QFileInfo::exists(staged + u"/library-media"_s)) {
        if (!QFileInfo::exists(before + u"/library-media"_s))
            if (auto moved = moveInto(media, before + u"/library-media"_s); !moved)
                return moved;
        if (auto moved = moveInto(staged + u"/library-media"_s, media); !moved)
            return moved;
    }
    // Every file has its place on the disk before the restore counts as done.
    if (auto synced = syncFolder(profile); !synced)
        return synced;
    QFile::remove(readyMark(profile));
    QDir(staged).removeRecursively();
    return {};
}

} // namespace cohort::store
