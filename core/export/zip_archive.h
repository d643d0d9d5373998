#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace cohort {

/// A file inside an archive.
struct ZipEntry {
    QString name{}; ///< with '/' between folders
    QByteArray bytes{};
    bool stored = false; ///< not compressed
};

/// The files as one ZIP archive, in this order. All get the same fixed time, so that the same content gives
/// the same bytes. Errors: Bug with the words of the library.
[[nodiscard]] Result<QByteArray> zipArchive(const std::vector<ZipEntry>& entries);

} // namespace cohort
