#pragma once

#include "core/store/connection.h"

#include <span>

namespace cohort::store {

/// One step of a file's schema: statements that lead from version n-1 to n. The text never changes after a
/// release.
struct Migration {
    int version = 0;
    QString sql{};
};

/// The steps of a file ("local", "cache", "library") from the resources, in order.
[[nodiscard]] Result<std::vector<Migration>> migrationsOf(const QString& name);
/// The statements of a step: each ends at a line that ends with a semicolon; lines that start with "--" are
/// left out.
[[nodiscard]] QStringList statementsOf(const QString& sql);
/// PRAGMA user_version of "main".
[[nodiscard]] Result<int> schemaVersion(Connection& connection);
/// Brings "main" to the last version of the steps, each step in a transaction of its own together with its
/// number.
[[nodiscard]] Result<void> migrate(Connection& connection, std::span<const Migration> steps);

} // namespace cohort::store
