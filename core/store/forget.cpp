#include "core/store/forget.h"

#include "core/model/draft_parts.h"
#include "core/store/avatars.h"
#include "core/store/circle_post.h"
#include "core/store/outbox.h"
#include "core/store/people.h"
#include "core/store/post_lookup.h"
#include "core/store/saved_forget.h"
#include "core/store/search_index.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// The row and what hangs on it; out of the streams first, while its time can still be read.
Result<void> deletePost(Connection& connection, PostId post)
{
    for (const QString& sql : {
             u"DELETE FROM cache.circle_post WHERE (circle, created, post) IN (SELECT c.id, p.created, p.id "
             "FROM cache.post p CROSS JOIN (SELECT id FROM main.circle UNION ALL VALUES (-1), (-2), (-3), "
             "(-4)) "
             "c WHERE p.id = ?)"_s,
             u"DELETE FROM cache.missing WHERE post = ?"_s,
             u"DELETE FROM cache.same_words WHERE post = ?"_s,
             u"DELETE FROM cache.same_words WHERE other = ?"_s,
             u"UPDATE cache.notice SET post = NULL WHERE post = ?"_s,
             u"UPDATE cache.post SET parent = NULL WHERE (thread, parent) IN (SELECT thread, id FROM "
             u"cache.post "
             "WHERE id = ?)"_s,
             u"DELETE FROM cache.post WHERE id = ?"_s,
         })
        if (const auto gone = change(connection, sql, {raw(post)}); !gone)
            return fail(gone.error());
    return {};
}

} // namespace

Result<void> unsentBecomesDrafts(Connection& connection, AccountId account)
{
    const auto all = outbox(connection);
    if (!all)
        return fail(all.error());
    for (const OutboxEntry& entry : *all) {
        const SendState state = entry.row.state;
        if (entry.row.account != account || state == SendState::Sent || state == SendState::Cancelled)
            continue;
        Draft draft = entry.row.draft;
        draft.id = DraftId::None;
        draft.text = wordsFor(entry.row.draft, account);
        std::erase_if(draft.targets,
                      [account](const DraftTarget& target) { return target.account == account; });
        draft.consents.clear();
        if (const auto saved = saveDraft(connection, draft); !saved)
            return fail(saved.error());
    }
    return {};
}

Result<void> forgetAccount(Connection& connection, AccountId account)
{
    if (auto unindexed = unindexAccount(connection, account); !unindexed)
        return unindexed;
    for (const QString& sql : {
             u"DELETE FROM cache.missing WHERE account = ?"_s,
             u"DELETE FROM cache.post_handle WHERE account = ?"_s,
             u"DELETE FROM cache.notice WHERE account = ?"_s,
             u"DELETE FROM cache.post WHERE account = ?"_s,
             u"DELETE FROM cache.thread_root WHERE account = ?"_s,
             u"DELETE FROM cache.thread WHERE account = ?"_s,
             u"DELETE FROM cache.feed WHERE account = ?"_s,
             u"DELETE FROM cache.follower WHERE account = ?"_s,
             u"DELETE FROM cache.follower_set WHERE account = ?"_s,
             u"DELETE FROM cache.author_handle WHERE account = ?"_s,
         })
        if (const auto gone = change(connection, sql, {raw(account)}); !gone)
            return fail(gone.error());
    // Pairs of which one is gone; authors that nobody else brought.
    const auto gone = changeAll(
        connection,
        {u"DELETE FROM cache.same_words WHERE NOT EXISTS (SELECT 1 FROM cache.post p WHERE p.id = post) OR "
         u"NOT "
         "EXISTS (SELECT 1 FROM cache.post p WHERE p.id = other)"_s,
         u"DELETE FROM cache.author WHERE id NOT IN (SELECT author FROM cache.post UNION SELECT booster FROM "
         "cache.post WHERE booster IS NOT NULL UNION SELECT author FROM cache.author_handle UNION SELECT "
         "author FROM cache.follower UNION SELECT author FROM cache.notice)"_s,
         u"DELETE FROM cache.avatar WHERE NOT EXISTS (SELECT 1 FROM cache.author a WHERE a.network = "
         "avatar.network AND a.uri = avatar.uri)"_s});
    // A consent that stood with the account went with it.
    return gone ? dropAvatarsWithoutConsent(connection) : gone;
}

Result<void> deletePosts(Connection& connection, const std::vector<PostId>& posts)
{
    if (posts.empty())
        return {};
    // Once for all of them: there is no index by post, so this reads every handle.
    const auto handles =
        change(connection, u"DELETE FROM cache.post_handle WHERE post IN (SELECT value FROM json_each(?))"_s,
               {numberList(posts)});
    if (!handles)
        return fail(handles.error());
    std::vector<PostId> copies;
    for (const PostId post : posts) {
        const auto uri = oneText(connection, u"SELECT uri FROM cache.post WHERE id = ?"_s, {raw(post)});
        if (!uri)
            return fail(uri.error());
        if (!*uri)
            continue;
        const auto same = copiesOf(connection, **uri);
        if (!same)
            return fail(same.error());
        copies.insert(copies.end(), same->begin(), same->end());
        if (auto gone = unindexPost(connection, post); !gone)
            return gone;
        if (auto gone = deletePost(connection, post); !gone)
            return gone;
    }
    return refilePosts(connection, copies);
}

