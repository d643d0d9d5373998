#pragma once

#include "core/sync/account_link.h"

namespace cohort {

/// Does something at the network that the user asked for, and brings the cache in line with it.
[[nodiscard]] Result<void> performIntent(const AccountLink& link, const Intent& intent);

} // namespace cohort
