#include "core/pictures/still_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace cohort {

QImage readStillPicture(const QByteArray& bytes, const StillLimits& limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> stillFormats{"png", "jpeg", "gif", "webp"};
    if (!stillFormats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > limits.mostPixels)
        return {};
    const QSize most(limits.longestSide, limits.longestSide);
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace cohort
