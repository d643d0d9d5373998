#include "core/store/files.h"

#include "core/base/logging.h"
#include "core/store/migrations.h"
#include "core/store/owner_only.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Bytes of a database page: 5 % smaller files and 7 % cheaper inserts than 4096.
constexpr int pageSize = 8192;

QString pathOf(const QString& folder, const DatabaseFile& file)
{
    return folder + u'/' + file.name + u".db"_s;
}

QString damageNote(const QString& folder)
{
    return folder + u"/check-needed"_s;
}

/// The head of a SQLite file, see https://www.sqlite.org/fileformat2.html#the_database_header.
struct Head {
    bool isSqlite = false;
    bool whole = false; ///< the file is as long as it says
    int userVersion = 0;
};

quint32 numberAt(const QByteArray& bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

Head readHead(QFile& file)
{
    constexpr int headBytes = 100;
    constexpr int pageSizeAt = 16;
    constexpr int changeCounterAt = 24;
    constexpr int pageCountAt = 28;
    constexpr int userVersionAt = 60;
    constexpr int pageCountValidForAt = 92;
    Head head;
    const QByteArray bytes = file.read(headBytes);
    if (bytes.size() < headBytes || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return head;
    head.isSqlite = true;
    const auto stored = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    const qint64 page = stored == 1 ? 65536 : stored;
    const bool countIsValid = numberAt(bytes, changeCounterAt) == numberAt(bytes, pageCountValidForAt);
    head.whole = !countIsValid || file.size() >= page * numberAt(bytes, pageCountAt);
    head.userVersion = int(numberAt(bytes, userVersionAt));
    return head;
}

/// Nothing of the file is changed: a read-only connection makes no checkpoint.
Result<void> checkThoroughly(const QString& path)
{
    const auto connection = Connection::openFile(path, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    const auto verdict = oneText(**connection, u"PRAGMA quick_check(1)"_s, {});
    if (!verdict)
        return fail(verdict.error());
    if (verdict->value_or(QString()) != "ok"_L1)
        return fail(ErrorKind::Corrupt, path + u": "_s + verdict->value_or(QString()).left(200));
    return {};
}

/// A log that is left over means that the last end was not a clean one.
bool endedUncleanly(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<int> versionInLog(const QString& path)
{
    const auto connection = Connection::openFile(path, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    return schemaVersion(**connection);
}

/// Refuses what is damaged or newer without touching it. A missing or empty file is fine: it will be made.
Result<void> inspect(const QString& path, int newest, bool thorough)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (!info.isFile())
        return fail(ErrorKind::Storage, path + u" is not a file"_s);
    if (info.size() == 0)
        return endedUncleanly(path) ? fail(ErrorKind::Corrupt, path + u" is empty"_s) : Result<void>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    const Head head = readHead(file);
    file.close();
    if (!head.isSqlite)
        return fail(ErrorKind::Corrupt, path + u" is not a database"_s);
    const bool unclean = endedUncleanly(path);
    if (!head.whole && !unclean)
        return fail(ErrorKind::Corrupt, path + u" is cut off"_s);
    if (head.userVersion > newest)
        return fail(ErrorKind::NewerVersion, path);
    if (!unclean && !thorough)
        return {};
    if (auto checked = checkThoroughly(path); !checked)
        return checked;
    const auto version = versionInLog(path);
    if (!version)
        return fail(version.error());
    return *version > newest ? fail(ErrorKind::NewerVersion, path) : Result<void>();
}

/// Renames the file and its log; the new name says when.
Result<QString> moveAside(const QString& path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = path + u".damaged-"_s + stamp;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = path + u".damaged-"_s + stamp + u'-' + QString::number(number);
    if (!QFile::rename(path, aside))
        return fail(ErrorKind::Storage, u"cannot rename "_s + path);
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return aside;
}

/// Creates the file as 0600 before SQLite sees it; its -wal and -shm take the same mode.
Result<void> makePrivate(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnlyFile))
            return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
        file.close();
    }
    if (!file.setPermissions(ownerOnlyFile))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
    for (const QString& tail : {u"-wal"_s, u"-shm"_s})
        if (QFile::exists(path + tail))
            QFile::setPermissions(path + tail, ownerOnlyFile);
    return {};
}

/// A copy that can be put back by hand, made in one piece with what stands in the log.
Result<QString> backUp(Connection& connection, const QString& path, int version)
{
    const QString copy = path + u".before-"_s + QString::number(version + 1);
    QFile::remove(copy);
    if (auto made = makePrivate(copy); !made)
        return fail(made.error());
    QString quoted = copy;
    quoted.replace(u'\'', u"''"_s);
    if (auto done = connection.run(u"VACUUM main INTO '"_s + quoted + u"'"_s); !done)
        return fail(done.error());
    return copy;
}

/// The stock driver would take a key, ignore it and write in clear.
Result<void> refuseKeys(KeySource* keys, const QString& fileName)
{
    if (!keys)
        return {};
    const auto key = keys->keyFor(fileName);
    if (!key)
        return fail(key.error());
    if (!key->isEmpty())
        return fail(ErrorKind::Unsupported, u"this build cannot encrypt "_s + fileName);
    return {};
}

} // namespace

