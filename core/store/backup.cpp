#include "core/store/backup.h"

#include "core/store/connection.h"
#include "core/store/durable_file.h"
#include "core/store/migrations.h"
#include "core/store/owner_only.h"
#include "core/store/saved_media.h"
#include "core/store/statement.h"
#include "core/store/zip_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr qint64 mostManifestBytes = 64LL * 1024 * 1024;      ///< a million pictures
constexpr qint64 mostEntryBytes = 256LL * 1024 * 1024 * 1024; ///< of one database: far above any of ours
const QString manifestName = u"manifest.json"_s;
const QString workFolder = u"backup-"_s; ///< of a backup under way; with six letters after it
const QStringList databases{u"local"_s, u"library"_s};

QString readyMark(const QString& profile)
{
    return stagingFolder(profile) + u"/ready"_s;
}

/// One file of a backup as the manifest tells it.
struct Part {
    QString name{};  ///< in the archive
    QString place{}; ///< "local.db", or the name of a picture
    QString sum{};
    qint64 bytes = 0;
    QString path{}; ///< when it is packed
    bool picture = false;
};

struct Manifest {
    BackupContent content{};
    std::vector<Part> parts{};
};

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
    const auto copy = Connection::openFile(to, Connection::Access::ReadOnly);
    if (!copy)
        return fail(copy.error());
    const auto verdict = oneText(**copy, u"PRAGMA quick_check(1)"_s, {});
    if (!verdict)
        return fail(verdict.error());
    if (verdict->value_or(QString()) != "ok"_L1)
        return fail(ErrorKind::Corrupt, from + u": "_s + verdict->value_or(QString()).left(200));
    return schemaVersion(**copy);
}

Result<Part> partAt(const QString& path, const QString& name, const QString& place)
{
    const auto sum = sumOf(path);
    if (!sum)
        return fail(sum.error());
    return Part{.name = name, .place = place, .sum = *sum, .bytes = QFileInfo(path).size(), .path = path};
}

/// The pictures that the copy of the library needs and that are there.
Result<std::vector<Part>> picturesOf(const QString& profile, const QString& library)
{
    const auto connection = Connection::openFile(library, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    QStringList files;
    const auto read = eachRow(**connection, u"SELECT DISTINCT file FROM main.saved_media ORDER BY file"_s, {},
                              [&files](const QSqlQuery& row) { files << row.value(0).toString(); });
    if (!read)
        return fail(read.error());
    std::vector<Part> parts;
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

QByteArray manifestText(const Manifest& manifest)
{
    QJsonArray parts;
    for (const Part& part : manifest.parts)
        parts.append(QJsonObject{{u"name"_s, part.name},
                                 {u"place"_s, part.place},
                                 {u"sha256"_s, part.sum},
                                 {u"bytes"_s, part.bytes},
                                 {u"picture"_s, part.picture}});
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"made"_s, manifest.content.made.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"local"_s, manifest.content.localVersion},
                                     {u"library"_s, manifest.content.libraryVersion},
                                     {u"parts"_s, parts}})
        .toJson();
}

