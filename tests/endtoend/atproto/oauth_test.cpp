#include "core/net/oauth.h"
#include "tests/endtoend/atproto/atproto_lab.h"
#include "tests/support/manual_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

#include <gtest/gtest.h>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

const QUrl loopback(u"http://127.0.0.1:43210/signed-in"_s);

QByteArray urlSafe(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The same access token, as it would be two hours later; the laboratory's server signs with a known secret.
Secret twoHoursOld(const Secret& token)
{
    const QList<QByteArray> parts = token.reveal().toUtf8().split('.');
    QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    claims[u"iat"_s] = now - 7300;
    claims[u"exp"_s] = now - 100;
    const QByteArray body = parts[0] + '.' + urlSafe(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return Secret(QString::fromLatin1(
        body + '.' +
        urlSafe(QMessageAuthenticationCode::hash(body, "jwt-secret", QCryptographicHash::Sha256))));
}

/// Plays the browser and the person before it: opens the server's page and does what its script does.
class ServerPage final {
public:
    explicit ServerPage(const QUrl& page)
        : m_page(page)
        , m_origin(page.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString(QUrl::RemovePath).toLatin1())
    {
        const Reply shown = ask({.url = page}, "document", "navigate", "none");
        EXPECT_EQ(shown.status, 200) << shown.body.left(300).toStdString();
    }
    /// Says who one is and yes to what is asked for. The address the browser is sent to in the end.
    [[nodiscard]] QUrl agree(const AtprotoPerson& person)
    {
        const QJsonObject in = post(
            u"sign-in"_s,
            {{u"username"_s, person.handle()}, {u"password"_s, u"main-password"_s}, {u"locale"_s, u"en"_s}});
        m_visitor = in["ephemeralToken"_L1].toString().toLatin1();
        return sentOn(post(u"consent"_s, {{u"did"_s, in["account"_L1]["did"_L1]}}));
    }
    [[nodiscard]] QUrl refuse() { return sentOn(post(u"reject"_s, {})); }

private:
    Reply ask(Request request, const char* destination, const char* mode, const char* site)
    {
        QByteArray cookies;
        for (auto each = m_cookies.cbegin(); each != m_cookies.cend(); ++each)
            cookies += (cookies.isEmpty() ? "" : "; ") + each.key() + '=' + each.value();
        request.headers.insert(
            request.headers.end(),
            {{"Sec-Fetch-Dest", destination}, {"Sec-Fetch-Mode", mode}, {"Sec-Fetch-Site", site}});
        if (!cookies.isEmpty())
            request.headers.emplace_back("Cookie", cookies);
        if (QByteArrayView(site) != "none")
            request.headers.emplace_back("Referer", m_page.toEncoded());
        request.redirectsAreReplies = true;
        auto reply = atproto::transport().perform(request, {});
        EXPECT_TRUE(reply);
        if (!reply)
            return {};
        for (const auto& [name, value] : reply->headers) {
            const QByteArray cookie = value.split(';').front();
            if (name == "set-cookie")
                m_cookies[cookie.left(cookie.indexOf('='))] = cookie.mid(cookie.indexOf('=') + 1);
        }
        return std::move(*reply);
    }
    QJsonObject post(const QString& what, const QJsonObject& input)
    {
        Request request{.method = "POST", .url = m_page.adjusted(QUrl::RemoveQuery)};
        request.url.setPath(u"/@atproto/oauth-provider/~api/"_s + what);
        request.headers = {{"Content-Type", "application/json"},
                           {"Accept", "application/json"},
                           {"Origin", m_origin},
                           {"X-CSRF-Token", m_cookies.value("csrf-token")}};
        if (!m_visitor.isEmpty())
            request.headers.emplace_back("Authorization", "Bearer " + m_visitor);
        request.body = QJsonDocument(input).toJson(QJsonDocument::Compact);
        const Reply reply = ask(request, "empty", "same-origin", "same-origin");
        EXPECT_EQ(reply.status, 200) << what.toStdString() << ' ' << reply.body.toStdString();
        return QJsonDocument::fromJson(reply.body).object();
    }
    QUrl sentOn(const QJsonObject& answer)
    {
        const Reply reply =
            ask({.url = QUrl(answer["url"_L1].toString())}, "document", "navigate", "same-origin");
        return QUrl::fromEncoded(reply.header("location"));
    }

    const QUrl m_page;
    const QByteArray m_origin;
    QMap<QByteArray, QByteArray> m_cookies;
    QByteArray m_visitor; ///< who signed in at this page
};

/// An account that is signed in through its server's own page.
class OAuthPerson final {
public:
    explicit OAuthPerson(const QString& name)
        : other(name)
    {
    }
    /// Up to the page that is to be opened.
    [[nodiscard]] std::optional<OpenBrowser> begin(const QString& typed)
    {
        const auto step = next({.fields = {{u"handle"_s, typed}}});
        EXPECT_TRUE(step) << (step ? "" : step.error().detail.toStdString());
        if (!step || !std::holds_alternative<OpenBrowser>(*step))
            return std::nullopt;
        return std::get<OpenBrowser>(*step);
    }
    [[nodiscard]] Result<SignInStep> next(const SignInAnswer& answer)
    {
        return m_steps->next(answer, loopback, m_network, {});
    }
    [[nodiscard]] bool signIn()
    {
        const auto page = begin(other.handle());
        if (!page)
            return false;
        const auto done = next({.callback = ServerPage(page->url).agree(other)});
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        return done && take(*done);
    }
    [[nodiscard]] bool take(const SignInStep& step)
    {
        const auto* in = std::get_if<SignedIn>(&step);
        if (in == nullptr)
            return false;
        account = {.id = AccountId{1}, .provider = u"bluesky"_s, .server = in->server, .facts = in->facts};
        credentials = in->credentials;
        m_provider = m_factory->create(account);
        return true;
    }
    [[nodiscard]] Session session()
    {
        return {.transport = m_network,
                .clock = atproto::clock(),
                .account = account,
                .credentials = credentials,
                .stop = {},
                .keep = [this](const QMap<QString, Secret>& fresh) {
                    credentials = fresh;
                    ++replaced;
                }};
    }
    [[nodiscard]] Result<Batch> feed(FeedKind kind)
    {
        Session here = session();
        return m_provider->fetch({.kind = kind}, here);
    }
    [[nodiscard]] Result<std::optional<Post>> perform(const Intent& intent)
    {
        Session here = session();
        return m_provider->perform(intent, here);
    }
    [[nodiscard]] Result<Published> say(const QString& text)
    {
        const auto cleared = clearedPost(
            {.account = account, .draft = {.text = text, .language = u"en"_s}, .idempotencyKey = text});
        if (!cleared)
            return fail(ErrorKind::Bug, u"not cleared"_s);
        Session here = session();
        return m_provider->publish(*cleared, here);
    }

    AtprotoPerson other; ///< the same person in another program, with a password
    Account account;
    QMap<QString, Secret> credentials;
    int replaced = 0;

private:
    SettlingTransport m_network;
    const std::unique_ptr<ProviderFactory> m_factory = blueskyFactory(atproto::directories());
    const std::unique_ptr<SignIn> m_steps = m_factory->signIn();
    std::unique_ptr<Provider> m_provider;
};

TEST(AtprotoLab, SignsInThroughTheServersOwnPageReadsAndWrites)
{
    OAuthPerson anna(u"anna"_s);
    ASSERT_TRUE(anna.signIn());
    EXPECT_EQ(anna.account.facts.me.uri, anna.other.did());
    EXPECT_EQ(anna.account.server, atproto::place("ATPROTO_PDS"));
    EXPECT_EQ(anna.credentials.size(), 5);
    const auto sent = anna.say(u"Without a password"_s);
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    const auto mine = anna.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1);
    EXPECT_EQ(mine->posts.front().text.text, u"Without a password"_s);
    const auto home = anna.feed(FeedKind::Home);
    EXPECT_TRUE(home) << home.error().detail.toStdString();
    EXPECT_TRUE(anna.perform({.kind = IntentKind::Like, .post = sent->post.ref}));
    EXPECT_EQ(anna.replaced, 0);

    // The token alone is worth nothing, neither as a bearer's nor with a proof by another key.
    const auto plain = atproto::transport().perform(
        {.url = QUrl(atproto::place("ATPROTO_PDS").toString() + u"/xrpc/com.atproto.server.getSession"_s),
         .headers = {{"Authorization", "Bearer " + anna.credentials[u"access_token"_s].reveal().toLatin1()}}},
        {});
    ASSERT_TRUE(plain);
    EXPECT_GE(plain->status, 400);
}

TEST(AtprotoLab, RenewsAnOAuthSessionOnceAndKeepsItFirst)
{
    OAuthPerson anna(u"anna"_s);
    ASSERT_TRUE(anna.signIn());
    const QMap<QString, Secret> before = anna.credentials;
    anna.credentials[u"access_token"_s] = twoHoursOld(before[u"access_token"_s]);
    const auto home = anna.feed(FeedKind::Home);
    ASSERT_TRUE(home) << home.error().detail.toStdString();
    EXPECT_EQ(anna.replaced, 1);
    EXPECT_NE(anna.credentials[u"refresh_token"_s].reveal(), before[u"refresh_token"_s].reveal());
    EXPECT_EQ(anna.credentials[u"dpop_key"_s].reveal(), before[u"dpop_key"_s].reveal());
    EXPECT_TRUE(anna.say(u"And on"_s)) << "with the tokens that were kept";
    EXPECT_EQ(anna.replaced, 1);

    // A refresh token that comes twice ends the session at this server: it asks for a new sign-in.
    const QMap<QString, Secret> after = anna.credentials;
    anna.credentials[u"access_token"_s] = twoHoursOld(after[u"access_token"_s]);
    anna.credentials[u"refresh_token"_s] = before[u"refresh_token"_s];
    const auto replayed = anna.feed(FeedKind::Home);
    ASSERT_FALSE(replayed);
    EXPECT_EQ(replayed.error().kind, ErrorKind::AuthRejected) << replayed.error().detail.toStdString();
    EXPECT_EQ(anna.replaced, 1);
    anna.credentials = after;
    const auto over = anna.feed(FeedKind::Home);
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().kind, ErrorKind::AuthRejected);
    EXPECT_TRUE(anna.signIn()) << "and afterwards all is well";
    EXPECT_TRUE(anna.feed(FeedKind::Home));
}

