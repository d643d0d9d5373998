#pragma once

#include "core/model/saved_thread.h"
#include "core/store/connection.h"

namespace cohort::store {

// What the user adds to saved conversations: folders, tags, stars, an order of reading, notes, highlights.
// Every change answers with the state before it, one JSON text that `restoreShelf` puts back.

/// Longest note on a post, and longest title, in UTF-16 units: a note of 100,000 is a book, not a note.
inline constexpr qsizetype longestNote = 100'000;
inline constexpr qsizetype longestTitle = 300;

struct ShelfState {
    QByteArray json{};
};

[[nodiscard]] Result<std::vector<Folder>> folders(Connection& connection,
                                                  const std::optional<Sphere>& sphere);
/// InvalidInput for an empty name. A new folder stands behind the others of its life.
[[nodiscard]] Result<FolderId> addFolder(Connection& connection, const Folder& folder);
[[nodiscard]] Result<ShelfState> updateFolder(Connection& connection, const Folder& folder);
/// Its conversations stay, in no folder.
[[nodiscard]] Result<ShelfState> removeFolder(Connection& connection, FolderId folder);
/// Tags in use in this life, or in any, by name.
[[nodiscard]] Result<QStringList> tags(Connection& connection, const std::optional<Sphere>& sphere);

[[nodiscard]] Result<ShelfState>
changeShelf(Connection& connection, const std::vector<SavedThreadId>& threads, const ShelfChange& change);
/// TooLarge for a note that is too long; a highlight outside of the text is not read again.
[[nodiscard]] Result<ShelfState> annotate(Connection& connection, SavedPostId post,
                                          const Annotation& annotation);
[[nodiscard]] Result<void> restoreShelf(Connection& connection, const ShelfState& state);

} // namespace cohort::store
