#pragma once

#include "core/model/people.h"

namespace cohort {

/// "you follow each other", "asks to follow you" …
[[nodiscard]] QString relationshipWords(const Relationship& relationship);
/// Why two people might be one, for LinkSuggestion::reason.
[[nodiscard]] QString suggestionReason(const QString& reason);

} // namespace cohort
