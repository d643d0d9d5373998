#include "tests/support/fediverse_account.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

namespace cohort {
namespace {

Result<AccountFacts> probe(const char* transcript)
{
    ScriptedFediverse network(QString::fromLatin1(transcript));
    Session session = network.session();
    return network.provider->probe(session);
}

TEST(FediverseProbe, ReadsMastodonsDescriptionOfItself)
{
    const auto facts = probe("probe_mastodon.txt");
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->me.handle, QStringLiteral("@ana@work.test"));
    EXPECT_EQ(facts->locked, Tri::Yes);
    EXPECT_EQ(facts->discoverable, Tri::No);
    EXPECT_EQ(facts->defaultVisibility, Visibility::Followers);
    EXPECT_EQ(facts->followerCount, 12);
    EXPECT_EQ(facts->serverSoftware, QStringLiteral("mastodon"));
    EXPECT_EQ(facts->can.guardsMentions, Tri::Yes);
    EXPECT_EQ(facts->can.honoursIdempotency, Tri::Yes);
    EXPECT_EQ(facts->can.namedRecipients, NamedRecipients::ByMention);
    EXPECT_EQ(facts->can.maxCharacters, 500);
    EXPECT_EQ(facts->can.countsIn, CharacterUnit::Grapheme);
    EXPECT_EQ(facts->can.linkCharacters, 23);
    EXPECT_EQ(facts->can.maxMedia, 4);
    EXPECT_EQ(facts->can.maxPollOptions, 4);
    EXPECT_EQ(facts->can.maxMediaBytes, 16'777'216);
    EXPECT_TRUE(facts->can.lists && facts->can.bookmark && facts->can.search && facts->can.notifications);
    EXPECT_EQ(facts->quirks.value(QStringLiteral("instance")), QStringLiteral("v2"));
}

TEST(FediverseProbe, FindsThatPleromaTakesRecipientsInTheRequest)
{
    const auto facts = probe("probe_pleroma.txt");
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->followerCount, -1) << "not told is not none";
    EXPECT_EQ(facts->can.namedRecipients, NamedRecipients::Silent);
    EXPECT_EQ(facts->can.visibilities,
              (std::vector<Visibility>{Visibility::Mentioned, Visibility::Circle, Visibility::Followers,
                                       Visibility::LocalOnly, Visibility::Quiet, Visibility::Anyone}));
    EXPECT_EQ(facts->can.keepsCircles, Tri::Yes);
    EXPECT_TRUE(facts->can.conversations);
    EXPECT_EQ(facts->can.maxCharacters, 5000);
    EXPECT_EQ(facts->can.countsIn, CharacterUnit::CodePoint) << "not said";
    EXPECT_EQ(facts->can.linkCharacters, 0) << "a link counts as it is written";
    EXPECT_EQ(facts->can.maxMediaBytes, 16'000'000);
    EXPECT_EQ(facts->can.maxPollOptions, 20);
    EXPECT_EQ(facts->quirks.value(QStringLiteral("instance")), QStringLiteral("v1"));
}

TEST(FediverseProbe, LeavesUnknownWhatNobodyKnows)
{
    const auto facts = probe("probe_gotosocial.txt");
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->followerCount, 0) << "the list is empty";
    EXPECT_EQ(facts->can.guardsMentions, Tri::Unknown);
    EXPECT_EQ(facts->can.honoursIdempotency, Tri::Unknown);
    EXPECT_FALSE(facts->can.search);
    EXPECT_FALSE(facts->can.resolveHandles);
    EXPECT_TRUE(facts->can.bookmark);
    EXPECT_FALSE(facts->can.conversations);
    EXPECT_EQ(facts->can.keepsCircles, Tri::Unknown);
}

TEST(FediverseProbe, FindsTheCirclesOfFriendicaAndKmyblue)
{
    const auto contains = [](const AccountFacts& facts) {
        const auto& all = facts.can.visibilities;
        return std::find(all.begin(), all.end(), Visibility::Circle) != all.end();
    };
    for (const char* transcript : {"probe_friendica.txt", "probe_kmyblue.txt"}) {
        const auto facts = probe(transcript);
        ASSERT_TRUE(facts) << transcript;
        EXPECT_EQ(facts->can.keepsCircles, Tri::Yes) << transcript;
        EXPECT_TRUE(contains(*facts)) << transcript;
    }
    const auto plain = probe("probe_mastodon.txt");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->can.keepsCircles, Tri::No);
    EXPECT_FALSE(contains(*plain));
}

