#pragma once

#include "core/providers/provider.h"

namespace cohort::wordpress {

/// See Provider::perform: posts and comments of mine go to the site's bin; signing out takes the application
/// password away.
[[nodiscard]] Result<std::optional<Post>> performIntent(const Intent& intent, Session& session);

} // namespace cohort::wordpress
