#pragma once

#include "core/model/people.h"

namespace cohort {

/// "you follow each other", "asks to follow you" …
[[nodiscard]] QString relationshipWords(const Relationship& relationship);

} // namespace cohort
