// What is kept in no index because there is little of it: drafts, notes on people, and people.
#include "core/model/draft_parts.h"
#include "core/store/accounts.h"
#include "core/store/folded.h"
#include "core/store/handle_sphere.h"
#include "core/store/outbox.h"
#include "core/store/search_source.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchPart::Kind;

/// People among everything else; "in:people" tells them all.
constexpr int peopleAmongOthers = 5;

bool hasLink(const QString& text)
{
    return text.contains("https://"_L1) || text.contains("http://"_L1);
}

bool fits(const SearchPart& part, const Draft& draft)
{
    if (part.kind != Kind::Has)
        return true;
    const bool there = part.has == SearchHas::Link    ? hasLink(draft.text)
                       : part.has == SearchHas::Media ? !draft.media.empty()
                                                      : draft.poll.has_value();
    return there != part.negative;
}

QString wordsOf(const Draft& draft)
{
    QString words = draft.text + u'\n' + wordsForAll(draft) + u'\n' + draft.contentWarning;
    for (const DraftMedia& media : draft.media)
        words += u'\n' + media.description;
    if (draft.poll)
        for (const QString& option : draft.poll->options)
            words += u'\n' + option;
    return words;
}

/// Which drafts belong to a life: sure is what a hat or a circle says, and nothing may say otherwise.
class DraftLife final {
public:
    [[nodiscard]] static Result<DraftLife> read(Connection& connection, Sphere sphere);
    [[nodiscard]] Result<bool> shows(Connection& connection, const Draft& draft) const;

private:
    explicit DraftLife(Sphere sphere)
        : m_sphere(sphere)
    {
    }
    Sphere m_sphere;
    QHash<AccountId, Hat> m_hats;
    QHash<CircleId, Sphere> m_circles;
};

Result<DraftLife> DraftLife::read(Connection& connection, Sphere sphere)
{
    DraftLife life(sphere);
    const auto mine = accounts(connection);
    if (!mine)
        return fail(mine.error());
    for (const StoredAccount& stored : *mine)
        life.m_hats.insert(stored.account.id, stored.account.hat);
    const auto read =
        eachRow(connection, u"SELECT id, sphere FROM main.circle"_s, {}, [&life](const QSqlQuery& row) {
            life.m_circles.insert(CircleId(row.value(0).toLongLong()), Sphere(row.value(1).toInt()));
        });
    if (!read)
        return fail(read.error());
    return life;
}

Result<bool> DraftLife::shows(Connection& connection, const Draft& draft) const
{
    const Hat own = m_sphere == Sphere::Professional ? Hat::Professional : Hat::Personal;
    bool sure = false;
    for (const DraftTarget& target : draft.targets) {
        const auto hat = m_hats.constFind(target.account);
        if (hat == m_hats.cend() || (*hat != own && *hat != Hat::Mixed))
            return false;
        sure = sure || *hat == own;
    }
    for (const CircleId circle : draft.audience.circles) {
        const auto sphere = m_circles.constFind(circle);
        if (sphere == m_circles.cend() || *sphere != m_sphere)
            return false;
        sure = true;
    }
    for (const auto* people : {&draft.audience.people, &draft.audience.except})
        for (const ContactId contact : *people) {
            const auto lives = spheresOf(connection, contact);
            if (!lives)
                return fail(lives.error());
            if (std::ranges::find(*lives, m_sphere) == lives->end())
                return false;
        }
    return sure;
}

/// A draft or a note on a person, read already.
struct Other {
    Candidate place{};
    Found found{};
};

class OtherSource final : public SearchSource {
public:
    OtherSource(Connection& connection, const SearchPlan& plan)
        : m_connection(connection)
        , m_plan(plan)
    {
    }
    Result<SearchWindow> window(const SearchMark& mark) override;
    Result<std::vector<FoundGroup>> tell(const std::vector<CandidateGroup>& groups) override;

private:
    [[nodiscard]] Result<void> readDrafts();
    [[nodiscard]] Result<void> readNotes();
    [[nodiscard]] bool draftFits(const Draft& draft) const;

    Connection& m_connection;
    const SearchPlan& m_plan;
    std::vector<Other> m_others;
};

