#pragma once

#include <QString>

namespace cohort::store {

/// A text for comparing names: no case, no accents, single spaces.
[[nodiscard]] QString folded(const QString& text);

} // namespace cohort::store
