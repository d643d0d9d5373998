#pragma once

#include "core/policy/exposure.h"

#include <QLatin1StringView>

#include <span>

namespace cohort::wording {

/// The sentence that explains a rule, made from what it found.
struct RuleText {
    QLatin1StringView rule;
    QString (*make)(const Exposure&);
};

[[nodiscard]] std::span<const RuleText> fediverseTexts();
[[nodiscard]] std::span<const RuleText> networkTexts();
[[nodiscard]] std::span<const RuleText> ownTexts();

} // namespace cohort::wording
