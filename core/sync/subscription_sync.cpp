#include "core/sync/subscription_sync.h"

#include "core/base/logging.h"
#include "core/store/commented_places.h"
#include "core/store/people.h"
#include "core/sync/feed_sync.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <condition_variable>
#include <map>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Blogs are asked more rarely than a network that one talks on: about twice an hour is what servers expect.
constexpr qint64 askEverySeconds = 30 * 60;
/// Comments come in the first days; later they are asked for rarely, and at last not any more.
constexpr int livelyDays = 14;
constexpr qint64 askQuietEverySeconds = 12LL * 60 * 60;
constexpr int watchedDays = 180;
/// Conversations whose comments are asked for, the newest ones: a question each, at most twice an hour.
constexpr int mostWatched = 100;
/// The longest time one that is in trouble is left alone, and that a server may ask for.
constexpr qint64 longestRestSeconds = 24LL * 60 * 60;
/// Between two questions to the same host.
constexpr std::chrono::milliseconds hostSpacing{500};
/// So many without a connection one after the other, and none with: it is our own that is missing.
constexpr int offlineInARow = 3;

constexpr int goneForGood = 410;

QString nameOf(const Author& author)
{
    return feedName(FeedKind::AuthorPosts, author.uri);
}

QJsonValue milliseconds(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(QString::number(time.toMSecsSinceEpoch())) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC);
}

/// What is wrong with this computer, the user's wish or the connection, not with one address.
bool endsTheRun(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::Storage || kind == ErrorKind::Corrupt;
}

Result<SubscriptionState> storedState(Connection& connection, AccountId account, const QString& name)
{
    const auto state = store::feedState(connection, account, name);
    if (!state)
        return fail(state.error());
    return subscriptionFrom(*state);
}

} // namespace

SubscriptionState subscriptionFrom(const store::FeedState& state)
{
    const QJsonObject json = QJsonDocument::fromJson(state.newer.toUtf8()).object();
    return {.cursor = json["cursor"_L1].toString(),
            .asked = state.synced,
            .notBefore = timeFrom(json["notBefore"_L1]),
            .serverWaits = timeFrom(json["serverWaits"_L1]),
            .failures = json["failures"_L1].toInt(),
            .errorKind = json["error"_L1].toInt(-1),
            .gone = json["gone"_L1].toBool()};
}

store::FeedState stateFrom(const SubscriptionState& subscription)
{
    const QJsonObject json{{u"cursor"_s, subscription.cursor},
                           {u"notBefore"_s, milliseconds(subscription.notBefore)},
                           {u"serverWaits"_s, milliseconds(subscription.serverWaits)},
                           {u"failures"_s, subscription.failures},
                           {u"error"_s, subscription.errorKind},
                           {u"gone"_s, subscription.gone}};
    return {.newer = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)),
            .olderDone = true,
            .synced = subscription.asked};
}

SubscriptionSync::SubscriptionSync(const AccountLink& link, std::function<void(int)> progress)
    : m_link(link)
    , m_progress(std::move(progress))
{
}

SubscriptionSync::Subscription SubscriptionSync::postsOf(const Author& author)
{
    return {.request = {.kind = FeedKind::AuthorPosts, .argument = author.uri},
            .name = nameOf(author),
            .host = QUrl(author.uri).host(),
            .everySeconds = askEverySeconds};
}

SubscriptionSync::Subscription SubscriptionSync::commentsAbout(const CommentedPlace& place) const
{
    const bool quiet = place.when < m_link.clock.now().addDays(-livelyDays);
    return {.request = {.kind = FeedKind::Comments, .post = place.opening},
            .name = feedName(FeedKind::Comments, place.opening.uri),
            .host = QUrl(place.opening.uri).host(),
            .everySeconds = quiet ? askQuietEverySeconds : askEverySeconds};
}

Result<std::vector<SubscriptionSync::Subscription>> SubscriptionSync::load() const
{
    std::vector<Subscription> all;
    const QDateTime oldest = m_link.clock.now().addDays(-watchedDays);
    const auto read = m_link.store.readNow([&](Connection& connection) -> Result<void> {
        const auto followed = store::followed(connection, m_link.account.id);
        if (!followed)
            return fail(followed.error());
        for (const Author& author : *followed)
            all.push_back(postsOf(author));
        const auto watched = store::conversationsToWatch(connection, m_link.account.id, oldest, mostWatched);
        if (!watched)
            return fail(watched.error());
        for (const CommentedPlace& place : *watched)
            all.push_back(commentsAbout(place));
        for (Subscription& subscription : all) {
            auto state = storedState(connection, m_link.account.id, subscription.name);
            if (!state)
                return fail(state.error());
            subscription.state = std::move(*state);
        }
        return {};
    });
    if (!read)
        return fail(read.error());
    return all;
}

bool SubscriptionSync::isDue(const SubscriptionState& state, bool byUser) const
{
    const QDateTime now = m_link.clock.now();
    if (state.gone || (state.serverWaits.isValid() && now < state.serverWaits))
        return false;
    return byUser || !state.notBefore.isValid() || now >= state.notBefore;
}

