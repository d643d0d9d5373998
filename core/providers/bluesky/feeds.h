#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

/// One page of a feed, see Provider::fetch.
[[nodiscard]] Result<Batch> fetchFeed(const FeedRequest& request, Session& session);

/// A conversation, see Provider::fetchThread.
[[nodiscard]] Result<FetchedThread> fetchConversation(const PostRef& post, Session& session);

} // namespace cohort::bluesky
