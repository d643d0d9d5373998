#pragma once

#include "core/base/result.h"
#include "core/model/backup.h"
#include "core/store/zip_file.h"

#include <functional>

namespace cohort::store {

// What a backup is made of, for writing one (backup.cpp) and bringing it back (restore.cpp). Any worker
// thread.

/// The databases of a profile that are in a backup, without ".db".
[[nodiscard]] const QStringList& databasesOfBackup();

/// One file of a backup as the manifest tells it.
struct BackupPart {
    QString name{};  ///< in the archive
    QString place{}; ///< "local.db", or the name of a picture
    QString sum{};   ///< SHA-256 of its bytes, in hex
    qint64 bytes = 0;
    QString path{}; ///< when it is packed
    bool picture = false;
};

struct BackupManifest {
    BackupContent content{};
    std::vector<BackupPart> parts{};
};

[[nodiscard]] QString manifestName();
[[nodiscard]] QByteArray manifestText(const BackupManifest& manifest);
/// Takes nothing but what `manifestText` can name: no path, no other file. Errors: Corrupt, NewerVersion,
/// AuthRejected (passphrase).
[[nodiscard]] Result<BackupManifest> readManifest(ZipReader& archive);
/// Reads one part, compares its sum, and hands the pieces on. Errors: Corrupt, and those of `take`.
[[nodiscard]] Result<void> readPart(ZipReader& archive, const BackupPart& part,
                                    const std::function<Result<void>(QByteArrayView)>& take);

/// The version of a database's schema; Corrupt when SQLite finds it damaged, or no database at all.
[[nodiscard]] Result<int> versionOfSound(const QString& path);

} // namespace cohort::store
