#pragma once

#include "core/policy/reach.h"
#include "core/store/connection.h"

namespace cohort {

/// Gathers from the store everything the reach of a draft depends on. Reader or writer thread.
[[nodiscard]] Result<ReachFacts> gatherReachFacts(Connection& connection, const Draft& draft);

} // namespace cohort
