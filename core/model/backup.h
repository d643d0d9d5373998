#pragma once

#include <QDateTime>

namespace cohort {

/// What a backup holds.
struct BackupContent {
    QDateTime made{};
    int localVersion = 0; ///< of the schemas
    int libraryVersion = 0;
    qint64 bytes = 0; ///< unpacked
    int pictures = 0;
};

} // namespace cohort
