// Who might be one person, among 10 000 handles, against reading the same rows without comparing them.
//   cohort_links_bench --benchmark_repetitions=5 --benchmark_report_aggregates_only=true

#include "core/store/link_suggestions.h"
#include "core/store/people_rows.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "tests/support/temp_store.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

namespace cohort::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int peopleKnown = 5000; ///< each with a handle on two networks

TempStore& profile()
{
    static TempStore temp;
    static const bool filled = [] {
        for (int i = 0; i < peopleKnown; ++i) {
            Author one = authorNamed(u"person%1"_s.arg(i));
            one.name = u"Person %1"_s.arg(i % 700); // names that several have
            one.profileUrl = QUrl(u"https://work.test/@person%1"_s.arg(i));
            one.links = {{.address = QUrl(u"https://site%1.test"_s.arg(i)), .verified = i % 3 == 0}};
            const Author other{.network = u"bluesky"_s,
                               .uri = u"did:plc:person%1"_s.arg(i),
                               .handle = u"@site%1.test"_s.arg(i),
                               .name = one.name,
                               .profileUrl = QUrl(u"https://bsky.test/did:plc:person%1"_s.arg(i))};
            temp.addPerson(one, {});
            temp.addPerson(other, {});
        }
        return true;
    }();
    (void)filled;
    return temp;
}

void readingHandles(benchmark::State& state)
{
    for (const auto round : state) {
        (void)round;
        benchmark::DoNotOptimize(profile().read([](Connection& connection) -> Result<int> {
            int read = 0;
            const auto done = store::eachRow(
                connection, u"SELECT author FROM main.identity"_s, {}, [&read](const QSqlQuery& row) {
                    read += int(store::authorFrom(store::objectOf(row.value(0).toString())).handle.size());
                });
            if (!done)
                return fail(done.error());
            return read;
        }));
    }
}

/// 0: both lives; 1: one life, with its rule for every handle.
void linkSuggestions(benchmark::State& state)
{
    LinkQuery query;
    if (state.range(0) == 1)
        query.shown = Sphere::Professional;
    for (const auto round : state) {
        (void)round;
        benchmark::DoNotOptimize(profile().read(
            [&](Connection& connection) { return store::linkSuggestions(connection, query); }));
    }
}

BENCHMARK(readingHandles)->Unit(benchmark::kMillisecond);
BENCHMARK(linkSuggestions)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
