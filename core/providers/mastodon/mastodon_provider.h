#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// The fediverse over the Mastodon API: Mastodon, GoToSocial, snac, Pleroma, Akkoma, Friendica and whoever
/// else speaks it. Provider id "fediverse".
[[nodiscard]] std::unique_ptr<ProviderFactory> mastodonFactory();

} // namespace cohort
