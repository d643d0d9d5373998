#pragma once

#include "core/base/result.h"
#include "core/model/backup.h"

#include <functional>
#include <stop_token>

namespace cohort::store {

// A backup is one ZIP file: local.db and library.db as SQLite copies them (VACUUM INTO), the pictures of the
// library, and manifest.json with the SHA-256 of each. With a passphrase every entry is encrypted as WinZip
// AES-256 (libzip), so that other programs can open it as well; its key is made from the passphrase in few
// rounds, so the passphrase itself must be hard to guess. Tokens are in the keyring and never in a backup;
// the cache can be fetched again. Any worker thread; never the GUI's.

/// Shortest passphrase that is taken, in characters.
inline constexpr qsizetype shortestPassphrase = 12;

struct BackupOrder {
    QString profile{}; ///< the folder of the profile; may be open
    QString
        target{}; ///< the file to be written; one that is there is replaced only when the new one is whole
    QString passphrase{}; ///< empty: not encrypted
    QDateTime now{};
    std::stop_token stop{};
    std::function<void(double part)> progress{}; ///< 0 … 1, on the calling thread
};

/// Copies, packs, reads what was packed and compares. Errors: InvalidInput (passphrase), Storage, Corrupt,
/// Cancelled; then the target is as it was.
[[nodiscard]] Result<BackupContent> writeBackup(const BackupOrder& order);
/// Reads all of it and compares every sum. Errors: AuthRejected (wrong or missing passphrase), Corrupt,
/// Storage.
[[nodiscard]] Result<BackupContent> verifyBackup(const QString& file, const QString& passphrase);

/// Where a backup is unpacked to wait for the next start.
[[nodiscard]] QString stagingFolder(const QString& profile);
/// Unpacks a backup beside a profile, verified, to take its place at the next start. Errors as verifyBackup
/// (Storage also when what it holds does not fit on the disk; then nothing was written), and NewerVersion
/// when a newer Cohort made it.
[[nodiscard]] Result<BackupContent> stageRestore(const QString& profile, const QString& file,
                                                 const QString& passphrase);
/// Whether a restore waits for the next start.
[[nodiscard]] bool restoreIsStaged(const QString& profile);
/// Puts what was staged in place, before any file of the profile is opened; what was there goes into a folder
/// "before-restore-…". Can be killed anywhere: the next start goes on.
[[nodiscard]] Result<void> applyStagedRestore(const QString& profile);

/// Removes what a backup or the unpacking of one left behind when the program was killed: copies of
/// everything, which nobody would forget together with the profile. Only while nobody else has it open.
void sweepUnfinished(const QString& profile);

} // namespace cohort::store