TEST(FediverseProbe, DoesNotTakeOldSnacsEmptyListForNobody)
{
    // Otherwise as in the transcript: the server's name alone makes the difference.
    QByteArray script = ScriptedTransport::read(QStringLiteral("mastodon/probe_gotosocial.txt"));
    script.replace("nodeinfo\n<<< 404\n",
                   "nodeinfo\n<<< 200\n\n{\"links\": [{\"rel\": "
                   "\"http://nodeinfo.diaspora.software/ns/schema/2.0\", \"href\": "
                   "\"https://work.test/nodeinfo/2.0\"}]}\n\n>>> GET https://work.test/nodeinfo/2.0\n<<< "
                   "200\n\n{\"software\": {\"name\": \"snac\", \"version\": \"2.75\"}}\n");
    ScriptedFediverse network(QStringLiteral("nothing.txt"));
    network.transport.expect(script);
    Session session = network.session();
    const auto facts = network.provider->probe(session);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->serverSoftware, QStringLiteral("snac"));
    EXPECT_EQ(facts->followerCount, -1);
}

TEST(FediverseSignIn, RegistersOnceTriesAgainAfterAWrongCodeAndTriesTheToken)
{
    ScriptedFediverse network(QStringLiteral("sign_in.txt"));
    const auto signIn = mastodonFactory()->signIn();
    const QUrl redirect(QStringLiteral("http://127.0.0.1:5151/"));
    const auto next = [&](const SignInAnswer& answer) {
        return signIn->next(answer, redirect, network.transport, {});
    };
    const auto asked = next({});
    ASSERT_TRUE(asked && std::holds_alternative<AskFields>(*asked));
    const auto opened = next({.fields = {{QStringLiteral("server"), QStringLiteral("@ana@work.test")}}});
    ASSERT_TRUE(opened && std::holds_alternative<OpenBrowser>(*opened));
    const auto& page = std::get<OpenBrowser>(*opened);
    const QUrlQuery query(page.url);
    EXPECT_TRUE(page.url.toString().startsWith(QLatin1String("https://work.test/oauth/authorize?")));
    EXPECT_EQ(query.queryItemValue(QStringLiteral("client_id")), QStringLiteral("program-7"));
    EXPECT_FALSE(query.queryItemValue(QStringLiteral("code_challenge")).isEmpty());

    const auto answered = [&](const QString& state, const QString& code) {
        return SignInAnswer{
            .callback = QUrl(QStringLiteral("http://127.0.0.1:5151/?code=%1&state=%2").arg(code, state))};
    };
    const auto foreign = next(answered(QStringLiteral("other"), QStringLiteral("c0de")));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().kind, ErrorKind::Refused) << "and nothing was sent";
    const auto wrong = next(answered(page.state, QStringLiteral("wrong")));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::AuthRejected);
    const auto done = next(answered(page.state, QStringLiteral("c0de")));
    ASSERT_TRUE(done && std::holds_alternative<SignedIn>(*done));
    EXPECT_EQ(std::get<SignedIn>(*done).credentials.value(QStringLiteral("access_token")).reveal(),
              QStringLiteral("t0ken"));
}

/// What the first two requests of a sign-in are answered with, the second with these metadata.
void serveMetadata(ScriptedFediverse& network, const QByteArray& status, const QByteArray& metadata)
{
    network.transport.expect(">>> GET https://work.test/api/v2/instance\n<<< 200\n\n{\"domain\": "
                             "\"work.test\"}\n>>> GET "
                             "https://work.test/.well-known/oauth-authorization-server\n<<< " +
                             status + "\n\n" + metadata + '\n');
}

Result<SignInStep> openPage(ScriptedFediverse& network)
{
    const auto signIn = mastodonFactory()->signIn();
    return signIn->next({.fields = {{QStringLiteral("server"), QStringLiteral("work.test")}}},
                        QUrl(QStringLiteral("http://127.0.0.1:5151/")), network.transport, {});
}

