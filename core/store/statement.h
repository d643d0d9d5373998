#pragma once

#include "core/store/connection.h"

#include <QDateTime>
#include <QVariant>

#include <initializer_list>
#include <optional>

namespace cohort::store {

// Shorthands for prepared statements with positional values. A statement may not be used again while its rows
// are being read: collect first, then ask the next question. The connection's thread only.

using Values = std::initializer_list<QVariant>;

/// Prepares (once), binds and executes; stands before the first row.
[[nodiscard]] Result<QSqlQuery*> ask(Connection& connection, const QString& sql, Values values);
/// The same with a list that is put together at run time.
[[nodiscard]] Result<QSqlQuery*> askWith(Connection& connection, const QString& sql,
                                         const QVariantList& values);
/// The number of rows changed.
[[nodiscard]] Result<int> change(Connection& connection, const QString& sql, Values values);
/// The row id of the new row.
[[nodiscard]] Result<qint64> insertRow(Connection& connection, const QString& sql, Values values);
/// The first column of the first row; nothing when there is no row or it is NULL.
[[nodiscard]] Result<std::optional<qint64>> oneNumber(Connection& connection, const QString& sql,
                                                      Values values);
[[nodiscard]] Result<std::optional<QString>> oneText(Connection& connection, const QString& sql,
                                                     Values values);
/// An error that ended the reading of rows early; `next()` alone cannot tell it from the end.
[[nodiscard]] Result<void> endOfRows(QSqlQuery& query);

/// Calls `row` for each row.
template <class Row>
[[nodiscard]] Result<void> eachRow(Connection& connection, const QString& sql, Values values, Row row)
{
    const auto query = ask(connection, sql, values);
    if (!query)
        return fail(query.error());
    while ((*query)->next())
        row(**query);
    return endOfRows(**query);
}

/// Executes a statement once for each row; there is one list for each of its values, all of one length.
[[nodiscard]] Result<void> changeEach(Connection& connection, const QString& sql,
                                      const std::vector<QVariantList>& columns);
/// Runs several statements for their effect and stops at the first error.
[[nodiscard]] Result<void> changeAll(Connection& connection, const QStringList& statements);

/// Many texts as one value, for "FROM json_each(?)". A text with a NUL or half a surrogate pair in it, which
/// no honest server sends, finds nothing there.
[[nodiscard]] QString textList(const QStringList& texts);
/// Many numbers as one value, for "FROM json_each(?)".
template <class Numbers>
[[nodiscard]] QString numberList(const Numbers& numbers)
{
    QString list(QLatin1Char('['));
    for (const auto number : numbers) {
        if (list.size() > 1)
            list += QLatin1Char(',');
        list += QString::number(qint64(number));
    }
    return list + QLatin1Char(']');
}

/// A text that is never NULL: the driver stores a null QString as NULL.
[[nodiscard]] QVariant textValue(const QString& text);
[[nodiscard]] qint64 msOf(const QDateTime& time);
[[nodiscard]] QDateTime timeOf(qint64 ms);

} // namespace cohort::store
