#include "core/pictures/picture_encoding.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>

#include <algorithm>
#include <cstring>
#include <optional>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// Of 100; below the last, faces begin to show blocks and a smaller picture looks better.
constexpr int qualities[] = {90, 80, 70};
// Of the sides, from one try to the next.
constexpr double smaller = 0.75;
// In pixels. Nobody knows a picture again below it.
constexpr int leastSide = 32;
// Of the sides, to which a picture that can be seen through is made smaller before that is given up.
constexpr double leastTransparent = 0.5;

bool isSeenThrough(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

/// A new image of the same pixels: texts, profile and resolution stay behind.
QImage bare(QImage image)
{
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage copy(image.size(), image.format());
    if (copy.isNull())
        return copy;
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(copy.scanLine(y), image.constScanLine(y),
                    static_cast<size_t>(std::min(image.bytesPerLine(), copy.bytesPerLine())));
    return copy;
}

QImage onWhite(const QImage& image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(flat.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            const auto over = [alpha](int colour) { return (colour * alpha + 255 * (255 - alpha)) / 255; };
            to[x] = qRgb(over(qRed(from[x])), over(qGreen(from[x])), over(qBlue(from[x])));
        }
    }
    return flat;
}

/// Empty when it cannot be written.
QByteArray written(const QImage& image, const QByteArray& format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// One size, in all the ways there are to write it.
std::optional<EncodedPicture> encoded(const QImage& image, bool asPng, qint64 maxBytes)
{
    const auto fits = [maxBytes](const QByteArray& bytes) {
        return !bytes.isEmpty() && (maxBytes <= 0 || bytes.size() <= maxBytes);
    };
    if (asPng)
        if (QByteArray bytes = written(image, "png", -1); fits(bytes))
            return EncodedPicture{.bytes = std::move(bytes), .mimeType = "image/png", .size = image.size()};
    if (image.hasAlphaChannel())
        return std::nullopt;
    for (const int quality : qualities)
        if (QByteArray bytes = written(image, "jpeg", quality); fits(bytes))
            return EncodedPicture{.bytes = std::move(bytes), .mimeType = "image/jpeg", .size = image.size()};
    return std::nullopt;
}

} // namespace

Result<EncodedPicture> encodePixels(const QImage& image, bool lossless, qint64 maxBytes)
{
    QImage pixels = bare(image);
    if (pixels.isNull())
        return fail(ErrorKind::TooLarge, u"no memory for the picture"_s);
    if (!isSeenThrough(pixels))
        pixels.convertTo(QImage::Format_RGB32);
    for (double scale = 1; scale * std::max(pixels.width(), pixels.height()) >= leastSide || scale == 1;
         scale *= smaller) {
        if (scale < leastTransparent && pixels.hasAlphaChannel())
            pixels = onWhite(pixels);
        const QSize size = (pixels.size() * scale).expandedTo({1, 1});
        const QImage smallerOne =
            scale < 1 ? pixels.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : pixels;
        // Made smaller, an opaque picture gains nothing from being PNG.
        const bool asPng = (lossless && scale == 1) || pixels.hasAlphaChannel();
        if (auto found = encoded(smallerOne, asPng, maxBytes))
            return std::move(*found);
    }
    return fail(ErrorKind::TooLarge, u"the picture does not fit into what the server takes"_s);
}

} // namespace cohort
