// The saved conversations and the notes on their posts.
#include "core/model/setting_names.h"
#include "core/store/folded.h"
#include "core/store/post_json.h"
#include "core/store/search_source.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchPart::Kind;

constexpr QLatin1StringView joined(" CROSS JOIN library.saved_post s ON s.id = j.value CROSS JOIN "
                                   "library.saved_thread t ON t.id = s.thread ");

/// The user's rule: what its author took back is shown only in its conversation, and there only when asked
/// for.
constexpr QLatin1StringView
    notHidden("(s.fate <> 2 OR NOT EXISTS (SELECT 1 FROM main.setting g WHERE g.name = ? AND "
              "g.value = 'hide'))");

class SavedSource final : public SearchSource {
public:
    SavedSource(Connection& connection, const SearchPlan& plan)
        : m_connection(connection)
        , m_plan(plan)
        , m_notesOnly(!plan.looksIn(SearchPlace::Saved))
        , m_expression(searchExpression(plan.query, columns(), plan.authors))
    {
        addConditions();
    }
    Result<SearchWindow> window(const SearchMark& mark) override;
    Result<std::vector<FoundGroup>> tell(const std::vector<CandidateGroup>& groups) override;

private:
    [[nodiscard]] SearchColumns columns() const
    {
        if (m_notesOnly)
            return {.words = u"{notes}"_s, .people = u"{people}"_s};
        if (m_plan.looksIn(SearchPlace::Notes))
            return {.text = u"{words notes}"_s, .people = u"{people}"_s};
        return {.words = u"{words people}"_s, .text = u"{words}"_s, .people = u"{people}"_s};
    }
    void addConditions();
    void addNames();
    [[nodiscard]] Result<IndexHits> candidates(const SearchMark& mark, SearchWindow& window);
    [[nodiscard]] Result<std::vector<Candidate>> filtered(const IndexHits& hits);
    [[nodiscard]] Found foundIn(const QSqlQuery& row) const;

    Connection& m_connection;
    const SearchPlan& m_plan;
    const bool m_notesOnly;
    const SearchExpression m_expression;
    SearchConditions m_conditions;
};

void SavedSource::addConditions()
{
    m_conditions.add(u"t.removed = 0"_s);
    if (const auto& sphere = m_plan.request.sphere)
        m_conditions.add(u"t.sphere = ?"_s, {int(*sphere)});
    m_conditions.add(QString(notHidden), {QString(setting::SavedLater)});
    if (m_notesOnly)
        m_conditions.add(u"s.note <> ''"_s);
    if (m_plan.since)
        m_conditions.add(u"s.created >= ?"_s, {*m_plan.since});
    if (m_plan.before)
        m_conditions.add(u"s.created < ?"_s, {*m_plan.before});
    for (const SearchPart& part : m_plan.parts(Kind::From))
        if (isMe(part))
            m_conditions.add(u"s.mine = ?"_s, {part.negative ? 0 : 1});
    addNames();
    if (!m_expression.unwanted.isEmpty())
        m_conditions.add(u"NOT EXISTS (SELECT 1 FROM library.saved_fts f WHERE f.saved_fts MATCH ? AND "
                         "f.rowid = s.id)"_s,
                         {m_expression.unwanted});
}

void SavedSource::addNames()
{
    for (const CirclePart& part : m_plan.circles)
        m_conditions.add(unless(part.negative) +
                             u"EXISTS (SELECT 1 FROM main.identity i CROSS JOIN main.member m ON m.contact = "
                             "i.contact WHERE i.network = s.network AND i.uri = s.author AND m.circle IN "
                             "(SELECT value FROM json_each(?)))"_s,
                         {numberList(part.circles)});
    for (const NetworkPart& part : m_plan.networks) {
        const QString pattern = likePattern(part.value);
        m_conditions.add(
            unless(part.negative) +
                u"(s.network LIKE ? ESCAPE '\\' OR t.network LIKE ? ESCAPE '\\' OR t.through LIKE ? "
                "ESCAPE '\\')"_s,
            {pattern, pattern, pattern});
    }
}

Result<IndexHits> SavedSource::candidates(const SearchMark& mark, SearchWindow& window)
{
    if (!m_expression.wanted.isEmpty())
        return indexHits(m_connection,
                         {.table = u"library.saved_fts"_s,
                          .column = u"saved_fts"_s,
                          .weights = u"1.0, 0.5, 1.5"_s,
                          .expression = m_expression.wanted},
                         m_plan.request, mark, window);
    IndexHits hits;
    const auto read = eachRow(
        m_connection, u"SELECT s.id FROM library.saved_post s WHERE s.id < ? ORDER BY s.id DESC LIMIT ?"_s,
        {mark.windowFirst, walkedInWindow}, [&hits](const QSqlQuery& row) {
            hits.ids.push_back(row.value(0).toLongLong());
            hits.fits.push_back(0);
        });
    if (!read)
        return fail(read.error());
    window.last = int(hits.ids.size()) < walkedInWindow;
    if (!hits.ids.empty()) {
        window.first = std::min(mark.windowFirst, hits.ids.front() + 1);
        window.nextFirst = hits.ids.back();
    }
    return hits;
}

