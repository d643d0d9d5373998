#include "core/store/saved_media.h"

#include "core/store/owner_only.h"
#include "core/store/post_json.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QSaveFile>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 64; // a SHA-256 in hexadecimal

bool isMediaType(const QString& type)
{
    return type.startsWith("image/"_L1) || type.startsWith("video/"_L1) || type.startsWith("audio/"_L1);
}

Result<void> makeFolder(const QString& folder)
{
    if (!QDir(folder).exists() && !QDir().mkdir(folder, ownerOnlyFolder))
        return fail(ErrorKind::Storage, u"cannot make "_s + folder);
    return {};
}

} // namespace

Result<std::vector<WantedMedia>> wantedMedia(Connection& connection, SavedThreadId thread)
{
    std::vector<WantedMedia> wanted;
    const auto read = eachRow(
        connection,
        u"SELECT s.id, s.account, s.post, (SELECT json_group_array(m.position) FROM library.saved_media m "
        u"WHERE "
        "m.post = s.id) FROM library.saved_post s WHERE s.thread = ? AND s.media > 0 ORDER BY s.position"_s,
        {raw(thread)}, [&wanted](const QSqlQuery& row) {
            const Post post = postFrom(objectOf(row.value(2).toString()));
            const QJsonArray kept = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).array();
            for (size_t at = 0; at < post.media.size(); ++at) {
                if (!kept.contains(QJsonValue(int(at))) && post.media[at].url.isValid())
                    wanted.push_back({.post = SavedPostId(row.value(0).toLongLong()),
                                      .account = AccountId(row.value(1).toLongLong()),
                                      .position = int(at),
                                      .url = post.media[at].url});
            }
        });
    if (!read)
        return fail(read.error());
    return wanted;
}

Result<SavedMedia> writeMediaFile(const QString& folder, const QByteArray& bytes)
{
    if (bytes.size() > largestSavedMedia)
        return fail(ErrorKind::TooLarge, u"the picture is larger than the library takes"_s);
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    if (!isMediaType(type))
        return fail(ErrorKind::Unsupported, u"not a picture, film or sound: "_s + type);
    const SavedMedia media{
        .file = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        .type = type,
        .bytes = bytes.size()};
    const QString path = mediaPath(folder, media.file);
    if (QFile::exists(path))
        return media;
    for (const QString& part : {folder, QFileInfo(path).absolutePath()})
        if (auto made = makeFolder(part); !made)
            return fail(made.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    file.setPermissions(ownerOnlyFile);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    return media;
}

QString mediaPath(const QString& folder, const QString& file)
{
    const bool isName = file.size() == nameLength && std::ranges::all_of(file, [](QChar c) {
                            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                        });
    return isName ? folder + u'/' + file.left(2) + u'/' + file : QString();
}

Result<void> keepMedia(Connection& connection, SavedPostId post, const SavedMedia& media)
{
    const auto put =
        change(connection,
               u"INSERT OR REPLACE INTO library.saved_media (post, position, file, type, bytes) SELECT "
               "id, ?, ?, ?, ? FROM library.saved_post WHERE id = ?"_s,
               {media.position, media.file, media.type, media.bytes, raw(post)});
    return put ? Result<void>() : fail(put.error());
}

Result<QStringList> neededMedia(Connection& connection)
{
    QStringList files;
    const auto read = eachRow(connection, u"SELECT DISTINCT file FROM library.saved_media"_s, {},
                              [&files](const QSqlQuery& row) { files << row.value(0).toString(); });
    if (!read)
        return fail(read.error());
    return files;
}

} // namespace cohort::store
