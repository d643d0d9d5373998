#pragma once

#include "core/model/search.h"
#include "core/store/connection.h"

namespace cohort::store {

/// One page of what is found for a query (core/text/search_query.h) in the posts of the cache, the saved
/// conversations, notes, drafts and people. Nothing of the other life is found or named when one is shown:
///
///   posts    that stand in the stream of the life
///   saved    what was saved in that life; what was thrown away or is hidden by the rule of the user never
///   people   who are listed there, by the handles that show there (handle_sphere.h)
///   notes    on saved posts and people of that life
///   drafts   whose accounts and audience belong to it alone; when that is not sure, only both lives show
///   them
///
/// An answer looks at the posts that have the words in windows of 200 to 2,000, the newest to arrive first,
/// and at no more than ten windows, however many posts there are: SearchPage::more then says that it can go
/// on. Within a window the order is exact and a conversation is one group.
[[nodiscard]] Result<SearchPage> search(Connection& connection, const SearchRequest& request);

} // namespace cohort::store
