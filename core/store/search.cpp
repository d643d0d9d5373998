#include "core/store/search.h"

#include "core/store/search_source.h"
#include "core/store/statement.h"

#include <cmath>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Windows one answer looks into. What lies further back is told on the next page, so that each keystroke
/// stays short and others may ask in between.
constexpr int windowsAtOnce = 10;

/// One kind of finds on its way through the windows.
struct Lane {
    std::unique_ptr<SearchSource> source;
    SearchMark mark{};
    SearchWindow window{};
    size_t at = 0;
    bool loaded = false;
    std::vector<CandidateGroup> taken{};
};

bool comesBefore(const CandidateGroup& one, const CandidateGroup& other)
{
    return std::pair(one.key, one.group) > std::pair(other.key, other.group);
}

Result<void> load(Lane& lane)
{
    auto window = lane.source->window(lane.mark);
    if (!window)
        return fail(window.error());
    lane.window = std::move(*window);
    lane.mark.windowFirst = lane.window.first;
    lane.mark.windowSecond = lane.window.second;
    lane.loaded = true;
    const CandidateGroup told{.group = lane.mark.group, .key = lane.mark.key};
    const auto next = std::ranges::find_if(
        lane.window.groups, [&told](const CandidateGroup& group) { return comesBefore(told, group); });
    lane.at = size_t(next - lane.window.groups.begin());
    return {};
}

/// The group to tell next; null at the end (then the mark says so) or when enough was looked at.
Result<const CandidateGroup*> headOf(Lane& lane, int& windowsLeft)
{
    while (!lane.mark.done) {
        if (lane.loaded && lane.at < lane.window.groups.size())
            return &lane.window.groups[lane.at];
        if (lane.loaded && lane.window.last) {
            lane.mark.done = true;
            break;
        }
        if (lane.loaded) {
            lane.mark = {.windowFirst = lane.window.nextFirst, .windowSecond = lane.window.nextSecond};
            lane.loaded = false;
        }
        if (windowsLeft == 0)
            return nullptr;
        --windowsLeft;
        if (const auto loaded = load(lane); !loaded)
            return fail(loaded.error());
    }
    return nullptr;
}

/// Takes groups out of the lanes in their common order until the page is full. Answers which lane each came
/// from.
Result<std::vector<size_t>> takeGroups(std::vector<Lane>& lanes, int room)
{
    std::vector<size_t> turns;
    int windowsLeft = windowsAtOnce;
    while (room > 0) {
        const CandidateGroup* best = nullptr;
        size_t from = 0;
        for (size_t i = 0; i < lanes.size(); ++i) {
            const auto head = headOf(lanes[i], windowsLeft);
            if (!head)
                return fail(head.error());
            // Nobody knows yet what would come next.
            if (!*head && !lanes[i].mark.done)
                return turns;
            if (*head && (!best || (*head)->key > best->key)) {
                best = *head;
                from = i;
            }
        }
        if (!best)
            break;
        Lane& lane = lanes[from];
        lane.taken.push_back(*best);
        lane.mark.key = best->key;
        lane.mark.group = best->group;
        ++lane.at;
        room -= int(lane.taken.back().hits.size());
        turns.push_back(from);
    }
    return turns;
}

Result<void> tellGroups(const std::vector<Lane>& lanes, const std::vector<size_t>& turns, SearchPage& page)
{
    std::vector<std::vector<FoundGroup>> told;
    for (const Lane& lane : lanes) {
        told.emplace_back();
        if (lane.taken.empty())
            continue;
        auto groups = lane.source->tell(lane.taken);
        if (!groups)
            return fail(groups.error());
        told.back() = std::move(*groups);
    }
    std::vector<size_t> next(lanes.size(), 0);
    for (const size_t lane : turns) {
        FoundGroup& group = told[lane][next[lane]++];
        if (!group.hits.empty())
            page.groups.push_back(std::move(group));
    }
    return {};
}

