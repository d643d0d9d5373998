#include "core/store/migrations.h"

#include "core/store/statement.h"

#include <QFile>

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<std::vector<Migration>> migrationsOf(const QString& name)
{
    std::vector<Migration> steps;
    for (int version = 1;; ++version) {
        QFile file(u":/sql/%1_%2.sql"_s.arg(name).arg(version, 3, 10, QChar(u'0')));
        if (!file.exists())
            break;
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Bug, u"cannot read "_s + file.fileName());
        steps.push_back({.version = version, .sql = QString::fromUtf8(file.readAll())});
    }
    if (steps.empty())
        return fail(ErrorKind::Bug, u"no schema for "_s + name);
    return steps;
}

QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    QString statement;
    const QStringList lines = sql.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(u"--"_s))
            continue;
        statement += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            continue;
        statements.append(statement.trimmed());
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

Result<int> schemaVersion(Connection& connection)
{
    const auto version = oneNumber(connection, u"PRAGMA user_version"_s, {});
    if (!version)
        return fail(version.error());
    return int(version->value_or(0));
}

namespace {

Result<void> apply(Connection& connection, const Migration& step)
{
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done;
    const QStringList statements = statementsOf(step.sql);
    for (const QString& sql : statements)
        if (done = connection.run(sql); !done)
            break;
    if (done)
        done = connection.run(u"PRAGMA user_version = "_s + QString::number(step.version));
    if (done)
        done = connection.run(u"COMMIT"_s);
    if (!done)
        (void)connection.run(u"ROLLBACK"_s);
    return done;
}

} // namespace

Result<void> migrate(Connection& connection, std::span<const Migration> steps)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return fail(version.error());
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = apply(connection, step); !done)
            return done;
    }
    return {};
}

} // namespace cohort::store
