#include "core/store/backup_manifest.h"

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/saved_media.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr qint64 mostManifestBytes = 64LL * 1024 * 1024;      ///< a million pictures
constexpr qint64 mostEntryBytes = 256LL * 1024 * 1024 * 1024; ///< of one database: far above any of ours

bool isExpected(const BackupPart& part)
{
    if (part.picture)
        return !mediaPath(u"x"_s, part.place).isEmpty() && part.place == part.sum;
    return part.place == "local.db"_L1 || part.place == "library.db"_L1;
}

} // namespace

const QStringList& databasesOfBackup()
{
    static const QStringList names{u"local"_s, u"library"_s};
    return names;
}

QString manifestName()
{
    return u"manifest.json"_s;
}

QByteArray manifestText(const BackupManifest& manifest)
{
    QJsonArray parts;
    for (const BackupPart& part : manifest.parts)
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

Result<BackupManifest> readManifest(ZipReader& archive)
{
    QByteArray text;
    const auto read =
        archive.read(manifestName(), mostManifestBytes, [&text](QByteArrayView piece) -> Result<void> {
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
    BackupManifest manifest{
        .content = {.made = QDateTime::fromString(json[u"made"_s].toString(), Qt::ISODateWithMs),
                    .localVersion = json[u"local"_s].toInt(),
                    .libraryVersion = json[u"library"_s].toInt()}};
    QStringList found;
    const QJsonArray parts = json[u"parts"_s].toArray();
    for (const auto& value : parts) {
        const BackupPart part{.name = value[u"name"_s].toString(),
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

Result<void> readPart(ZipReader& archive, const BackupPart& part,
                      const std::function<Result<void>(QByteArrayView)>& take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    auto read = archive.read(part.name, part.bytes, [&](QByteArrayView piece) {
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

Result<int> versionOfSound(const QString& path)
{
    const auto database = Connection::openFile(path, Connection::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto verdict = oneText(**database, u"PRAGMA quick_check(1)"_s, {});
    if (!verdict)
        return fail(verdict.error());
    if (verdict->value_or(QString()) != "ok"_L1)
        return fail(ErrorKind::Corrupt, path + u": "_s + verdict->value_or(QString()).left(200));
    return schemaVersion(**database);
}

} // namespace cohort::store
