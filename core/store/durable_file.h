#pragma once

#include "core/base/result.h"

namespace cohort::store {

// Files that must be there after a power loss as well. SQLite does this for its own; these are for the
// others. Blocking, some ms each; any thread but the GUI's. Errors: Storage.

/// Brings what was written into a file to the disk itself.
[[nodiscard]] Result<void> syncFile(const QString& path);
/// Brings the names in a folder to the disk: what was created, renamed and removed there. Nothing to do on
/// systems where names are durable by themselves (Windows).
[[nodiscard]] Result<void> syncFolder(const QString& path);
/// `from`, of the same folder, takes the place of `to` in one step and for good: at no moment is there
/// neither the old nor the whole new file (POSIX rename; on Windows MoveFileEx as std::filesystem calls it).
[[nodiscard]] Result<void> replaceFile(const QString& from, const QString& to);

} // namespace cohort::store
