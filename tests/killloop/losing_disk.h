#pragma once

namespace cohort {

/// A disk whose power fails at one moment, for SQLite in this process. Only what was synced is there for
/// sure; of the writes after that each may be there, be torn at a sector, or be missing.
struct PowerLoss {
    long atOperation = 0;      ///< the write or sync during which the power fails, counted from 1
    unsigned seed = 0;         ///< decides what of the rest survives
    bool logsUnsynced = false; ///< a disk that lies about the write-ahead logs: it says "synced" and is not
};

/// Exit code of a program whose power failed.
inline constexpr int powerFailedExitCode = 70;

/// From now on every database that is opened lies on that disk. Once, before the first one.
void useLosingDisk(const PowerLoss& loss);
/// Whether SQLite really went through it: a driver with a library of its own does not.
[[nodiscard]] bool losingDiskIsUsed();

} // namespace cohort