Result<void> prepareFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(folder, ownerOnlyFolder))
            return fail(ErrorKind::Storage, u"cannot make "_s + folder);
    } else if (!info.isDir()) {
        return fail(ErrorKind::Storage, folder + u" is not a folder"_s);
    }
    if (!QFile::setPermissions(folder, ownerOnlyFolder))
        return fail(ErrorKind::Storage, u"cannot protect "_s + folder);
    return {};
}

Result<void> bringUpToDate(const QString& folder, const DatabaseFile& wanted,
                           const std::vector<Migration>& steps, OpeningReport& report)
{
    const QString path = pathOf(folder, wanted);
    if (auto made = makePrivate(path); !made)
        return made;
    const auto connection = Connection::openFile(path, Connection::Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    Connection& file = **connection;
    const auto version = schemaVersion(file);
    if (!version)
        return fail(version.error());
    if (*version == 0)
        if (auto sized = file.run(u"PRAGMA page_size = "_s + QString::number(pageSize)); !sized)
            return sized;
    for (const QString& sql : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s})
        if (auto set = file.run(sql); !set)
            return set;
    if (*version > 0 && *version < steps.back().version && !wanted.replaceable) {
        auto copy = backUp(file, path, *version);
        if (!copy)
            return fail(copy.error());
        report.backup = *copy;
    }
    return migrate(file, steps);
}

namespace {

Result<void> prepareFile(const QString& folder, const DatabaseFile& wanted, bool thorough,
                         OpeningReport& report)
{
    const QString path = pathOf(folder, wanted);
    const auto steps = migrationsOf(wanted.name);
    if (!steps)
        return fail(steps.error());
    auto good = inspect(path, steps->back().version, thorough);
    if (good) {
        good = bringUpToDate(folder, wanted, *steps, report);
        if (good)
            return good;
    }
    if (good.error().kind != ErrorKind::Corrupt || !wanted.replaceable)
        return good;
    qCWarning(logStore) << "moving a damaged cache aside:" << good.error().detail;
    const auto aside = moveAside(path);
    if (!aside)
        return fail(aside.error());
    report.movedAside.append(*aside);
    return bringUpToDate(folder, wanted, *steps, report);
}

} // namespace

Result<void> prepareFiles(const QString& folder, KeySource* keys, OpeningReport& report)
{
    // What must not be lost comes first: when it is damaged or newer, nothing of the others is touched.
    const std::vector<DatabaseFile> wanted = {
        {.name = u"local"_s}, {.name = u"library"_s}, {.name = u"cache"_s, .replaceable = true}};
    const bool thorough = QFile::exists(damageNote(folder));
    report.created = !QFileInfo::exists(folder + u"/local.db"_s);
    for (const DatabaseFile& file : wanted) {
        if (auto allowed = refuseKeys(keys, file.name + u".db"_s); !allowed)
            return allowed;
        const auto steps = migrationsOf(file.name);
        if (!steps)
            return fail(steps.error());
        const QString path = pathOf(folder, file);
        const auto good = inspect(path, steps->back().version, thorough);
        if (!good && !(file.replaceable && good.error().kind == ErrorKind::Corrupt))
            return good;
    }
    for (const DatabaseFile& file : wanted)
        if (auto ready = prepareFile(folder, file, thorough, report); !ready)
            return ready;
    QFile::remove(damageNote(folder));
    return {};
}

void noteDamage(const QString& folder)
{
    QFile note(damageNote(folder));
    if (note.open(QIODevice::WriteOnly, ownerOnlyFile))
        note.close();
}

} // namespace cohort::store
