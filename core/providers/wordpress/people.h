#pragma once

#include "core/providers/provider.h"

namespace cohort::wordpress {

/// Who I am at the site and what my role lets me do. Errors: those of Rest.
[[nodiscard]] Result<AccountFacts> probeAccount(Session& session);

/// See Provider::fetchPeople: nobody follows anybody at a site; its authors can be looked up.
[[nodiscard]] Result<PeoplePage> fetchPeoplePage(const PeopleRequest& request, Session& session);

} // namespace cohort::wordpress
