#include "core/net/curl_transport.h"

#include "core/net/net_policy.h"

#include "tests/support/hostile_server.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The network door against tests/servers/evil.py.
class CurlTransportTest : public testing::Test {
protected:
    static void SetUpTestSuite() { s_server = new HostileServer; }
    static void TearDownTestSuite() { delete std::exchange(s_server, nullptr); }

    void SetUp() override
    {
        if (!s_server->problem().isEmpty())
            GTEST_SKIP() << s_server->problem().toStdString();
        (void)s_server->takeLog();
    }

    static HostileServer& server() { return *s_server; }
    static NetworkSettings trusting()
    {
        return {
            .proxy = {.kind = ProxySetting::Kind::None}, .extraCaFile = server().caFile(), .stallLimit = 20s};
    }
    static Request get(const QString& path, const QString& listener = u"http"_s)
    {
        return {.url = server().url(listener, path), .deadline = 20s};
    }
    Result<Reply> ask(const QString& path) { return m_door.perform(get(path), {}); }
    Result<Reply> ask(const Request& request) { return m_door.perform(request, {}); }
    QString outcome(const Request& request)
    {
        const auto reply = ask(request);
        return reply ? u"status %1"_s.arg(reply->status) : kindName(reply.error());
    }
    QString outcome(const QString& path) { return outcome(get(path)); }

    static QString kindName(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return u"Offline"_s;
        case ErrorKind::Timeout:
            return u"Timeout"_s;
        case ErrorKind::Cancelled:
            return u"Cancelled"_s;
        case ErrorKind::Tls:
            return u"Tls "_s + error.detail;
        case ErrorKind::BadReply:
            return u"BadReply"_s;
        case ErrorKind::TooLarge:
            return u"TooLarge"_s;
        case ErrorKind::Refused:
            return u"Refused"_s;
        case ErrorKind::RateLimited:
            return u"RateLimited"_s;
        case ErrorKind::InvalidInput:
            return u"InvalidInput"_s;
        default:
            return u"other: "_s + error.detail;
        }
    }

    SystemClock m_clock;
    CurlTransport m_door{trusting(), m_clock};

private:
    static inline HostileServer* s_server = nullptr;
};

std::vector<HeaderLine> credentials()
{
    return {{"Authorization", "Bearer c4n4ry"}, {"Cookie", "sid=c4n4ry"}, {"X-Api-Key", "c4n4ry"}};
}

bool carriesCredential(const HostileServer::Seen& seen)
{
    return QJsonDocument(seen.headers).toJson().contains("c4n4ry");
}

struct Expectation {
    const char* path;
    const char* outcome;
};

TEST_F(CurlTransportTest, FollowsRedirectsOnlyHomeAndTakesNoCredentialElsewhere)
{
    constexpr Expectation cases[] = {
        {"/redir-same", "status 200"},   {"/redir-307", "status 200"},    {"/redir-303", "status 200"},
        {"/redir-otherport", "Refused"}, {"/redir-otherhost", "Refused"}, {"/redir-othername", "Refused"},
        {"/redir-upgrade", "Refused"},   {"/redir-userinfo", "Refused"},  {"/redir-own-userinfo", "Refused"},
        {"/redir-slashes", "Refused"},   {"/redir-file", "Refused"},      {"/redir-data", "Refused"},
        {"/redir-qrc", "Refused"},       {"/redir-ftp", "Refused"},       {"/redir-metadata", "Refused"},
        {"/redir-loop", "BadReply"},
    };
    for (const Expectation& item : cases) {
        Request request = get(QString::fromLatin1(item.path));
        request.headers = credentials();
        EXPECT_EQ(outcome(request).toStdString(), item.outcome) << item.path;
    }
    int home = 0;
    for (const HostileServer::Seen& seen : server().takeLog().requests) {
        home += seen.port == server().port(u"http"_s) ? 1 : 0;
        EXPECT_TRUE(seen.port == server().port(u"http"_s) || !carriesCredential(seen))
            << seen.path.toStdString();
        EXPECT_NE(seen.port, server().port(u"other"_s)) << seen.path.toStdString();
    }
    EXPECT_EQ(home, 16 + 3 + 5) << "each once, three landings, five more rounds of the loop";
}