Result<std::vector<Candidate>> SavedSource::filtered(const IndexHits& hits)
{
    const bool inside = looksInside(m_plan);
    const auto query =
        askWith(m_connection,
                "SELECT s.id, s.thread, s.created, j.key"_L1 +
                    (inside ? u", s.post, (SELECT group_concat(g.name, char(10)) FROM library.tag g WHERE "
                              "g.thread = s.thread)"_s
                            : QString()) +
                    " FROM json_each(?) j"_L1 + joined + "WHERE "_L1 + m_conditions.joined(),
                QVariantList{numberList(hits.ids)} + m_conditions.values);
    if (!query)
        return fail(query.error());
    const bool byTime = m_plan.request.order == SearchOrder::Newest || m_expression.wanted.isEmpty();
    std::vector<Candidate> found;
    while ((*query)->next()) {
        const QSqlQuery& row = **query;
        const QStringList tags = inside ? row.value(5).toString().split(u'\n') : QStringList();
        if (inside && !carriesAll(m_plan, postFrom(objectOf(row.value(4).toString())), {.tags = tags}))
            continue;
        const double fit = hits.fits[size_t(row.value(3).toLongLong())];
        found.push_back({.id = row.value(0).toLongLong(),
                         .group = row.value(1).toLongLong(),
                         .key = byTime ? row.value(2).toDouble() : fit});
    }
    if (const auto end = endOfRows(**query); !end)
        return fail(end.error());
    return found;
}

Result<SearchWindow> SavedSource::window(const SearchMark& mark)
{
    SearchWindow window{.first = mark.windowFirst, .second = mark.windowSecond};
    const auto hits = candidates(mark, window);
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

/// Columns as `tell` asks for them.
Found SavedSource::foundIn(const QSqlQuery& row) const
{
    Found found{.kind = Found::Kind::Saved,
                .savedThread = SavedThreadId(row.value(1).toLongLong()),
                .savedPost = SavedPostId(row.value(0).toLongLong())};
    Post post = postFrom(objectOf(row.value(2).toString()));
    const QString note = row.value(3).toString();
    found.name = post.author.name;
    found.detail = post.author.handle;
    found.warning = post.contentWarning;
    found.when = post.created;
    found.snippet = snippetOfPost(post, m_plan);
    if (m_notesOnly || (m_plan.hasWords() && !hasFound(found.snippet))) {
        const QString inNote = snippetOf(note, m_plan.terms);
        if (m_notesOnly || hasFound(inNote)) {
            found.kind = Found::Kind::Note;
            found.snippet = inNote;
            found.warning.clear();
        }
    }
    found.row.mine = row.value(4).toInt() != 0;
    found.row.post = std::move(post);
    return found;
}

Result<std::vector<FoundGroup>> SavedSource::tell(const std::vector<CandidateGroup>& groups)
{
    std::vector<FoundGroup> told;
    for (const CandidateGroup& group : groups) {
        FoundGroup& one = told.emplace_back();
        one.kind = Found::Kind::Saved;
        const auto read = eachRow(m_connection,
                                  "SELECT s.id, s.thread, s.post, s.note, s.mine FROM json_each(?) j"_L1 +
                                      joined + "WHERE t.removed = 0 ORDER BY j.key"_L1,
                                  {numberList(group.hits)},
                                  [&](const QSqlQuery& row) { one.hits.push_back(foundIn(row)); });
        if (!read)
            return fail(read.error());
        const auto titled =
            eachRow(m_connection,
                    "SELECT t.title, s.post FROM library.saved_thread t CROSS JOIN library.saved_post s ON "
                    "s.thread = "
                    "t.id WHERE t.id = ? AND "_L1 +
                        notHidden + " ORDER BY s.position LIMIT 1"_L1,
                    {group.group, QString(setting::SavedLater)}, [&one](const QSqlQuery& row) {
                        const Post opening = postFrom(objectOf(row.value(1).toString()));
                        const QString title = row.value(0).toString();
                        one.title = title.isEmpty() ? headingOf(opening.text.text, opening.contentWarning)
                                                    : headingOf(title, {});
                    });
        if (!titled)
            return fail(titled.error());
    }
    return told;
}

} // namespace

std::unique_ptr<SearchSource> savedSource(Connection& connection, const SearchPlan& plan)
{
    const bool wanted = plan.looksIn(SearchPlace::Saved) || plan.looksIn(SearchPlace::Notes);
    // What is saved is neither read nor unread.
    const std::vector<SearchPart> unread = plan.parts(Kind::Unread);
    const bool askedUnread =
        std::ranges::any_of(unread, [](const SearchPart& part) { return !part.negative; });
    if (!wanted || askedUnread)
        return nullptr;
    return std::make_unique<SavedSource>(connection, plan);
}

} // namespace cohort::store
