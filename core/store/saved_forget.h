#pragma once

#include "core/model/saved_thread.h"
#include "core/store/connection.h"

namespace cohort::store {

// Forgetting for good: rows, words in the search index and notes go; files of pictures that nothing needs any
// more are named by `unusedMedia` once the transaction stands. SQLite overwrites what is deleted
// (secure_delete); the index is written anew, because FTS5 keeps deleted words in its older segments until
// they are merged.

/// How long a conversation that was thrown away can be taken back.
inline constexpr int daysThrownAwayStay = 30;

/// Single posts out of saved conversations; a conversation that is empty then goes as well.
[[nodiscard]] Result<void> forgetSavedPosts(Connection& connection, const std::vector<SavedPostId>& posts);
[[nodiscard]] Result<void> forgetSavedThreads(Connection& connection,
                                              const std::vector<SavedThreadId>& threads);
/// What was thrown away before this moment.
[[nodiscard]] Result<int> forgetThrownAway(Connection& connection, const QDateTime& before);
/// Everything an author wrote, in all saved conversations.
[[nodiscard]] Result<void> forgetSavedAuthor(Connection& connection, const Author& author);
/// Of these files, those that no saved post needs.
[[nodiscard]] Result<QStringList> unusedMedia(Connection& connection, const QStringList& files);

} // namespace cohort::store
