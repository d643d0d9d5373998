#pragma once

#include "core/model/retention.h"
#include "core/store/connection.h"

#include <QStringList>

namespace cohort::store {

/// Copies of the profile's files in its folder, by their paths: made before an update or a restore, moved
/// aside as damaged, or unpacked for a restore at the next start. Each may hold what the profile holds.
[[nodiscard]] QStringList profileCopies(const QString& folder);
/// Deletes them, with the note that a restore is due. What cannot be deleted is an error, after the rest
/// went.
[[nodiscard]] Result<void> removeProfileCopies(const QString& folder);
/// What the files take; without circles.
[[nodiscard]] Result<DiskUse> filesUse(Connection& connection, const QString& folder);

} // namespace cohort::store