Result<void> SubscriptionSync::run(bool byUser)
{
    auto all = load();
    if (!all)
        return fail(all.error());
    // One of each host in turn, so that a host with many of them is not asked for all at once.
    std::map<QString, int> ofHost;
    std::multimap<int, Subscription*> turns;
    for (Subscription& subscription : *all)
        if (isDue(subscription.state, byUser))
            turns.emplace(ofHost[subscription.host]++, &subscription);
    int answered = 0;
    int offline = 0;
    for (const auto& [turn, subscription] : turns) {
        if (auto breath = m_link.breathe(); !breath)
            return breath;
        if (auto waited = waitForHost(subscription->host); !waited)
            return waited;
        const auto done = ask(*subscription);
        if (!done && endsTheRun(done.error().kind))
            return done;
        const bool noConnection = !done && done.error().kind == ErrorKind::Offline;
        answered += noConnection ? 0 : 1;
        offline += noConnection ? 1 : 0;
        const bool everyone = offline == static_cast<int>(turns.size());
        if (answered == 0 && (offline >= offlineInARow || everyone))
            return done;
    }
    return {};
}

Result<void> SubscriptionSync::begin(const Author& author)
{
    Subscription subscription = postsOf(author);
    return ask(subscription);
}

Result<void> SubscriptionSync::waitForHost(const QString& host)
{
    const auto asked = m_askedMs.constFind(host);
    const bool tooSoon =
        asked != m_askedMs.constEnd() && m_link.clock.monotonicMs() - *asked < hostSpacing.count();
    if (tooSoon) {
        const std::stop_token stop = m_link.stop();
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, hostSpacing, [] { return false; });
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
    }
    m_askedMs.insert(host, m_link.clock.monotonicMs());
    return {};
}

Result<void> SubscriptionSync::ask(Subscription& subscription)
{
    SubscriptionState& state = subscription.state;
    FeedRequest request = subscription.request;
    if (!state.cursor.isEmpty()) {
        request.direction = FeedRequest::Direction::Newer;
        request.cursor.token = state.cursor;
    }
    Session session = m_link.session();
    const auto page = m_link.provider.fetch(request, session);
    if (!page && endsTheRun(page.error().kind))
        return fail(page.error());
    state.asked = m_link.clock.now();
    if (!page) {
        noteFailure(subscription, page.error());
        if (auto kept = keep(subscription, {}); !kept)
            return kept;
        return fail(page.error());
    }
    if (page->newer)
        state.cursor = page->newer->token;
    state.failures = 0;
    state.errorKind = -1;
    state.serverWaits = {};
    state.notBefore = state.asked.addSecs(subscription.everySeconds);
    return keep(subscription, *page);
}

void SubscriptionSync::noteFailure(Subscription& subscription, const Error& error) const
{
    SubscriptionState& state = subscription.state;
    state.errorKind = static_cast<int>(error.kind);
    state.gone = error.kind == ErrorKind::NotFound && error.code == goneForGood;
    // Without a connection nothing was learnt about the address.
    if (error.kind != ErrorKind::Offline)
        ++state.failures;
    const qint64 rest =
        std::min(subscription.everySeconds << std::min(state.failures, 8), longestRestSeconds);
    state.notBefore = state.asked.addSecs(rest);
    if (error.retryAfterMs > 0) {
        state.serverWaits = state.asked.addMSecs(std::min(error.retryAfterMs, longestRestSeconds * 1000));
        state.notBefore = std::max(state.notBefore, state.serverWaits);
    }
    qCInfo(logSync) << "a followed address could not be read:" << state.errorKind << error.code;
}

Result<void> SubscriptionSync::keep(const Subscription& subscription, const Batch& batch)
{
    store::FetchedPage page = pageFor(m_link.account.id, batch);
    page.fetched = subscription.state.asked;
    page.feed = subscription.name;
    // Comments belong to their conversation, not into the streams.
    page.homeFeed = subscription.request.kind == FeedKind::AuthorPosts;
    store::IngestOutcome outcome;
    const auto written = m_link.store.writeNow([&](Connection& connection) -> Result<void> {
        if (auto mine = store::takeMyComments(connection, page.account, page.posts); !mine)
            return mine;
        auto ingested = store::ingest(connection, page);
        if (!ingested)
            return fail(ingested.error());
        outcome = std::move(*ingested);
        return store::saveFeedState(connection, page.account, page.feed, stateFrom(subscription.state));
    });
    if (!written)
        return fail(written.error());
    const Changes changes = changesOf(outcome);
    if (!changes.isEmpty())
        m_link.changed(changes);
    m_progress(static_cast<int>(batch.posts.size()));
    return {};
}

Result<std::vector<FollowTrouble>> followTroubles(Connection& connection, AccountId account)
{
    const auto followed = store::followed(connection, account);
    if (!followed)
        return fail(followed.error());
    std::vector<FollowTrouble> troubles;
    for (const Author& author : *followed) {
        const auto state = storedState(connection, account, nameOf(author));
        if (!state)
            return fail(state.error());
        if (state->errorKind >= 0)
            troubles.push_back({.uri = author.uri,
                                .name = author.name.isEmpty() ? author.handle : author.name,
                                .errorKind = state->errorKind,
                                .gone = state->gone});
    }
    return troubles;
}

} // namespace cohort
