#pragma once

#include <QString>

namespace cohort {

/// An absolute path inside the project's own source folder, for example "tests/transcripts/login.txt".
/// The folder is known to one object file alone, so that the compiler's cache serves every checkout.
[[nodiscard]] QString sourcePath(QLatin1StringView inSource);

/// An absolute path inside the folder of files that are tested with but are no part of the project:
/// COHORT_SHARED, or the folder "shared" beside the source folder. It may be absent.
[[nodiscard]] QString sharedPath(QLatin1StringView inShared);

} // namespace cohort
