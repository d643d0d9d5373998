#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// One page of a feed, see Provider::fetch.
[[nodiscard]] Result<Batch> fetchFeed(const FeedRequest& request, Session& session);

/// A conversation, see Provider::fetchThread.
[[nodiscard]] Result<FetchedThread> fetchConversation(const PostRef& post, Session& session);

} // namespace cohort::mastodon