namespace {

/// What of a post stands outside the cache: marks, whom it was written for, what was promised, what I wrote.
Result<void> forgetOwnWords(Connection& connection, const PostRef& post)
{
    for (
        const QString& sql :
        {u"DELETE FROM main.mark WHERE uri = ? AND account = ?"_s,
         u"DELETE FROM main.written_for WHERE uri = ? AND account = ?"_s,
         u"DELETE FROM main.comment_choice WHERE uri = ? AND account = ?"_s,
         u"DELETE FROM main.commented WHERE uri = ? AND account = ?"_s,
         u"DELETE FROM main.picture_consent WHERE uri = ? AND account = ?"_s,
         u"DELETE FROM main.outbox WHERE id IN (SELECT entry FROM main.receipt WHERE uri = ? AND account = ?)"_s,
         u"DELETE FROM main.receipt WHERE uri = ? AND account = ?"_s})
        if (const auto gone = change(connection, sql, {textValue(post.uri), raw(post.account)}); !gone)
            return fail(gone.error());
    return {};
}

Result<void> mergeIndex(Connection& connection)
{
    // FTS5 keeps what was deleted in its older segments; merging all into one leaves no word behind.
    return changeAll(connection, {u"INSERT INTO cache.post_fts (post_fts) VALUES ('optimize')"_s});
}

} // namespace

Result<void> forgetPosts(Connection& connection, const std::vector<PostRef>& posts)
{
    std::vector<PostId> here;
    for (const PostRef& post : posts) {
        const auto id = findPostId(connection, post);
        if (!id)
            return fail(id.error());
        if (*id)
            here.push_back(**id);
        if (auto gone = forgetOwnWords(connection, post); !gone)
            return gone;
    }
    if (auto gone = deletePosts(connection, here); !gone)
        return gone;
    return mergeIndex(connection);
}

Result<void> forgetPerson(Connection& connection, ContactId contact)
{
    std::vector<Author> handles;
    const auto read =
        eachRow(connection, u"SELECT network, uri FROM main.identity WHERE contact = ?"_s, {raw(contact)},
                [&handles](const QSqlQuery& row) {
                    handles.push_back({.network = row.value(0).toString(), .uri = row.value(1).toString()});
                });
    if (!read)
        return fail(read.error());
    std::vector<PostRef> posts;
    for (const Author& author : handles) {
        const auto theirs =
            eachRow(connection,
                    u"SELECT p.account, p.uri FROM cache.author a CROSS JOIN cache.post p ON p.author = a.id "
                    u"OR p.booster = "
                    "a.id WHERE a.network = ? AND a.uri = ?"_s,
                    {textValue(author.network), textValue(author.uri)}, [&posts](const QSqlQuery& row) {
                        posts.push_back({.account = AccountId(row.value(0).toLongLong()),
                                         .uri = row.value(1).toString()});
                    });
        if (!theirs)
            return fail(theirs.error());
        if (auto gone = forgetSavedAuthor(connection, author); !gone)
            return gone;
    }
    if (auto gone = forgetPosts(connection, posts); !gone)
        return gone;
    for (const Author& author : handles) {
        const auto unnamed = change(
            connection,
            u"UPDATE main.commented SET answered_author = '' WHERE CASE WHEN json_valid(answered_author) "
            "THEN json_extract(answered_author, '$.uri') = ? END"_s,
            {textValue(author.uri)});
        if (!unnamed)
            return fail(unnamed.error());
        const auto gone =
            change(connection,
                   u"UPDATE cache.author SET name = '', handle = '', handle_key = '', details = x'' WHERE "
                   "network = ? AND uri = ?"_s,
                   {textValue(author.network), textValue(author.uri)});
        if (!gone)
            return fail(gone.error());
        const auto picture = change(connection, u"DELETE FROM cache.avatar WHERE network = ? AND uri = ?"_s,
                                    {textValue(author.network), textValue(author.uri)});
        if (!picture)
            return fail(picture.error());
    }
    if (const auto gone = removeContact(connection, contact); !gone)
        return fail(gone.error());
    return {};
}

Result<void> forgetConversations(Connection& connection, const std::vector<SavedThreadId>& threads)
{
    std::vector<PostRef> posts;
    const auto read = eachRow(
        connection,
        u"SELECT account, uri FROM library.saved_post WHERE thread IN (SELECT value FROM json_each(?))"_s,
        {numberList(threads)}, [&posts](const QSqlQuery& row) {
            posts.push_back(
                {.account = AccountId(row.value(0).toLongLong()), .uri = row.value(1).toString()});
        });
    if (!read)
        return fail(read.error());
    if (auto gone = forgetSavedThreads(connection, threads); !gone)
        return gone;
    return forgetPosts(connection, posts);
}

} // namespace cohort::store
