#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"
#include "tests/killloop/promises.h"

namespace cohort {

// The thread library's part of the program that is killed.

/// Saves the conversation of the first post of a page, with a note and a star; `saved` becomes the number of
/// all. A page that was lost with the cache comes again, and its conversation is there already.
[[nodiscard]] Result<void> saveAndNote(Connection& c, AccountId account, int page, int& saved);
/// Backs the profile up into a file beside it, in place of the one that is there.
[[nodiscard]] Result<void> backUp(const QString& folder);
/// Whether library.db and the backup hold at least what was promised, and are sound.
[[nodiscard]] Result<bool> librarySound(Connection& c, const QString& folder, const Promises& promised);

} // namespace cohort
