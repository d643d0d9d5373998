#include "core/net/curl_transport.h"

#include "tests/support/hostile_door.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QSet>

#include <gtest/gtest.h>

#include <thread>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Waiting, caches, proxies, stopping, many workers.
class CurlTransportWork : public HostileDoor {};

TEST_F(CurlTransportWork, DoesNotAskAHostThatSaidToWait)
{
    const std::vector<std::pair<QString, qint64>> cases{{u"/429"_s, 2000},
                                                        {u"/429-forever"_s, longestWaitMs},
                                                        {u"/429-reset"_s, 301'000},
                                                        {u"/503-date"_s, 31'000}};
    for (const auto& [path, mostMs] : cases) {
        CurlTransport door(trusting(), m_clock);
        ASSERT_TRUE(door.perform(get(path), {})) << path.toStdString();
        (void)server().takeLog();
        const auto again = door.perform(get(u"/anything"_s), {});
        ASSERT_FALSE(again) << path.toStdString();
        EXPECT_EQ(again.error().kind, ErrorKind::RateLimited);
        EXPECT_GT(again.error().retryAfterMs, 0);
        EXPECT_LE(again.error().retryAfterMs, mostMs);
        EXPECT_TRUE(server().takeLog().requests.empty()) << "nothing was sent";
        EXPECT_TRUE(door.perform(get(u"/anything"_s, u"other"_s), {})) << "another host is free";
    }
}

TEST_F(CurlTransportWork, AsksAgainOnlyForWhatChanged)
{
    Request request = get(u"/etag"_s);
    request.conditional = true;
    const auto first = ask(request);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->notModified);
    const auto second = ask(request);
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->notModified);
    EXPECT_EQ(second->status, 200);
    EXPECT_EQ(second->body, "[1]");
    request.headers = credentials();
    const auto other = ask(request);
    ASSERT_TRUE(other);
    EXPECT_FALSE(other->notModified) << "another account starts anew";
    const auto seen = server().takeLog().requests;
    ASSERT_EQ(seen.size(), 3U);
    EXPECT_EQ(seen[1].headers[u"if-none-match"_s].toString(), u"\"v1\""_s);
    EXPECT_FALSE(seen[2].headers.contains(u"if-none-match"_s));
}

TEST_F(CurlTransportWork, KeepsAddressesOfOthersAwayFromThisComputer)
{
    Request request = get(u"/"_s, u"good"_s);
    request.fromServerData = true;
    for (const char* host :
         {"localhost", "127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1", "2130706433", "0x7f.1"}) {
        request.url.setHost(QString::fromLatin1(host));
        EXPECT_EQ(outcome(request), u"Refused"_s) << host;
    }
    EXPECT_TRUE(server().takeLog().requests.empty());
}

TEST_F(CurlTransportWork, LooksAtTheAddressANameLeadsTo)
{
    // The computer's own name is the one name that is sure to lead inside without a name server.
    const QString name = QHostInfo::localHostName();
    const auto found = QHostInfo::fromName(name).addresses();
    bool inside = !found.isEmpty();
    for (const QHostAddress& address : found)
        inside = inside && rangeOf(address) != AddressRange::Public;
    if (!inside || name == u"localhost"_s)
        GTEST_SKIP() << "this computer's name does not lead to a private address";
    Request request = get(u"/"_s, u"good"_s);
    request.url.setHost(name);
    EXPECT_NE(outcome(request), u"Refused"_s) << "the account's own server may be anywhere";
    request.fromServerData = true;
    const auto reply = ask(request);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::Refused) << reply.error().detail.toStdString();
}

TEST_F(CurlTransportWork, ReachesFarNamesThroughAProxyThatLooksThemUp)
{
    for (const QString& kind : {u"proxy"_s, u"socks"_s}) {
        NetworkSettings settings = trusting();
        settings.proxy = {.kind = ProxySetting::Kind::Explicit};
        settings.proxy.url.setScheme(kind == u"proxy"_s ? u"http"_s : u"socks5"_s);
        settings.proxy.url.setHost(u"127.0.0.1"_s);
        settings.proxy.url.setPort(server().port(kind));
        CurlTransport door(settings, m_clock);
        Request request = get(u"/landed"_s);
        request.url = QUrl(u"https://far.example/landed"_s);
        request.headers = credentials();
        const auto reply = door.perform(request, {});
        ASSERT_TRUE(reply) << kind.toStdString() << " " << reply.error().detail.toStdString();
        EXPECT_TRUE(reply->header("x-proxy").isEmpty()) << "the proxy's own answer is not the server's";
        const auto seen = server().takeLog().requests;
        ASSERT_EQ(seen.size(), 2U);
        EXPECT_EQ(seen[0].path, u"far.example:443"_s);
        EXPECT_FALSE(carriesCredential(seen[0])) << "the proxy learns no credential";
        EXPECT_EQ(seen[1].port, server().port(u"good"_s));
    }
}

