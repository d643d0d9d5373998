#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

namespace cohort {

/// What a file that goes with a post is, as far as taking out what it says of itself goes.
enum class FileNature {
    StillPicture, ///< its pixels are written anew: place, time, device and all else stay here
    Moving,       ///< an animation: written anew it would stand still, so it leaves as it is
    Other,        ///< a film, a sound, anything else: leaves as it is
    Unreadable,   ///< says it is a picture but cannot be read: never leaves, for nobody knows what it tells
    Missing,      ///< not there, or not ours to read
};

/// A file of a post in the form in which it leaves this computer.
struct SendableFile {
    FileNature nature = FileNature::Other;
    QByteArray bytes{};
    QByteArray mimeType{};
    QString fileName{}; ///< what kind it is and nothing else: names tell of places and people too
    QSize size{};       ///< in pixels; empty for what is no still picture
};

/// Looks at the beginning of the file. Blocking; any thread.
[[nodiscard]] FileNature natureOf(const QString& path);

/// Reads a file to send. A still picture is turned as its camera said, loses everything but its pixels, and
/// is made smaller until it has at most `maxBytes` (0: no limit is known); the rest is taken as it is, or is
/// TooLarge. InvalidInput: the file cannot be read, or the picture in it. The file itself is never changed.
/// Blocking; any thread but the window's: a large photograph takes a second.
[[nodiscard]] Result<SendableFile> sendableFile(const QString& path, qint64 maxBytes);

} // namespace cohort
