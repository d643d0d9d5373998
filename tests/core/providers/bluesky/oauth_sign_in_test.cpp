#include "core/providers/bluesky/bluesky_provider.h"
#include "tests/support/recorded_transport.h"
#include "tests/support/scripted_transport.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QUrl redirect(u"http://127.0.0.1:43210/signed-in"_s);

// Ana's account, her data server, and who signs people in there.
const QByteArray resolve =
    ">>> GET https://bsky.social/xrpc/com.atproto.identity.resolveHandle?handle=ana.test\n"
    "<<< 200\n\n{\"did\":\"did:plc:ana\"}\n";
const QByteArray document = ">>> GET https://plc.directory/did:plc:ana\n<<< 200\n\n"
                            "{\"id\":\"did:plc:ana\",\"alsoKnownAs\":[\"at://"
                            "ana.test\"],\"service\":[{\"id\":\"#atproto_pds\",\"type\":"
                            "\"AtprotoPersonalDataServer\",\"serviceEndpoint\":\"https://pds.test\"}]}\n";
const QByteArray askResource =
    ">>> GET https://pds.test/.well-known/oauth-protected-resource\nno-header authorization\n";
const QByteArray resource =
    askResource +
    "<<< 200\n\n{\"resource\":\"https://pds.test\",\"authorization_servers\":[\"https://auth.test\"]}\n";
const QByteArray askIssuer =
    ">>> GET https://auth.test/.well-known/oauth-authorization-server\nno-header authorization\n";
const QByteArray metadata =
    "{\"issuer\":\"https://auth.test\",\"authorization_endpoint\":\"https://auth.test/authorize\","
    "\"token_endpoint\":\"https://auth.test/token\",\"revocation_endpoint\":\"https://auth.test/revoke\","
    "\"pushed_authorization_request_endpoint\":\"https://auth.test/par\","
    "\"scopes_supported\":[\"atproto\",\"transition:generic\",\"transition:chat.bsky\"],"
    "\"response_types_supported\":[\"code\"],\"grant_types_supported\":[\"authorization_code\",\"refresh_"
    "token\"],"
    "\"code_challenge_methods_supported\":[\"S256\"],\"token_endpoint_auth_methods_supported\":[\"none\"],"
    "\"dpop_signing_alg_values_supported\":[\"ES256\"],\"require_pushed_authorization_requests\":true,"
    "\"authorization_response_iss_parameter_supported\":true}\n";
const QByteArray issuer = askIssuer + "<<< 200\n\n" + metadata;
const QByteArray toTheIssuer = resolve + document + resource + issuer;
const QByteArray push = ">>> POST https://auth.test/par\nno-header authorization\n";
const QByteArray pushed = push + "<<< 201\n\n{\"request_uri\":\"urn:ietf:params:oauth:request_uri:r1\"}\n";
const QByteArray exchange = ">>> POST https://auth.test/token\nno-header authorization\n";
const QByteArray tokens =
    "<<< 200\n\n{\"access_token\":\"access-1\",\"refresh_token\":\"refresh-1\",\"token_type\":\"DPoP\","
    "\"scope\":\"atproto transition:generic\",\"sub\":\"did:plc:ana\"}\n";
const QByteArray profile = ">>> GET https://pds.test/xrpc/app.bsky.actor.getProfile?actor=did:plc:ana\n"
                           "header authorization: DPoP access-1\n<<< 200\n\n"
                           "{\"did\":\"did:plc:ana\",\"handle\":\"ana.test\"}\n";
const QByteArray revoked = ">>> POST https://auth.test/revoke\nform token=refresh-1\n<<< 200\n\n{}\n";

