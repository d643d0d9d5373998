#pragma once

#include "core/model/saved_thread.h"

namespace cohort {

// Words that are part of the formats for other programs: never translated, never changed.

[[nodiscard]] QString formatWord(Visibility visibility);
[[nodiscard]] QString formatWord(MediaKind kind);
[[nodiscard]] QString formatWord(LaterFate fate);
[[nodiscard]] QString formatWord(SpanKind kind);

} // namespace cohort
