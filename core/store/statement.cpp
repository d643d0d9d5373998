#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<QSqlQuery*> ask(Connection& connection, const QString& sql, Values values)
{
    const auto query = connection.prepared(sql);
    if (!query)
        return query;
    int position = 0;
    for (const QVariant& value : values)
        (*query)->bindValue(position++, value);
    if (const auto done = execute(**query); !done)
        return fail(done.error());
    return query;
}

Result<QSqlQuery*> askWith(Connection& connection, const QString& sql, const QVariantList& values)
{
    const auto query = connection.prepared(sql);
    if (!query)
        return query;
    for (qsizetype at = 0; at < values.size(); ++at)
        (*query)->bindValue(int(at), values[at]);
    if (const auto done = execute(**query); !done)
        return fail(done.error());
    return query;
}

Result<int> change(Connection& connection, const QString& sql, Values values)
{
    const auto query = ask(connection, sql, values);
    if (!query)
        return fail(query.error());
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<qint64> insertRow(Connection& connection, const QString& sql, Values values)
{
    const auto query = ask(connection, sql, values);
    if (!query)
        return fail(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<std::optional<qint64>> oneNumber(Connection& connection, const QString& sql, Values values)
{
    const auto query = ask(connection, sql, values);
    if (!query)
        return fail(query.error());
    std::optional<qint64> number;
    if ((*query)->next()) {
        if (!(*query)->isNull(0))
            number = (*query)->value(0).toLongLong();
    } else if (const auto end = endOfRows(**query); !end) {
        return fail(end.error());
    }
    (*query)->finish();
    return number;
}

Result<std::optional<QString>> oneText(Connection& connection, const QString& sql, Values values)
{
    const auto query = ask(connection, sql, values);
    if (!query)
        return fail(query.error());
    std::optional<QString> text;
    if ((*query)->next()) {
        if (!(*query)->isNull(0))
            text = (*query)->value(0).toString();
    } else if (const auto end = endOfRows(**query); !end) {
        return fail(end.error());
    }
    (*query)->finish();
    return text;
}

Result<void> endOfRows(QSqlQuery& query)
{
    if (query.lastError().isValid())
        return fail(errorOf(query.lastError()));
    query.finish();
    return {};
}

Result<void> changeEach(Connection& connection, const QString& sql, const std::vector<QVariantList>& columns)
{
    if (columns.empty() || columns.front().isEmpty())
        return {};
    const auto query = connection.prepared(sql);
    if (!query)
        return fail(query.error());
    int position = 0;
    for (const QVariantList& column : columns)
        (*query)->bindValue(position++, column);
    if (!(*query)->execBatch())
        return fail(errorOf((*query)->lastError()));
    (*query)->finish();
    return {};
}

Result<void> changeAll(Connection& connection, const QStringList& statements)
{
    for (const QString& sql : statements)
        if (const auto done = change(connection, sql, {}); !done)
            return fail(done.error());
    return {};
}

QString textList(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QVariant textValue(const QString& text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

qint64 msOf(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOf(qint64 ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace cohort::store
