#pragma once

#include "core/model/rich_text.h"

namespace cohort {

/// The words of a post for telling whether another one says the same on another network: case and accents
/// folded, links by where they lead (without what is behind '?' or '#', which is often a network's own),
/// people named by a bare "@", because their handles differ. Empty when there are none. Any thread.
[[nodiscard]] QString comparedWords(const RichText& text);

} // namespace cohort