/// One sign-in at servers that follow a script; what was sent is remembered.
class SignInByBrowser {
public:
    explicit SignInByBrowser(const QByteArray& script)
        : servers(script)
    {
    }
    Result<SignInStep> next(const SignInAnswer& answer)
    {
        return m_steps->next(answer, redirect, network, {});
    }
    Result<SignInStep> type(const QString& handle) { return next({.fields = {{u"handle"_s, handle}}}); }
    /// Up to the page that is to be opened.
    std::optional<OpenBrowser> open(const QString& handle = u"@Ana.test"_s)
    {
        const auto step = type(handle);
        EXPECT_TRUE(step) << (step ? "" : step.error().detail.toStdString());
        if (!step || !std::holds_alternative<OpenBrowser>(*step))
            return std::nullopt;
        return std::get<OpenBrowser>(*step);
    }
    /// The browser comes back with these parameters behind the code.
    Result<SignInStep> comeBack(const QString& parameters)
    {
        return next({.callback = QUrl(redirect.toString() + u"?code=the-code&"_s + parameters)});
    }
    /// As it should.
    Result<SignInStep> comeBackWell(const OpenBrowser& page)
    {
        return comeBack(u"state=%1&iss=https%3A%2F%2Fauth.test"_s.arg(page.state));
    }
    [[nodiscard]] QString sent(size_t request, const QString& field) const
    {
        QUrlQuery form(QString::fromLatin1(network.seen.at(request).body));
        return form.queryItemValue(field, QUrl::FullyDecoded);
    }

    ScriptedTransport servers;
    RecordedTransport network{[this](const Request& request) { return servers.perform(request, {}); }};

private:
    const std::unique_ptr<SignIn> m_steps = blueskyFactory()->signIn();
};

ErrorKind kindOf(const Result<SignInStep>& step)
{
    EXPECT_FALSE(step);
    return step ? ErrorKind::Bug : step.error().kind;
}

/// What comes of a sign-in whose servers say this up to the browser.
ErrorKind refusalOf(const QByteArray& script)
{
    SignInByBrowser signIn(script);
    return kindOf(signIn.type(u"ana.test"_s));
}

/// What comes of one where the browser came back well and the servers go on like this.
ErrorKind refusalAfterBrowser(const QByteArray& script, QString* detail = nullptr)
{
    SignInByBrowser signIn(toTheIssuer + pushed + script);
    const auto page = signIn.open();
    if (!page)
        return ErrorKind::Bug;
    const auto done = signIn.comeBackWell(*page);
    if (detail && !done)
        *detail = done.error().detail;
    return kindOf(done);
}

TEST(BlueskyOAuthSignIn, AsksForTheHandleAndOffersAnotherWay)
{
    SignInByBrowser signIn({});
    const auto first = signIn.next({});
    ASSERT_TRUE(first && std::holds_alternative<AskFields>(*first));
    const auto& asked = std::get<AskFields>(*first).fields;
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_EQ(asked[0].id, u"handle"_s);
    EXPECT_EQ(asked[1].id, u"app_password_instead"_s);

    const auto instead =
        signIn.next({.fields = {{u"handle"_s, u"ana.test"_s}, {u"app_password_instead"_s, u"yes"_s}}});
    ASSERT_TRUE(instead && std::holds_alternative<AskFields>(*instead));
    const auto& password = std::get<AskFields>(*instead).fields;
    ASSERT_EQ(password.size(), 2U);
    EXPECT_EQ(password[0].value, u"ana.test"_s);
    EXPECT_EQ(password[1].id, u"app_password"_s);
    EXPECT_TRUE(password[1].secret);
    EXPECT_EQ(kindOf(signIn.type(u"not a handle"_s)), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf(signIn.comeBack(u"state=x"_s)), ErrorKind::InvalidInput) << "no browser was sent out";
}

TEST(BlueskyOAuthSignIn, HandsTheRequestOverBeforehandAndOpensOnlyItsName)
{
    SignInByBrowser signIn(toTheIssuer + pushed);
    const auto page = signIn.open();
    ASSERT_TRUE(page);
    EXPECT_EQ(page->url.adjusted(QUrl::RemoveQuery), QUrl(u"https://auth.test/authorize"_s));
    const QUrlQuery opened(page->url);
    EXPECT_EQ(opened.queryItems().size(), 2) << "the rest went past the browser";
    EXPECT_EQ(opened.queryItemValue(u"request_uri"_s, QUrl::FullyDecoded),
              u"urn:ietf:params:oauth:request_uri:r1"_s);
    const QString client =
        u"http://localhost?redirect_uri=http%3A%2F%2F127.0.0.1%2Fsigned-in&scope=atproto%20transition%3A"
        "generic%20transition%3Achat.bsky"_s;
    EXPECT_EQ(opened.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), client);
    EXPECT_EQ(signIn.sent(4, u"client_id"_s), client);
    EXPECT_EQ(signIn.sent(4, u"redirect_uri"_s), redirect.toString());
    EXPECT_EQ(signIn.sent(4, u"login_hint"_s), u"ana.test"_s);
    EXPECT_EQ(signIn.sent(4, u"state"_s), page->state);
    EXPECT_EQ(signIn.sent(4, u"response_type"_s), u"code"_s);
    EXPECT_EQ(signIn.sent(4, u"code_challenge_method"_s), u"S256"_s);
    EXPECT_EQ(signIn.sent(4, u"code_challenge"_s).size(), 43);
    EXPECT_EQ(signIn.sent(4, u"scope"_s), u"atproto transition:generic transition:chat.bsky"_s);
    for (size_t request = 0; request < 5; ++request)
        EXPECT_TRUE(signIn.network.seen[request].fromServerData || request < 2) << request;
}

