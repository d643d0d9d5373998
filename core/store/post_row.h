#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"
#include "core/store/posts.h"

namespace cohort::store {

// One list of columns and one reader for every question that answers with posts. `rowTables` needs a post in
// scope as "p"; it joins the author, the booster, the person and the user's marks.
#define COHORT_ROW_COLUMNS                                                                                   \
    "p.id, p.account, p.uri, p.remote_id, p.created, p.thread, p.unread, p.mine, p.visibility, p.body, "     \
    "p.warning, p.details, a.network, a.uri, a.handle, a.name, a.details, ah.remote_id, b.network, b.uri, "  \
    "b.handle, b.name, b.details, bh.remote_id, ct.id, ct.name, mk.saved, p.parent "
#define COHORT_ROW_TABLES                                                                                    \
    "CROSS JOIN cache.author a ON a.id = p.author "                                                          \
    "LEFT JOIN cache.author_handle ah ON ah.author = a.id AND ah.account = p.account "                       \
    "LEFT JOIN cache.author b ON b.id = p.booster "                                                          \
    "LEFT JOIN cache.author_handle bh ON bh.author = b.id AND bh.account = p.account "                       \
    "LEFT JOIN main.identity i ON i.network = a.network AND i.uri = a.uri "                                  \
    "LEFT JOIN main.contact ct ON ct.id = i.contact "                                                        \
    "LEFT JOIN main.mark mk ON mk.uri = p.uri AND mk.account = p.account "

/// A row and the row of its parent, if that is in the cache.
struct ReadRow {
    PostRow row{};
    PostId parent = PostId::None;
};

/// Reads all rows of an executed query and fills in the circles of the people.
[[nodiscard]] Result<std::vector<ReadRow>> readRows(Connection& connection, QSqlQuery& query);
[[nodiscard]] Result<std::vector<PostRow>> readPostRows(Connection& connection, QSqlQuery& query);

} // namespace cohort::store