TEST_F(CurlTransportTest, DoesNotGoFromASafeConnectionToAPlainOne)
{
    Request request = get(u"/redir-downgrade"_s, u"good"_s);
    request.headers = credentials();
    EXPECT_EQ(outcome(request), u"Refused"_s);
    const auto seen = server().takeLog().requests;
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].port, server().port(u"good"_s));
}

TEST_F(CurlTransportTest, NeverSendsAChangeAgainAfterARedirect)
{
    for (const char* path : {"/redir-same", "/redir-307", "/redir-303", "/redir-otherport"}) {
        Request request = get(QString::fromLatin1(path));
        request.method = "POST";
        request.body = "status=hello";
        const auto reply = ask(request);
        ASSERT_TRUE(reply) << path;
        EXPECT_GE(reply->status, 302) << path;
        EXPECT_EQ(server().takeLog().requests.size(), 1U) << path;
    }
}

TEST_F(CurlTransportTest, TrustsOnlyGoodCertificatesAndSaysWhatIsWrong)
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"good"_s, u"status 200"_s},
        {u"expired"_s, u"Tls expired"_s},
        {u"future"_s, u"Tls not-yet-valid"_s},
        {u"wronghost"_s, u"Tls wrong-host"_s},
        {u"selfsigned"_s, u"Tls self-signed"_s},
    };
    for (const auto& [listener, expected] : cases)
        EXPECT_EQ(outcome(get(u"/"_s, listener)), expected) << listener.toStdString();
    Request plain = get(u"/"_s);
    plain.url.setScheme(u"https"_s);
    EXPECT_EQ(outcome(plain), u"Tls handshake"_s) << "a server that does not speak TLS";
    EXPECT_EQ(server().takeLog().requests.size(), 1U) << "only the good one got a request";
}

TEST_F(CurlTransportTest, RefusesAnAuthorityNobodyAdded)
{
    NetworkSettings settings = trusting();
    settings.extraCaFile.clear();
    CurlTransport door(settings, m_clock);
    const auto reply = door.perform(get(u"/"_s, u"good"_s), {});
    ASSERT_FALSE(reply);
    EXPECT_EQ(kindName(reply.error()), u"Tls untrusted"_s);

    QTemporaryFile nonsense;
    ASSERT_TRUE(nonsense.open());
    nonsense.write("no certificate in here");
    nonsense.close();
    settings.extraCaFile = nonsense.fileName();
    CurlTransport other(settings, m_clock);
    const auto again = other.perform(get(u"/"_s, u"good"_s), {});
    ASSERT_FALSE(again) << "a broken file of authorities trusts nobody more";
    EXPECT_EQ(again.error().kind, ErrorKind::Tls);
}

TEST_F(CurlTransportTest, StopsBodiesAndHeadersThatDoNotEnd)
{
    constexpr Expectation cases[] = {
        {"/bomb", "TooLarge"},         {"/huge", "TooLarge"},
        {"/many-headers", "TooLarge"}, {"/endless-headers", "TooLarge"},
        {"/endless-100", "TooLarge"},
    };
    for (const Expectation& item : cases)
        EXPECT_EQ(outcome(QString::fromLatin1(item.path)).toStdString(), item.outcome) << item.path;
}

TEST_F(CurlTransportTest, CountsTheLimitAfterDecompression)
{
    Request request = get(u"/gzip"_s);
    request.maxBytes = 200'008;
    const auto whole = ask(request);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->body.size(), 200'008);
    request.maxBytes = 200'007;
    EXPECT_EQ(outcome(request), u"TooLarge"_s);
}

TEST_F(CurlTransportTest, CallsABodyBrokenThatIsNotWhatItWasSaidToBe)
{
    constexpr Expectation cases[] = {
        {"/trunc-gzip", "BadReply"},     {"/trunc-gzip-trailer", "BadReply"},
        {"/bad-gzip", "BadReply"},       {"/bomb-twice", "BadReply"},
        {"/unasked-coding", "BadReply"}, {"/lie-length", "BadReply"},
        {"/lie-negative", "BadReply"},   {"/lie-overflow", "BadReply"},
        {"/lie-twice", "BadReply"},      {"/trunc-chunk", "BadReply"},
        {"/garbage", "BadReply"},        {"/http09", "BadReply"},
    };
    for (const Expectation& item : cases)
        EXPECT_EQ(outcome(QString::fromLatin1(item.path)).toStdString(), item.outcome) << item.path;
}

