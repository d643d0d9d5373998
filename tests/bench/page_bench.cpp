// A page of a server's answer on its way into the cache, step by step against the least that each step costs,
// in one run: JSON -> posts, HTML -> text and spans, the whole way.    cohort_page_bench
// --benchmark_repetitions=5 Processor time of all threads.

#include "core/providers/mastodon/entities.h"
#include "core/text/html_reader.h"
#include "tests/bench/filled_store.h"
#include "tests/bench/status_page.h"

#include <QGuiApplication>
#include <QTextDocument>

#include <simdjson.h>

namespace cohort::bench {
namespace {

constexpr int pagesInStock = 50; ///< so that no page is in the processor's memory from the time before

const std::vector<QByteArray>& stock()
{
    static const std::vector<QByteArray> pages = [] {
        StatusPage source;
        std::vector<QByteArray> made;
        made.reserve(pagesInStock);
        for (int i = 0; i < pagesInStock; ++i)
            made.push_back(source.next(pageSize));
        return made;
    }();
    return pages;
}

/// What a timeline needs of a post, as Qt's strings.
struct BarePost {
    QString id{};
    QString created{};
    QString handle{};
    QString name{};
    QString html{};
    QString url{};
    QString answers{};
    size_t pictures = 0;
};

QString stringOf(simdjson::simdjson_result<simdjson::dom::element> json)
{
    std::string_view text;
    return json.get_string().get(text) ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The floor: the fastest parser and nothing but strings taken out of what it read.
std::vector<BarePost> readBare(simdjson::dom::parser& parser, const QByteArray& page)
{
    std::vector<BarePost> posts;
    for (const simdjson::dom::element outer :
         parser.parse(page.constData(), size_t(page.size())).get_array()) {
        const simdjson::dom::element passedOn = outer["reblog"];
        const simdjson::dom::element post = passedOn.is_object() ? passedOn : outer;
        posts.push_back({.id = stringOf(post["id"]),
                         .created = stringOf(post["created_at"]),
                         .handle = stringOf(post["account"]["acct"]),
                         .name = stringOf(post["account"]["display_name"]),
                         .html = stringOf(post["content"]),
                         .url = stringOf(post["url"]),
                         .answers = stringOf(post["in_reply_to_id"]),
                         .pictures = post["media_attachments"].get_array().size()});
    }
    return posts;
}

/// As the provider does it: checked JSON, every field, the text through the sanitizer.
std::vector<Post> readWhole(const QByteArray& page, AccountId account)
{
    const mastodon::JsonDocument document = valueOf(mastodon::JsonDocument::parse(page));
    std::vector<Post> posts;
    for (const mastodon::JsonValue& json : document.root().items())
        if (auto post = mastodon::readPost(json, {.account = account, .domain = QStringLiteral("work.test")}))
            posts.push_back(std::move(*post));
    mastodon::connectParents(posts);
    return posts;
}

template <class Work>
void timeEachPage(benchmark::State& state, Work work)
{
    size_t at = 0;
    for (const auto round : state) {
        (void)round;
        const QByteArray& page = stock()[at++ % stock().size()];
        const double begin = cpuSeconds();
        benchmark::DoNotOptimize(work(page));
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void jsonBare(benchmark::State& state)
{
    simdjson::dom::parser parser;
    timeEachPage(state, [&parser](const QByteArray& page) { return readBare(parser, page).size(); });
}

void jsonOfQt(benchmark::State& state)
{
    timeEachPage(state, [](const QByteArray& page) {
        size_t characters = 0;
        for (const QJsonValue value : QJsonDocument::fromJson(page).array())
            characters += size_t(value.toObject().value(QLatin1String("content")).toString().size());
        return characters;
    });
}

void pageToPosts(benchmark::State& state)
{
    timeEachPage(state, [](const QByteArray& page) { return readWhole(page, AccountId{1}).size(); });
}

const std::vector<QString>& htmlInStock()
{
    static const std::vector<QString> texts = [] {
        PostSource source;
        std::vector<QString> made;
        made.reserve(size_t(pagesInStock * pageSize));
        for (int i = 0; i < pagesInStock * pageSize; ++i)
            made.push_back(StatusPage::html(source.next()));
        return made;
    }();
    return texts;
}

/// `pageSize` posts a round, so that the clock is fine enough.
template <class Work>
void timeEachText(benchmark::State& state, Work work)
{
    size_t at = 0;
    for (const auto round : state) {
        (void)round;
        const double begin = cpuSeconds();
        for (int i = 0; i < pageSize; ++i)
            benchmark::DoNotOptimize(work(htmlInStock()[at++ % htmlInStock().size()]));
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void htmlOfQt(benchmark::State& state)
{
    QTextDocument document;
    timeEachText(state, [&document](const QString& html) {
        document.setHtml(html);
        return document.characterCount();
    });
}

void htmlToSpans(benchmark::State& state)
{
    timeEachText(state, [](const QString& html) { return richTextFromHtml(html).spans.size(); });
}

/// Parsed bare and put into one table with the indexes and the full text.
void wholeWayBare(benchmark::State& state)
{
    RawStore raw;
    StatusPage source;
    simdjson::dom::parser parser;
    for (const auto round : state) {
        (void)round;
        const QByteArray page = source.next(pageSize);
        const double begin = cpuSeconds();
        std::vector<Post> posts;
        for (BarePost& bare : readBare(parser, page)) {
            Post post;
            post.ref = {.uri = bare.url, .remoteId = bare.id};
            post.author.uri = bare.handle;
            post.text.text = bare.html;
            posts.push_back(std::move(post));
        }
        raw.ingest(posts);
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void wholeWay(benchmark::State& state)
{
    TempStore temp;
    const AccountId account = temp.addAccount(QStringLiteral("me"), Hat::Professional);
    const CircleId circle = temp.addCircle(QStringLiteral("C"), Sphere::Professional);
    for (int i = 0; i < 100; ++i)
        temp.addPerson(PostSource::author(i), {circle});
    StatusPage source;
    for (const auto round : state) {
        (void)round;
        const QByteArray page = source.next(pageSize);
        const double begin = cpuSeconds();
        temp.receive(account, readWhole(page, account));
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

BENCHMARK(jsonBare)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(jsonOfQt)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(pageToPosts)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(htmlOfQt)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(htmlToSpans)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeWayBare)->UseManualTime()->Iterations(200)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeWay)->UseManualTime()->Iterations(200)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
