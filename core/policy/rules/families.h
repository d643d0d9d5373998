#pragma once

#include "core/policy/server_families.h"

namespace cohort {

/// Servers that run Mastodon's own code.
inline constexpr Families mastodonCode = Family::Mastodon | Family::Glitch | Family::Kmyblue;
/// Servers that speak the same protocol: taken to do the same where nothing else is known.
inline constexpr Families otherFediverse = Family::GoToSocial | Family::Pleroma | Family::Misskey |
                                           Family::Snac | Family::Pixelfed | Family::Friendica |
                                           Family::Hubzilla | Family::Mobilizon | Family::Fediverse;
inline constexpr Families wholeFediverse = mastodonCode | otherFediverse;

} // namespace cohort
