#include "core/store/search_index.h"

#include "core/store/post_row.h"
#include "core/store/statement.h"
#include "core/text/search_text.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Posts that are segmented anew in one step of idle work.
constexpr int reindexAtOnce = 200;
/// Pages of the index that one step of idle work merges.
constexpr int mergePages = 64;

struct IndexedWords {
    QString words{};
    QString people{};
};

Result<std::optional<IndexedWords>> indexed(Connection& connection, PostId id)
{
    std::optional<IndexedWords> found;
    const auto read =
        eachRow(connection, u"SELECT words, people FROM cache.search_text WHERE post = ?"_s, {raw(id)},
                [&found](const QSqlQuery& row) {
                    found = IndexedWords{.words = row.value(0).toString(), .people = row.value(1).toString()};
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> takeOut(Connection& connection, PostId id, const IndexedWords& old)
{
    const auto out =
        change(connection,
               u"INSERT INTO cache.post_fts (post_fts, rowid, words, people) VALUES ('delete', ?, ?, ?)"_s,
               {raw(id), textValue(old.words), textValue(old.people)});
    if (!out)
        return fail(out.error());
    const auto gone = change(connection, u"DELETE FROM cache.search_text WHERE post = ?"_s, {raw(id)});
    if (!gone)
        return fail(gone.error());
    return {};
}

Result<std::vector<PostId>> postsOfOtherVersions(Connection& connection)
{
    std::vector<PostId> posts;
    const auto read =
        eachRow(connection, u"SELECT post FROM cache.search_text WHERE version < ? OR version > ? LIMIT ?"_s,
                {searchTextVersion, searchTextVersion, reindexAtOnce},
                [&posts](const QSqlQuery& row) { posts.push_back(PostId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    return posts;
}

} // namespace

QString shownWords(const Post& post)
{
    QString shown = post.text.text;
    const auto add = [&shown](const QString& more) {
        if (!more.isEmpty())
            shown += u'\n' + more;
    };
    add(post.contentWarning);
    for (const Media& media : post.media)
        add(media.description);
    if (post.card)
        add(post.card->title);
    if (post.poll)
        for (const PollOption& option : post.poll->options)
            add(option.text);
    return shown;
}

void IndexBatch::add(PostId id, const Post& post)
{
    m_ids.append(raw(id));
    m_versions.append(searchTextVersion);
    m_words.append(textValue(searchText(shownWords(post))));
    m_people.append(textValue(searchText(post.author.name + u' ' + post.author.handle)));
}

Result<void> IndexBatch::write(Connection& connection)
{
    if (auto put = changeEach(
            connection, u"INSERT INTO cache.search_text (post, version, words, people) VALUES (?, ?, ?, ?)"_s,
            {m_ids, m_versions, m_words, m_people});
        !put)
        return put;
    if (auto put =
            changeEach(connection, u"INSERT INTO cache.post_fts (rowid, words, people) VALUES (?, ?, ?)"_s,
                       {m_ids, m_words, m_people});
        !put)
        return put;
    *this = {};
    return {};
}

Result<void> unindexPost(Connection& connection, PostId id)
{
    const auto old = indexed(connection, id);
    if (!old)
        return fail(old.error());
    return *old ? takeOut(connection, id, **old) : Result<void>();
}

Result<void> unindexAccount(Connection& connection, AccountId account)
{
    return changeAll(
        connection,
        {u"DELETE FROM cache.search_text WHERE post IN (SELECT id FROM cache.post WHERE account = "_s +
             QString::number(raw(account)) + u")"_s,
         // Out of the remaining rows: shorter than taking word by word out, and leaves no trace.
         u"INSERT INTO cache.post_fts (post_fts) VALUES ('rebuild')"_s,
         u"INSERT INTO cache.post_fts (post_fts) VALUES ('optimize')"_s});
}

Result<bool> tendIndex(Connection& connection)
{
    const auto stale = postsOfOtherVersions(connection);
    if (!stale)
        return fail(stale.error());
    const auto rows = postsById(connection, *stale);
    if (!rows)
        return fail(rows.error());
    IndexBatch anew;
    for (const PostRow& row : *rows) {
        if (const auto out = unindexPost(connection, row.key.post); !out)
            return fail(out.error());
        anew.add(row.key.post, row.post);
    }
    if (const auto in = anew.write(connection); !in)
        return fail(in.error());
    if (!stale->empty() && rows->size() == stale->size())
        return true;
    const auto before = oneNumber(connection, u"SELECT total_changes()"_s, {});
    const auto merged = change(
        connection, u"INSERT INTO cache.post_fts (post_fts, rank) VALUES ('merge', ?)"_s, {mergePages});
    const auto after = oneNumber(connection, u"SELECT total_changes()"_s, {});
    if (!before || !merged || !after)
        return fail(ErrorKind::Storage, u"cannot merge the search index"_s);
    // Fewer than two changes: there was nothing to merge (FTS5 documentation, "merge").
    return **after - **before >= 2;
}

} // namespace cohort::store
