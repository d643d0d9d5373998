#pragma once

#include "core/library/library.h"
#include "core/model/link_suggestion.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort::cli {

// The values of the library as JSON. The field names are written down in README.md beside this file and are
// never changed, only added to.

[[nodiscard]] QJsonObject errorJson(const Error& error);
[[nodiscard]] QJsonObject accountJson(const AccountRow& row);
[[nodiscard]] QJsonObject personJson(const PersonRow& row);
[[nodiscard]] QJsonObject personPageJson(const PersonPage& page);
[[nodiscard]] QJsonObject suggestionJson(const LinkSuggestion& suggestion);
[[nodiscard]] QJsonObject circleJson(const CircleRow& row);
[[nodiscard]] QJsonObject postJson(const PostRow& row);
[[nodiscard]] QJsonObject threadJson(const ThreadPage& page);
[[nodiscard]] QJsonObject previewJson(const Preview& preview);
[[nodiscard]] QJsonObject outboxJson(const OutboxRow& row);
[[nodiscard]] QJsonObject receiptJson(const PostReceipt& answer);
/// One find of the search; found words stand in "[" and "]".
[[nodiscard]] QJsonObject foundJson(const Found& found);
[[nodiscard]] QJsonObject searchPartJson(const SearchPart& part);
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
