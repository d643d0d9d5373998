#include "core/store/saved_index.h"

#include "core/store/statement.h"
#include "core/text/search_text.h"

#include <optional>
#include <vector>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Saved posts that are segmented anew in one step of idle work.
constexpr int reindexSavedAtOnce = 200;

/// The words of a post exactly as they stand in the index.
Result<std::optional<SavedWords>> indexedSaved(Connection& connection, SavedPostId post)
{
    std::optional<SavedWords> found;
    const auto read =
        eachRow(connection, u"SELECT words, people, notes FROM library.saved_text WHERE post = ?"_s,
                {raw(post)}, [&found](const QSqlQuery& row) {
                    found = SavedWords{.words = row.value(0).toString(),
                                       .people = row.value(1).toString(),
                                       .notes = row.value(2).toString()};
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::vector<SavedPostId>> savedOfOtherVersions(Connection& connection)
{
    std::vector<SavedPostId> posts;
    const auto read =
        eachRow(connection, u"SELECT post FROM library.saved_text WHERE version < ? OR version > ? LIMIT ?"_s,
                {searchTextVersion, searchTextVersion, reindexSavedAtOnce},
                [&posts](const QSqlQuery& row) { posts.push_back(SavedPostId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    return posts;
}

} // namespace

Result<void> indexSavedPost(Connection& connection, SavedPostId post, const SavedWords& words)
{
    if (auto out = unindexSavedPost(connection, post); !out)
        return out;
    const QVariant text = textValue(searchText(words.words));
    const QVariant people = textValue(searchText(words.people));
    const QVariant notes = textValue(searchText(words.notes));
    const auto kept = change(
        connection,
        u"INSERT INTO library.saved_text (post, version, words, people, notes) VALUES (?, ?, ?, ?, ?)"_s,
        {raw(post), searchTextVersion, text, people, notes});
    if (!kept)
        return fail(kept.error());
    const auto put = change(
        connection, u"INSERT INTO library.saved_fts (rowid, words, people, notes) VALUES (?, ?, ?, ?)"_s,
        {raw(post), text, people, notes});
    if (!put)
        return fail(put.error());
    return {};
}

Result<void> unindexSavedPost(Connection& connection, SavedPostId post)
{
    const auto old = indexedSaved(connection, post);
    if (!old)
        return fail(old.error());
    if (!*old)
        return {};
    const SavedWords& words = **old;
    const auto out =
        change(connection,
               u"INSERT INTO library.saved_fts (saved_fts, rowid, words, people, notes) VALUES "
               "('delete', ?, ?, ?, ?)"_s,
               {raw(post), textValue(words.words), textValue(words.people), textValue(words.notes)});
    if (!out)
        return fail(out.error());
    const auto gone = change(connection, u"DELETE FROM library.saved_text WHERE post = ?"_s, {raw(post)});
    if (!gone)
        return fail(gone.error());
    return {};
}

Result<void> purgeSavedIndex(Connection& connection)
{
    return changeAll(connection, {u"INSERT INTO library.saved_fts (saved_fts) VALUES ('rebuild')"_s,
                                  u"INSERT INTO library.saved_fts (saved_fts) VALUES ('optimize')"_s});
}

Result<bool> reindexSavedPosts(Connection& connection, const SavedWordsOf& wordsOf)
{
    const auto stale = savedOfOtherVersions(connection);
    if (!stale)
        return fail(stale.error());
    for (const SavedPostId post : *stale) {
        const auto words = wordsOf(connection, post);
        if (!words)
            return fail(words.error());
        if (const auto put = indexSavedPost(connection, post, *words); !put)
            return fail(put.error());
    }
    return int(stale->size()) == reindexSavedAtOnce;
}

} // namespace cohort::store