bool OtherSource::draftFits(const Draft& draft) const
{
    const qint64 changed = msOf(draft.changed);
    if ((m_plan.since && changed < *m_plan.since) || (m_plan.before && changed >= *m_plan.before))
        return false;
    const bool carries = std::ranges::all_of(m_plan.query.parts,
                                             [&draft](const SearchPart& part) { return fits(part, draft); });
    const bool circles = std::ranges::all_of(m_plan.circles, [&draft](const CirclePart& part) {
        const bool named = std::ranges::any_of(draft.audience.circles, [&part](CircleId circle) {
            return std::ranges::find(part.circles, raw(circle)) != part.circles.end();
        });
        return named != part.negative;
    });
    const bool networks = std::ranges::all_of(m_plan.networks, [&draft](const NetworkPart& part) {
        const bool named = std::ranges::any_of(draft.targets, [&part](const DraftTarget& target) {
            return std::ranges::find(part.accounts, raw(target.account)) != part.accounts.end();
        });
        return named != part.negative;
    });
    return carries && circles && networks && matches(wordsOf(draft), m_plan.terms);
}

Result<void> OtherSource::readDrafts()
{
    const auto all = drafts(m_connection);
    if (!all)
        return fail(all.error());
    const auto& sphere = m_plan.request.sphere;
    auto life = DraftLife::read(m_connection, sphere.value_or(Sphere::Professional));
    if (!life)
        return fail(life.error());
    for (const Draft& draft : *all) {
        if (!draftFits(draft))
            continue;
        const auto shown = sphere ? life->shows(m_connection, draft) : Result<bool>(true);
        if (!shown)
            return fail(shown.error());
        if (!*shown)
            continue;
        QString snippet = snippetOf(draft.text, m_plan.terms);
        if (m_plan.hasWords() && !hasFound(snippet))
            snippet = snippetOf(wordsOf(draft), m_plan.terms);
        // Even numbers are drafts, odd ones people.
        const qint64 number = 2 * raw(draft.id);
        m_others.push_back({.place = {.id = number, .group = number, .key = double(msOf(draft.changed))},
                            .found = {.kind = Found::Kind::Draft,
                                      .draft = draft.id,
                                      .warning = draft.contentWarning,
                                      .when = draft.changed,
                                      .snippet = snippet}});
    }
    return {};
}

/// " AND …" for the circles of the query; of the person `ct`.
void addCircles(const SearchPlan& plan, SearchConditions& all)
{
    for (const CirclePart& part : plan.circles)
        all.add(unless(part.negative) +
                    u"EXISTS (SELECT 1 FROM main.member m WHERE m.contact = ct.id AND m.circle "
                    "IN (SELECT value FROM json_each(?)))"_s,
                {numberList(part.circles)});
}

Result<void> OtherSource::readNotes()
{
    SearchConditions all;
    all.add(u"ct.note <> ''"_s);
    if (m_plan.request.sphere)
        all.add(listedIn(*m_plan.request.sphere));
    addCircles(m_plan, all);
    const auto query = askWith(
        m_connection,
        u"SELECT ct.id, ct.name, ct.note, ct.added FROM main.contact ct WHERE "_s + all.joined(), all.values);
    if (!query)
        return fail(query.error());
    while ((*query)->next()) {
        const QString note = (*query)->value(2).toString();
        if (!matches(note, m_plan.terms))
            continue;
        const auto contact = (*query)->value(0).toLongLong();
        const qint64 added = (*query)->value(3).toLongLong();
        const qint64 number = 2 * contact + 1;
        m_others.push_back({.place = {.id = number, .group = number, .key = double(added)},
                            .found = {.kind = Found::Kind::Note,
                                      .person = ContactId(contact),
                                      .name = (*query)->value(1).toString(),
                                      .when = timeOf(added),
                                      .snippet = snippetOf(note, m_plan.terms)}});
    }
    return endOfRows(**query);
}

Result<SearchWindow> OtherSource::window(const SearchMark& mark)
{
    m_others.clear();
    // A list that is short without words only when it was asked for.
    const bool asked = m_plan.hasWords() || m_plan.placesNamed;
    const bool draftsKnow = m_plan.onlyHas({Kind::Words, Kind::Phrase, Kind::Circle, Kind::In, Kind::Network,
                                            Kind::Has, Kind::Before, Kind::After});
    if (asked && draftsKnow && m_plan.looksIn(SearchPlace::Drafts))
        if (const auto read = readDrafts(); !read)
            return fail(read.error());
    if (asked && m_plan.onlyHas({Kind::Words, Kind::Phrase, Kind::Circle, Kind::In}) &&
        m_plan.looksIn(SearchPlace::Notes))
        if (const auto read = readNotes(); !read)
            return fail(read.error());
    std::vector<Candidate> candidates;
    for (const Other& other : m_others)
        candidates.push_back(other.place);
    return SearchWindow{
        .groups = grouped(std::move(candidates)), .first = mark.windowFirst, .second = mark.windowSecond};
}

