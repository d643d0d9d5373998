#include "tests/support/networks_on_trial.h"

#include "core/providers/bluesky/bluesky_provider.h"
#include "core/providers/feeds/feeds_provider.h"
#include "core/providers/mastodon/mastodon_provider.h"
#include "core/providers/wordpress/wordpress_provider.h"
#include "core/sync/feed_position.h"
#include "tests/support/cleared_posts.h"

#include <QFile>

#include <gtest/gtest.h>

namespace cohort {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Generous: says only that it does not hang.
constexpr auto longestSynchronisation = 120s;

Account accountOn(const QString& network, const QUrl& home)
{
    Account account{.id = AccountId{1}, .provider = network, .server = home};
    account.facts.me = {.network = network,
                        .uri = home.toString() + u"users/ana"_s,
                        .remoteId = u"5"_s,
                        .handle = u"@ana@localhost"_s,
                        .name = u"ana"_s};
    account.facts.can.visibilities = {Visibility::Anyone};
    account.facts.can.reply = true;
    return account;
}

} // namespace

Result<Reply> ImpatientDoor::perform(const Request& request, std::stop_token stop)
{
    ++m_requests;
    Request hurried = request;
    if (hurried.url.host() == QLatin1String(awayName))
        hurried.url.setHost(u"localhost"_s);
    if (hurried.url.host() != u"localhost"_s)
        return fail(ErrorKind::Offline, u"another host"_s);
    hurried.deadline = std::min(request.deadline, m_patience);
    return m_door.perform(hurried, std::move(stop));
}

NetworkOnTrial fediverseOnTrial(const QUrl& home)
{
    return {.account = accountOn(u"fediverse"_s, home),
            .credentials = {{u"access_token"_s, Secret(u"c4n4ry-1"_s)}},
            .factory = mastodonFactory(),
            .post = {.uri = home.toString() + u"posts/7"_s, .remoteId = u"7"_s},
            .questions = 7};
}

NetworkOnTrial blueskyOnTrial(const QUrl& home)
{
    return {.account = accountOn(u"bluesky"_s, home),
            .credentials = {{u"access_token"_s, Secret(u"c4n4ry-1"_s)},
                            {u"refresh_token"_s, Secret(u"c4n4ry-2"_s)}},
            .factory = blueskyFactory(),
            .post = {.uri = u"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaa2a"_s,
                     .remoteId = u"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaa2a"_s},
            .questions = 6};
}

NetworkOnTrial wordpressOnTrial(const QUrl& home)
{
    NetworkOnTrial site{.account = accountOn(u"wordpress"_s, home),
                        .credentials = {{u"access_token"_s, Secret(u"ana:c4n4ry"_s)}},
                        .factory = wordpressFactory(),
                        .post = {.uri = home.toString() + u"?p=7"_s, .remoteId = u"p7"_s},
                        .questions = 4};
    site.account.facts.quirks = {{u"rest_root"_s, home.toString() + u"wp-json/"_s},
                                 {u"can_write"_s, u"yes"_s}};
    return site;
}

NetworkOnTrial feedsOnTrial(const QUrl& home)
{
    NetworkOnTrial blogs{
        .account = accountOn(u"feeds"_s, home), .factory = std::make_unique<FeedsFactory>(), .questions = 1};
    // As the network itself says it; an account of somebody else is not asked anything.
    blogs.account.facts.me = {
        .network = u"feeds"_s, .uri = home.toString(QUrl::FullyEncoded), .handle = u"feeds"_s};
    blogs.account.facts.can = {.followsAddresses = true};
    blogs.feed = {.kind = FeedKind::AuthorPosts, .argument = home.toString() + u"feed"_s};
    return blogs;
}

