#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"
#include "core/store/posts.h"

namespace cohort::store {

/// What every question selects that answers with posts; it needs a post in scope as "p". One list of columns
/// and one reader for all of them: people, circles and names are read once for the whole page.
inline constexpr QLatin1StringView rowColumns(
    "p.id, p.account, p.uri, p.remote_id, p.created, p.thread, p.unread, p.mine, p.visibility, p.body, "
    "p.warning, p.details, p.author, p.booster, p.parent, "
    "p.standing, EXISTS (SELECT 1 FROM library.saved_post sp CROSS JOIN library.saved_thread st ON st.id = "
    "sp.thread AND "
    "st.removed = 0 WHERE sp.uri = p.uri AND sp.account = p.account) ");

/// Unread posts that are looked at when unread ones are counted, newest first. Counting all costs as much as
/// there are, times the circles, and a reader who lets a million lie would wait for seconds at every change.
inline constexpr int unreadLookedAt = 5000;
/// Those posts, as a table with `id` and `created`; takes the number as its parameter.
inline constexpr QLatin1StringView
    newestUnread("(SELECT id, created FROM cache.post INDEXED BY post_unread WHERE unread = 1 ORDER BY "
                 "created DESC LIMIT ?) ");

/// A row and the row of its parent, if that is in the cache.
struct ReadRow {
    PostRow row{};
    PostId parent = PostId::None;
};

/// Reads all rows of an executed query and fills in what the store knows of their people.
[[nodiscard]] Result<std::vector<ReadRow>> readRows(Connection& connection, QSqlQuery& query);
[[nodiscard]] Result<std::vector<PostRow>> readPostRows(Connection& connection, QSqlQuery& query);

} // namespace cohort::store
