#include "core/net/curl_transport.h"
#include "core/net/loopback_listener.h"
#include "core/net/oauth.h"
#include "tests/support/child_process.h"
#include "tests/support/test_files.h"
#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A browser as far as signing in needs one: cookies, forms, redirects. Not Cohort's own door, so that it
/// also goes where Cohort would not.
class TinyBrowser final {
public:
    /// Walks through sign-in and consent until `stop` begins the address, and visits that too. The address,
    /// or an empty one when the server ends somewhere else; `status` and `page` are of the last page.
    QUrl walk(QUrl url, const QString& stop)
    {
        QByteArray form;
        for (int step = 0; step < 20; ++step) {
            const QUrl target = load(url, std::exchange(form, {}));
            if (url.toString().startsWith(stop))
                return url;
            if (!target.isEmpty()) {
                url = url.resolved(target);
                continue;
            }
            static const QRegularExpression action(u"<form[^>]*action=\"([^\"]+)\""_s);
            static const QRegularExpression prompt(u"name=\"prompt\" value=\"(\\w+)\""_s);
            const auto found = action.match(page);
            if (!found.hasMatch())
                return {};
            form = formEncoded({{u"prompt"_s, prompt.match(page).captured(1)},
                                {u"login"_s, u"ann"_s},
                                {u"password"_s, u"x"_s}});
            url = url.resolved(QUrl(found.captured(1)));
        }
        return {};
    }
    int status = 0;
    QString page;

private:
    QUrl load(const QUrl& url, const QByteArray& form)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request)
                                                                  : m_network.post(request, form));
        EXPECT_TRUE(waitUntil([&reply] { return reply->isFinished(); }));
        status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        page = QString::fromUtf8(reply->readAll());
        return QUrl::fromEncoded(reply->rawHeader("Location"));
    }
    QNetworkAccessManager m_network;
};

/// Cohort's parts against a real OAuth server that demands PKCE.
class OAuthSignInTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_server = new ChildProcess({sourcePath("tests/servers/oauth/serve.sh"_L1)},
                                    /*showErrors=*/false);
        s_hello = s_server->readLine(150s); // the first time it installs the server's packages
    }
    static void TearDownTestSuite() { delete std::exchange(s_server, nullptr); }
    void SetUp() override
    {
        const int port = QJsonDocument::fromJson(s_hello)[u"port"_s].toInt();
        if (port == 0)
            GTEST_SKIP() << "no OAuth server: " << s_hello.toStdString();
        m_home = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
        auto listener = LoopbackListener::listen(u"/signed-in"_s);
        ASSERT_TRUE(listener);
        m_listener = std::move(*listener);
    }

    QUrl at(const QString& path) const
    {
        QUrl url = m_home;
        url.setPath(path);
        return url;
    }
    AuthorizationRequest asking() const
    {
        return {.endpoint = at(u"/auth"_s),
                .clientId = u"cohort"_s,
                .redirect = m_listener->redirect(),
                .scope = u"openid offline_access read write"_s,
                .state = m_state,
                .challenge = m_pair.challenge,
                .extra = {{u"prompt"_s, u"consent"_s}}};
    }
    /// The callback the listener handed on, after a whole walk in the browser.
    QUrl signIn()
    {
        QUrl callback;
        m_listener->wait(m_state, u"Done"_s, [&callback](const QUrl& arrived) { callback = arrived; });
        EXPECT_FALSE(m_browser.walk(authorizationUrl(asking()), m_listener->redirect().toString()).isEmpty())
            << m_browser.page.toStdString();
        EXPECT_TRUE(waitUntil([&callback] { return !callback.isEmpty(); }));
        return callback;
    }
    QJsonObject exchange(const Secret& code, std::vector<FormField> more)
    {
        std::vector<FormField> fields{{u"grant_type"_s, u"authorization_code"_s},
                                      {u"client_id"_s, u"cohort"_s},
                                      {u"code"_s, code.reveal()},
                                      {u"redirect_uri"_s, m_listener->redirect().toString()}};
        fields.insert(fields.end(), more.begin(), more.end());
        const auto reply = m_door.perform({.method = "POST",
                                           .url = at(u"/token"_s),
                                           .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                           .body = formEncoded(fields)},
                                          {});
        EXPECT_TRUE(reply);
        return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
    }

    SystemClock m_clock;
    CurlTransport m_door{NetworkSettings{.proxy = {.kind = ProxySetting::Kind::None}}, m_clock};
    QUrl m_home;
    std::unique_ptr<LoopbackListener> m_listener;
    const PkcePair m_pair = makePkcePair();
    const QString m_state = makeState();
    TinyBrowser m_browser;

private:
    static inline ChildProcess* s_server = nullptr;
    static inline QByteArray s_hello;
};

