#pragma once

#include "core/model/saved_thread.h"
#include "core/store/connection.h"
#include "core/store/saved_index.h"

namespace cohort::store {

// Conversations in library.db: saved as the cache has them, never changed by what the network does later.
// What the author does to a post afterwards is noted beside it (saved_later.h); what the user adds is in
// saved_shelf.h.

/// What is to be saved, and for which life.
struct SavingOrder {
    PostRef post{};                ///< any post of the conversation
    std::optional<Sphere> shown{}; ///< the life on the screen; nothing: told from where the post stands
    QString network{};             ///< display name, for the reader in years
    QDateTime now{};
};

/// Saves the conversation of a post, every post of it that is in the cache. One that is saved in this life
/// already gets what it lacks and keeps its number. NotFound when the post is not in the cache.
[[nodiscard]] Result<SavedThreadId> saveThread(Connection& connection, const SavingOrder& order);
/// Takes in what the cache has of the conversation and the copy has not; answers how many posts.
[[nodiscard]] Result<int> addNewReplies(Connection& connection, SavedThreadId thread);
/// The saved copy of the conversation of a post, of this life or of any; None when there is none.
[[nodiscard]] Result<SavedThreadId> findSavedThread(Connection& connection, const PostRef& post,
                                                    const std::optional<Sphere>& sphere);

[[nodiscard]] Result<SavedPage> savedThreads(Connection& connection, const SavedQuery& query);
/// Its head and its posts in reading order; NotFound when it is gone or thrown away.
[[nodiscard]] Result<SavedThread> savedThread(Connection& connection, SavedThreadId thread);

/// The post that opens it, by which the network is asked for the rest; NotFound as above.
[[nodiscard]] Result<PostRef> openingOf(Connection& connection, SavedThreadId thread);
/// Posts that are referred to and could not be had; NotFound as above.
[[nodiscard]] Result<int> missingIn(Connection& connection, SavedThreadId thread);

/// Out of all lists; `takeBack` undoes it until it is forgotten (saved_forget.h).
[[nodiscard]] Result<void> throwAway(Connection& connection, const std::vector<SavedThreadId>& threads,
                                     const QDateTime& now);
[[nodiscard]] Result<void> takeBack(Connection& connection, const std::vector<SavedThreadId>& threads);

/// What is to be found of a saved post, as it stands now.
[[nodiscard]] Result<SavedWords> savedWordsOf(Connection& connection, SavedPostId post);
/// Writes the index of one post anew.
[[nodiscard]] Result<void> indexAgain(Connection& connection, SavedPostId post);

/// Posts that were marked to keep by an older version become saved conversations, a few at a time; answers
/// whether there are more.
[[nodiscard]] Result<bool> adoptMarks(Connection& connection);

} // namespace cohort::store
