#include "core/net/curl_transport.h"

#include "tests/support/hostile_door.h"

#include <QJsonDocument>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CurlTransportTest : public HostileDoor {};

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

TEST_F(CurlTransportTest, HandsARedirectToWhoeverWantsToSeeItAndGoesNowhere)
{
    for (const char* path : {"/redir-same", "/redir-otherport", "/redir-otherhost", "/redir-file"}) {
        Request request = get(QString::fromLatin1(path));
        request.redirectsAreReplies = true;
        EXPECT_TRUE(outcome(request).startsWith(u"status 30"_s)) << path;
    }
    EXPECT_EQ(server().takeLog().requests.size(), 4U);
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
        {"/trunc-headers", "BadReply"},  {"/trunc-status", "BadReply"},
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

} // namespace
} // namespace cohort
