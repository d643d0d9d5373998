#pragma once

#include "core/library/library.h"
#include "core/model/link_suggestion.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace cohort::cli {

// The values of enumerations as they stand in JSON and in options; written down in README.md beside this
// file.

[[nodiscard]] QString name(ErrorKind kind);
[[nodiscard]] QString name(Visibility visibility);
[[nodiscard]] QString name(Standing standing);
[[nodiscard]] QString name(Sphere sphere);
[[nodiscard]] QString name(Hat hat);
[[nodiscard]] QString name(SendState state);
[[nodiscard]] QString name(AccountPhase phase);
[[nodiscard]] QString name(CircleShape shape);
[[nodiscard]] QString name(ReaderReason reason);
[[nodiscard]] QString name(CanRead can);
[[nodiscard]] QString name(LinkReason reason);
[[nodiscard]] std::optional<Visibility> visibilityNamed(const QString& name);
[[nodiscard]] std::optional<Sphere> sphereNamed(const QString& name);
[[nodiscard]] std::optional<Hat> hatNamed(const QString& name);
[[nodiscard]] std::optional<CircleShape> shapeNamed(const QString& name);

/// The name of a value in a list of them that is in the order of the enumeration.
template <class Value, size_t Count>
[[nodiscard]] QString nameIn(const std::array<QLatin1StringView, Count>& names, Value value)
{
    return names[std::min(static_cast<size_t>(value), Count - 1)];
}

} // namespace cohort::cli