TEST_F(CurlTransportTest, ReadsGzipThatIsWhole)
{
    const auto members = ask(u"/gzip-members"_s);
    ASSERT_TRUE(members);
    EXPECT_EQ(members->body, "first second");
    const auto empty = ask(u"/gzip-empty"_s);
    ASSERT_TRUE(empty);
    EXPECT_EQ(empty->body, "");
    Request head = get(u"/gzip"_s);
    head.method = "HEAD";
    EXPECT_EQ(outcome(head), u"status 200"_s);
}

TEST_F(CurlTransportTest, GivesUpOnServersThatDoNotGetDone)
{
    for (const char* path : {"/stall-headers", "/stall-body", "/drip"}) {
        Request request = get(QString::fromLatin1(path));
        request.deadline = 400ms;
        EXPECT_EQ(outcome(request), u"Timeout"_s) << path;
    }
    NetworkSettings impatient = trusting();
    impatient.stallLimit = 1s;
    CurlTransport door(impatient, m_clock);
    for (const char* path : {"/stall-body", "/drip"}) {
        Request request = get(QString::fromLatin1(path));
        request.deadline = 60s;
        const auto reply = door.perform(request, {});
        ASSERT_FALSE(reply) << path;
        EXPECT_EQ(reply.error().detail, u"stalled"_s) << path;
    }
}

TEST_F(CurlTransportTest, TellsNoConnectionFromALostOne)
{
    EXPECT_EQ(outcome(u"/reset"_s), u"Timeout"_s) << "the request was sent, so the outcome is unknown";
    Request silent = get(u"/"_s, u"silent"_s);
    silent.deadline = 400ms;
    EXPECT_EQ(outcome(silent), u"Timeout"_s);
    Request nobody = get(u"/"_s);
    nobody.url.setPort(1);
    EXPECT_EQ(outcome(nobody), u"Offline"_s);
    nobody.url = QUrl(u"https://no-such-host.invalid/"_s);
    EXPECT_EQ(outcome(nobody), u"Offline"_s);
    silent.url.setScheme(u"https"_s);
    EXPECT_EQ(outcome(silent), u"Offline"_s) << "no handshake: nothing can have been sent";
}

TEST_F(CurlTransportTest, SendsAChangeOnceEvenWhenAKeptConnectionDies)
{
    for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
        ASSERT_TRUE(ask(u"/warm-up"_s));
        (void)server().takeLog();
        Request request = get(u"/swallow"_s);
        request.method = method;
        request.body = "status=hello";
        EXPECT_EQ(outcome(request), u"Timeout"_s) << method;
        EXPECT_EQ(server().takeLog().requests.size(), 1U) << method;
    }
}

TEST_F(CurlTransportTest, PutsMethodBodyAndHeadersOnTheWireAsGiven)
{
    for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
        Request request = get(u"/echo"_s);
        request.method = method;
        request.headers = {{"Content-Type", "application/json"},
                           {"X-Empty", ""},
                           {"User-Agent", "Somebody/1"},
                           {"Host", "evil.example"},
                           {"Accept-Encoding", "br"},
                           {"Content-Length", "3"}};
        request.body = R"({"a":1})";
        const auto reply = ask(request);
        ASSERT_TRUE(reply) << method;
        const QJsonObject echo = QJsonDocument::fromJson(reply->body).object();
        const QJsonObject headers = echo[u"headers"_s].toObject();
        EXPECT_EQ(echo[u"method"_s].toString(), QLatin1String(method));
        EXPECT_EQ(echo[u"body"_s].toString(), uR"({"a":1})"_s);
        EXPECT_EQ(headers[u"content-type"_s].toString(), u"application/json"_s);
        EXPECT_TRUE(headers.contains(u"x-empty"_s));
        EXPECT_EQ(headers[u"user-agent"_s].toString(), QStringLiteral("Cohort/" COHORT_VERSION));
        EXPECT_EQ(headers[u"host"_s].toString(), u"localhost:%1"_s.arg(server().port(u"http"_s)));
        EXPECT_EQ(headers[u"accept-encoding"_s].toString(), u"gzip"_s);
        EXPECT_EQ(headers[u"content-length"_s].toString(), u"7"_s);
        EXPECT_FALSE(headers.contains(u"expect"_s));
        EXPECT_FALSE(headers.contains(u"cookie"_s));
        EXPECT_FALSE(headers.contains(u"referer"_s));
    }
    Request empty = get(u"/echo"_s);
    empty.method = "POST";
    EXPECT_EQ(outcome(empty), u"status 200"_s);
}

