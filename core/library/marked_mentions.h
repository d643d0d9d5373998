#pragma once

#include "core/policy/mentions.h"

namespace cohort {

/// Who is named in a draft, with a mark on names that can be mistaken for others. Any thread.
[[nodiscard]] std::vector<MentionSeen> markedMentions(const Draft& draft, const ReachFacts& facts,
                                                      const Reach& reach);

} // namespace cohort
