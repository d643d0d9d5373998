#include "core/net/dpop.h"
#include "tests/support/bluesky_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray timeline = ">>> GET https://pds.test/xrpc/app.bsky.feed.getTimeline?limit=40\n";
const QByteArray first = "header authorization: DPoP access-1\n";
const QByteArray spent = "<<< 401\nwww-authenticate: DPoP "
                         "error=\"invalid_token\"\n\n{\"error\":\"invalid_token\",\"message\":\"\\\"exp\\\" "
                         "claim timestamp check failed\"}\n";
const QByteArray issuer =
    ">>> GET https://auth.test/.well-known/oauth-authorization-server\nno-header authorization\n<<< 200\n\n"
    "{\"issuer\":\"https://auth.test\",\"authorization_endpoint\":\"https://auth.test/authorize\","
    "\"token_endpoint\":\"https://auth.test/token\",\"revocation_endpoint\":\"https://auth.test/revoke\","
    "\"pushed_authorization_request_endpoint\":\"https://auth.test/par\",\"scopes_supported\":[\"atproto\"],"
    "\"response_types_supported\":[\"code\"],\"grant_types_supported\":[\"authorization_code\",\"refresh_"
    "token\"],"
    "\"code_challenge_methods_supported\":[\"S256\"],\"token_endpoint_auth_methods_supported\":[\"none\"],"
    "\"dpop_signing_alg_values_supported\":[\"ES256\"],\"require_pushed_authorization_requests\":true,"
    "\"authorization_response_iss_parameter_supported\":true}\n";
const QByteArray refresh = ">>> POST https://auth.test/token\nno-header authorization\n"
                           "form grant_type=refresh_token\nform refresh_token=refresh-1\nform client_id=me\n";
const QByteArray renewed =
    "<<< 200\n\n{\"access_token\":\"access-2\",\"refresh_token\":\"refresh-2\",\"token_type\":\"DPoP\","
    "\"scope\":\"atproto\",\"sub\":\"did:plc:ana\"}\n";
const QByteArray emptyFeed = "<<< 200\n\n{\"feed\":[]}\n";

/// @ana.test, signed in through the browser.
class OAuthAccount final {
public:
    explicit OAuthAccount(const QByteArray& script)
        : network(script)
    {
        network.credentials[u"dpop_key"_s] = DpopKey::make().value().secret();
        network.credentials[u"client_id"_s] = Secret(u"me"_s);
        network.credentials[u"issuer"_s] = Secret(u"https://auth.test"_s);
    }
    Result<Batch> fetch()
    {
        Session session = network.session();
        return network.provider->fetch({}, session);
    }
    ErrorKind refusal()
    {
        const auto batch = fetch();
        EXPECT_FALSE(batch);
        return batch ? ErrorKind::Bug : batch.error().kind;
    }

    ScriptedBluesky network;
};

TEST(BlueskyOAuthSession, SpeaksWithItsTokenAndAProof)
{
    OAuthAccount ana(timeline + first + "<<< 401\ndpop-nonce: n\n\n{\"error\":\"use_dpop_nonce\"}\n" +
                     timeline + first + emptyFeed + timeline + first + emptyFeed);
    EXPECT_TRUE(ana.fetch());
    EXPECT_TRUE(ana.fetch()) << "and remembers the nonce between calls";
    EXPECT_EQ(ana.network.kept, 0);
}

TEST(BlueskyOAuthSession, RenewsSpentTokensOnceKeepsThemFirstAndAsksAgain)
{
    OAuthAccount ana(timeline + first + spent + issuer + refresh + renewed + timeline +
                     "header authorization: DPoP access-2\n" + emptyFeed);
    EXPECT_TRUE(ana.fetch());
    EXPECT_EQ(ana.network.kept, 1);
    EXPECT_EQ(ana.network.credentials.size(), 5) << "all of them, under the names of the sign-in";
    EXPECT_EQ(ana.network.credentials[u"refresh_token"_s].reveal(), u"refresh-2"_s);
}

