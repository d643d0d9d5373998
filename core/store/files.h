#pragma once

#include "core/store/migrations.h"
#include "core/store/store.h"

namespace cohort::store {

// The profile's folder and its files before anybody works with them.

/// Makes the folder (0700) and checks that it can be written.
[[nodiscard]] Result<void> prepareFolder(const QString& folder);
/// Checks, creates (0600) and migrates the three files. What had to be moved aside and the backup copy are
/// noted in the report.
[[nodiscard]] Result<void> prepareFiles(const QString& folder, KeySource* keys, OpeningReport& report);
/// One of the three files.
struct DatabaseFile {
    QString name{};           ///< "local" for local.db
    bool replaceable = false; ///< everything in it can be fetched again
};
/// Creates or migrates one file of the folder; before the schema of one that cannot be replaced changes, a
/// copy is made whose name the report gets.
[[nodiscard]] Result<void> bringUpToDate(const QString& folder, const DatabaseFile& wanted,
                                         const std::vector<Migration>& steps, OpeningReport& report);
/// Asks for a thorough check at the next opening: something read like a damaged file.
void noteDamage(const QString& folder);

} // namespace cohort::store
