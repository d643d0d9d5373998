#include "tests/support/bluesky_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray timeline = ">>> GET https://pds.test/xrpc/app.bsky.feed.getTimeline?limit=40\n";
const QByteArray expired = "<<< 400\n\n{\"error\":\"ExpiredToken\",\"message\":\"Token has expired\"}\n";
const QByteArray refresh = ">>> POST https://pds.test/xrpc/com.atproto.server.refreshSession\n"
                           "header authorization: Bearer refresh-1\n";
const QByteArray renewed = "<<< 200\n\n{\"accessJwt\":\"access-2\",\"refreshJwt\":\"refresh-2\","
                           "\"did\":\"did:plc:ana\",\"handle\":\"ana.test\"}\n";
const QByteArray emptyFeed = "<<< 200\n\n{\"feed\":[]}\n";

ErrorKind errorOfTimeline(const QByteArray& script, ScriptedBluesky* network = nullptr)
{
    ScriptedBluesky own(script);
    ScriptedBluesky& here = network == nullptr ? own : *network;
    Session session = here.session();
    const auto batch = here.provider->fetch({}, session);
    EXPECT_FALSE(batch);
    return batch ? ErrorKind::Bug : batch.error().kind;
}

TEST(BlueskySession, RenewsAnExpiredSessionAndAsksAgain)
{
    ScriptedBluesky network(timeline + "header authorization: Bearer access-1\n" + expired + refresh +
                            renewed + timeline + "header authorization: Bearer access-2\n" + emptyFeed);
    Session session = network.session();
    EXPECT_TRUE(network.provider->fetch({}, session));
    EXPECT_EQ(network.kept, 1);
    EXPECT_EQ(network.credentials[u"refresh_token"_s].reveal(), u"refresh-2"_s);
}

TEST(BlueskySession, RenewsOnceAndNotForEver)
{
    ScriptedBluesky network(timeline + expired + refresh + renewed + timeline + expired);
    EXPECT_EQ(errorOfTimeline({}, &network), ErrorKind::AuthRejected);
    EXPECT_EQ(network.kept, 1);
}

TEST(BlueskySession, AsksForASignInWhenTheRefreshTokenIsSpent)
{
    EXPECT_EQ(errorOfTimeline(timeline + expired + refresh + expired), ErrorKind::AuthRejected);
    EXPECT_EQ(errorOfTimeline(timeline + expired + refresh +
                              "<<< 400\n\n{\"error\":\"InvalidToken\",\"message\":\"revoked\"}\n"),
              ErrorKind::AuthRejected);
}

TEST(BlueskySession, KeepsTheOldTokensWhenTheAnswerToARenewalIsLost)
{
    ScriptedBluesky network(timeline + expired + refresh + "<<< Timeout\n");
    EXPECT_EQ(errorOfTimeline({}, &network), ErrorKind::Timeout);
    EXPECT_EQ(network.kept, 0);
    EXPECT_EQ(network.credentials[u"refresh_token"_s].reveal(), u"refresh-1"_s);
}

TEST(BlueskySession, KeepsNoSessionOfSomebodyElse)
{
    ScriptedBluesky network(
        timeline + expired + refresh +
        "<<< 200\n\n{\"accessJwt\":\"a\",\"refreshJwt\":\"r\",\"did\":\"did:plc:eve\"}\n");
    EXPECT_EQ(errorOfTimeline({}, &network), ErrorKind::AuthRejected);
    EXPECT_EQ(network.kept, 0);
}

TEST(BlueskySession, TellsWhatWentWrongFromWhatTheServerSays)
{
    const auto kind = [](const QByteArray& answer) { return errorOfTimeline(timeline + answer); };
    EXPECT_EQ(kind("<<< 401\n\n{\"error\":\"AuthenticationRequired\"}\n"), ErrorKind::AuthRejected);
    EXPECT_EQ(kind("<<< 401\n\n<html>Welcome to the hotel</html>\n"), ErrorKind::BadReply);
    EXPECT_EQ(kind("<<< 502\n\n{\"error\":\"UpstreamFailure\"}\n"), ErrorKind::ServerTrouble);
    EXPECT_EQ(kind("<<< 501\n\n{\"error\":\"MethodNotImplemented\"}\n"), ErrorKind::Unsupported);
    EXPECT_EQ(kind("<<< 400\n\n{\"error\":\"RecordNotFound\"}\n"), ErrorKind::NotFound);
    EXPECT_EQ(kind("<<< 400\n\n{\"error\":\"InvalidRequest\",\"message\":\"no\"}\n"), ErrorKind::Refused);
    EXPECT_EQ(kind("<<< 429\n\n{\"error\":\"RateLimitExceeded\"}\n"), ErrorKind::RateLimited);
    EXPECT_EQ(kind("<<< 200\n\nnonsense\n"), ErrorKind::BadReply);
    EXPECT_EQ(kind("<<< Offline\n"), ErrorKind::Offline);
}

TEST(BlueskySession, EndsWithTheRefreshToken)
{
    ScriptedBluesky network(">>> POST https://pds.test/xrpc/com.atproto.server.deleteSession\n"
                            "header authorization: Bearer refresh-1\n<<< 200\n\n");
    Session session = network.session();
    EXPECT_TRUE(network.provider->perform({.kind = IntentKind::SignOut}, session));
}

} // namespace
} // namespace cohort
