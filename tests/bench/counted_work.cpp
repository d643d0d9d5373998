// The work that is counted in processor instructions (valgrind's callgrind): the same on every computer,
// whatever else it does meanwhile. packaging/checks/ratios runs it and compares each arm with its floor.
//   valgrind --tool=callgrind --instr-atstart=no --callgrind-out-file=FILE cohort_counted_work

#include "core/providers/mastodon/entities.h"
#include "core/text/html_reader.h"
#include "tests/bench/raw_store.h"
#include "tests/bench/status_page.h"
#include "tests/support/searching.h"

#include <QCoreApplication>

#include <valgrind/callgrind.h>

namespace cohort::bench {
namespace {

constexpr int pageSize = 40;
constexpr int pagesBefore = 25; ///< posts in the caches before anything is counted: 1,000
constexpr int counted = 10;     ///< each arm does its work so often
constexpr int shownRows = 50;

/// Counts what `work` costs under this name.
template <class Work>
void count(const char* name, Work work)
{
    work();                          // statements are prepared and memory is there
    CALLGRIND_START_INSTRUMENTATION; // of all threads
    for (int i = 0; i < counted; ++i)
        work();
    CALLGRIND_STOP_INSTRUMENTATION;
    CALLGRIND_DUMP_STATS_AT(name);
}

void countStore()
{
    PostSource source;
    RawStore raw;
    TempStore temp;
    const AccountId account = temp.addAccount(QStringLiteral("me"), Hat::Professional);
    const CircleId circle = temp.addCircle(QStringLiteral("C"), Sphere::Professional);
    for (int i = 0; i < 100; ++i)
        temp.addPerson(PostSource::author(i), {circle});
    for (int i = 0; i < pagesBefore; ++i) {
        const std::vector<Post> page = source.page(pageSize);
        raw.ingest(page);
        temp.receive(account, page);
    }
    std::vector<std::vector<Post>> pages;
    pages.reserve(counted + 1);
    for (int i = 0; i <= counted; ++i)
        pages.push_back(source.page(pageSize));
    size_t at = 0;
    count("ingest floor", [&] { raw.ingest(pages.at(at++)); });
    at = 0;
    count("ingest", [&] { temp.receive(account, pages.at(at++)); });
    count("page floor", [&] { (void)raw.newestPage(); });
    const auto shown = [&temp](const StreamRef& stream) {
        (void)temp.read([&stream](Connection& c) {
            return Result<size_t>(valueOf(store::streamPage(c, stream, std::nullopt, shownRows)).rows.size());
        });
    };
    count("page of everything", [&] { shown(bothSpheres()); });
    count("page of a circle", [&] { shown(streamOf(circle)); });
    const QString word = source.word(100);
    count("search floor", [&] { (void)raw.find(word.toUtf8() + "*"); });
    count("search", [&] {
        (void)temp.read([&word](Connection& c) {
            return Result<size_t>(valueOf(searched(c, word, std::nullopt, 20)).size());
        });
    });
}

void countReading()
{
    StatusPage source;
    const QByteArray page = source.next(pageSize);
    count("json floor", [&page] { (void)QJsonDocument::fromJson(page); });
    count("json to posts", [&page] {
        const mastodon::JsonDocument document = valueOf(mastodon::JsonDocument::parse(page));
        for (const mastodon::JsonValue& json : document.root().items())
            (void)mastodon::readPost(json, {.account = AccountId{1}, .domain = QStringLiteral("work.test")});
    });
}

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    cohort::bench::countStore();
    cohort::bench::countReading();
    return 0;
}