Result<std::vector<FoundGroup>> OtherSource::tell(const std::vector<CandidateGroup>& groups)
{
    std::vector<FoundGroup> told;
    for (const CandidateGroup& group : groups) {
        const auto other = std::ranges::find_if(
            m_others, [&group](const Other& one) { return one.place.id == group.group; });
        FoundGroup& one = told.emplace_back();
        if (other == m_others.end())
            continue;
        one.kind = other->found.kind;
        one.hits.push_back(other->found);
    }
    return told;
}

/// Names and handles that have all the words; handles only as they show in the life.
void addNames(const SearchPlan& plan, SearchConditions& all)
{
    const auto& sphere = plan.request.sphere;
    const QString shows = sphere ? u" AND "_s + handleShowsIn(*sphere) : QString();
    for (const SearchPart& part : plan.query.parts) {
        if (part.kind != Kind::Words && part.kind != Kind::Phrase)
            continue;
        const QString words = folded(part.value);
        // The handles are read once, in the order in which they lie, and not those of each person by
        // themselves.
        all.add(unless(part.negative) +
                    u"(instr(ct.folded, ?) > 0 OR ct.id IN (SELECT i.contact FROM main.identity i "
                    "WHERE instr(i.folded, ?) > 0%1))"_s.arg(shows),
                {words, words});
    }
}

Result<QStringList> handlesOf(Connection& connection, qint64 contact, const std::optional<Sphere>& sphere)
{
    QStringList handles;
    const QString shows = sphere ? u" AND "_s + handleShowsIn(*sphere) : QString();
    const auto read =
        eachRow(connection,
                u"SELECT i.handle FROM main.identity i WHERE i.contact = ?"_s + shows + u" ORDER BY i.id"_s,
                {contact}, [&handles](const QSqlQuery& row) { handles.append(row.value(0).toString()); });
    if (!read)
        return fail(read.error());
    return handles;
}

} // namespace

std::unique_ptr<SearchSource> otherSource(Connection& connection, const SearchPlan& plan)
{
    if (!plan.looksIn(SearchPlace::Drafts) && !plan.looksIn(SearchPlace::Notes))
        return nullptr;
    return std::make_unique<OtherSource>(connection, plan);
}

Result<void> findPeople(Connection& connection, const SearchPlan& plan, SearchPage& page)
{
    const bool alone = plan.placesNamed && plan.looksIn(SearchPlace::People);
    const bool known = plan.onlyHas({Kind::Words, Kind::Phrase, Kind::Circle, Kind::In});
    SearchCursor& next = page.next;
    if (next.peopleDone || !known || !plan.looksIn(SearchPlace::People) || (!plan.hasWords() && !alone)) {
        next.peopleDone = true;
        return {};
    }
    SearchConditions all;
    if (plan.request.sphere)
        all.add(listedIn(*plan.request.sphere));
    addNames(plan, all);
    addCircles(plan, all);
    all.add(u"(ct.folded, ct.id) > (?, ?)"_s, {textValue(next.personName), next.person});
    const int room = alone ? plan.request.limit : std::min(plan.request.limit, peopleAmongOthers);
    all.values.append(room + 1);
    const auto query =
        askWith(connection,
                u"SELECT ct.id, ct.name, ct.folded FROM main.contact ct INDEXED BY contact_by_name WHERE "_s +
                    all.joined() + u" ORDER BY ct.folded, ct.id LIMIT ?"_s,
                all.values);
    if (!query)
        return fail(query.error());
    FoundGroup people{.kind = Found::Kind::Person};
    bool more = false;
    while ((*query)->next()) {
        more = int(people.hits.size()) == room;
        if (more)
            break;
        next.person = (*query)->value(0).toLongLong();
        next.personName = (*query)->value(2).toString();
        people.hits.push_back({.kind = Found::Kind::Person,
                               .person = ContactId(next.person),
                               .name = (*query)->value(1).toString()});
    }
    if (const auto end = endOfRows(**query); !end)
        return fail(end.error());
    for (Found& person : people.hits) {
        const auto handles = handlesOf(connection, raw(person.person), plan.request.sphere);
        if (!handles)
            return fail(handles.error());
        person.detail = handles->join(u", "_s);
        person.snippet = snippetOf(person.name, plan.terms);
    }
    next.peopleDone = !alone || !more;
    page.morePeople = more && !alone;
    if (!people.hits.empty())
        page.groups.push_back(std::move(people));
    return {};
}

} // namespace cohort::store
