// The posts of the cache.
#include "core/store/circle_post.h"
#include "core/store/post_codec.h"
#include "core/store/post_row.h"
#include "core/store/search_source.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchPart::Kind;

/// How candidates are found when no word leads to them.
enum class Walk {
    Index,  ///< the words do
    Stream, ///< the newest of a stream, by time
    Unread, ///< the unread ones, by time
    All,    ///< the newest to arrive
};

/// A tag is a word of the text too: the index leads to it.
SearchQuery withTagsAsWords(SearchQuery query)
{
    for (SearchPart& part : query.parts)
        if (part.kind == Kind::Tag && !part.negative)
            part.kind = Kind::Phrase;
    return query;
}

class PostSource final : public SearchSource {
public:
    PostSource(Connection& connection, const SearchPlan& plan)
        : m_connection(connection)
        , m_plan(plan)
        , m_expression(searchExpression(withTagsAsWords(plan.query),
                                        {.text = u"{words}"_s, .people = u"{people}"_s}, plan.authors))
    {
        chooseWalk();
        addConditions();
    }
    Result<SearchWindow> window(const SearchMark& mark) override;
    Result<std::vector<FoundGroup>> tell(const std::vector<CandidateGroup>& groups) override;

private:
    void chooseWalk();
    void addConditions();
    void addPlaces();
    [[nodiscard]] Result<IndexHits> walked(const SearchMark& mark, SearchWindow& window);
    [[nodiscard]] Result<std::vector<Candidate>> filtered(const IndexHits& hits);
    [[nodiscard]] Result<QString> headingFor(qint64 thread, const FoundGroup& group);

    Connection& m_connection;
    const SearchPlan& m_plan;
    const SearchExpression m_expression;
    SearchConditions m_conditions;
    Walk m_walk = Walk::All;
    qint64 m_stream = 0;
};

void PostSource::chooseWalk()
{
    if (!m_expression.wanted.isEmpty()) {
        m_walk = Walk::Index;
        return;
    }
    for (const CirclePart& part : m_plan.circles)
        if (!part.negative && part.circles.size() == 1) {
            m_walk = Walk::Stream;
            m_stream = part.circles.front();
            return;
        }
    for (const SearchPart& part : m_plan.parts(Kind::Unread))
        if (!part.negative) {
            m_walk = Walk::Unread;
            return;
        }
    if (m_plan.request.sphere) {
        m_walk = Walk::Stream;
        m_stream = sphereStream(*m_plan.request.sphere);
    }
}

void PostSource::addPlaces()
{
    const QString stands =
        u"EXISTS (SELECT 1 FROM json_each(?) c CROSS JOIN cache.circle_post s ON s.circle = c.value AND "
        "s.created = p.created AND s.post = p.id)"_s;
    // A post that came through several accounts is found once: where it stands in the stream of the life.
    if (const auto& sphere = m_plan.request.sphere)
        m_conditions.add(u"EXISTS (SELECT 1 FROM cache.circle_post s WHERE s.circle = ? AND s.created = "
                         "p.created AND s.post = p.id)"_s,
                         {sphereStream(*sphere)});
    else
        m_conditions.add(u"NOT EXISTS (SELECT 1 FROM cache.post d WHERE d.uri = p.uri AND d.id < p.id)"_s);
    for (const CirclePart& part : m_plan.circles)
        m_conditions.add(unless(part.negative) + stands, {numberList(part.circles)});
    for (const NetworkPart& part : m_plan.networks)
        m_conditions.add(unless(part.negative) + u"p.account IN (SELECT value FROM json_each(?))"_s,
                         {numberList(part.accounts)});
}

