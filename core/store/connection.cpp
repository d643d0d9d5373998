#include "core/store/connection.h"

#include "core/store/circle_post.h"

#include <atomic>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// How long a statement waits for a lock of another connection, in ms. Only our own writer and reader exist,
/// and in WAL mode they never wait for each other: anything longer is a foreign program.
constexpr int busyTimeoutMs = 5000;

QString quoted(const QString& file)
{
    QString text = file;
    text.replace(u'\'', u"''"_s);
    return u"'"_s + text + u"'"_s;
}

Result<void> runAll(Connection& connection, std::initializer_list<QString> statements)
{
    for (const QString& sql : statements)
        if (auto done = connection.run(sql); !done)
            return done;
    return {};
}

} // namespace

namespace store {

Error errorOf(const QSqlError& error)
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int native = error.nativeErrorCode().toInt();
    // The low byte is the class; the rest says more ("I/O error while reading").
    const int kind = native & 0xff;
    Error made{.kind = ErrorKind::Storage, .code = native, .detail = error.text()};
    if (kind == busy || kind == locked)
        made.kind = ErrorKind::InUse;
    else if (kind == corrupt || kind == notADatabase)
        made.kind = ErrorKind::Corrupt;
    return made;
}

} // namespace store

Connection::Connection(QString name, QSqlDatabase database)
    : m_name(std::move(name))
    , m_database(std::move(database))
{
}

Connection::~Connection()
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::openFile(const QString& file, Access access)
{
    static std::atomic<int> counter = 0;
    const QString name = u"cohort-"_s + QString::number(++counter);
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    std::unique_ptr<Connection> connection(new Connection(name, database));
    if (!connection->m_database.open())
        return fail(store::errorOf(connection->m_database.lastError()));
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& folder, Access access)
{
    auto connection = openFile(folder + u"/local.db"_s, access);
    if (!connection)
        return connection;
    auto ready = runAll(**connection, {u"ATTACH "_s + quoted(folder + u"/cache.db"_s) + u" AS cache"_s,
                                       u"ATTACH "_s + quoted(folder + u"/library.db"_s) + u" AS library"_s,
                                       u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA mmap_size = 0"_s,
                                       u"PRAGMA foreign_keys = ON"_s});
    if (ready && access == Access::ReadOnly)
        ready = (*connection)->run(u"PRAGMA query_only = ON"_s);
    if (ready && access == Access::ReadWrite) {
        // Checkpoints cost tens of milliseconds: Store makes them when nothing else is to do.
        ready = runAll(**connection,
                       {u"PRAGMA main.synchronous = FULL"_s, u"PRAGMA library.synchronous = FULL"_s,
                        u"PRAGMA cache.synchronous = NORMAL"_s, u"PRAGMA main.secure_delete = ON"_s,
                        u"PRAGMA cache.secure_delete = ON"_s, u"PRAGMA library.secure_delete = ON"_s,
                        u"PRAGMA wal_autocheckpoint = 0"_s});
        if (ready)
            ready = store::prepareFiling(**connection);
    }
    if (!ready)
        return fail(ready.error());
    return connection;
}

bool Connection::mustFail()
{
    if (m_failAfter < 0)
        return false;
    return m_failAfter-- == 0;
}

Result<QSqlQuery*> Connection::prepared(const QString& sql)
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    if (mustFail())
        return fail(ErrorKind::Storage, u"made to fail by a test"_s);
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        known->second->finish();
        return known->second.get();
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        Error error = store::errorOf(query->lastError());
        error.detail += u" in: "_s + sql.left(120);
        return fail(std::move(error));
    }
    return m_statements.emplace(sql, std::move(query)).first->second.get();
}

Result<void> Connection::run(const QString& sql)
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    if (mustFail())
        return fail(ErrorKind::Storage, u"made to fail by a test"_s);
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(store::errorOf(query.lastError()));
    // A PRAGMA may answer with rows; its work is done when they are read.
    while (query.next()) {
    }
    return {};
}

Result<void> execute(QSqlQuery& query)
{
    if (query.exec())
        return {};
    Error error = store::errorOf(query.lastError());
    // Statements have no values in them, so nothing private gets into the log.
    error.detail += u" in: "_s + query.lastQuery().left(120);
    return fail(std::move(error));
}

} // namespace cohort
