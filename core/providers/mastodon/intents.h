#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// See Provider::perform.
[[nodiscard]] Result<std::optional<Post>> performIntent(const Intent& intent, Session& session);

} // namespace cohort::mastodon
