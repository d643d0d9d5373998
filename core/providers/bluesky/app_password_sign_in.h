#pragma once

#include "core/providers/bluesky/bluesky_provider.h"

namespace cohort::bluesky {

/// A sign-in by handle and app password: the handle leads to the account, the account to its own data server,
/// and only that one sees the password, once. What is kept are the tokens of the session it opens.
[[nodiscard]] std::unique_ptr<SignIn> makeAppPasswordSignIn(const BlueskyDirectories& directories);

} // namespace cohort::bluesky
