#pragma once

#include "core/library/library.h"

#include <functional>

namespace cohort {

/// What an undo bar does when it is pressed; works as long as the library lives, whoever asked.
[[nodiscard]] std::function<void()> undoing(Library& library, const Undo& undo);

} // namespace cohort