TEST_F(CurlTransportWork, DoesNotObeyTheEnvironmentsProxyUnasked)
{
    qputenv("https_proxy", "http://127.0.0.1:1");
    qputenv("http_proxy", "http://127.0.0.1:1");
    EXPECT_EQ(outcome(get(u"/"_s, u"good"_s)), u"status 200"_s);
    EXPECT_EQ(proxyFor({.kind = ProxySetting::Kind::System}, QUrl(u"https://far.example/"_s)),
              QUrl(u"http://127.0.0.1:1"_s))
        << "asked for the system's, it does";
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
}

TEST_F(CurlTransportWork, StopsAtOnceWhenAsked)
{
    qint64 longest = 0;
    for (const char* path : {"/stall-headers", "/stall-body", "/drip", "/huge"}) {
        std::stop_source stop;
        Request request = get(QString::fromLatin1(path));
        request.deadline = 120s;
        request.maxBytes = 1LL << 60;
        Result<Reply> reply;
        qint64 endedAt = 0;
        const QDeadlineTimer never(120s);
        {
            std::jthread worker([&] {
                reply = m_door.perform(request, stop.get_token());
                endedAt = m_clock.monotonicMs();
            });
            while (server().takeLog().requests.empty() && !never.hasExpired())
                std::this_thread::yield(); // until the server is at it
            const qint64 askedAt = m_clock.monotonicMs();
            stop.request_stop();
            worker.join();
            longest = std::max(longest, endedAt - askedAt);
        }
        ASSERT_FALSE(reply) << path;
        EXPECT_EQ(reply.error().kind, ErrorKind::Cancelled) << path;
    }
    RecordProperty("longest_ms_from_stop_to_answer", static_cast<int>(longest));
    std::stop_source early;
    early.request_stop();
    const auto reply = m_door.perform(get(u"/never"_s), early.get_token());
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::Cancelled);
    for (const HostileServer::Seen& seen : server().takeLog().requests)
        EXPECT_NE(seen.path, u"/never"_s);
}

TEST_F(CurlTransportWork, StopsWhileANameIsLookedUp)
{
    std::stop_source stop;
    Result<Reply> reply;
    {
        const std::jthread worker([this, &reply, &stop] {
            reply = m_door.perform({.url = QUrl(u"https://no-such-host.invalid/"_s)}, stop.get_token());
        });
        stop.request_stop();
    }
    ASSERT_FALSE(reply);
    EXPECT_TRUE(reply.error().kind == ErrorKind::Cancelled || reply.error().kind == ErrorKind::Offline);
}

TEST_F(CurlTransportWork, ServesManyWorkersOverFewKeptConnections)
{
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < 16; ++worker)
            workers.emplace_back([this, &good] {
                for (int i = 0; i < 10; ++i)
                    good += ask(get(u"/slow"_s, u"other"_s)).has_value() ? 1 : 0;
            });
    }
    EXPECT_EQ(good, 160);
    const HostileServer::Log log = server().takeLog();
    EXPECT_EQ(log.requests.size(), 160U);
    const int peak = log.peaks[QString::number(server().port(u"other"_s))].toInt();
    EXPECT_GE(peak, 1);
    EXPECT_LE(peak, 6);
    QSet<int> connections;
    for (const HostileServer::Seen& seen : log.requests)
        connections << seen.clientPort;
    EXPECT_LE(connections.size(), 12) << "connections are kept and used again";
}

TEST_F(CurlTransportWork, ForgetsNoCallerWhenSomeStopAndOthersGoOn)
{
    std::atomic<int> good = 0;
    std::atomic<int> cancelled = 0;
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < 12; ++worker)
            workers.emplace_back([this, &good, &cancelled, worker](const std::stop_token& own) {
                for (int i = 0; i < 5; ++i) {
                    std::stop_source source;
                    const std::stop_callback pass(own, [&source] { source.request_stop(); });
                    if (worker % 2 == 0)
                        source.request_stop();
                    const auto reply = m_door.perform(get(u"/slow"_s), source.get_token());
                    good += reply ? 1 : 0;
                    cancelled += !reply && reply.error().kind == ErrorKind::Cancelled ? 1 : 0;
                }
            });
        for (std::jthread& worker : workers)
            worker.join();
    }
    EXPECT_EQ(good, 30);
    EXPECT_EQ(cancelled, 30);
}

} // namespace
} // namespace cohort
