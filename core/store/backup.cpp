#include "core/store/backup.h"

#include "core/store/backup_manifest.h"
#include "core/store/connection.h"
#include "core/store/durable_file.h"
#include "core/store/owner_only.h"
#include "core/store/saved_media.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

const QString workFolder = u"backup-"_s; ///< of a backup under way; with six letters after it

Result<QString> sumOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

/// A copy in one piece with what stands in the log; a reader's lock is all it needs.
Result<int> copyDatabase(const QString& from, const QString& to)
{
    const auto connection = Connection::openFile(from, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    QString quoted = to;
    quoted.replace(u'\'', u"''"_s);
    if (auto done = (*connection)->run(u"VACUUM main INTO '"_s + quoted + u"'"_s); !done)
        return fail(done.error());
    return versionOfSound(to);
}

Result<BackupPart> partAt(const QString& path, const QString& name, const QString& place)
{
    const auto sum = sumOf(path);
    if (!sum)
        return fail(sum.error());
    return BackupPart{
        .name = name, .place = place, .sum = *sum, .bytes = QFileInfo(path).size(), .path = path};
}

/// The pictures that the copy of the library needs and that are there.
Result<std::vector<BackupPart>> picturesOf(const QString& profile, const QString& library)
{
    const auto connection = Connection::openFile(library, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    QStringList files;
    const auto read = eachRow(**connection, u"SELECT DISTINCT file FROM main.saved_media ORDER BY file"_s, {},
                              [&files](const QSqlQuery& row) { files << row.value(0).toString(); });
    if (!read)
        return fail(read.error());
    std::vector<BackupPart> parts;
    for (const QString& file : files) {
        const QString path = mediaPath(profile + u"/library-media"_s, file);
        if (path.isEmpty() || !QFile::exists(path))
            continue; // lost before: the backup is of what there is
        // Numbered: the name of a picture is its sum and would tell a guesser that it is there.
        auto part = partAt(path, u"pictures/%1"_s.arg(parts.size() + 1), file);
        if (!part)
            return fail(part.error());
        part->picture = true;
        parts.push_back(*part);
    }
    return parts;
}

Result<BackupManifest> gather(const BackupOrder& order, const QString& scratch)
{
    BackupManifest manifest{.content = {.made = order.now}};
    for (const QString& name : databasesOfBackup()) {
        if (order.stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        const QString file = name + u".db"_s;
        const QString copy = scratch + u'/' + file;
        const auto version = copyDatabase(order.profile + u'/' + file, copy);
        if (!version)
            return fail(version.error());
        (name == "local"_L1 ? manifest.content.localVersion : manifest.content.libraryVersion) = *version;
        const auto part = partAt(copy, file, file);
        if (!part)
            return fail(part.error());
        manifest.parts.push_back(*part);
    }
    auto pictures = picturesOf(order.profile, scratch + u"/library.db"_s);
    if (!pictures)
        return fail(pictures.error());
    manifest.content.pictures = int(pictures->size());
    manifest.parts.insert(manifest.parts.end(), pictures->begin(), pictures->end());
    for (const BackupPart& part : manifest.parts)
        manifest.content.bytes += part.bytes;
    return manifest;
}

} // namespace

Result<BackupContent> writeBackup(const BackupOrder& order)
{
    if (!order.passphrase.isEmpty() && order.passphrase.size() < shortestPassphrase)
        return fail(ErrorKind::InvalidInput, u"the passphrase is too short"_s);
    // Beside the profile: what is copied must not lie about in a folder that others can read.
    QTemporaryDir scratch(order.profile + u'/' + workFolder + u"XXXXXX"_s);
    if (!scratch.isValid())
        return fail(ErrorKind::Storage, scratch.errorString());
    const auto manifest = gather(order, scratch.path());
    if (!manifest)
        return fail(manifest.error());
    const QString partial = order.target + u".part"_s;
    PackOrder pack{.target = partial,
                   .entries = {{.name = manifestName(), .bytes = manifestText(*manifest)}},
                   .passphrase = order.passphrase,
                   .stop = order.stop,
                   .progress = order.progress};
    for (const BackupPart& part : manifest->parts)
        pack.entries.push_back({.name = part.name, .path = part.path, .stored = part.picture});
    QFile::remove(partial);
    if (auto packed = packZip(pack); !packed)
        return fail(packed.error());
    QFile::setPermissions(partial, ownerOnlyFile);
    if (const auto verified = verifyBackup(partial, order.passphrase); !verified) {
        QFile::remove(partial);
        return fail(verified.error());
    }
    if (auto replaced = replaceFile(partial, order.target); !replaced) {
        QFile::remove(partial);
        return fail(replaced.error());
    }
    return manifest->content;
}

Result<BackupContent> verifyBackup(const QString& file, const QString& passphrase)
{
    const auto archive = ZipReader::open(file, passphrase);
    if (!archive)
        return fail(archive.error());
    const auto manifest = readManifest(**archive);
    if (!manifest)
        return fail(manifest.error());
    for (const BackupPart& part : manifest->parts)
        if (auto read = readPart(**archive, part, [](QByteArrayView) { return Result<void>(); }); !read)
            return fail(read.error());
    return manifest->content;
}

void sweepUnfinished(const QString& profile)
{
    const QStringList copies = QDir(profile).entryList({workFolder + u"*"_s}, QDir::Dirs);
    for (const QString& name : copies)
        QDir(profile + u'/' + name).removeRecursively();
    if (!restoreIsStaged(profile))
        QDir(stagingFolder(profile)).removeRecursively();
}

} // namespace cohort::store
