#include "core/pictures/sendable_file.h"

#include "core/pictures/picture_encoding.h"

#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>

#include <cmath>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// Four bytes a pixel stay below the 128 MB that Qt decodes by itself, and servers take no more (Mastodon:
// 7680 x 4320). What has more pixels is read smaller.
constexpr qint64 mostPixels = 32'000'000;
// No server takes more of anything, and all of it is held in memory: what Mastodon takes of a film.
constexpr qint64 mostBytes = 99LL * 1024 * 1024;
// A photograph of a camera's own format may be larger than what is sent of it.
constexpr qint64 mostPictureBytes = 512LL * 1024 * 1024;
// Enough to know an animation by.
constexpr qint64 headerBytes = 64LL * 1024;

QMimeType kindOf(const QString& path, const QByteArray& beginning)
{
    const QMimeDatabase kinds;
    return kinds.mimeTypeForFileNameAndData(path, beginning);
}

/// Formats that can move but are read as one picture: PNG says it in a chunk before the pixels, WebP in a
/// bit.
bool saysItMoves(const QByteArray& beginning)
{
    if (beginning.startsWith("\x89PNG")) {
        const qsizetype pixels = beginning.indexOf("IDAT");
        const qsizetype frames = beginning.indexOf("acTL");
        return frames >= 0 && (pixels < 0 || frames < pixels);
    }
    constexpr qsizetype flags = 20;
    constexpr int animated = 0x02;
    return beginning.size() > flags && beginning.startsWith("RIFF") && beginning.sliced(8, 8) == "WEBPVP8X" &&
           (static_cast<uchar>(beginning[flags]) & animated) != 0;
}

FileNature natureFrom(const QString& kind, const QByteArray& beginning, QImageReader& reader)
{
    if (!kind.startsWith("image/"_L1))
        return FileNature::Other;
    if (saysItMoves(beginning) || (reader.supportsAnimation() && reader.imageCount() != 1))
        return FileNature::Moving;
    return reader.canRead() ? FileNature::StillPicture : FileNature::Unreadable;
}

Result<QImage> pixelsOf(QImageReader& reader)
{
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (size.isValid() && pixels > mostPixels)
        reader.setScaledSize(size * std::sqrt(static_cast<double>(mostPixels) / static_cast<double>(pixels)));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::InvalidInput, u"the picture cannot be read: "_s + reader.errorString());
    return image;
}

Result<SendableFile> stillPicture(QImageReader& reader, qint64 maxBytes)
{
    const bool lossless = reader.format() != "jpeg";
    const auto pixels = pixelsOf(reader);
    if (!pixels)
        return fail(pixels.error());
    auto encoded = encodePixels(*pixels, lossless, maxBytes);
    if (!encoded)
        return fail(encoded.error());
    return SendableFile{.nature = FileNature::StillPicture,
                        .bytes = std::move(encoded->bytes),
                        .mimeType = encoded->mimeType,
                        .fileName = encoded->mimeType == "image/png" ? u"picture.png"_s : u"picture.jpg"_s,
                        .size = encoded->size};
}

Result<SendableFile> asItIs(QFile& file, FileNature nature, const QMimeType& kind, qint64 maxBytes)
{
    if (file.size() > (maxBytes > 0 ? maxBytes : mostBytes))
        return fail(ErrorKind::TooLarge, u"the file is larger than the server takes"_s);
    file.seek(0);
    const QString ending = kind.preferredSuffix();
    return SendableFile{.nature = nature,
                        .bytes = file.readAll(),
                        .mimeType = kind.name().toLatin1(),
                        .fileName = ending.isEmpty() ? u"file"_s : QString(u"file."_s + ending)};
}

} // namespace

FileNature natureOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileNature::Missing;
    const QByteArray beginning = file.peek(headerBytes);
    QImageReader reader(&file);
    return natureFrom(kindOf(path, beginning).name(), beginning, reader);
}

Result<SendableFile> sendableFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"the file cannot be read"_s);
    const QByteArray beginning = file.peek(headerBytes);
    const QMimeType kind = kindOf(path, beginning);
    QImageReader reader(&file);
    const FileNature nature = natureFrom(kind.name(), beginning, reader);
    if (nature == FileNature::Unreadable)
        return fail(ErrorKind::InvalidInput, u"the picture cannot be read"_s);
    if (nature != FileNature::StillPicture)
        return asItIs(file, nature, kind, maxBytes);
    if (file.size() > mostPictureBytes)
        return fail(ErrorKind::TooLarge, u"the picture is too large to be read"_s);
    return stillPicture(reader, maxBytes);
}

} // namespace cohort