TEST(AtprotoLab, RevokesAnOAuthSessionWhenTheAccountGoes)
{
    OAuthPerson anna(u"anna"_s);
    ASSERT_TRUE(anna.signIn());
    ASSERT_TRUE(anna.feed(FeedKind::Mine));
    ASSERT_TRUE(anna.perform({.kind = IntentKind::SignOut}));
    const auto after = anna.feed(FeedKind::Mine);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().kind, ErrorKind::AuthRejected);
    EXPECT_EQ(anna.replaced, 0);
    EXPECT_TRUE(anna.perform({.kind = IntentKind::SignOut})) << "what is gone is gone";
}

TEST(AtprotoLab, RefusesWhatComesFromThePageForSomebodyElse)
{
    OAuthPerson anna(u"anna"_s);
    const AtprotoPerson eve(u"eve"_s);
    // Somebody else signs in at the page that was opened for anna.
    const auto page = anna.begin(anna.other.handle());
    ASSERT_TRUE(page);
    const auto foreign = anna.next({.callback = ServerPage(page->url).agree(eve)});
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().kind, ErrorKind::AuthRejected) << foreign.error().detail.toStdString();

    const auto second = anna.begin(anna.other.handle());
    ASSERT_TRUE(second);
    const QUrl callback = ServerPage(second->url).agree(anna.other);
    QString changed = callback.toString(QUrl::FullyEncoded);
    changed.replace(second->state, makeState());
    const auto refused = anna.next({.callback = QUrl(changed)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(anna.next({.callback = callback})) << "the right one still counts";

    const auto third = anna.begin(anna.other.handle());
    ASSERT_TRUE(third);
    const auto denied = anna.next({.callback = ServerPage(third->url).refuse()});
    ASSERT_FALSE(denied);
    EXPECT_EQ(denied.error().kind, ErrorKind::Refused);
    EXPECT_EQ(denied.error().detail, u"access_denied"_s);
}

TEST(AtprotoLab, SignsInAtAServerByItsAddress)
{
    OAuthPerson anna(u"anna"_s);
    const auto page = anna.begin(atproto::place("ATPROTO_PDS").toString());
    ASSERT_TRUE(page);
    const auto done = anna.next({.callback = ServerPage(page->url).agree(anna.other)});
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    ASSERT_TRUE(anna.take(*done));
    EXPECT_EQ(anna.account.facts.me.uri, anna.other.did());
    EXPECT_TRUE(anna.feed(FeedKind::Home));
}

TEST(AtprotoLab, GoesByTheServersClockWhereOursIsWrong)
{
    OAuthPerson anna(u"anna"_s);
    ASSERT_TRUE(anna.signIn());
    const auto provider = blueskyFactory(atproto::directories())->create(anna.account);
    for (const int seconds : {-7200, 86400}) {
        const ManualClock wrong(QDateTime::currentDateTimeUtc().addSecs(seconds));
        Session session{.transport = atproto::transport(),
                        .clock = wrong,
                        .account = anna.account,
                        .credentials = anna.credentials,
                        .stop = {}};
        const auto home = provider->fetch({}, session);
        EXPECT_TRUE(home) << seconds << ' ' << (home ? "" : home.error().detail.toStdString());
    }
}

TEST(AtprotoLab, LeavesNoSecretOfAnOAuthSessionInTheLog)
{
    static QString log;
    log.clear();
    QLoggingCategory::setFilterRules(u"cohort.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& line) { log += line + u'\n'; });
    OAuthPerson anna(u"anna"_s);
    const bool in = anna.signIn();
    QList<Secret> secrets = anna.credentials.values();
    anna.credentials[u"access_token"_s] = twoHoursOld(anna.credentials[u"access_token"_s]);
    const bool read = anna.feed(FeedKind::Home).has_value();
    secrets += anna.credentials.values();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    ASSERT_TRUE(in && read);
    EXPECT_TRUE(log.contains(u"/oauth/token"_s)) << "the door did write its lines";
    for (const char* name : {"access_token", "refresh_token", "dpop_key"})
        EXPECT_TRUE(anna.credentials.contains(QLatin1String(name)));
    for (const Secret& secret : secrets) {
        const bool isToken = secret.reveal() != anna.credentials[u"issuer"_s].reveal() &&
                             secret.reveal() != anna.credentials[u"client_id"_s].reveal();
        EXPECT_FALSE(isToken && log.contains(secret.reveal())) << log.toStdString();
    }
}

} // namespace
} // namespace cohort
