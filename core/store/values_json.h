#pragma once

#include "core/model/account.h"
#include "core/model/draft.h"
#include "core/policy/reach.h"

#include <QJsonObject>

namespace cohort::store {

// Values that local.db keeps as one text each, as JSON: readable in a dump, and a field that is added later
// is simply absent in an older row. Numbers of enums are part of the format.

[[nodiscard]] QJsonObject toJson(const Author& author);
[[nodiscard]] Author authorFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const AccountFacts& facts);
[[nodiscard]] AccountFacts factsFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const PostRef& ref);
[[nodiscard]] PostRef refFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const Draft& draft);
[[nodiscard]] Draft draftFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const AccountReach& reach);
[[nodiscard]] AccountReach reachFrom(const QJsonObject& json);

[[nodiscard]] QString textOf(const QJsonObject& json);
/// An empty object when the text is none.
[[nodiscard]] QJsonObject objectOf(const QString& text);

} // namespace cohort::store
