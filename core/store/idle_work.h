#pragma once

#include "core/store/connection.h"

namespace cohort::store {

/// One bounded step of what can wait: posts that an older version marked to keep become saved conversations,
/// what was thrown away long ago is forgotten, words that were segmented by another version are indexed anew,
/// the search index is merged. Answers whether there is more to do.
[[nodiscard]] Result<bool> idleStep(Connection& connection);

} // namespace cohort::store