TEST(FediverseSignIn, GoesWhereTheServersMetadataSay)
{
    ScriptedFediverse network(QStringLiteral("sign_in_metadata.txt"));
    const auto signIn = mastodonFactory()->signIn();
    const auto next = [&](const SignInAnswer& answer) {
        return signIn->next(answer, QUrl(QStringLiteral("http://127.0.0.1:5151/")), network.transport, {});
    };
    const auto opened = next({.fields = {{QStringLiteral("server"), QStringLiteral("work.test")}}});
    ASSERT_TRUE(opened && std::holds_alternative<OpenBrowser>(*opened));
    const auto& page = std::get<OpenBrowser>(*opened);
    EXPECT_TRUE(page.url.toString().startsWith(QLatin1String("https://work.test/auth/ask?tenant=7&")));
    EXPECT_EQ(QUrlQuery(page.url).queryItemValue(QStringLiteral("code_challenge_method")),
              QStringLiteral("S256"));
    const auto answered = [&](const QString& rest) {
        return next({.callback = QUrl(QStringLiteral("http://127.0.0.1:5151/?code=c0de&state=") + page.state +
                                      rest)});
    };
    // The server promised to name itself: an answer that does not comes from somebody else.
    for (const QString& rest : {QString(), QStringLiteral("&iss=https%3A%2F%2Fother.test%2F")}) {
        const auto foreign = answered(rest);
        ASSERT_FALSE(foreign);
        EXPECT_EQ(foreign.error().detail, QStringLiteral("issuer")) << "and nothing was sent";
    }
    const auto refused = answered(QStringLiteral("&iss=https%3A%2F%2Fwork.test%2F"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, QStringLiteral("wrong: code …, secret …"));
}

TEST(FediverseSignIn, TakesTheFamilysPathsWhereMetadataAreNotOfTheServer)
{
    const QByteArray elsewhere[] = {
        R"({"issuer": "https://other.test/"})",
        R"({"issuer": "https://work.test/tenant"})",
        R"({"issuer": "http://work.test/"})",
        R"({"token_endpoint": "https://work.test/give"})",
        R"({"issuer": "https://work.test", "token_endpoint": "https://other.test/oauth/token"})",
        R"({"issuer": "https://work.test", "token_endpoint": "https://work.test:8443/oauth/token"})",
        R"({"issuer": "https://work.test", "authorization_endpoint": "https://work.test@other.test/a"})",
        R"({"issuer": "https://work.test", "app_registration_endpoint": "http://work.test/api/v1/apps"})",
        R"({"issuer": "https://work.test", "revocation_endpoint": "javascript:x"})",
        R"([])",
        R"(<html>a page</html>)",
    };
    for (const QByteArray& metadata : elsewhere) {
        ScriptedFediverse network(QStringLiteral("nothing.txt"));
        serveMetadata(network, "200", metadata);
        network.transport.expect(
            ">>> POST https://work.test/api/v1/apps\n<<< 200\n\n{\"client_id\": \"7\"}\n");
        const auto opened = openPage(network);
        ASSERT_TRUE(opened && std::holds_alternative<OpenBrowser>(*opened)) << metadata.toStdString();
        EXPECT_TRUE(std::get<OpenBrowser>(*opened).url.toString().startsWith(
            QLatin1String("https://work.test/oauth/authorize?")))
            << metadata.toStdString();
    }
}

TEST(FediverseSignIn, TakesTheFamilysPathsWhereThereAreNoMetadata)
{
    for (const char* status : {"401", "404", "501"}) {
        ScriptedFediverse network(QStringLiteral("nothing.txt"));
        serveMetadata(network, status, "{}");
        network.transport.expect(
            ">>> POST https://work.test/api/v1/apps\n<<< 200\n\n{\"client_id\": \"7\"}\n");
        EXPECT_TRUE(openPage(network)) << status;
    }
}

TEST(FediverseSignIn, EndsWhereTheServerSaysThatItKnowsNoProofKey)
{
    ScriptedFediverse network(QStringLiteral("nothing.txt"));
    serveMetadata(network, "200",
                  R"({"issuer": "https://work.test", "code_challenge_methods_supported": ["plain"]})");
    const auto opened = openPage(network);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Unsupported);
}

} // namespace
} // namespace cohort
