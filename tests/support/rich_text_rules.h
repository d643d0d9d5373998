#pragma once

#include "core/model/rich_text.h"

namespace cohort {

/// Checks what everybody may rely on in a text that core/text made: spans sorted and inside, only allowed
/// targets, no character that can harm a line, within the limits, and the same text again when it is read as
/// HTML. Returns what is wrong, or nothing.
[[nodiscard]] QString brokenRule(const RichText& rich);

} // namespace cohort
