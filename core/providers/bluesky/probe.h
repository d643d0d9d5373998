#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

/// See Provider::probe. `did` is the account's address: not yet among its facts at sign-in.
[[nodiscard]] Result<AccountFacts> probeAccount(const Api& api, const QString& did);

} // namespace cohort::bluesky
