#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// Blogs with WordPress: one account is one login at one site. A post is the root of a conversation, its
/// comments are the answers. `comesBack`: whether this computer hands "cohort://…" to this program, so that a
/// site can send the browser back; asked at each sign-in, on its thread. Empty: it does not.
[[nodiscard]] std::unique_ptr<ProviderFactory> wordpressFactory(std::function<bool()> comesBack);
[[nodiscard]] std::unique_ptr<ProviderFactory> wordpressFactory();

} // namespace cohort
