#pragma once

#include "core/providers/provider.h"

namespace cohort::wordpress {

/// See Provider::fetch. A feed of a site is its posts and its comments in the order of time.
[[nodiscard]] Result<Batch> fetchFeed(const FeedRequest& request, Session& session);

} // namespace cohort::wordpress
