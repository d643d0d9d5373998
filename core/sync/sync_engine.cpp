#include "core/sync/sync_engine.h"

#include "core/store/posts.h"
#include "core/sync/account_worker.h"
#include "core/sync/feed_sync.h"
#include "core/sync/intents.h"

namespace cohort {

namespace {

/// Without a worker that talks: why the account cannot be asked.
Error errorFor(AccountPhase phase)
{
    if (phase == AccountPhase::KeyringLocked)
        return {.kind = ErrorKind::KeyringLocked};
    return {.kind = ErrorKind::AuthRejected};
}

/// Brings a question to the worker and its answer to `done`; the worker judges the account by it if `judged`.
template <class T>
void askWorker(AccountWorker& worker, std::function<Result<T>(const AccountLink&)> question,
               const SyncEngine::Done<T>& done, bool judged)
{
    const auto run = [&worker, question = std::move(question), done, judged](const AccountLink& link) {
        Result<T> answer = question(link);
        if (!judged)
            return done(std::move(answer));
        if (answer)
            worker.noteSuccess();
        else
            worker.note(answer.error());
        done(std::move(answer));
    };
    worker.ask({.run = run, .refuse = [done](const Error& error) { done(fail(error)); }});
}

Result<int> threadPosts(const AccountLink& link, const PostRef& post)
{
    Session session = link.session();
    auto thread = link.provider.fetchThread(post, session);
    if (!thread)
        return fail(thread.error());
    const auto saved = saveSinglePosts(link, std::move(thread->posts), {});
    if (!saved)
        return fail(saved.error());
    return static_cast<int>(saved->added.size());
}

Result<std::vector<PostRef>> feedPosts(const AccountLink& link, const FeedRequest& request)
{
    Session session = link.session();
    auto batch = link.provider.fetch(request, session);
    if (!batch)
        return fail(batch.error());
    std::vector<PostRef> refs;
    for (const Post& post : batch->posts)
        refs.push_back({.account = link.account.id, .uri = post.ref.uri, .remoteId = post.ref.remoteId});
    const auto saved = saveSinglePosts(link, std::move(batch->posts), {});
    if (!saved)
        return fail(saved.error());
    return refs;
}

Result<PeoplePage> peoplePage(const AccountLink& link, const PeopleRequest& request)
{
    Session session = link.session();
    auto page = link.provider.fetchPeople(request, session);
    if (!page)
        return page;
    // Met once, a handle can be understood in a text later.
    Batch met;
    for (const Acquaintance& person : page->people)
        met.authors.push_back(person.author);
    const auto saved = link.store.writeNow([&](Connection& connection) -> Result<void> {
        const auto ingested = store::ingest(connection, pageFor(link.account.id, met));
        return ingested ? Result<void>{} : fail(ingested.error());
    });
    if (!saved)
        return fail(saved.error());
    return page;
}

} // namespace

SyncEngine::SyncEngine(SyncParts parts, SyncNotices notices, SyncSchedule schedule)
    : m_parts(parts)
    , m_notices(std::move(notices))
    , m_schedule(schedule)
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::addAccount(const Account& account, const QMap<QString, Secret>& credentials)
{
    m_workers.erase(account.id); // joins: two workers never serve one account
    m_silent.erase(account.id);
    m_workers[account.id] = std::make_unique<AccountWorker>(WorkerSetup{.parts = m_parts,
                                                                        .notices = m_notices,
                                                                        .schedule = m_schedule,
                                                                        .account = account,
                                                                        .credentials = credentials,
                                                                        .paused = m_paused});
}

void SyncEngine::addSilentAccount(const Account& account, AccountPhase phase)
{
    m_workers.erase(account.id);
    const AccountState state{.account = account.id, .phase = phase, .since = m_parts.clock.now()};
    m_silent[account.id] = state;
    m_notices.stateChanged(state);
}

void SyncEngine::removeAccount(AccountId account)
{
    m_workers.erase(account);
    m_silent.erase(account);
}

void SyncEngine::syncNow(AccountId account)
{
    if (AccountWorker* found = worker(account))
        found->syncNow();
}

void SyncEngine::outboxChanged(AccountId account)
{
    if (AccountWorker* found = worker(account))
        found->outboxChanged();
}

void SyncEngine::setPaused(bool paused)
{
    m_paused = paused;
    for (const auto& [account, worker] : m_workers)
        worker->setPaused(paused);
}

void SyncEngine::setInterval(std::chrono::milliseconds every)
{
    m_schedule.every = every;
    for (const auto& [account, worker] : m_workers)
        worker->setInterval(every);
}

std::vector<AccountState> SyncEngine::states() const
{
    std::vector<AccountState> states;
    states.reserve(m_silent.size() + m_workers.size());
    for (const auto& [account, state] : m_silent)
        states.push_back(state);
    for (const auto& [account, worker] : m_workers)
        states.push_back(worker->state());
    return states;
}

void SyncEngine::fetchThread(const PostRef& post, Done<int> done)
{
    ask<int>(
        post.account, [post](const AccountLink& link) { return threadPosts(link, post); }, std::move(done));
}

void SyncEngine::fetchOlder(AccountId account, const QString& feed, Done<int> done)
{
    const auto question = [feed](const AccountLink& link) -> Result<int> {
        const auto request = requestFor(feed);
        if (!request)
            return fail(ErrorKind::InvalidInput, QStringLiteral("no such feed"));
        return FeedSync(link, *request, [](int) {}).older();
    };
    ask<int>(account, question, std::move(done));
}

void SyncEngine::fetchPosts(AccountId account, const FeedRequest& request, Done<std::vector<PostRef>> done)
{
    ask<std::vector<PostRef>>(
        account, [request](const AccountLink& link) { return feedPosts(link, request); }, std::move(done));
}

void SyncEngine::fetchPeople(AccountId account, const PeopleRequest& request, Done<PeoplePage> done)
{
    ask<PeoplePage>(
        account, [request](const AccountLink& link) { return peoplePage(link, request); }, std::move(done));
}

void SyncEngine::perform(AccountId account, const Intent& intent, Done<void> done)
{
    ask<void>(
        account, [intent](const AccountLink& link) { return performIntent(link, intent); }, std::move(done));
}

void SyncEngine::fetchMedia(AccountId account, const QUrl& url, Done<QByteArray> done)
{
    const auto question = [url](const AccountLink& link) {
        Session session = link.session();
        return link.provider.fetchMedia(url, session);
    };
    ask<QByteArray>(account, question, std::move(done), Tells::Nothing);
}

namespace {

/// The same door, for replies of at most so many bytes.
class NarrowDoor final : public Transport {
public:
    NarrowDoor(Transport& door, qint64 mostBytes)
        : m_door(door)
        , m_mostBytes(mostBytes)
    {
    }
    Result<Reply> perform(const Request& request, std::stop_token stop) override
    {
        Request narrow = request;
        narrow.maxBytes = std::min(request.maxBytes, m_mostBytes);
        return m_door.perform(narrow, std::move(stop));
    }

private:
    Transport& m_door;
    const qint64 m_mostBytes;
};

/// What a picture's host said, in kinds that nobody takes for trouble of the account.
Error troubleOfPicture(Error error)
{
    if (error.kind == ErrorKind::AuthRejected)
        error.kind = ErrorKind::NotFound; // not for us
    else if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Offline)
        error.kind = ErrorKind::ServerTrouble;
    return error;
}

} // namespace

