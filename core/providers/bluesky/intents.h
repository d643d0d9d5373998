#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

/// See Provider::perform.
[[nodiscard]] Result<std::optional<Post>> performIntent(const Intent& intent, Session& session);

} // namespace cohort::bluesky