std::vector<AnswerOrError> askEverything(const NetworkOnTrial& network, ImpatientDoor& door,
                                         const Clock& clock)
{
    const auto provider = network.factory->create(network.account);
    Session session{.transport = door,
                    .clock = clock,
                    .account = network.account,
                    .credentials = network.credentials,
                    .stop = {}};
    std::vector<AnswerOrError> all;
    const auto note = [&all, &door](const char* question, const auto& result) {
        if (door.wasAsked())
            all.push_back({question, result ? std::optional<Error>() : result.error()});
    };
    const auto batch = provider->fetch(network.feed, session);
    note("fetch", batch);
    EXPECT_TRUE(!batch || batch->goneUris.empty()) << "nothing was said to be gone";
    note("probe", provider->probe(session));
    note("people", provider->fetchPeople({.kind = PeopleKind::Followers}, session));
    note("thread", provider->fetchThread(network.post, session));
    note("like", provider->perform({.kind = IntentKind::Like, .post = network.post}, session));
    note("picture", provider->fetchMedia(network.account.server.resolved(QUrl(u"/cup.png"_s)), session));
    if (network.account.facts.can.visibilities.empty())
        return all;
    const auto cleared = clearedPost({.account = network.account, .draft = {.text = u"hello"_s}});
    EXPECT_TRUE(cleared);
    if (cleared)
        note("publish", provider->publish(*cleared, session));
    return all;
}

qint64 mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    return 0;
}

qint64 memoryFromHere()
{
    if (QFile peak(u"/proc/self/clear_refs"_s); peak.open(QIODevice::WriteOnly))
        peak.write("5");
    return mostMemory();
}

void SynchronisedTrial::Phases::note(AccountPhase phase)
{
    const std::lock_guard lock(m_mutex);
    m_began = m_began || phase == AccountPhase::Syncing;
    m_ended = m_ended || (m_began && phase != AccountPhase::Syncing);
    m_changed.notify_all();
}

bool SynchronisedTrial::Phases::waitForTheEnd()
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, longestSynchronisation, [this] { return m_ended; });
}

std::vector<std::unique_ptr<ProviderFactory>>
SynchronisedTrial::only(std::unique_ptr<ProviderFactory> factory)
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(std::move(factory));
    return factories;
}

SynchronisedTrial::SynchronisedTrial(NetworkOnTrial network)
    : m_account(network.account)
    , m_credentials(network.credentials)
    , m_providers(only(std::move(network.factory)))
{
    m_account.id = m_files.addAccount(u"me"_s, Hat::Professional);
    m_circle = m_files.addCircle(u"Desk"_s, Sphere::Professional);
    Author ben = authorNamed(u"ben"_s);
    if (m_account.facts.can.followsAddresses) {
        m_blog = network.feed.argument;
        ben = {.network = m_account.provider, .uri = m_blog, .handle = u"localhost/feed"_s, .name = u"ben"_s};
    }
    (void)m_files.addPerson(ben, {m_circle});
    if (!m_blog.isEmpty())
        follow(ben);
    std::vector<Post> before;
    for (int at = 0; at < posts; ++at)
        before.push_back(postBy(ben, QString::number(at), minute(at)));
    (void)m_files.receive(m_account.id, before);
    m_before = m_files.texts(streamOf(m_circle));
    EXPECT_EQ(m_before.size(), posts);
}

void SynchronisedTrial::follow(const Author& blog)
{
    const auto known = m_files.read(
        [&](Connection& connection) { return store::knownPerson(connection, m_account.id, blog); });
    ASSERT_TRUE(known);
    (void)m_files.store().writeNow([&](Connection& connection) {
        return store::saveRelationship(connection, m_account.id, known->identity, {.following = true},
                                       minute(0));
    });
}

bool SynchronisedTrial::synchronise(Transport& door, const Clock& clock)
{
    if (!m_blog.isEmpty())
        (void)m_files.store().writeNow([this](Connection& connection) {
            return store::saveFeedState(connection, m_account.id, feedName(FeedKind::AuthorPosts, m_blog),
                                        {});
        });
    Phases phases;
    SyncEngine engine(
        {m_files.store(), door, m_providers, clock},
        {.changed = [](const Changes&) {},
         .stateChanged = [&phases](const AccountState& now) { phases.note(now.phase); },
         .credentialsReplaced = [](AccountId, const auto&, const std::function<void()>& kept) { kept(); }},
        {.every = 0ms});
    engine.addAccount(m_account, m_credentials);
    engine.syncNow(m_account.id);
    return phases.waitForTheEnd();
}

QStringList SynchronisedTrial::lost()
{
    const QStringList now = m_files.texts(streamOf(m_circle));
    QStringList missing;
    for (const QString& text : m_before)
        if (!now.contains(text))
            missing.append(text);
    return missing;
}

} // namespace cohort
