// The thread library against the least that the same work costs, in one run: saving a conversation of 500
// posts, writing it out in every format, backing up. Processor time of all threads.
//   cohort_library_bench --benchmark_repetitions=5 --benchmark_report_aggregates_only=true
// COHORT_BENCH_SAVED sets the number of saved posts that are backed up (100000).

#include "core/export/export_choices.h"
#include "core/store/backup.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/bench/filled_store.h"
#include "tests/support/saved_threads.h"

#include <QCoreApplication>
#include <QFile>

namespace cohort::bench {
namespace {

constexpr int postsInThread = 500;

/// A conversation of 500 posts as a network sends it.
std::vector<Post> conversation(PostSource& source)
{
    std::vector<Post> posts;
    for (int i = 0; i < postsInThread; ++i) {
        Post post = source.next();
        if (i == 0)
            post.parent = {};
        else
            post.parent.uri = posts[size_t(std::max(0, i - 1 - i % 10))].ref.uri;
        post.url = QUrl(post.ref.uri);
        posts.push_back(post);
    }
    return posts;
}

/// A profile with conversations of 500 posts in its cache.
class Conversations final {
public:
    Conversations()
        : account(temp.addAccount(QStringLiteral("me"), Hat::Professional))
    {
    }
    PostRef add()
    {
        const std::vector<Post> posts = conversation(source);
        temp.receive(account, posts);
        return {.account = account, .uri = posts.front().ref.uri};
    }
    SavedThreadId save(const PostRef& post)
    {
        return temp.write([&](Connection& c) {
            return store::saveThread(c, {.post = post, .shown = Sphere::Professional, .now = minute(60)});
        });
    }

    TempStore temp{};
    AccountId account;
    PostSource source{};
};

void rawSave(benchmark::State& state)
{
    RawStore raw;
    PostSource source;
    int number = 0;
    for (const auto round : state) {
        (void)round;
        const std::vector<Post> posts = conversation(source);
        const double begin = cpuSeconds();
        raw.ingest(posts, ++number);
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void librarySave(benchmark::State& state)
{
    Conversations cached;
    for (const auto round : state) {
        (void)round;
        const PostRef post = cached.add();
        const double begin = cpuSeconds();
        benchmark::DoNotOptimize(cached.save(post));
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

void libraryOpen(benchmark::State& state)
{
    Conversations cached;
    const SavedThreadId saved = cached.save(cached.add());
    timeOnReader(state, cached.temp,
                 [saved](Connection& c) { return valueOf(store::savedThread(c, saved)).posts.size(); });
}

/// Of every format: the texts of the same conversation, written after each other as UTF-8.
void textsAlone(benchmark::State& state)
{
    const SavedThread thread = longThread(postsInThread);
    timeHere(state, [&thread] {
        QByteArray all;
        for (const SavedPost& saved : thread.posts)
            all += saved.post.text.text.toUtf8() + '\n';
        return all.size();
    });
}

void exporting(benchmark::State& state)
{
    const SavedThread thread = longThread(postsInThread);
    const ExportChoices choices{
        .format = ExportFormat(state.range(0)), .withNotes = true, .accessed = minute(90)};
    timeHere(state, [&] { return valueOf(exportThread(thread, choices)).bytes.size(); });
}

/// A library of so many saved posts.
Conversations& library()
{
    static const auto made = [] {
        auto filled = std::make_unique<Conversations>();
        const QByteArray wanted = qgetenv("COHORT_BENCH_SAVED");
        const int posts = wanted.isEmpty() ? 100'000 : wanted.toInt();
        for (int done = 0; done < posts; done += postsInThread)
            (void)filled->save(filled->add());
        filled->temp.store().maintainWhenIdle();
        filled->temp.reopen();
        return filled;
    }();
    return *made;
}

/// What is to be backed up, copied as it lies there.
void copying(benchmark::State& state)
{
    const QTemporaryDir folder;
    timeHere(state, [&folder] {
        int copied = 0;
        for (const QString& name : {QStringLiteral("local.db"), QStringLiteral("library.db")}) {
            const QString target = folder.filePath(name);
            QFile::remove(target);
            copied += QFile::copy(library().temp.folder() + QLatin1Char('/') + name, target) ? 1 : 0;
        }
        return copied;
    });
}

void backingUp(benchmark::State& state)
{
    const QTemporaryDir folder;
    timeHere(state, [&folder] {
        return valueOf(store::writeBackup({.profile = library().temp.folder(),
                                           .target = folder.filePath(QStringLiteral("b.zip")),
                                           .now = minute(0)}))
            .bytes;
    });
}

BENCHMARK(rawSave)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK(librarySave)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK(libraryOpen)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(textsAlone)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(exporting)
    ->Arg(int(ExportFormat::Markdown))
    ->Arg(int(ExportFormat::Html))
    ->Arg(int(ExportFormat::Epub))
    ->Arg(int(ExportFormat::Csv))
    ->Arg(int(ExportFormat::Json))
    ->Arg(int(ExportFormat::CslJson))
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(copying)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(backingUp)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