TEST(BlueskyOAuthSession, RenewsOnceAndNotForEver)
{
    OAuthAccount ana(timeline + spent + issuer + refresh + renewed + timeline + spent);
    EXPECT_EQ(ana.refusal(), ErrorKind::AuthRejected);
    EXPECT_EQ(ana.network.kept, 1);
}

TEST(BlueskyOAuthSession, NeverGivesTheRefreshTokenToTheDataServer)
{
    // A server that names the other kind of session's error is believed as little after a renewal.
    const QByteArray old = "<<< 400\n\n{\"error\":\"ExpiredToken\"}\n";
    OAuthAccount ana(timeline + old + issuer + refresh + renewed + timeline + old);
    EXPECT_EQ(ana.refusal(), ErrorKind::AuthRejected);
}

TEST(BlueskyOAuthSession, AsksForASignInWhenTheRefreshTokenIsSpent)
{
    OAuthAccount ana(
        timeline + spent + issuer + refresh +
        "<<< 400\n\n{\"error\":\"invalid_grant\",\"error_description\":\"Refresh token replayed\"}\n");
    EXPECT_EQ(ana.refusal(), ErrorKind::AuthRejected);
    EXPECT_EQ(ana.network.kept, 0);
}

TEST(BlueskyOAuthSession, SpendsNoRefreshTokenWhereNothingCanBeKept)
{
    OAuthAccount ana(timeline + spent);
    Session session = ana.network.session();
    session.keep = {};
    const auto batch = ana.network.provider->fetch({}, session);
    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().kind, ErrorKind::AuthRejected);
}

TEST(BlueskyOAuthSession, KeepsTheOldTokensWhenTheAnswerToARenewalIsLost)
{
    OAuthAccount ana(timeline + spent + issuer + refresh + "<<< Timeout\n");
    EXPECT_EQ(ana.refusal(), ErrorKind::Timeout);
    EXPECT_EQ(ana.network.kept, 0);
    EXPECT_EQ(ana.network.credentials[u"refresh_token"_s].reveal(), u"refresh-1"_s);
}

TEST(BlueskyOAuthSession, KeepsNoSessionOfSomebodyElse)
{
    OAuthAccount ana(timeline + spent + issuer + refresh +
                     QByteArray(renewed).replace("did:plc:ana", "did:plc:eve"));
    EXPECT_EQ(ana.refusal(), ErrorKind::AuthRejected);
    EXPECT_EQ(ana.network.kept, 0);
}

TEST(BlueskyOAuthSession, RenewsOnlyAtTheIssuerThatGaveTheTokensOut)
{
    OAuthAccount ana(
        timeline + spent +
        QByteArray(issuer).replace("\"issuer\":\"https://auth.test\"", "\"issuer\":\"https://other.test\""));
    EXPECT_EQ(ana.refusal(), ErrorKind::Refused);
}

TEST(BlueskyOAuthSession, AsksForASignInWhenTheKeyIsBroken)
{
    OAuthAccount ana({});
    ana.network.credentials[u"dpop_key"_s] = Secret(u"broken"_s);
    EXPECT_EQ(ana.refusal(), ErrorKind::AuthRejected);
}

TEST(BlueskyOAuthSession, IsRevokedAtTheIssuerWhenTheAccountGoes)
{
    OAuthAccount ana(issuer + ">>> POST https://auth.test/revoke\nno-header authorization\n"
                              "form token=refresh-1\nform client_id=me\n<<< 200\n\n{}\n");
    Session session = ana.network.session();
    EXPECT_TRUE(ana.network.provider->perform({.kind = IntentKind::SignOut}, session));
}

TEST(BlueskyOAuthSession, SendsNoTokenForPictures)
{
    OAuthAccount ana(">>> GET https://cdn.test/picture.png\nno-header authorization\nno-header dpop\n"
                     "<<< 200\n\npixels\n");
    Session session = ana.network.session();
    EXPECT_TRUE(ana.network.provider->fetchMedia(QUrl(u"https://cdn.test/picture.png"_s), session));
}

} // namespace
} // namespace cohort
