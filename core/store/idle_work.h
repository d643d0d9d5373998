#pragma once

#include "core/store/connection.h"

namespace cohort::store {

/// One bounded step of what can wait: re-indexes posts whose words were segmented by another version, then
/// merges the search index. Answers whether there is more to do.
[[nodiscard]] Result<bool> idleStep(Connection& connection);

} // namespace cohort::store
