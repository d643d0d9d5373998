#pragma once

#include "app/cli/json.h"

namespace cohort::cli {

// What several kinds of values are made of.

template <class Id>
[[nodiscard]] QJsonValue number(Id id)
{
    return raw(id);
}

template <class Id>
[[nodiscard]] QJsonArray numbers(const std::vector<Id>& ids)
{
    return arrayOf(ids, &number<Id>);
}

/// Null when there is none.
[[nodiscard]] QJsonValue time(const QDateTime& moment);
[[nodiscard]] QJsonObject authorJson(const Author& author);
[[nodiscard]] QJsonValue handleJson(const Author& author);

} // namespace cohort::cli
