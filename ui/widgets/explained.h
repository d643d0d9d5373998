#pragma once

#include "core/base/result.h"

#include <QString>

namespace cohort {

/// An error as one stretch of words: what happened, what is safe, what to do.
[[nodiscard]] QString errorWords(const Error& error);

} // namespace cohort
