#pragma once

#include "core/model/post.h"
#include "core/store/connection.h"

#include <QVariant>

namespace cohort::store {

/// What is shown and searched of a post: its text and all words beside it.
[[nodiscard]] QString shownWords(const Post& post);

/// Posts that go into the search index together. None of them may stand there.
class IndexBatch final {
public:
    void add(PostId id, const Post& post);
    /// Writes what was added; then the batch is empty.
    [[nodiscard]] Result<void> write(Connection& connection);

private:
    QVariantList m_ids;
    QVariantList m_versions;
    QVariantList m_words;
    QVariantList m_people;
};

/// One bounded step: indexes anew posts whose words were segmented by another version, then merges the index.
/// Answers whether there is more to do.
[[nodiscard]] Result<bool> tendIndex(Connection& connection);

[[nodiscard]] Result<void> unindexPost(Connection& connection, PostId id);
/// Takes out all posts of an account and merges the index, so that no word of it stays in the file.
[[nodiscard]] Result<void> unindexAccount(Connection& connection, AccountId account);

} // namespace cohort::store
