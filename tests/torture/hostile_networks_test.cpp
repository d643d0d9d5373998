// Each network as the program brings it, through the real door, at a server that does with every question
// what tests/servers/evil.py can do to one.
#include "core/providers/bluesky/bluesky_provider.h"
#include "core/providers/feeds/feeds_provider.h"
#include "core/providers/mastodon/mastodon_provider.h"
#include "core/providers/wordpress/wordpress_provider.h"
#include "core/sync/sync_engine.h"
#include "core/wording/sentences.h"
#include "tests/support/cleared_posts.h"
#include "tests/support/hostile_door.h"
#include "tests/support/temp_store.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSet>

#include <atomic>
#include <condition_variable>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What may be a whole answer, so that a question may succeed; everything else has to be an error.
const QSet<QString> wholeAnswers{u"/bad-utf8"_s, u"/bent"_s,       u"/deep"_s,         u"/echo"_s,
                                 u"/empty"_s,    u"/empty-list"_s, u"/etag"_s,         u"/gzip"_s,
                                 u"/html"_s,     u"/gzip-empty"_s, u"/gzip-members"_s, u"/setcookie"_s,
                                 u"/slow"_s,     u"/sliced"_s};
/// After these a post that was sent may have arrived.
const QSet<QString> unknownOutcomes{u"/reset"_s, u"/swallow"_s, u"/drip"_s, u"/stall-body"_s,
                                    u"/stall-headers"_s};

/// The real door for somebody in a hurry, who asks nobody but the hostile server.
class ImpatientDoor final : public Transport {
public:
    ImpatientDoor(Transport& door, std::chrono::milliseconds patience)
        : m_door(door)
        , m_patience(patience)
    {
    }
    Result<Reply> perform(const Request& request, std::stop_token stop) override
    {
        ++m_requests;
        if (request.url.host() != u"localhost"_s)
            return fail(ErrorKind::Offline, u"another host"_s);
        Request hurried = request;
        hurried.deadline = std::min(request.deadline, m_patience);
        return m_door.perform(hurried, std::move(stop));
    }

    /// Whether anything was asked since the last call of this.
    [[nodiscard]] bool wasAsked() { return m_requests.exchange(0) > 0; }

private:
    Transport& m_door;
    const std::chrono::milliseconds m_patience;
    std::atomic<int> m_requests = 0;
};

struct NetworkOnTrial {
    Account account{};
    QMap<QString, Secret> credentials{};
    std::unique_ptr<ProviderFactory> factory{};
    FeedRequest feed{};
    PostRef post{};
    int questions = 0; ///< that go to the server at least
};

struct AnswerOrError {
    const char* question = "";
    std::optional<Error> error{};
};

/// In KiB, the most this process ever had; 0 where the system does not tell.
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

/// The same, with what there was until now forgotten: other tests of this process do not count.
qint64 memoryFromHere()
{
    if (QFile peak(u"/proc/self/clear_refs"_s); peak.open(QIODevice::WriteOnly))
        peak.write("5");
    return mostMemory();
}

/// What answers that do not end may take at most; one answer has its limits far below.
constexpr qint64 mostGrowthKiB = 1'500'000;

class HostileNetworks : public HostileDoor {
protected:
    static QUrl home() { return server().url(u"http"_s, u"/"_s); }
    static Account accountOn(const QString& network)
    {
        Account account{.id = AccountId{1}, .provider = network, .server = home()};
        account.facts.me = {.network = network,
                            .uri = home().toString() + u"users/ana"_s,
                            .remoteId = u"5"_s,
                            .handle = u"@ana@localhost"_s,
                            .name = u"ana"_s};
        account.facts.can.visibilities = {Visibility::Anyone};
        account.facts.can.reply = true;
        return account;
    }

