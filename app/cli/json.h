#pragma once

#include "core/library/library.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort::cli {

// The values of the library as JSON. The field names are written down in README.md beside this file and are
// never changed, only added to.

[[nodiscard]] QString name(ErrorKind kind);
[[nodiscard]] QString name(Visibility visibility);
[[nodiscard]] QString name(Sphere sphere);
[[nodiscard]] QString name(Hat hat);
[[nodiscard]] QString name(SendState state);
[[nodiscard]] QString name(AccountPhase phase);
[[nodiscard]] QString name(CircleShape shape);
[[nodiscard]] QString name(ReaderReason reason);
[[nodiscard]] QString name(CanRead can);
[[nodiscard]] std::optional<Visibility> visibilityNamed(const QString& name);
[[nodiscard]] std::optional<Sphere> sphereNamed(const QString& name);
[[nodiscard]] std::optional<Hat> hatNamed(const QString& name);
[[nodiscard]] std::optional<CircleShape> shapeNamed(const QString& name);

[[nodiscard]] QJsonObject errorJson(const Error& error);
[[nodiscard]] QJsonObject accountJson(const AccountRow& row);
[[nodiscard]] QJsonObject personJson(const PersonRow& row);
[[nodiscard]] QJsonObject personPageJson(const PersonPage& page);
[[nodiscard]] QJsonObject circleJson(const CircleRow& row);
[[nodiscard]] QJsonObject postJson(const PostRow& row);
[[nodiscard]] QJsonObject threadJson(const ThreadPage& page);
[[nodiscard]] QJsonObject previewJson(const Preview& preview);
[[nodiscard]] QJsonObject outboxJson(const OutboxRow& row);
[[nodiscard]] QJsonObject receiptJson(const PostReceipt& answer);
[[nodiscard]] QJsonObject viewedPostJson(const ViewedPost& viewed);

/// The same for a list.
template <class Row, class Make>
[[nodiscard]] QJsonArray arrayOf(const std::vector<Row>& rows, Make made)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(made(row));
    return array;
}

} // namespace cohort::cli
