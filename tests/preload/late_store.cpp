// Loaded before everything else (LD_PRELOAD), this ends transactions late, as a busy disk would: what another
// thread answers comes first. COHORT_LATE_SEED chooses which; how many were late is said on stderr in the
// end.
#include <dlfcn.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <thread>

namespace {

constexpr int lateOf100 = 50;
constexpr int mostMs = 60;
constexpr int sqliteDone = 101; // SQLITE_DONE

using Step = int (*)(void*);
using Sql = const char* (*)(void*);

/// The library itself: it is loaded by a plugin, so that "the next one" does not find it.
void* sqlite()
{
    static void* const library = dlopen("libsqlite3.so.0", RTLD_LAZY);
    return library;
}

std::atomic<int>& late()
{
    static std::atomic<int> count = 0;
    return count;
}

std::mt19937& dice()
{
    static std::atomic<unsigned> threads = 0;
    const char* const seed = std::getenv("COHORT_LATE_SEED");
    thread_local std::mt19937 made(unsigned(std::atoi(seed ? seed : "1")) * 1000 + ++threads);
    return made;
}

struct Report {
    Report() = default;
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;
    ~Report() { std::fprintf(stderr, "late transactions: %d\n", late().load()); }
};

const Report report;

} // namespace

extern "C" int sqlite3_step(void* statement)
{
    static const auto step = reinterpret_cast<Step>(dlsym(sqlite(), "sqlite3_step"));
    static const auto sql = reinterpret_cast<Sql>(dlsym(sqlite(), "sqlite3_sql"));
    const int outcome = step(statement);
    const char* const words = sql(statement);
    // Tests ask with connections of their own, from their own thread.
    if (outcome != sqliteDone || getpid() == gettid() || !words || std::strcmp(words, "COMMIT") != 0)
        return outcome;
    if (std::uniform_int_distribution(0, 99)(dice()) < lateOf100) {
        ++late();
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution(0, mostMs)(dice())));
    }
    return outcome;
}
