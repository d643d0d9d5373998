#pragma once

#include "core/model/link_suggestion.h"

namespace cohort::wording {

/// One piece of evidence: "@ana@work.example and @ana.example link to each other in their profiles".
[[nodiscard]] QString sentence(const LinkEvidence& evidence);
/// How far the whole of it can be trusted.
[[nodiscard]] QString trustIn(const LinkSuggestion& suggestion);

} // namespace cohort::wording
