#pragma once

#include "core/providers/wordpress/rest.h"

namespace cohort::wordpress {

/// See Provider::fetchThread: the post and its comments, oldest first. What the site keeps from me (comments
/// that wait for approval, those behind a password) makes it incomplete or is not told at all.
[[nodiscard]] Result<FetchedThread> fetchConversation(const PostRef& ref, Session& session);

/// A post or, where there is none of that number, a page; as its owner sees it where I may edit it. NotFound
/// also for what lies in the bin. Errors: those of Rest.
[[nodiscard]] Result<QJsonObject> fetchPost(qint64 number, const Rest& rest, bool writes);

} // namespace cohort::wordpress