TEST(BlueskyOAuthSignIn, AsksForNoChatsWhereThereAreNone)
{
    const QByteArray without = QByteArray(metadata).replace(",\"transition:chat.bsky\"", "");
    SignInByBrowser signIn(resolve + document + resource + askIssuer + "<<< 200\n\n" + without + pushed);
    ASSERT_TRUE(signIn.open());
    EXPECT_EQ(signIn.sent(4, u"scope"_s), u"atproto transition:generic"_s);
}

TEST(BlueskyOAuthSignIn, ExchangesTheCodeWithItsVerifierAndKeepsWhatTheSessionNeeds)
{
    SignInByBrowser signIn(toTheIssuer + pushed + exchange +
                           "form grant_type=authorization_code\nform code=the-code\n"
                           "form redirect_uri=http://127.0.0.1:43210/signed-in\n" +
                           tokens + profile);
    const auto page = signIn.open();
    ASSERT_TRUE(page);
    const auto done = signIn.comeBackWell(*page);
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    const auto& in = std::get<SignedIn>(*done);
    EXPECT_EQ(in.server, QUrl(u"https://pds.test"_s));
    EXPECT_EQ(in.facts.me.uri, u"did:plc:ana"_s);
    EXPECT_EQ(in.credentials.keys(), QStringList({u"access_token"_s, u"client_id"_s, u"dpop_key"_s,
                                                  u"issuer"_s, u"refresh_token"_s}));
    const QByteArray digest =
        QCryptographicHash::hash(signIn.sent(5, u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256);
    EXPECT_EQ(
        QByteArray::fromBase64(signIn.sent(4, u"code_challenge"_s).toLatin1(), QByteArray::Base64UrlEncoding),
        digest);
    for (const Request& request : signIn.network.seen)
        EXPECT_FALSE(request.url.toString().contains(u"access-1"_s) || request.body.contains("access-1"));
    EXPECT_EQ(kindOf(signIn.comeBackWell(*page)), ErrorKind::InvalidInput) << "the code was used up";
}

TEST(BlueskyOAuthSignIn, TakesTheAddressThatWasPasted)
{
    SignInByBrowser signIn(toTheIssuer + pushed + exchange + tokens + profile);
    const auto page = signIn.open();
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->canPaste);
    EXPECT_EQ(kindOf(signIn.next({.fields = {{u"code"_s, u"the-code"_s}}})), ErrorKind::Refused)
        << "a code alone does not say whose it is";
    const QString address =
        redirect.toString() + u"?code=the-code&iss=https%3A%2F%2Fauth.test&state="_s + page->state;
    EXPECT_TRUE(signIn.next({.fields = {{u"code"_s, address}}}));
}

TEST(BlueskyOAuthSignIn, RefusesAnAnswerThatIsNotTheServersToThisQuestion)
{
    SignInByBrowser signIn(toTheIssuer + pushed);
    const auto page = signIn.open();
    ASSERT_TRUE(page);
    const QString state = u"state="_s + page->state;
    EXPECT_EQ(kindOf(signIn.comeBack(u"state=another&iss=https%3A%2F%2Fauth.test"_s)), ErrorKind::Refused);
    EXPECT_EQ(kindOf(signIn.comeBack(u"iss=https%3A%2F%2Fauth.test"_s)), ErrorKind::Refused);
    EXPECT_EQ(kindOf(signIn.comeBack(state + u"&iss=https%3A%2F%2Fother.test"_s)), ErrorKind::Refused);
    EXPECT_EQ(kindOf(signIn.comeBack(state)), ErrorKind::Refused) << "the server promised to name itself";
    EXPECT_EQ(kindOf(signIn.comeBack(state + u"&iss=https%3A%2F%2Fauth.test&iss=x"_s)), ErrorKind::BadReply);
    EXPECT_EQ(kindOf(signIn.comeBack(state + u"&iss=https%3A%2F%2Fauth.test&error=access_denied"_s)),
              ErrorKind::Refused);
}