TEST_F(CurlTransportTest, SendsALargeBodyWhole)
{
    Request request = get(u"/echo"_s);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/octet-stream"}};
    request.body = QByteArray(3 * 1024 * 1024, 'x');
    const auto reply = ask(request);
    ASSERT_TRUE(reply);
    EXPECT_TRUE(reply->body.contains(request.body));
}

TEST_F(CurlTransportTest, LetsNobodySmuggleALineIntoARequest)
{
    Request request = get(u"/"_s);
    request.headers = {{"X-A", "b\r\nX-Evil: 1"}};
    EXPECT_EQ(outcome(request), u"InvalidInput"_s);
    request.headers = {{"X-A: b\r\nX-Evil", "1"}};
    EXPECT_EQ(outcome(request), u"InvalidInput"_s);
    request.headers.clear();
    request.method = "GET / HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET";
    EXPECT_EQ(outcome(request), u"InvalidInput"_s);
    EXPECT_TRUE(server().takeLog().requests.empty());
}

TEST_F(CurlTransportTest, KeepsNoCookies)
{
    ASSERT_TRUE(ask(u"/setcookie"_s));
    ASSERT_TRUE(ask(u"/echo"_s));
    for (const HostileServer::Seen& seen : server().takeLog().requests)
        EXPECT_FALSE(seen.headers.contains(u"cookie"_s));
}

TEST_F(CurlTransportTest, HandsThroughStatusesAndUnexpectedPages)
{
    EXPECT_EQ(outcome(u"/401"_s), u"status 401"_s);
    EXPECT_EQ(outcome(u"/502"_s), u"status 502"_s);
    const auto page = ask(u"/html"_s);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->header("content-type"), "text/html") << "so that a provider can tell a captive portal";
}

TEST_F(CurlTransportTest, DoesNotAskAHostThatSaidToWait)
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

TEST_F(CurlTransportTest, AsksAgainOnlyForWhatChanged)
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

TEST_F(CurlTransportTest, KeepsAddressesOfOthersAwayFromThisComputer)
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

TEST_F(CurlTransportTest, LooksAtTheAddressANameLeadsTo)
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

TEST_F(CurlTransportTest, ReachesFarNamesThroughAProxyThatLooksThemUp)
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

TEST_F(CurlTransportTest, DoesNotObeyTheEnvironmentsProxyUnasked)
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

TEST_F(CurlTransportTest, StopsAtOnceWhenAsked)
{
    qint64 longest = 0;
    for (const char* path : {"/stall-headers", "/stall-body", "/drip", "/huge"}) {
        std::stop_source stop;
        Request request = get(QString::fromLatin1(path));
        request.deadline = 120s;
        request.maxBytes = 1LL << 60;
        Result<Reply> reply;
        qint64 endedAt = 0;
        {
            std::jthread worker([&] {
                reply = m_door.perform(request, stop.get_token());
                endedAt = m_clock.monotonicMs();
            });
            std::this_thread::sleep_for(150ms);
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

TEST_F(CurlTransportTest, StopsWhileANameIsLookedUp)
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

TEST_F(CurlTransportTest, ServesManyWorkersOverFewKeptConnections)
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

TEST_F(CurlTransportTest, ForgetsNoCallerWhenSomeStopAndOthersGoOn)
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
