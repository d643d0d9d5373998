#pragma once

#include "core/providers/bluesky/api.h"
#include "core/providers/bluesky/facets.h"

namespace cohort::bluesky {

/// Handles become the accounts they belong to now; one that belongs to nobody stays plain text. Blocking: a
/// question for each.
[[nodiscard]] Result<std::vector<Facet>> resolvedMentions(std::vector<Facet> facets, const Api& api);

} // namespace cohort::bluesky