Result<Manifest> gather(const BackupOrder& order, const QString& scratch)
{
    Manifest manifest{.content = {.made = order.now}};
    for (const QString& name : databases) {
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
    for (const Part& part : manifest.parts)
        manifest.content.bytes += part.bytes;
    return manifest;
}

bool isExpected(const Part& part)
{
    if (part.picture)
        return !mediaPath(u"x"_s, part.place).isEmpty() && part.place == part.sum;
    return part.place == "local.db"_L1 || part.place == "library.db"_L1;
}

Result<Manifest> readManifest(ZipReader& archive)
{
    QByteArray text;
    const auto read =
        archive.read(manifestName, mostManifestBytes, [&text](QByteArrayView piece) -> Result<void> {
            text.append(piece);
            return {};
        });
    if (!read && read.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Corrupt, u"not a backup"_s);
    if (!read)
        return fail(read.error());
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json[u"format"_s].toInt() > format)
        return fail(ErrorKind::NewerVersion, u"made by a newer Cohort"_s);
    if (json[u"format"_s].toInt() != format)
        return fail(ErrorKind::Corrupt, u"the manifest cannot be read"_s);
    Manifest manifest{
        .content = {.made = QDateTime::fromString(json[u"made"_s].toString(), Qt::ISODateWithMs),
                    .localVersion = json[u"local"_s].toInt(),
                    .libraryVersion = json[u"library"_s].toInt()}};
    QStringList found;
    const QJsonArray parts = json[u"parts"_s].toArray();
    for (const QJsonValue& value : parts) {
        const Part part{.name = value[u"name"_s].toString(),
                        .place = value[u"place"_s].toString(),
                        .sum = value[u"sha256"_s].toString(),
                        .bytes = value[u"bytes"_s].toInteger(),
                        .picture = value[u"picture"_s].toBool()};
        if (!isExpected(part) || part.bytes < 0 || part.bytes > mostEntryBytes)
            return fail(ErrorKind::Corrupt, u"the manifest names something strange"_s);
        found << part.place;
        manifest.content.bytes += part.bytes;
        manifest.content.pictures += part.picture ? 1 : 0;
        manifest.parts.push_back(part);
    }
    if (!found.contains("local.db"_L1) || !found.contains("library.db"_L1))
        return fail(ErrorKind::Corrupt, u"a database is missing"_s);
    return manifest;
}

/// Reads one part, compares its sum, and hands the pieces on.
Result<void> readPart(ZipReader& archive, const Part& part,
                      const std::function<Result<void>(QByteArrayView)>& take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    const auto read = archive.read(part.name, part.bytes, [&](QByteArrayView piece) {
        hash.addData(piece);
        bytes += piece.size();
        return take(piece);
    });
    if (!read)
        return read;
    if (bytes != part.bytes || QString::fromLatin1(hash.result().toHex()) != part.sum)
        return fail(ErrorKind::Corrupt, part.name + u" is not what it was"_s);
    return {};
}

Result<void> unpack(ZipReader& archive, const Part& part, const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::Storage, u"cannot make a folder for "_s + path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnlyFile))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    const auto read = readPart(archive, part, [&file](QByteArrayView piece) -> Result<void> {
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
    for (const QString& name : databases) {
        const auto steps = migrationsOf(name);
        if (!steps)
            return fail(steps.error());
        const int version = name == "local"_L1 ? content.localVersion : content.libraryVersion;
        if (version > steps->back().version)
            return fail(ErrorKind::NewerVersion, name);
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
                   .entries = {{.name = manifestName, .bytes = manifestText(*manifest)}},
                   .passphrase = order.passphrase,
                   .stop = order.stop,
                   .progress = order.progress};
    for (const Part& part : manifest->parts)
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
    for (const Part& part : manifest->parts)
        if (auto read = readPart(**archive, part, [](QByteArrayView) { return Result<void>(); }); !read)
            return fail(read.error());
    return manifest->content;
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
    const QString folder = stagingFolder(profile);
    QFile::remove(readyMark(profile));
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(profile) || !QDir().mkdir(folder, ownerOnlyFile | QFileDevice::ExeOwner))
        return fail(ErrorKind::Storage, u"cannot make "_s + folder);
    for (const Part& part : manifest->parts) {
        const QString path =
            part.picture ? mediaPath(folder + u"/library-media"_s, part.place) : folder + u'/' + part.place;
        if (auto unpacked = unpack(**archive, part, path); !unpacked) {
            QDir(folder).removeRecursively();
            return fail(unpacked.error());
        }
    }
    if (auto marked = markReady(profile); !marked) {
        QDir(folder).removeRecursively();
        return fail(marked.error());
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

void sweepUnfinished(const QString& profile)
{
    const QStringList copies = QDir(profile).entryList({workFolder + u"*"_s}, QDir::Dirs);
    for (const QString& name : copies)
        QDir(profile + u'/' + name).removeRecursively();
    if (!restoreIsStaged(profile))
        QDir(stagingFolder(profile)).removeRecursively();
}

} // namespace cohort::store