TEST_F(OAuthSignInTest, GetsATokenWithItsOwnVerifierOnce)
{
    const auto code = codeFromCallback(signIn(), {.state = m_state, .issuer = m_home.toString()});
    ASSERT_TRUE(code) << code.error().detail.toStdString();
    EXPECT_EQ(m_browser.status, 200);
    EXPECT_TRUE(m_browser.page.contains(u"Done"_s));
    const std::vector<FormField> proof{{u"code_verifier"_s, m_pair.verifier.reveal()}};
    const QJsonObject token = exchange(*code, proof);
    EXPECT_FALSE(token[u"access_token"_s].toString().isEmpty());
    EXPECT_FALSE(token[u"refresh_token"_s].toString().isEmpty());
    EXPECT_EQ(exchange(*code, proof)[u"error"_s].toString(), u"invalid_grant"_s) << "a code is good once";
}

TEST_F(OAuthSignInTest, ACodeIsWorthNothingWithoutTheVerifier)
{
    const auto code = codeFromCallback(signIn(), {.state = m_state});
    ASSERT_TRUE(code);
    const QJsonObject without = exchange(*code, {});
    EXPECT_FALSE(without.contains(u"access_token"_s));
    EXPECT_TRUE(without.contains(u"error"_s));
}

TEST_F(OAuthSignInTest, ACodeIsWorthNothingWithAnotherVerifier)
{
    const auto code = codeFromCallback(signIn(), {.state = m_state});
    ASSERT_TRUE(code);
    const QJsonObject other = exchange(*code, {{u"code_verifier"_s, makePkcePair().verifier.reveal()}});
    EXPECT_EQ(other[u"error"_s].toString(), u"invalid_grant"_s);
}

TEST_F(OAuthSignInTest, TheServerDemandsTheChallengeWeSend)
{
    AuthorizationRequest request = asking();
    request.challenge.clear();
    bool arrived = false;
    QUrl callback;
    m_listener->wait(m_state, u"Done"_s, [&](const QUrl& url) {
        arrived = true;
        callback = url;
    });
    (void)m_browser.walk(authorizationUrl(request), m_listener->redirect().toString());
    EXPECT_TRUE(waitUntil([&arrived, this] { return arrived || m_browser.status >= 400; }));
    const auto code = codeFromCallback(callback, {.state = m_state});
    EXPECT_FALSE(code) << "no challenge, no code";
}

TEST_F(OAuthSignInTest, AnAnswerToAnotherSignInIsRefusedAndOursStillCounts)
{
    // Somebody lets our browser finish a sign-in of their own: same server, same address, their state.
    AuthorizationRequest theirs = asking();
    theirs.state = makeState();
    int arrived = 0;
    QUrl callback;
    m_listener->wait(m_state, u"Done"_s, [&](const QUrl& url) {
        ++arrived;
        callback = url;
    });
    const QUrl foreign = m_browser.walk(authorizationUrl(theirs), m_listener->redirect().toString());
    ASSERT_FALSE(foreign.isEmpty());
    EXPECT_EQ(m_browser.status, 400);
    EXPECT_EQ(arrived, 0) << "nothing is exchanged";
    EXPECT_EQ(codeFromCallback(foreign, {.state = m_state}).error().detail, u"state"_s);

    (void)m_browser.walk(authorizationUrl(asking()), m_listener->redirect().toString());
    ASSERT_TRUE(waitUntil([&arrived] { return arrived == 1; }));
    EXPECT_TRUE(codeFromCallback(callback, {.state = m_state}));
    (void)m_browser.walk(callback, m_listener->redirect().toString());
    EXPECT_EQ(m_browser.status, 0) << "the second visit finds nobody";
    EXPECT_EQ(arrived, 1);
}

TEST_F(OAuthSignInTest, AnotherServersAnswerIsRefusedByItsIssuer)
{
    const QUrl callback = signIn();
    const auto code = codeFromCallback(callback, {.state = m_state, .issuer = u"https://other.example"_s});
    ASSERT_FALSE(code);
    EXPECT_EQ(code.error().detail, u"issuer"_s);
}

TEST_F(OAuthSignInTest, LeavesNoSecretInTheLog)
{
    static QString log;
    log.clear();
    QLoggingCategory::setFilterRules(u"cohort.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& line) { log += line + u'\n'; });
    const auto code = codeFromCallback(signIn(), {.state = m_state});
    const QJsonObject token =
        exchange(code.value_or(Secret()), {{u"code_verifier"_s, m_pair.verifier.reveal()}});
    const QString access = token[u"access_token"_s].toString();
    (void)m_door.perform({.url = QUrl(at(u"/me"_s).toString() + u"?access_token="_s + access),
                          .headers = {{"Authorization", "Bearer " + access.toLatin1()}}},
                         {});
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    EXPECT_TRUE(log.contains(u"/token"_s)) << "the door did write its lines";
    ASSERT_TRUE(code);
    ASSERT_FALSE(access.isEmpty());
    for (const QString& secret :
         {access, code->reveal(), m_pair.verifier.reveal(), token[u"refresh_token"_s].toString()})
        EXPECT_FALSE(log.contains(secret)) << log.toStdString();
}

} // namespace
} // namespace cohort
