#pragma once

#include "core/net/transport.h"
#include "core/sync/sync_engine.h"
#include "tests/support/temp_store.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <ostream>

namespace cohort {

/// The real door for somebody in a hurry, who asks nobody but servers on this computer. Thread-safe.
class ImpatientDoor final : public Transport {
public:
    /// The server of the tests by a name that does not say it is this computer: some networks ask this
    /// computer over http, whatever they are told.
    static constexpr char awayName[] = "far.example";

    ImpatientDoor(Transport& door, std::chrono::milliseconds patience)
        : m_door(door)
        , m_patience(patience)
    {
    }
    Result<Reply> perform(const Request& request, std::stop_token stop) override;

    /// Whether anything was asked since the last call of this.
    [[nodiscard]] bool wasAsked() { return m_requests.exchange(0) > 0; }

private:
    Transport& m_door;
    const std::chrono::milliseconds m_patience;
    std::atomic<int> m_requests = 0;
};

/// A network as the program brings it, with an account of "ana" on a server of the tests.
struct NetworkOnTrial {
    Account account{};
    QMap<QString, Secret> credentials{};
    std::unique_ptr<ProviderFactory> factory{};
    FeedRequest feed{};
    PostRef post{};
    int questions = 0; ///< that go to the server at least

    /// The secrets of all of them hold this word.
    static constexpr char canary[] = "c4n4ry";
};

/// `home` is the server, "http://localhost:PORT/".
[[nodiscard]] NetworkOnTrial fediverseOnTrial(const QUrl& home);
[[nodiscard]] NetworkOnTrial blueskyOnTrial(const QUrl& home);
[[nodiscard]] NetworkOnTrial wordpressOnTrial(const QUrl& home);
[[nodiscard]] NetworkOnTrial feedsOnTrial(const QUrl& home);

/// One of them by its name, for suites that try each.
struct OnTrial {
    const char* name = "";
    NetworkOnTrial (*network)(const QUrl& home) = nullptr;

    friend void PrintTo(const OnTrial& trial, std::ostream* out) { *out << trial.name; }
};
constexpr OnTrial everyNetwork[] = {{.name = "fediverse", .network = fediverseOnTrial},
                                    {.name = "bluesky", .network = blueskyOnTrial},
                                    {.name = "wordpress", .network = wordpressOnTrial},
                                    {.name = "blogs", .network = feedsOnTrial}};

struct AnswerOrError {
    const char* question = "";
    std::optional<Error> error{};
};

/// Puts every question of the interface once, a post to be sent last; those that are answered without the
/// server are left out.
[[nodiscard]] std::vector<AnswerOrError> askEverything(const NetworkOnTrial& network, ImpatientDoor& door,
                                                       const Clock& clock);

/// In KiB, the most this process ever had; 0 where the system does not tell.
[[nodiscard]] qint64 mostMemory();
/// The same, with what there was until now forgotten: other tests of this process do not count.
[[nodiscard]] qint64 memoryFromHere();

/// A profile with posts of a network that is synchronised over doors of any kind. Test thread only.
class SynchronisedTrial final {
public:
    static constexpr int posts = 12;
    explicit SynchronisedTrial(NetworkOnTrial network);

    /// Synchronises once; false when it does not end. Blogs are asked as if they had never been.
    [[nodiscard]] bool synchronise(Transport& door, const Clock& clock);
    /// Texts that were there before and are not any more.
    [[nodiscard]] QStringList lost();

private:
    /// Waits for the end of synchronisations.
    class Phases final {
    public:
        void note(AccountPhase phase);
        [[nodiscard]] bool waitForTheEnd();

    private:
        std::mutex m_mutex;
        std::condition_variable m_changed;
        bool m_began = false;
        bool m_ended = false;
    };

    [[nodiscard]] static std::vector<std::unique_ptr<ProviderFactory>>
    only(std::unique_ptr<ProviderFactory> factory);
    void follow(const Author& blog);

    Account m_account;
    QMap<QString, Secret> m_credentials;
    ProviderRegistry m_providers;
    TempStore m_files;
    CircleId m_circle = CircleId::None;
    QString m_blog; ///< the address of the one that is followed; empty: none
    QStringList m_before;
};

} // namespace cohort