std::vector<Lane> lanesOf(Connection& connection, const SearchPlan& plan)
{
    const SearchCursor& after = plan.request.after;
    std::vector<Lane> lanes;
    const auto add = [&lanes](std::unique_ptr<SearchSource> source, const SearchMark& mark) {
        lanes.push_back({.source = std::move(source), .mark = mark});
        lanes.back().mark.done = mark.done || !lanes.back().source;
    };
    add(postSource(connection, plan), after.posts);
    add(savedSource(connection, plan), after.saved);
    add(otherSource(connection, plan), after.others);
    return lanes;
}

bool isAtEnd(const Lane& lane)
{
    return lane.mark.done || (lane.loaded && lane.window.last && lane.at >= lane.window.groups.size());
}

/// A post that arrives between two pages changes by a hair how rare a word is: that must not move a find from
/// one page to another.
double rounded(double fit)
{
    constexpr double steps = 1024;
    int exponent = 0;
    const double part = std::frexp(fit, &exponent);
    return std::ldexp(std::round(part * steps) / steps, exponent);
}

} // namespace

std::vector<CandidateGroup> grouped(std::vector<Candidate> candidates)
{
    std::ranges::sort(candidates, [](const Candidate& one, const Candidate& other) {
        return std::pair(one.key, one.id) > std::pair(other.key, other.id);
    });
    std::vector<CandidateGroup> groups;
    QHash<qint64, size_t> places;
    for (const Candidate& one : candidates) {
        const auto known = places.constFind(one.group);
        if (known == places.cend()) {
            places.insert(one.group, groups.size());
            groups.push_back({.group = one.group, .key = one.key, .hits = {one.id}});
        } else {
            groups[*known].hits.push_back(one.id);
        }
    }
    std::ranges::sort(groups, comesBefore);
    return groups;
}

int windowSize(const SearchMark& mark, const SearchRequest& request)
{
    if (mark.windowSecond <= mostInWindow)
        return int(mark.windowSecond);
    if (request.order == SearchOrder::Best)
        return rankedInWindow;
    return std::clamp(windowGrowth * request.limit, windowGrowth, mostInWindow);
}

Result<IndexHits> indexHits(Connection& connection, const IndexQuestion& index, const SearchRequest& request,
                            const SearchMark& mark, SearchWindow& window)
{
    const QString fit = request.order == SearchOrder::Best
                            ? "-bm25("_L1 + index.column + ", "_L1 + index.weights + u')'
                            : u"0"_s;
    const QString sql = "SELECT f.rowid, "_L1 + fit + " FROM "_L1 + index.table + " f WHERE f."_L1 +
                        index.column + " MATCH ? AND f.rowid < ? ORDER BY f.rowid DESC LIMIT ?"_L1;
    const int size = windowSize(mark, request);
    IndexHits hits;
    const auto read =
        eachRow(connection, sql, {index.expression, mark.windowFirst, size}, [&hits](const QSqlQuery& row) {
            hits.ids.push_back(row.value(0).toLongLong());
            hits.fits.push_back(rounded(row.value(1).toDouble()));
        });
    if (!read)
        return fail(read.error());
    window.last = int(hits.ids.size()) < size;
    window.second = size;
    window.nextSecond = std::min(windowGrowth * size, mostInWindow);
    if (!hits.ids.empty()) {
        window.first = std::min(mark.windowFirst, hits.ids.front() + 1);
        window.nextFirst = hits.ids.back();
    }
    return hits;
}

Result<SearchPage> search(Connection& connection, const SearchRequest& request)
{
    const auto plan = planOf(connection, request);
    if (!plan)
        return fail(plan.error());
    SearchPage page{.understood = plan->query, .groups = {}, .next = request.after};
    if (!plan->asks)
        return page;
    if (const auto people = findPeople(connection, *plan, page); !people)
        return fail(people.error());
    int room = request.limit;
    for (const FoundGroup& group : page.groups)
        room -= int(group.hits.size());
    std::vector<Lane> lanes = lanesOf(connection, *plan);
    const auto turns = takeGroups(lanes, room);
    if (!turns)
        return fail(turns.error());
    if (const auto told = tellGroups(lanes, *turns, page); !told)
        return fail(told.error());
    page.next.posts = lanes[0].mark;
    page.next.saved = lanes[1].mark;
    page.next.others = lanes[2].mark;
    page.more = !page.next.peopleDone || !std::ranges::all_of(lanes, isAtEnd);
    return page;
}

} // namespace cohort::store
