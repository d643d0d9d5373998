// What one keystroke in the composer costs the reach engine, as a multiple of one pass over the followers in
// the same run (a pass asks of each follower which of my contacts it is). The cost must not grow with
// contacts that are not involved:
//   cohort_reach_bench            counters: passes = cost / one pass

#include "core/policy/route_offer.h"
#include "core/policy/visibility_gate.h"
#include "core/sync/reach_facts.h"
#include "tests/support/temp_store.h"

#include <benchmark/benchmark.h>

#include <ctime>

namespace cohort::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int followers = 5'000;
constexpr int circles = 200;
constexpr int membersOfCircle = 20;
constexpr int mentions = 12;

Author person(int i)
{
    return Author{.network = u"fediverse"_s,
                  .uri = u"https://server%1.test/users/person%2"_s.arg(i % 300).arg(i),
                  .handle = u"@person%1@server%2.test"_s.arg(i).arg(i % 300),
                  .name = u"Person %1"_s.arg(i)};
}

/// A draft to 200 circles that names twelve people, and everything known about it. Circles overlap.
struct Composing {
    explicit Composing(int contacts)
    {
        Account& account = carrier.account;
        account.id = AccountId{1};
        account.facts.me = person(1'000'000);
        account.facts.locked = Tri::Yes;
        account.facts.can.visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Quiet,
                                          Visibility::Anyone};
        account.facts.can.namedRecipients = NamedRecipients::ByMention;
        carrier.followersComplete = true;
        for (int i = 0; i < followers; ++i)
            carrier.followers.push_back(person(i));
        for (int i = 0; i < contacts; ++i)
            facts.contactByIdentity.insert(identityKey(person(i)), ContactId{i + 1});
        facts.carriers = {carrier};
        for (int circle = 0; circle < circles; ++circle) {
            draft.audience.circles.push_back(CircleId{circle + 1});
            for (int i = 0; i < membersOfCircle / 2; ++i)
                addMember(circle * membersOfCircle / 2 + i);
        }
        draft.targets = {DraftTarget{.account = AccountId{1}}};
        draft.text = u"A text as long as people write them, with a #tag and https://docs.test/page."_s;
        for (int i = 0; i < mentions; ++i) {
            facts.mentionable.insert(person(i * 7).handle, person(i * 7));
            draft.text += u' ' + person(i * 7).handle;
        }
    }
    void addMember(int i)
    {
        facts.audience.push_back(AudienceMember{
            .contact = ContactId{i + 1}, .name = u"Person %1"_s.arg(i), .identities = {person(i)}});
    }

    CarrierFacts carrier{};
    ReachFacts facts{};
    Draft draft{};
};

