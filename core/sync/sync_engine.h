#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/model/rows.h"
#include "core/net/transport.h"
#include "core/providers/sign_in.h"
#include "core/store/store.h"

#include <QMap>

#include <functional>
#include <map>
#include <memory>

namespace cohort {

class AccountWorker;
struct AccountLink;

/// What the engine works with. Everything outlives the engine.
struct SyncParts {
    Store& store;
    Transport& transport;
    const ProviderRegistry& providers;
    const Clock& clock;
};

/// What the engine tells. Called on worker threads; the receiver brings it to its own thread.
struct SyncNotices {
    std::function<void(const Changes&)> changed;
    std::function<void(const AccountState&)> stateChanged;
    /// The network replaced an account's credentials: keep them, then call `kept` (from any thread, once).
    /// The worker waits for it before it uses them.
    std::function<void(AccountId, const QMap<QString, Secret>&, std::function<void()> kept)>
        credentialsReplaced{};
};

/// When to do what by itself. Zero intervals mean: only when asked.
struct SyncSchedule {
    std::chrono::milliseconds every{std::chrono::minutes(5)};
    std::chrono::milliseconds undoWindow{std::chrono::seconds(10)};
    int maxPagesPerFeed = 10; ///< of one sync; the rest is a gap that the next sync fills
    int firstPages = 5;       ///< of the very first sync of a feed
};

/// Fetches, keeps cursors, sends what waits: one worker thread for each account. Calls come from the owner's
/// thread; answers arrive on worker threads. Destroying it cancels what runs (within 50 ms) and joins.
class SyncEngine final {
public:
    SyncEngine(SyncParts parts, SyncNotices notices, SyncSchedule schedule);
    ~SyncEngine();

    /// Starts to serve an account. Replaces a running worker of the same id (new credentials).
    void addAccount(const Account& account, const QMap<QString, Secret>& credentials);
    /// Shows the account as NeedsSignIn or KeyringLocked without a worker that talks.
    void addSilentAccount(const Account& account, AccountPhase phase);
    void removeAccount(AccountId account);

    /// Synchronises now: home, notifications, own posts, people; sends what waits.
    void syncNow(AccountId account);
    /// The outbox has new or changed entries.
    void outboxChanged(AccountId account);
    /// Nothing is fetched or sent while paused ("work offline"); the state says Offline.
    void setPaused(bool paused);
    /// How often every account is synchronised by itself, of now and of later ones; zero: only when asked.
    void setInterval(std::chrono::milliseconds every);
    [[nodiscard]] std::vector<AccountState> states() const;

    /// Called once. When the account cannot be asked (NeedsSignIn, paused, unknown …) the answer is the
    /// error, and it may come at once on the caller's thread.
    template <class T>
    using Done = std::function<void(Result<T>)>;
    /// Answers with the number of posts that are new in the cache.
    void fetchThread(const PostRef& post, Done<int> done);
    void fetchOlder(AccountId account, const QString& feed, Done<int> done);
    void fetchPosts(AccountId account, const FeedRequest& request, Done<std::vector<PostRef>> done);
    void fetchPeople(AccountId account, const PeopleRequest& request, Done<PeoplePage> done);
    void perform(AccountId account, const Intent& intent, Done<void> done);
    /// A picture lies anywhere: how fetching it ends says nothing about the account, whose state stays.
    void fetchMedia(AccountId account, const QUrl& url, Done<QByteArray> done);
    /// The same for something small: TooLarge beyond so many bytes, and no more than that is read. Offline,
    /// AuthRejected and RateLimited are only answered for the account itself; what the picture's host says
    /// comes as NotFound or ServerTrouble instead.
    void fetchSmallMedia(AccountId account, const QUrl& url, qint64 mostBytes, Done<QByteArray> done);

private:
    /// What the end of a request tells about its account.
    enum class Tells { OfTheAccount, Nothing };
    template <class T>
    void ask(AccountId account, std::function<Result<T>(const AccountLink&)> question, Done<T> done,
             Tells tells = Tells::OfTheAccount);
    [[nodiscard]] AccountWorker* worker(AccountId account) const;

    const SyncParts m_parts;
    const SyncNotices m_notices;
    SyncSchedule m_schedule;
    bool m_paused = false;
    std::map<AccountId, AccountState> m_silent;
    std::map<AccountId, std::unique_ptr<AccountWorker>> m_workers;
};

} // namespace cohort
