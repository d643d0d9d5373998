#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <thread>
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
    /// Opens a single file as "main"; for checks and migrations.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openFile(const QString& file, Access access);

    /// A prepared statement, finished and ready to bind. The reference stays valid as long as the connection.
    [[nodiscard]] Result<QSqlQuery*> prepared(const QString& sql);
    /// Runs a statement without values; for PRAGMA, BEGIN and the like.
    [[nodiscard]] Result<void> run(const QString& sql);
    /// For fault tests: the given number of statements work, the next one fails with Storage, once. -1: none.
    void failAfter(int statements) { m_failAfter = statements; }

private:
    Connection(QString name, QSqlDatabase database);
    [[nodiscard]] bool mustFail();

    const QString m_name;
    const std::thread::id m_thread = std::this_thread::get_id();
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    int m_failAfter = -1;
};

/// Executes a bound statement; the native error becomes Storage, Corrupt or InUse.
[[nodiscard]] Result<void> execute(QSqlQuery& query);

namespace store {
/// What the last failure of a statement means; Storage when the driver gives no number.
[[nodiscard]] Error errorOf(const QSqlError& error);
} // namespace store

} // namespace cohort