const Composing& composing(int contacts)
{
    static const Composing few(followers);
    static const Composing many(100'000);
    return contacts > followers ? many : few;
}

qint64 onePass(const Composing& it)
{
    qint64 sum = 0;
    for (const Author& follower : it.facts.carriers[0].followers)
        sum += raw(it.facts.contactByIdentity.value(identityKey(follower), ContactId::None));
    return sum;
}

/// The same in a profile: the accounts, followers, circles and people stand in its files.
class StoredComposing {
public:
    explicit StoredComposing(int contacts)
    {
        const Composing& values = composing(followers);
        account = temp.addAccount(u"me"_s, Hat::Professional);
        Account stored = temp.read([](Connection& c) { return store::accounts(c); }).at(0).account;
        stored.facts.can = values.carrier.account.facts.can;
        stored.facts.locked = Tri::Yes;
        std::vector<ContactId> people;
        temp.write([&](Connection& c) -> Result<int> {
            for (int i = 0; i < contacts; ++i)
                people.push_back(valueOf(store::contactFor(c, person(i), minute(0))));
            valueOf(store::saveFacts(c, account, stored.facts));
            valueOf(store::saveFollowers(c, account, values.carrier.followers, true, minute(0)));
            return 0;
        });
        draft = values.draft;
        draft.targets = {DraftTarget{.account = account}};
        draft.audience.circles.clear();
        for (int circle = 0; circle < circles; ++circle) {
            const CircleId id = temp.addCircle(u"Circle %1"_s.arg(circle), Sphere::Professional);
            const auto first = people.begin() + circle * membersOfCircle / 2;
            temp.write([&](Connection& c) {
                return store::addToCircle(c, id, {first, first + membersOfCircle / 2}, minute(0));
            });
            draft.audience.circles.push_back(id);
        }
    }

    TempStore temp;
    AccountId account = AccountId::None;
    Draft draft{};
};

StoredComposing& storedComposing(int contacts)
{
    static StoredComposing few(followers);
    if (contacts <= followers)
        return few;
    static StoredComposing many(contacts);
    return many;
}

template <class Work>
double secondsOf(int rounds, Work work)
{
    // Of the whole process: the profile is read on a thread of its own, and other programs do not count.
    const std::clock_t begin = std::clock();
    for (int i = 0; i < rounds; ++i)
        work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / rounds;
}

/// Runs `work` against passes over the same followers, taken in turns so that both see the same machine.
template <class Work>
void inPasses(benchmark::State& state, const Composing& it, Work work)
{
    double pass = 0;
    double cost = 0;
    for (const auto round : state) {
        (void)round;
        cost += secondsOf(1, work);
        pass += secondsOf(1, [&it] { benchmark::DoNotOptimize(onePass(it)); });
    }
    state.counters["passes"] = cost / pass;
}

void keystrokeToCircles(benchmark::State& state)
{
    const Composing& it = composing(static_cast<int>(state.range(0)));
    inPasses(state, it, [&it] { benchmark::DoNotOptimize(computeReach(it.draft, it.facts)); });
}

void keystrokeToFollowers(benchmark::State& state)
{
    const Composing& it = composing(static_cast<int>(state.range(0)));
    Draft draft = it.draft;
    draft.targets[0].visibility = Visibility::Followers;
    inPasses(state, it, [&it, &draft] { benchmark::DoNotOptimize(computeReach(draft, it.facts)); });
}

void keystrokeWithEveryRoute(benchmark::State& state)
{
    const Composing& it = composing(static_cast<int>(state.range(0)));
    inPasses(state, it, [&it] {
        benchmark::DoNotOptimize(computeReach(it.draft, it.facts));
        benchmark::DoNotOptimize(routesFor(it.draft, it.facts));
    });
}

/// What the window's preview does: asks the profile for the facts, then the engine for everything.
void keystrokeInAProfile(benchmark::State& state)
{
    const auto contacts = static_cast<int>(state.range(0));
    StoredComposing& it = storedComposing(contacts);
    inPasses(state, composing(contacts), [&it] {
        const ReachFacts facts = it.temp.read([&it](Connection& c) { return gatherReachFacts(c, it.draft); });
        benchmark::DoNotOptimize(computeReach(it.draft, facts));
        benchmark::DoNotOptimize(routesFor(it.draft, facts));
    });
}

/// Of that, the profile's part.
void factsFromAProfile(benchmark::State& state)
{
    const auto contacts = static_cast<int>(state.range(0));
    StoredComposing& it = storedComposing(contacts);
    inPasses(state, composing(contacts), [&it] {
        benchmark::DoNotOptimize(
            it.temp.read([&it](Connection& c) { return gatherReachFacts(c, it.draft); }));
    });
}

BENCHMARK(keystrokeToCircles)->Arg(followers)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeToFollowers)->Arg(followers)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeWithEveryRoute)->Arg(followers)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(factsFromAProfile)
    ->Arg(followers)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime();
BENCHMARK(keystrokeInAProfile)
    ->Arg(followers)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime();

} // namespace
} // namespace cohort::bench

BENCHMARK_MAIN();