void PostSource::addConditions()
{
    m_conditions.add(u"p.booster IS NULL"_s);
    addPlaces();
    if (m_plan.since)
        m_conditions.add(u"p.created >= ?"_s, {*m_plan.since});
    if (m_plan.before)
        m_conditions.add(u"p.created < ?"_s, {*m_plan.before});
    for (const SearchPart& part : m_plan.parts(Kind::Unread))
        m_conditions.add(u"p.unread = ?"_s, {part.negative ? 0 : 1});
    for (const SearchPart& part : m_plan.parts(Kind::From))
        if (isMe(part))
            m_conditions.add(u"p.mine = ?"_s, {part.negative ? 0 : 1});
    if (!m_expression.unwanted.isEmpty())
        m_conditions.add(u"NOT EXISTS (SELECT 1 FROM cache.post_fts f WHERE f.post_fts MATCH ? AND "
                         "f.rowid = p.id)"_s,
                         {m_expression.unwanted});
}

/// The posts below a place, in the order that an index has them.
Result<IndexHits> PostSource::walked(const SearchMark& mark, SearchWindow& window)
{
    // Nothing older than this is wanted, nothing newer than that.
    const qint64 newest = std::min(mark.windowFirst, m_plan.before.value_or(mark.windowFirst));
    const qint64 below = newest < mark.windowFirst ? 0 : mark.windowSecond;
    const qint64 oldest = m_plan.since.value_or(std::numeric_limits<qint64>::min());
    QVariantList values{newest, below, oldest, walkedInWindow};
    QString sql;
    if (m_walk == Walk::Stream) {
        sql =
            u"SELECT s.created, s.post FROM cache.circle_post s WHERE s.circle = ? AND (s.created, s.post) < "
            "(?, ?) AND s.created >= ? ORDER BY s.created DESC, s.post DESC LIMIT ?"_s;
        values.prepend(m_stream);
    } else if (m_walk == Walk::Unread) {
        sql = u"SELECT p.created, p.id FROM cache.post p INDEXED BY post_unread WHERE p.unread = 1 AND "
              "(p.created, p.id) < (?, ?) AND p.created >= ? ORDER BY p.created DESC, p.id DESC LIMIT ?"_s;
    } else {
        sql = u"SELECT p.id, p.id FROM cache.post p WHERE p.id < ? ORDER BY p.id DESC LIMIT ?"_s;
        values = {mark.windowFirst, walkedInWindow};
    }
    const auto query = askWith(m_connection, sql, values);
    if (!query)
        return fail(query.error());
    IndexHits hits;
    while ((*query)->next()) {
        window.nextFirst = (*query)->value(0).toLongLong();
        window.nextSecond = (*query)->value(1).toLongLong();
        if (hits.ids.empty()) {
            window.first = window.nextFirst;
            window.second = window.nextSecond + 1;
            if (m_walk == Walk::All)
                window.first += 1;
        }
        hits.ids.push_back((*query)->value(1).toLongLong());
        hits.fits.push_back(0);
    }
    if (const auto end = endOfRows(**query); !end)
        return fail(end.error());
    window.last = int(hits.ids.size()) < walkedInWindow;
    return hits;
}

Result<std::vector<Candidate>> PostSource::filtered(const IndexHits& hits)
{
    const bool inside = looksInside(m_plan);
    const QString sql =
        "SELECT p.id, p.thread, p.created, j.key, p.uri"_L1 +
        (inside ? u", p.details, a.network, a.uri, a.handle, a.name"_s : QString()) +
        " FROM json_each(?) j CROSS JOIN cache.post p ON p.id = j.value "_L1 +
        (inside ? u"LEFT JOIN cache.post q ON q.id = p.parent LEFT JOIN cache.author a ON a.id = q.author "_s
                : QString()) +
        "WHERE "_L1 + m_conditions.joined();
    const auto query = askWith(m_connection, sql, QVariantList{numberList(hits.ids)} + m_conditions.values);
    if (!query)
        return fail(query.error());
    const bool byTime = m_plan.request.order == SearchOrder::Newest || m_walk != Walk::Index;
    std::vector<Candidate> found;
    QSet<QString> known;
    while ((*query)->next()) {
        const QSqlQuery& row = **query;
        if (inside) {
            Post post;
            readDetails(row.value(5).toByteArray(), post);
            const Author parent{.network = row.value(6).toString(),
                                .uri = row.value(7).toString(),
                                .handle = row.value(8).toString(),
                                .name = row.value(9).toString()};
            if (!carriesAll(m_plan, post, {.parent = parent}))
                continue;
        }
        const QString uri = row.value(4).toString();
        if (known.contains(uri))
            continue;
        known.insert(uri);
        const double fit = hits.fits[size_t(row.value(3).toLongLong())];
        found.push_back({.id = row.value(0).toLongLong(),
                         .group = row.value(1).toLongLong(),
                         .key = byTime ? row.value(2).toDouble() : fit});
    }
    if (const auto end = endOfRows(**query); !end)
        return fail(end.error());
    return found;
}