void SyncEngine::fetchSmallMedia(AccountId account, const QUrl& url, qint64 mostBytes, Done<QByteArray> done)
{
    const auto question = [url, mostBytes](const AccountLink& link) -> Result<QByteArray> {
        NarrowDoor door(link.transport, mostBytes);
        Session session{.transport = door,
                        .clock = link.clock,
                        .account = link.account,
                        .credentials = link.credentials,
                        .stop = link.stop(),
                        .keep = link.keep};
        auto bytes = link.provider.fetchMedia(url, session);
        if (!bytes)
            return fail(troubleOfPicture(bytes.error()));
        if (bytes->size() > mostBytes)
            return fail(ErrorKind::TooLarge, QStringLiteral("the picture has too many bytes"));
        return bytes;
    };
    ask<QByteArray>(account, question, std::move(done), Tells::Nothing);
}

template <class T>
void SyncEngine::ask(AccountId account, std::function<Result<T>(const AccountLink&)> question, Done<T> done,
                     Tells tells)
{
    if (AccountWorker* found = worker(account)) {
        askWorker<T>(*found, std::move(question), std::move(done), tells == Tells::OfTheAccount);
        return;
    }
    const auto silent = m_silent.find(account);
    if (silent != m_silent.end())
        done(fail(errorFor(silent->second.phase)));
    else
        done(fail(ErrorKind::NotFound, QStringLiteral("no such account")));
}

AccountWorker* SyncEngine::worker(AccountId account) const
{
    const auto found = m_workers.find(account);
    return found == m_workers.end() ? nullptr : found->second.get();
}

} // namespace cohort
