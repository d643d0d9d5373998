// What one keystroke in the composer costs the reach engine, as a multiple of one pass over the followers in
// the same run (a pass asks of each follower which of my contacts it is). The multiple must not grow with
// contacts that are not involved:
//   cohort_reach_bench            counters: passes = cost / one pass

#include "core/policy/route_offer.h"
#include "core/policy/visibility_gate.h"

#include <benchmark/benchmark.h>

#include <chrono>

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

template <class Work>
double secondsOf(int rounds, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i)
        work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() / rounds;
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

BENCHMARK(keystrokeToCircles)->Arg(followers)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeToFollowers)->Arg(followers)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(keystrokeWithEveryRoute)->Arg(followers)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace cohort::bench

BENCHMARK_MAIN();
