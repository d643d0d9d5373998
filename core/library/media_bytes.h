#pragma once

#include "core/library/saved_threads.h"

namespace cohort {

/// The bytes of a picture that lies beside the library; empty when it cannot be read. Any thread.
[[nodiscard]] QByteArray mediaBytes(const SavedThreads& saved, const SavedMedia& media);

} // namespace cohort
