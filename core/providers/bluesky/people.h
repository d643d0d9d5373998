#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

/// A page of people, see Provider::fetchPeople.
[[nodiscard]] Result<PeoplePage> fetchPeoplePage(const PeopleRequest& request, Session& session);

} // namespace cohort::bluesky
