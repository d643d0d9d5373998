#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

class QImage;

namespace cohort {

/// Pixels as a file, with nothing else in it.
struct EncodedPicture {
    QByteArray bytes{};
    QByteArray mimeType{}; ///< image/jpeg or image/png
    QSize size{};
};

/// Writes the pixels of `image` and nothing else it may carry (texts, colour profile, resolution), in at most
/// `maxBytes` (0: no limit): first as good as it is, then coarser, then smaller. `lossless`: as PNG while
/// that fits. What can be seen through stays so down to half its sides, then it stands on white. TooLarge
/// where even a small one does not fit. Any thread.
[[nodiscard]] Result<EncodedPicture> encodePixels(const QImage& image, bool lossless, qint64 maxBytes);

} // namespace cohort