Result<SearchWindow> PostSource::window(const SearchMark& mark)
{
    SearchWindow window{.first = mark.windowFirst, .second = mark.windowSecond};
    const IndexQuestion index{.table = u"cache.post_fts"_s,
                              .column = u"post_fts"_s,
                              .weights = u"1.0, 0.5"_s,
                              .expression = m_expression.wanted};
    const auto hits = m_walk == Walk::Index ? indexHits(m_connection, index, m_plan.request, mark, window)
                                            : walked(mark, window);
    if (!hits)
        return fail(hits.error());
    if (hits->ids.empty())
        return window;
    auto candidates = filtered(*hits);
    if (!candidates)
        return fail(candidates.error());
    window.groups = grouped(std::move(*candidates));
    return window;
}

/// The first words of the conversation, as far as it may be seen in the life that is shown.
Result<QString> PostSource::headingFor(qint64 thread, const FoundGroup& group)
{
    QString heading;
    const auto take = [&heading](const QSqlQuery& row) {
        heading = headingOf(row.value(0).toString(), row.value(1).toString());
    };
    const QString opening = u"SELECT p.body, p.warning FROM cache.post p WHERE p.thread = ? AND p.booster IS "
                            "NULL "_s;
    const auto& sphere = m_plan.request.sphere;
    const auto read =
        sphere
            ? eachRow(m_connection,
                      opening + u"AND EXISTS (SELECT 1 FROM cache.circle_post s WHERE s.circle = ? AND "
                                "s.created = p.created AND s.post = p.id) ORDER BY p.created, p.id LIMIT 1"_s,
                      {thread, sphereStream(*sphere)}, take)
            : eachRow(m_connection, opening + u"ORDER BY p.created, p.id LIMIT 1"_s, {thread}, take);
    if (!read)
        return fail(read.error());
    if (heading.isEmpty() && !group.hits.empty())
        heading = headingOf(group.hits.back().row.post.text.text, group.hits.back().warning);
    return heading;
}

Result<std::vector<FoundGroup>> PostSource::tell(const std::vector<CandidateGroup>& groups)
{
    std::vector<PostId> ids;
    for (const CandidateGroup& group : groups)
        for (const qint64 id : group.hits)
            ids.push_back(PostId(id));
    auto rows = postsById(m_connection, ids);
    if (!rows)
        return fail(rows.error());
    QHash<qint64, PostRow*> byId;
    for (PostRow& row : *rows)
        byId.insert(raw(row.key.post), &row);
    std::vector<FoundGroup> told;
    for (const CandidateGroup& group : groups) {
        FoundGroup& one = told.emplace_back();
        for (const qint64 id : group.hits) {
            PostRow* row = byId.value(id);
            if (row == nullptr)
                continue;
            Found& found = one.hits.emplace_back();
            found.name = row->contactName.isEmpty() ? row->post.author.name : row->contactName;
            found.detail = row->post.author.handle;
            found.warning = row->post.contentWarning;
            found.when = row->post.created;
            found.snippet = snippetOfPost(row->post, m_plan);
            found.row = std::move(*row);
        }
        auto heading = headingFor(group.group, one);
        if (!heading)
            return fail(heading.error());
        one.title = *heading;
    }
    return told;
}

} // namespace

std::unique_ptr<SearchSource> postSource(Connection& connection, const SearchPlan& plan)
{
    if (!plan.looksIn(SearchPlace::Posts))
        return nullptr;
    return std::make_unique<PostSource>(connection, plan);
}

} // namespace cohort::store
