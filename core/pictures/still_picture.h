#pragma once

#include <QByteArray>

class QImage;

namespace cohort {

/// What of a picture from outside we are willing to decode.
struct StillLimits {
    qint64 mostPixels = 0; ///< as its header says, before anything is decoded
    int longestSide = 0;   ///< in pixels; what is larger is read smaller
};

/// The first picture of a known still format (PNG, JPEG, GIF, WebP; never SVG), recognised by its content and
/// turned as its camera said; null when it is anything else or beyond the limits. Any thread.
[[nodiscard]] QImage readStillPicture(const QByteArray& bytes, const StillLimits& limits);

} // namespace cohort