    /// Puts every question of the interface once; those that are answered without the server are left out.
    std::vector<AnswerOrError> asked(const NetworkOnTrial& network, ImpatientDoor& door) const
    {
        const auto provider = network.factory->create(network.account);
        Session session{.transport = door,
                        .clock = m_clock,
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
        note("picture", provider->fetchMedia(server().url(u"http"_s, u"/cup.png"_s), session));
        if (network.account.facts.can.visibilities.empty())
            return all;
        const auto cleared = clearedPost({.account = network.account, .draft = {.text = u"hello"_s}});
        EXPECT_TRUE(cleared);
        if (cleared)
            note("publish", provider->publish(*cleared, session));
        return all;
    }

    void expectSaid(const QString& habit, const AnswerOrError& answer) const
    {
        const std::string where = habit.toStdString() + ' ' + answer.question;
        if (!answer.error) {
            EXPECT_TRUE(wholeAnswers.contains(habit) || habit.startsWith(u"/redir-"_s)) << where;
            return;
        }
        EXPECT_NE(answer.error->kind, ErrorKind::Bug) << where << answer.error->detail.toStdString();
        // One post may be called not there: that removes nothing (see the tests that lose no post).
        const bool ofOnePost =
            answer.question == std::string("thread") || answer.question == std::string("like");
        EXPECT_TRUE(ofOnePost || answer.error->kind != ErrorKind::NotFound) << where;
        EXPECT_FALSE(answer.error->detail.contains(u"c4n4ry"_s)) << where;
        EXPECT_FALSE(wording::explain(*answer.error).what.isEmpty()) << where;
        const bool isSending = answer.question == std::string("publish");
        if (isSending && unknownOutcomes.contains(habit)) {
            EXPECT_EQ(answer.error->kind, ErrorKind::Timeout) << where << ": it may have arrived";
        }
    }
    static void expectNoCredentialElsewhere(const QString& habit)
    {
        for (const HostileServer::Seen& seen : server().takeLog().requests) {
            if (seen.port == server().port(u"http"_s))
                continue;
            for (const QString& line : {u"authorization"_s, u"cookie"_s, u"dpop"_s})
                EXPECT_FALSE(seen.headers.contains(line)) << habit.toStdString() << line.toStdString();
            EXPECT_FALSE(carriesCredential(seen)) << habit.toStdString();
            EXPECT_FALSE(seen.path.contains(u"c4n4ry"_s)) << habit.toStdString();
        }
    }

    /// Short where nothing comes anyhow.
    static std::chrono::milliseconds patienceWith(const QString& habit)
    {
        const bool slow = habit.startsWith(u"/stall"_s) || habit == u"/drip"_s;
        return slow ? 1'000ms : 20'000ms;
    }

    void askEverywhere(const NetworkOnTrial& network)
    {
        ASSERT_GT(server().paths().size(), 50);
        const qint64 before = memoryFromHere();
        for (const QString& habit : server().paths()) {
            server().answerEverywhereAs(habit);
            CurlTransport real(trusting(), m_clock); // has not been told to wait by the habit before
            ImpatientDoor door(real, patienceWith(habit));
            const auto answers = asked(network, door);
            EXPECT_GE(answers.size(), size_t(network.questions)) << habit.toStdString();
            for (const AnswerOrError& answer : answers)
                expectSaid(habit, answer);
            expectNoCredentialElsewhere(habit);
        }
        server().answerEverywhereAs({});
        EXPECT_LT(mostMemory() - before, mostGrowthKiB) << "endless answers do not fill the memory";
    }

    void synchroniseEverywhere(NetworkOnTrial network);

    static NetworkOnTrial fediverse()
    {
        return {.account = accountOn(u"fediverse"_s),
                .credentials = {{u"access_token"_s, Secret(u"c4n4ry-1"_s)}},
                .factory = mastodonFactory(),
                .post = {.uri = home().toString() + u"posts/7"_s, .remoteId = u"7"_s},
                .questions = 7};
    }
    static NetworkOnTrial bluesky()
    {
        return {.account = accountOn(u"bluesky"_s),
                .credentials = {{u"access_token"_s, Secret(u"c4n4ry-1"_s)},
                                {u"refresh_token"_s, Secret(u"c4n4ry-2"_s)}},
                .factory = blueskyFactory(),
                .post = {.uri = u"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaa2a"_s,
                         .remoteId = u"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaa2a"_s},
                .questions = 6};
    }
    static NetworkOnTrial wordpress()
    {
        NetworkOnTrial site{.account = accountOn(u"wordpress"_s),
                            .credentials = {{u"access_token"_s, Secret(u"ana:c4n4ry"_s)}},
                            .factory = wordpressFactory(),
                            .post = {.uri = home().toString() + u"?p=7"_s, .remoteId = u"p7"_s},
                            .questions = 4};
        site.account.facts.quirks = {{u"rest_root"_s, home().toString() + u"wp-json/"_s},
                                     {u"can_write"_s, u"yes"_s}};
        return site;
    }
    static NetworkOnTrial feeds()
    {
        NetworkOnTrial blogs{
            .account = accountOn(u"feeds"_s), .factory = std::make_unique<FeedsFactory>(), .questions = 1};
        blogs.account.facts.can = {.followsAddresses = true};
        blogs.feed = {.kind = FeedKind::AuthorPosts, .argument = home().toString() + u"feed"_s};
        return blogs;
    }
};

/// Waits for the end of synchronisations.
class Phases final {
public:
    void note(AccountPhase phase)
    {
        const std::lock_guard lock(m_mutex);
        m_began = m_began || phase == AccountPhase::Syncing;
        m_ended = m_ended || (m_began && phase != AccountPhase::Syncing);
        m_changed.notify_all();
    }
    void reset()
    {
        const std::lock_guard lock(m_mutex);
        m_began = m_ended = false;
    }
    [[nodiscard]] bool waitForTheEnd()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 120s, [this] { return m_ended; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_began = false;
    bool m_ended = false;
};

void HostileNetworks::synchroniseEverywhere(NetworkOnTrial network)
{
    TempStore files;
    network.account.id = files.addAccount(u"me"_s, Hat::Professional);
    const CircleId circle = files.addCircle(u"Desk"_s, Sphere::Professional);
    const Author ben = authorNamed(u"ben"_s);
    (void)files.addPerson(ben, {circle});
    std::vector<Post> posts;
    for (int at = 0; at < 12; ++at)
        posts.push_back(postBy(ben, QString::number(at), minute(at)));
    (void)files.receive(network.account.id, posts);
    const QStringList before = files.texts(streamOf(circle));
    ASSERT_EQ(before.size(), 12);
    const QMap<QString, Secret> credentials = network.credentials;
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(std::move(network.factory));
    const ProviderRegistry providers(std::move(factories));
    for (const QString& habit : server().paths()) {
        server().answerEverywhereAs(habit);
        CurlTransport real(trusting(), m_clock);
        ImpatientDoor door(real, patienceWith(habit));
        Phases phases;
        SyncEngine engine({files.store(), door, providers, m_clock},
                          {.changed = [](const Changes&) {},
                           .stateChanged = [&phases](const AccountState& now) { phases.note(now.phase); },
                           .credentialsReplaced = [](AccountId, const auto&,
                                                     const std::function<void()>& kept) { kept(); }},
                          {.every = 0ms});
        engine.addAccount(network.account, credentials);
        phases.reset();
        engine.syncNow(network.account.id);
        EXPECT_TRUE(phases.waitForTheEnd()) << habit.toStdString();
        const QStringList now = files.texts(streamOf(circle));
        for (const QString& text : before)
            EXPECT_TRUE(now.contains(text)) << habit.toStdString() << " lost " << text.toStdString();
        expectNoCredentialElsewhere(habit);
    }
    server().answerEverywhereAs({});
}

TEST_F(HostileNetworks, EveryQuestionOfTheFediverseEndsInWords)
{
    askEverywhere(fediverse());
}

TEST_F(HostileNetworks, EveryQuestionOfBlueskyEndsInWords)
{
    askEverywhere(bluesky());
}

TEST_F(HostileNetworks, EveryQuestionOfWordPressEndsInWords)
{
    askEverywhere(wordpress());
}

TEST_F(HostileNetworks, EveryQuestionOfBlogsEndsInWords)
{
    askEverywhere(feeds());
}

TEST_F(HostileNetworks, TheFediverseLosesNoPost)
{
    synchroniseEverywhere(fediverse());
}

TEST_F(HostileNetworks, BlueskyLosesNoPost)
{
    synchroniseEverywhere(bluesky());
}

TEST_F(HostileNetworks, WordPressLosesNoPost)
{
    synchroniseEverywhere(wordpress());
}

} // namespace
} // namespace cohort
