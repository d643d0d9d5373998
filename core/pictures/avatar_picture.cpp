#include "core/pictures/avatar_picture.h"

#include "core/pictures/picture_encoding.h"
#include "core/pictures/still_picture.h"

#include <QCryptographicHash>
#include <QImage>

#include <algorithm>
#include <bit>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// The difference hash of N. Krawetz ("Kind of Like That", The Hacker Factor Blog, 2013): made 9 x 8 and grey,
// does each point get darker towards its neighbour at the right? Size, format and quality hardly change the
// answers.
constexpr int shapeColumns = 8;
constexpr int shapeRows = 8;
// Of 255 levels. Ours: below it a step is the noise of an encoder on a plain ground.
constexpr int leastStep = 3;
// Of 64 answers. Ours: with fewer of one kind it is a plain ground with something on it, as many have.
constexpr int leastTelling = 8;

/// The middle square, opaque, at most avatarSidePx wide.
QImage square(const QImage& image)
{
    const int side = std::min(image.width(), image.height());
    QImage middle = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    middle.convertTo(QImage::Format_ARGB32);
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(middle.scanLine(y));
        std::transform(line, line + side, line, [](QRgb pixel) {
            const int alpha = qAlpha(pixel);
            const auto over = [alpha](int colour) { return (colour * alpha + 255 * (255 - alpha)) / 255; };
            return qRgb(over(qRed(pixel)), over(qGreen(pixel)), over(qBlue(pixel)));
        });
    }
    middle.convertTo(QImage::Format_RGB32);
    if (side > avatarSidePx)
        middle = middle.scaled(avatarSidePx, avatarSidePx, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return middle;
}

std::optional<quint64> shapeOf(const QImage& image)
{
    const QImage grey =
        image.scaled(shapeColumns + 1, shapeRows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    quint64 shape = 0;
    for (int y = 0; y < shapeRows; ++y) {
        const uchar* line = grey.constScanLine(y);
        for (int x = 0; x < shapeColumns; ++x)
            shape = (shape << 1U) | (line[x] >= line[x + 1] + leastStep ? 1U : 0U);
    }
    const int darker = std::popcount(shape);
    if (darker < leastTelling || darker > shapeColumns * shapeRows - leastTelling)
        return std::nullopt;
    return shape;
}

QByteArray hashOf(const QImage& image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < plain.height(); ++y)
        hash.addData(QByteArrayView(plain.constScanLine(y), qsizetype{plain.width()} * 3));
    return hash.result();
}

} // namespace

Result<AvatarPicture> avatarPicture(const QByteArray& bytes)
{
    if (bytes.size() > mostAvatarBytes)
        return fail(ErrorKind::InvalidInput, u"the profile picture has too many bytes"_s);
    // Larger than it is kept: a wide picture loses its ends, and made small in two steps it is smoother.
    const QImage read =
        readStillPicture(bytes, {.mostPixels = mostAvatarPixels, .longestSide = 4 * avatarSidePx});
    if (read.isNull())
        return fail(ErrorKind::InvalidInput, u"the profile picture cannot be read"_s);
    const QImage kept = square(read);
    if (kept.isNull())
        return fail(ErrorKind::InvalidInput, u"the profile picture is empty"_s);
    auto encoded = encodePixels(kept, false, mostKeptAvatarBytes);
    if (!encoded)
        return fail(encoded.error());
    return AvatarPicture{.bytes = std::move(encoded->bytes),
                         .mark = {.pixels = hashOf(kept), .shape = shapeOf(kept)}};
}

} // namespace cohort