TEST(BlueskyOAuthSignIn, RefusesMetadataThatAreNotTheServersOwn)
{
    const QByteArray before = resolve + document;
    const auto resourceSays = [&](const QByteArray& answer) {
        return refusalOf(before + askResource + answer);
    };
    EXPECT_EQ(resourceSays("<<< 200\n\n{\"resource\":\"https://other.test\",\"authorization_servers\":"
                           "[\"https://auth.test\"]}\n"),
              ErrorKind::Refused);
    EXPECT_EQ(resourceSays("<<< 302\nlocation: https://other.test/\n\n"), ErrorKind::BadReply);
    EXPECT_EQ(resourceSays("<<< 200\n\n<html>Welcome to the hotel</html>\n"), ErrorKind::BadReply);
    for (const char* servers :
         {"[]", "[\"https://a.test\",\"https://b.test\"]", "[\"http://auth.test\"]",
          "[\"https://auth.test/path\"]", "[\"https://u:p@auth.test\"]", "[7]", "\"https://auth.test\"",
          "[\"https://127.0.0.1\"]", "[\"https://localhost\"]"})
        EXPECT_EQ(resourceSays(QByteArray("<<< 200\n\n{\"resource\":\"https://pds.test\","
                                          "\"authorization_servers\":") +
                               servers + "}\n"),
                  ErrorKind::BadReply)
            << servers;

    const auto issuerSays = [&](const QByteArray& answer) {
        return refusalOf(before + resource + askIssuer + answer);
    };
    const auto changed = [](const QByteArray& from, const QByteArray& to) -> QByteArray {
        return "<<< 200\n\n" + QByteArray(metadata).replace(from, to);
    };
    EXPECT_EQ(issuerSays(changed("\"issuer\":\"https://auth.test\"", "\"issuer\":\"https://other.test\"")),
              ErrorKind::Refused);
    EXPECT_EQ(issuerSays(changed("\"issuer\":\"https://auth.test\"", "\"issuer\":\"https://auth.test/\"")),
              ErrorKind::Refused)
        << "letter for letter";
    for (const QByteArray endpoint : {"authorize\"", "token\"", "par\""})
        EXPECT_EQ(issuerSays(changed("https://auth.test/" + endpoint, "https://other.test/" + endpoint)),
                  ErrorKind::Refused)
            << endpoint.toStdString();
    EXPECT_EQ(issuerSays("<<< 302\nlocation: https://other.test/\n\n"), ErrorKind::BadReply);
    EXPECT_EQ(issuerSays("<<< 200\n\n[]\n"), ErrorKind::BadReply);
    EXPECT_EQ(issuerSays("<<< 500\n\n{\"error\":\"InternalServerError\"}\n"), ErrorKind::ServerTrouble);
    EXPECT_EQ(issuerSays("<<< Timeout\n"), ErrorKind::Timeout);
}

TEST(BlueskyOAuthSignIn, AsksForTheAppPasswordWhereAServerKnowsNoOAuth)
{
    const QByteArray before = resolve + document;
    const QByteArray lacking = "<<< 200\n\n" + QByteArray(metadata).replace("\"S256\"", "\"plain\"");
    const QByteArray none = askResource + "<<< 404\n\n{\"error\":\"NotFound\"}\n";
    const QByteArray old = resource + askIssuer + lacking;
    for (const QByteArray& after : {none, old}) {
        SignInByBrowser signIn(before + after);
        const auto step = signIn.type(u"ana.test"_s);
        ASSERT_TRUE(step && std::holds_alternative<AskFields>(*step));
        EXPECT_EQ(std::get<AskFields>(*step).fields.back().id, u"app_password"_s);
    }
}

TEST(BlueskyOAuthSignIn, FindsTheAccountOnlyWhereBothSidesSaySo)
{
    const QByteArray another = QByteArray(document).replace("at://ana.test", "at://eve.test");
    EXPECT_EQ(refusalOf(resolve + another), ErrorKind::NotFound);
    const QByteArray other = QByteArray(document).replace("\"id\":\"did:plc:ana\"", "\"id\":\"did:plc:eve\"");
    EXPECT_EQ(refusalOf(resolve + other), ErrorKind::NotFound);
}

