#include "core/providers/bluesky/app_password_sign_in.h"
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

/// A server that says what it was given.
QByteArray repeating(const QByteArray& secrets)
{
    return "<<< 403\n\n{\"error\":\"No " + secrets + "\",\"message\":\"not with " + secrets + "\"}\n";
}

TEST(BlueskySession, TellsNoTokenThatAServerRepeats)
{
    const QByteArray first = repeating("access-1 refresh-1");
    const QByteArray second = repeating("access-2 refresh-2");
    const std::vector<QByteArray> scripts{timeline + first, timeline + expired + refresh + first,
                                          timeline + expired + refresh + renewed + timeline + second};
    for (const QByteArray& script : scripts) {
        ScriptedBluesky network(script);
        Session session = network.session();
        const auto batch = network.provider->fetch({}, session);
        ASSERT_FALSE(batch);
        EXPECT_TRUE(batch.error().detail.contains(u"not with … …"_s)) << qPrintable(batch.error().detail);
    }
}

TEST(BlueskySession, TellsNoPasswordThatAServerRepeats)
{
    const QByteArray password = "the-password";
    const QByteArray found =
        ">>> GET https://bsky.social/xrpc/com.atproto.identity.resolveHandle?handle=ana.test\n"
        "<<< 200\n\n{\"did\":\"did:plc:ana\"}\n";
    const QByteArray asked = ">>> GET https://plc.directory/did:plc:ana\n";
    const QByteArray home =
        "<<< 200\n\n{\"id\":\"did:plc:ana\",\"alsoKnownAs\":[\"at://ana.test\"],\"service\":[{\"id\":"
        "\"#atproto_pds\",\"type\":\"AtprotoPersonalDataServer\",\"serviceEndpoint\":"
        "\"https://pds.test\"}]}\n";
    const QByteArray signsIn = ">>> POST https://pds.test/xrpc/com.atproto.server.createSession\n";
    const QByteArray profile =
        ">>> GET https://pds.test/xrpc/app.bsky.actor.getProfile?actor=did%3Aplc%3Aana\n";
    const QByteArray repeated = repeating(password);
    const std::vector<QByteArray> scripts{found + asked + repeated, found + asked + home + signsIn + repeated,
                                          found + asked + home + signsIn + renewed + profile + repeated};
    for (const QByteArray& script : scripts) {
        ScriptedTransport network(script);
        const auto step = bluesky::makeAppPasswordSignIn({})->next(
            {.fields = {{u"handle"_s, u"ana.test"_s}, {u"app_password"_s, QString::fromLatin1(password)}}},
            {}, network, {});
        ASSERT_FALSE(step);
        EXPECT_TRUE(step.error().detail.contains(u"not with …"_s)) << qPrintable(step.error().detail);
    }
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
