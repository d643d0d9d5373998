#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

namespace cohort {

/// One open connection to the profile's databases (local.db is "main"; cache.db and library.db are attached
/// as "cache" and "library"). Made, used and destroyed on one thread. Statements are prepared once by their
/// literal text.
class Connection final {
public:
    enum class Access { ReadWrite, ReadOnly };
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Opens the files of a folder that Store has already checked and migrated.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& folder, Access access);

    /// A prepared statement, finished and ready to bind. The reference stays valid as long as the connection.
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);
    /// Runs a statement without values; for PRAGMA, BEGIN and the like.
    [[nodiscard]] Result<void> run(const QString& sql);

private:
    Connection(QString name, QSqlDatabase database);

    const QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
};

/// Executes a bound statement; the native error becomes Storage, Corrupt or InUse.
[[nodiscard]] Result<void> execute(QSqlQuery& query);

} // namespace cohort