TEST(BlueskyOAuthSignIn, GoesOnWithTheNonceOfTheServer)
{
    const QByteArray wish = "<<< 400\ndpop-nonce: n1\n\n{\"error\":\"use_dpop_nonce\"}\n";
    SignInByBrowser signIn(toTheIssuer + push + wish + pushed);
    EXPECT_TRUE(signIn.open());
    EXPECT_EQ(signIn.network.seen[4].body, signIn.network.seen[5].body);
    SignInByBrowser stubborn(toTheIssuer + push + wish + push +
                             "<<< 400\ndpop-nonce: n2\n\n{\"error\":\"use_dpop_nonce\"}\n");
    EXPECT_EQ(kindOf(stubborn.type(u"ana.test"_s)), ErrorKind::Refused);
}

TEST(BlueskyOAuthSignIn, RefusesTokensOfSomebodyElseAndGivesThemBack)
{
    const QByteArray eves = QByteArray(tokens).replace("did:plc:ana", "did:plc:eve");
    QString detail;
    EXPECT_EQ(refusalAfterBrowser(exchange + eves + revoked, &detail), ErrorKind::AuthRejected);
    EXPECT_EQ(detail, u"somebody else signed in"_s);
}

TEST(BlueskyOAuthSignIn, RefusesTokensThatAreNotBoundOrNotForThisNetwork)
{
    const auto tokensWith = [](const char* from, const char* to) -> QByteArray {
        return exchange + QByteArray(tokens).replace(from, to);
    };
    EXPECT_EQ(refusalAfterBrowser(tokensWith("\"DPoP\"", "\"Bearer\"")), ErrorKind::Refused);
    EXPECT_EQ(refusalAfterBrowser(tokensWith("\"atproto transition:generic\"", "\"openid\"")),
              ErrorKind::Refused);
    EXPECT_EQ(refusalAfterBrowser(tokensWith("\"refresh-1\"", "\"\"")), ErrorKind::BadReply);
    EXPECT_EQ(refusalAfterBrowser(tokensWith("\"did:plc:ana\"", "7")), ErrorKind::BadReply);
    EXPECT_EQ(refusalAfterBrowser(exchange + "<<< 200\n\n<html>\n"), ErrorKind::BadReply);
    QString detail;
    EXPECT_EQ(refusalAfterBrowser(exchange + "<<< 400\n\n{\"error\":\"invalid_grant\",\"message\":\"the-code "
                                             "is spent\"}\n",
                                  &detail),
              ErrorKind::AuthRejected);
    EXPECT_FALSE(detail.contains(u"the-code"_s)) << detail.toStdString();
}

TEST(BlueskyOAuthSignIn, GivesTheTokensBackWhenTheAccountCannotBeRead)
{
    EXPECT_EQ(
        refusalAfterBrowser(exchange + tokens +
                            ">>> GET https://pds.test/xrpc/app.bsky.actor.getProfile?actor=did:plc:ana\n"
                            "<<< 502\n\n{\"error\":\"UpstreamFailure\"}\n" +
                            revoked),
        ErrorKind::ServerTrouble);
}

// A server instead of a handle: whoever signs in must be at home there.
const QByteArray atTheServer = resource + issuer + pushed;

TEST(BlueskyOAuthSignIn, TakesAServerAndLooksWhoseHomeItIs)
{
    SignInByBrowser signIn(atTheServer + exchange + tokens + document + resource + profile);
    const auto page = signIn.open(u"https://pds.test/some/page"_s);
    ASSERT_TRUE(page);
    EXPECT_TRUE(signIn.sent(2, u"login_hint"_s).isEmpty());
    const auto done = signIn.comeBackWell(*page);
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(std::get<SignedIn>(*done).facts.me.uri, u"did:plc:ana"_s);
}

TEST(BlueskyOAuthSignIn, RefusesAnAccountThatIsAtHomeElsewhere)
{
    const QByteArray elsewhere = QByteArray(resource).replace("https://auth.test", "https://other.test");
    SignInByBrowser signIn(atTheServer + exchange + tokens + document + elsewhere + revoked);
    const auto page = signIn.open(u"https://pds.test"_s);
    ASSERT_TRUE(page);
    EXPECT_EQ(kindOf(signIn.comeBackWell(*page)), ErrorKind::Refused);
}

} // namespace
} // namespace cohort
