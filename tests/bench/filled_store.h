#pragma once

#include "tests/bench/raw_store.h"

#include <benchmark/benchmark.h>

#include <ctime>

namespace cohort::bench {

constexpr int pageSize = 40;

/// Processor time of all threads of this process.
inline double cpuSeconds()
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
            const double begin = cpuSeconds();
            raw.ingest(page);
            const double between = cpuSeconds();
            temp.receive(account, page);
            rawSeconds += between - begin;
            storeSeconds += cpuSeconds() - between;
        }
        circles[10] = circleOf(QStringLiteral("rare"), 3000, 10);
        circles[200] = circleOf(QStringLiteral("some"), 0, 200);
        circles[2000] = circleOf(QStringLiteral("many"), 0, 2000);
        addLongThread();
        temp.store().maintainWhenIdle();
        temp.reopen();
        raw.close();
        raw.open();
    }

    /// A conversation of 500 posts.
    static constexpr int longThread = 500;
    static constexpr qint64 longThreadNumber = 900'000'000;
    [[nodiscard]] static QString longThreadUri() { return QStringLiteral("https://work.test/posts/long-0"); }

    PostSource source{};
    RawStore raw{};
    TempStore temp{};
    AccountId account;
    std::map<qint64, CircleId> circles{};
    double rawSeconds = 0; ///< of taking all posts in
    double storeSeconds = 0;

private:
    /// Everybody answers one of the last ten.
    void addLongThread()
    {
        std::vector<Post> posts;
        for (int i = 0; i < longThread; ++i) {
            Post post = source.next();
            post.ref.remoteId = QStringLiteral("long-%1").arg(i);
            post.ref.uri = QStringLiteral("https://work.test/posts/long-%1").arg(i);
            post.parent = {};
            if (i > 0)
                post.parent.uri =
                    QStringLiteral("https://work.test/posts/long-%1").arg(std::max(0, i - 1 - i % 10));
            posts.push_back(post);
        }
        raw.ingest(posts, longThreadNumber);
        temp.receive(account, posts);
    }
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

inline Filled& filled()
{
    static Filled both;
    return both;
}

/// Times work of this thread.
template <class Work>
void timeHere(benchmark::State& state, Work work)
{
    for (const auto round : state) {
        (void)round;
        const double begin = cpuSeconds();
        benchmark::DoNotOptimize(work());
        state.SetIterationTime(cpuSeconds() - begin);
    }
}

/// Runs a question again and again on the reader's thread, so that only the question is timed.
template <class Ask>
void timeOnReader(benchmark::State& state, TempStore& temp, Ask ask)
{
    valueOf(temp.store().readNow([&](Connection& c) -> Result<void> {
        for (const auto round : state) {
            (void)round;
            const double begin = cpuSeconds();
            benchmark::DoNotOptimize(ask(c));
            state.SetIterationTime(cpuSeconds() - begin);
        }
        return {};
    }));
}

} // namespace cohort::bench
