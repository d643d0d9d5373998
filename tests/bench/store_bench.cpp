// The store against SQLite's own interface, in one run. Ratios count, not times:
//   cohort_store_bench --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
// What is counted is processor time of all threads: other programs may run meanwhile.
// COHORT_BENCH_POSTS sets the size of the cache (100000).

#include "tests/bench/filled_store.h"
#include "tests/support/searching.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

namespace cohort::bench {
namespace {

constexpr int shownRows = 50;

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

void storePage(benchmark::State& state)
{
    const StreamRef stream =
        state.range(0) == 0 ? bothSpheres() : streamOf(filled().circles.at(state.range(0)));
    timeOnReader(state, filled().temp, [&stream](Connection& c) {
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
    timeOnReader(state, filled().temp,
                 [&word](Connection& c) { return valueOf(searched(c, word, std::nullopt, 20)).size(); });
}

/// The first letters of a common word, as they are typed.
QString typed(const benchmark::State& state)
{
    return filled().source.word(200).left(state.range(0));
}

void rawPrefix(benchmark::State& state)
{
    const QByteArray letters = typed(state).toUtf8();
    timeHere(state, [&letters] { return filled().raw.find(letters + "*"); });
}

void storePrefix(benchmark::State& state)
{
    const QString letters = typed(state);
    timeOnReader(state, filled().temp, [&letters](Connection& c) {
        return valueOf(searched(c, letters, std::nullopt, 20)).size();
    });
}

void rawPhrase(benchmark::State& state)
{
    const QByteArray words = (filled().source.word(0) + u' ' + filled().source.word(1)).toUtf8();
    timeHere(state, [&words] { return filled().raw.find('"' + words + '"'); });
}

void storePhrase(benchmark::State& state)
{
    const QString words = u'"' + filled().source.word(0) + u' ' + filled().source.word(1) + u'"';
    timeOnReader(state, filled().temp,
                 [&words](Connection& c) { return valueOf(searched(c, words, std::nullopt, 20)).size(); });
}

/// A common word, by one author who writes much.
void storeFiltered(benchmark::State& state)
{
    const QString query = filled().source.word(20) + QStringLiteral(" from:@user1@work.test");
    timeOnReader(state, filled().temp,
                 [&query](Connection& c) { return valueOf(searched(c, query, std::nullopt, 20)).size(); });
}

void rawWord(benchmark::State& state)
{
    const QByteArray word = filled().source.word(20).toUtf8();
    timeHere(state, [&word] { return filled().raw.find(word + "*"); });
}

/// Of both lives and all circles, as the rail shows them.
void storeUnreadCounts(benchmark::State& state)
{
    std::vector<StreamRef> streams{streamOf(Sphere::Professional), streamOf(Sphere::Personal)};
    for (const auto& [size, circle] : filled().circles)
        streams.push_back(streamOf(circle));
    timeOnReader(state, filled().temp, [&streams](Connection& c) {
        int all = 0;
        for (const StreamRef& stream : streams)
            all += valueOf(store::unreadCount(c, stream));
        return all;
    });
}

void rawThread(benchmark::State& state)
{
    timeHere(state, [] { return filled().raw.thread(Filled::longThreadNumber); });
}

void storeThread(benchmark::State& state)
{
    timeOnReader(state, filled().temp, [](Connection& c) {
        return valueOf(store::threadOf(c, {.account = filled().account, .uri = Filled::longThreadUri()}))
            .rows.size();
    });
}

/// Pages of new posts into a cache that is full: the middle one and the slowest of a hundred.
template <class TakeIn>
void timeMerges(benchmark::State& state, TakeIn takeIn)
{
    std::vector<double> each;
    for (const auto round : state) {
        (void)round;
        const std::vector<Post> page = filled().source.page(pageSize);
        const double begin = cpuSeconds();
        takeIn(page);
        each.push_back(cpuSeconds() - begin);
        state.SetIterationTime(each.back());
    }
    std::ranges::sort(each);
    state.counters["slow_us"] = each[each.size() * 99 / 100] * 1e6;
}

/// All posts, as they were taken in before anything else.
void rawImport(benchmark::State& state)
{
    for (const auto round : state) {
        (void)round;
        state.SetIterationTime(filled().rawSeconds);
    }
}

void storeImport(benchmark::State& state)
{
    for (const auto round : state) {
        (void)round;
        state.SetIterationTime(filled().storeSeconds);
    }
}

void rawMerge(benchmark::State& state)
{
    timeMerges(state, [](const std::vector<Post>& page) { filled().raw.ingest(page); });
}

void storeMerge(benchmark::State& state)
{
    timeMerges(state, [](const std::vector<Post>& page) { filled().temp.receive(filled().account, page); });
    filled().temp.store().maintainWhenIdle();
}

/// What the system remembers of a file is forgotten, so that it is read from the disk again.
void forgetPages(const QString& file)
{
    const int opened = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (opened < 0)
        return;
    ::posix_fadvise(opened, 0, 0, POSIX_FADV_DONTNEED);
    ::close(opened);
}

/// Opening the file and reading the newest 50; with 1 nothing of it is in memory.
void rawOpen(benchmark::State& state)
{
    for (const auto round : state) {
        (void)round;
        RawStore& raw = filled().raw;
        raw.close();
        if (state.range(0) != 0)
            forgetPages(raw.file());
        const double begin = cpuSeconds();
        raw.open();
        benchmark::DoNotOptimize(raw.newestPage());
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void storeOpen(benchmark::State& state)
{
    TempStore& temp = filled().temp;
    for (const auto round : state) {
        (void)round;
        temp.close();
        if (state.range(0) != 0)
            for (const char* name : {"cache.db", "local.db", "library.db"})
                forgetPages(temp.folder() + u'/' + QLatin1String(name));
        const double begin = cpuSeconds();
        valueOf(temp.tryOpen());
        benchmark::DoNotOptimize(temp.read([](Connection& c) {
            return Result<size_t>(
                valueOf(store::streamPage(c, bothSpheres(), std::nullopt, shownRows)).rows.size());
        }));
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

// "0" is the stream of everything; the others are circles of so many people.
BENCHMARK(rawNewestPage)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storePage)->Arg(0)->Arg(10)->Arg(200)->Arg(2000)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawIngest)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);
BENCHMARK(storeIngest)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);
// A word that is everywhere, one that is common, one that is rare.
BENCHMARK(rawSearch)->Arg(0)->Arg(100)->Arg(5000)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storeSearch)->Arg(0)->Arg(100)->Arg(5000)->UseManualTime()->Unit(benchmark::kMicrosecond);
// So many letters of a word.
BENCHMARK(rawPrefix)->Arg(2)->Arg(3)->Arg(4)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storePrefix)->Arg(2)->Arg(3)->Arg(4)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawPhrase)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storePhrase)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawWord)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storeFiltered)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storeUnreadCounts)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawThread)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(storeThread)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(rawOpen)->Arg(0)->Arg(1)->UseManualTime()->Iterations(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(storeOpen)->Arg(0)->Arg(1)->UseManualTime()->Iterations(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(rawImport)->UseManualTime()->Iterations(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(storeImport)->UseManualTime()->Iterations(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(rawMerge)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);
BENCHMARK(storeMerge)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
