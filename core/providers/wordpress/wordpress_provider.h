#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// Blogs with WordPress: one account is one login at one site. A post is the root of a conversation, its
/// comments are the answers.
[[nodiscard]] std::unique_ptr<ProviderFactory> wordpressFactory();

} // namespace cohort
