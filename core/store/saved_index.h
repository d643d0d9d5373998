#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QString>

#include <functional>

namespace cohort::store {

/// What is to be found of a saved post, as people wrote it; it is segmented here (core/text/search_text.h).
struct SavedWords {
    QString words{}; ///< text, content warning, descriptions of its media, choices of its poll, its link card
    QString people{}; ///< name and handle of its author
    QString notes{};  ///< the user's note on it; of the opening post the title and tags of the thread as well
};

/// Puts a saved post into the search index of library.db, in place of what stood there of it. In the
/// transaction that writes the post.
[[nodiscard]] Result<void> indexSavedPost(Connection& connection, SavedPostId post, const SavedWords& words);
/// Takes it out; nothing happens when it is not there.
[[nodiscard]] Result<void> unindexSavedPost(Connection& connection, SavedPostId post);
/// After posts were forgotten for good: writes the index anew from what is left, so that no word of them
/// stays in the file. Takes time with the size of the library.
[[nodiscard]] Result<void> purgeSavedIndex(Connection& connection);

/// Tells what is to be found of a saved post, as it stands now.
using SavedWordsOf = std::function<Result<SavedWords>(Connection&, SavedPostId)>;
/// One bounded step of what can wait: indexes anew what another version of the segmentation wrote. Answers
/// whether there is more to do. The old words are found meanwhile.
[[nodiscard]] Result<bool> reindexSavedPosts(Connection& connection, const SavedWordsOf& wordsOf);

} // namespace cohort::store
