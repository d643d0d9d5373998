#pragma once

#include <QByteArray>
#include <QString>

namespace cohort {

/// The MIME type of a picture told from its first bytes: PNG, JPEG, GIF, WebP or AVIF; empty for all else.
/// SVG is left out on purpose: it can hold scripts and fetch things.
[[nodiscard]] QString pictureType(const QByteArray& bytes);

} // namespace cohort
