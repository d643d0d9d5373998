// The store against SQLite's own interface, in one run. Ratios count, not times:
//   cohort_store_bench --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
// What is counted is processor time of all threads: other programs may run meanwhile.
// COHORT_BENCH_POSTS sets the size of the cache (100000).

#include "tests/bench/raw_store.h"
#include "tests/support/searching.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <ctime>

namespace cohort::bench {
namespace {

constexpr int pageSize = 40;
constexpr int shownRows = 50;

double cpuSeconds()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

/// Both stores with the same posts, and circles of 10 rare people, of 200 and of 2000.
class Filled final {
public:
    Filled()
        : account(temp.addAccount(QStringLiteral("me"), Hat::Mixed))
    {
        const QByteArray wanted = qgetenv("COHORT_BENCH_POSTS");
        const int posts = wanted.isEmpty() ? 100'000 : wanted.toInt();
        for (int done = 0; done < posts; done += pageSize) {
            const std::vector<Post> page = source.page(pageSize);
            raw.ingest(page);
            temp.receive(account, page);
        }
        circles[10] = circleOf(QStringLiteral("rare"), 3000, 10);
        circles[200] = circleOf(QStringLiteral("some"), 0, 200);
        circles[2000] = circleOf(QStringLiteral("many"), 0, 2000);
        temp.store().maintainWhenIdle();
        temp.reopen();
    }

    PostSource source{};
    RawStore raw{};
    TempStore temp{};
    AccountId account;
    std::map<qint64, CircleId> circles{};

private:
    CircleId circleOf(const QString& name, int first, int count)
    {
        const CircleId circle = temp.addCircle(name, Sphere::Professional);
        temp.write([&](Connection& c) {
            std::vector<ContactId> people;
            for (int i = first; i < first + count; ++i)
                people.push_back(valueOf(store::contactFor(c, PostSource::author(i), minute(0))));
            return store::addToCircle(c, circle, people, minute(0));
        });
        return circle;
    }
};

Filled& filled()
{
    static Filled both;
    return both;
}

void rawNewestPage(benchmark::State& state)
{
    RawStore& raw = filled().raw;
    for (const auto round : state) {
        (void)round;
        const double begin = cpuSeconds();
        benchmark::DoNotOptimize(raw.newestPage());
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

/// Runs a question again and again on the reader's thread, so that only the question is timed.
template <class Ask>
void timeOnReader(benchmark::State& state, Ask ask)
{
    valueOf(filled().temp.store().readNow([&](Connection& c) -> Result<void> {
        for (const auto round : state) {
            (void)round;
            const double begin = cpuSeconds();
            benchmark::DoNotOptimize(ask(c));
            state.SetIterationTime(cpuSeconds() - begin);
        }
        return {};
    }));
}

void storePage(benchmark::State& state)
{
    const StreamRef stream =
        state.range(0) == 0 ? bothSpheres() : streamOf(filled().circles.at(state.range(0)));
    timeOnReader(state, [&stream](Connection& c) {
        return valueOf(store::streamPage(c, stream, std::nullopt, shownRows)).rows.size();
    });
}

void rawIngest(benchmark::State& state)
{
    RawStore raw;
    PostSource source;
    for (const auto round : state) {
        (void)round;
        const std::vector<Post> page = source.page(pageSize);
        const double begin = cpuSeconds();
        raw.ingest(page);
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void storeIngest(benchmark::State& state)
{
    TempStore temp;
    const AccountId account = temp.addAccount(QStringLiteral("me"), Hat::Professional);
    const CircleId circle = temp.addCircle(QStringLiteral("C"), Sphere::Professional);
    for (int i = 0; i < 100; ++i)
        temp.addPerson(PostSource::author(i), {circle});
    PostSource source;
    for (const auto round : state) {
        (void)round;
        const std::vector<Post> page = source.page(pageSize);
        const double begin = cpuSeconds();
        temp.receive(account, page);
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void rawSearch(benchmark::State& state)
{
    const QByteArray word = filled().source.word(int(state.range(0))).toUtf8();
    for (const auto round : state) {
        (void)round;
        const double begin = cpuSeconds();
        benchmark::DoNotOptimize(filled().raw.find(word + "*"));
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void storeSearch(benchmark::State& state)
{
    const QString word = filled().source.word(int(state.range(0)));
    timeOnReader(state,
                 [&word](Connection& c) { return valueOf(searched(c, word, std::nullopt, 20)).size(); });
}

// "0" is the stream of everything; the others are circles of so many people.
BENCHMARK(rawNewestPage)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storePage)->Arg(0)->Arg(10)->Arg(200)->Arg(2000)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawIngest)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);
BENCHMARK(storeIngest)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);
// A word that is everywhere, one that is common, one that is rare.
BENCHMARK(rawSearch)->Arg(0)->Arg(100)->Arg(5000)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storeSearch)->Arg(0)->Arg(100)->Arg(5000)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
