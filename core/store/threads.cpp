#include "core/store/circle_post.h"
#include "core/store/post_lookup.h"
#include "core/store/post_row.h"
#include "core/store/posts.h"
#include "core/store/statement.h"

#include <QSet>

#include <limits>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Deeper replies are shown at this depth.
constexpr int deepest = 1000;

/// Reading order: every post is followed by its answers, oldest first; posts without a parent here are
/// openings.
class ReadingOrder final {
public:
    explicit ReadingOrder(std::vector<ReadRow> rows)
        : m_rows(std::move(rows))
    {
        for (size_t at = 0; at < m_rows.size(); ++at)
            m_places.insert(m_rows[at].row.key.post, at);
        m_taken.resize(m_rows.size());
        m_ordered.reserve(m_rows.size());
        for (size_t at = 0; at < m_rows.size(); ++at) {
            const PostId parent = m_rows[at].parent;
            if (parent != PostId::None && m_places.contains(parent))
                m_answers[parent].push_back(at);
            else
                m_openings.push_back(at);
        }
    }

    [[nodiscard]] std::vector<PostRow> take()
    {
        for (const size_t opening : m_openings)
            walk(opening);
        // A ring of parents, which no honest server sends, has no opening: nothing is left out for it.
        for (size_t at = 0; at < m_rows.size(); ++at)
            walk(at);
        return std::move(m_ordered);
    }

private:
    void walk(size_t first)
    {
        std::vector<std::pair<size_t, int>> ahead{{first, 0}};
        while (!ahead.empty()) {
            const auto next = ahead.back();
            ahead.pop_back();
            if (m_taken[next.first])
                continue;
            m_taken[next.first] = true;
            const std::vector<size_t> answers = m_answers.value(m_rows[next.first].row.key.post);
            for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer)
                ahead.emplace_back(*answer, std::min(next.second + 1, deepest));
            PostRow row = std::move(m_rows[next.first].row);
            row.depth = next.second;
            m_ordered.push_back(std::move(row));
        }
    }

    std::vector<ReadRow> m_rows;
    QHash<PostId, size_t> m_places;
    QHash<PostId, std::vector<size_t>> m_answers;
    std::vector<size_t> m_openings;
    std::vector<bool> m_taken;
    std::vector<PostRow> m_ordered;
};

/// Those who wrote, in the order of their posts, then those who are mentioned; each once.
std::vector<Author> participantsOf(const std::vector<PostRow>& rows)
{
    std::vector<Author> people;
    QSet<QString> met;
    const auto addOnce = [&people, &met](const Author& author) {
        if (author.uri.isEmpty() || met.contains(author.uri))
            return;
        met.insert(author.uri);
        people.push_back(author);
    };
    for (const PostRow& row : rows)
        addOnce(row.post.author);
    for (const PostRow& row : rows)
        for (const Author& mentioned : row.post.mentions)
            addOnce(mentioned);
    return people;
}

Result<int> missingIn(Connection& connection, ThreadId thread)
{
    const auto count =
        oneNumber(connection,
                  u"SELECT count(DISTINCT m.name) FROM cache.post p CROSS JOIN cache.missing m "
                  "ON m.post = p.id WHERE p.thread = ?"_s,
                  {raw(thread)});
    if (!count)
        return fail(count.error());
    return int(count->value_or(0));
}

Result<ThreadRow> threadRow(Connection& connection, ThreadId thread)
{
    ThreadRow row{.thread = thread};
    PostId opening = PostId::None;
    const auto read =
        eachRow(connection, u"SELECT count(*), sum(unread), max(created) FROM cache.post WHERE thread = ?"_s,
                {raw(thread)}, [&row](const QSqlQuery& found) {
                    row.posts = found.value(0).toInt();
                    row.unread = found.value(1).toInt();
                    row.lastPost = timeOf(found.value(2).toLongLong());
                });
    if (!read)
        return fail(read.error());
    const auto first =
        oneNumber(connection, u"SELECT id FROM cache.post WHERE thread = ? ORDER BY created, id LIMIT 1"_s,
                  {raw(thread)});
    if (!first)
        return fail(first.error());
    opening = PostId(first->value_or(0));
    auto rows = postsById(connection, {opening});
    if (!rows)
        return fail(rows.error());
    if (!rows->empty())
        row.opening = std::move(rows->front());
    return row;
}

} // namespace

Result<ThreadPage> threadOf(Connection& connection, const PostRef& post)
{
    const auto id = findPostId(connection, post);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(ErrorKind::NotFound, u"no such post here"_s);
    const auto thread = oneNumber(connection, u"SELECT thread FROM cache.post WHERE id = ?"_s, {raw(**id)});
    if (!thread)
        return fail(thread.error());
    ThreadPage page{.thread = ThreadId(thread->value_or(0))};
    static const QString sql =
        "SELECT "_L1 + rowColumns + "FROM cache.post p WHERE p.thread = ? ORDER BY p.created, p.id"_L1;
    const auto query = ask(connection, sql, {raw(page.thread)});
    if (!query)
        return fail(query.error());
    auto rows = readRows(connection, **query);
    if (!rows)
        return fail(rows.error());
    // A boost is not a turn of the conversation, unless it is what was asked for.
    std::erase_if(
        *rows, [&id](const ReadRow& read) { return read.row.post.boostedBy && read.row.key.post != **id; });
    page.rows = ReadingOrder(std::move(*rows)).take();
    page.participants = participantsOf(page.rows);
    const auto missing = missingIn(connection, page.thread);
    if (!missing)
        return fail(missing.error());
    page.missing = *missing;
    return page;
}

Result<std::vector<ThreadRow>> threads(Connection& connection, const std::optional<Sphere>& sphere,
                                       const std::optional<StreamKey>& before, int limit)
{
    // Walks the stream from new to old and takes each conversation at its newest post there.
    const qint64 stream = sphere ? sphereStream(*sphere) : bothStream;
    const StreamKey edge = before.value_or(StreamKey{.createdMs = std::numeric_limits<qint64>::max(),
                                                     .post = PostId(std::numeric_limits<qint64>::max())});
    std::vector<ThreadId> found;
    const auto read = eachRow(
        connection,
        u"SELECT p.thread FROM cache.circle_post s CROSS JOIN cache.post p ON p.id = s.post WHERE s.circle = "
        u"? "
        "AND (s.created, s.post) < (?, ?) AND p.booster IS NULL AND NOT EXISTS (SELECT 1 FROM cache.post n "
        "CROSS JOIN cache.circle_post t ON t.circle = s.circle AND t.created = n.created AND t.post = n.id "
        "WHERE "
        "n.thread = p.thread AND n.booster IS NULL AND (n.created, n.id) > (p.created, p.id)) "
        "ORDER BY s.created DESC, s.post DESC LIMIT ?"_s,
        {stream, edge.createdMs, raw(edge.post), limit},
        [&found](const QSqlQuery& row) { found.push_back(ThreadId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    std::vector<ThreadRow> rows;
    for (const ThreadId thread : found) {
        auto row = threadRow(connection, thread);
        if (!row)
            return fail(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace cohort::store
