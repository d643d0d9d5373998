#include "core/policy/reach.h"
#include "core/policy/visibility_gate.h"
#include "tests/support/bluesky_account.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// An account as the network itself describes it, and somebody there.
struct Scene {
    explicit Scene(const QByteArray& chatAnswer = "400\n\n{\"error\":\"InvalidToken\",\"message\":"
                                                  "\"Bad token method\"}\n")
    {
        ScriptedBluesky network(
            ">>> GET https://pds.test/xrpc/app.bsky.actor.getProfile?actor=did%3Aplc%3Aana\n"
            "<<< 200\n\n{\"did\":\"did:plc:ana\",\"handle\":\"ana.test\",\"followersCount\":2}\n"
            ">>> GET https://pds.test/xrpc/chat.bsky.convo.listConvos?limit=1\n<<< " +
            chatAnswer);
        Session session = network.session();
        const auto probed = network.provider->probe(session);
        EXPECT_TRUE(probed);
        account = network.account;
        account.facts = probed.value_or(AccountFacts{});
        const Author ben{.network = u"bluesky"_s, .uri = u"did:plc:ben"_s, .handle = u"@ben.test"_s};
        facts.carriers = {{.account = account, .followers = {ben}, .followersComplete = true}};
        facts.audience = {{.contact = ContactId{1}, .name = u"Ben"_s, .identities = {ben}}};
        facts.audienceSpheres = {Sphere::Professional};
        facts.circleLimits = {Visibility::Circle};
        draft.targets = {{.account = account.id}};
        draft.audience.circles = {CircleId{1}};
        draft.text = u"For few"_s;
    }
    Account account;
    ReachFacts facts;
    Draft draft;
};

// Where private messages may be used.
const QByteArray chatWorks = "200\n\n{\"convos\":[]}\n";
const Author cleo{.network = u"bluesky"_s, .uri = u"did:plc:cleo"_s, .handle = u"@cleo.test"_s};

TEST(BlueskyReach, SaysThatACirclesPostIsForTheWorldAndAsks)
{
    const Scene scene;
    const Reach reach = computeReach(scene.draft, scene.facts);
    ASSERT_EQ(reach.accounts.size(), 1U);
    EXPECT_EQ(reach.accounts.front().visibility, Visibility::Anyone);
    EXPECT_TRUE(reach.accounts.front().world);
    EXPECT_TRUE(std::ranges::any_of(reach.accounts.front().exposures,
                                    [](const Exposure& said) { return said.rule == "BSK-1"_L1; }));
    EXPECT_TRUE(std::ranges::any_of(reach.warnings, [](const Warning& warning) {
        return opensToTheWorld(warning) && warning.needsConsent && !warning.waysOut.empty();
    }));
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::WouldReachMore);
}

TEST(BlueskyReach, NeverCarriesACircleAsAList)
{
    Scene scene;
    scene.draft.targets = {{.account = scene.account.id, .visibility = Visibility::Circle}};
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::Unsupported);
}

TEST(BlueskyReach, CarriesWhatIsForOnePersonAsAMessageThatTheStaffCanRead)
{
    Scene scene(chatWorks);
    scene.draft.text = u"For few, not for @cleo.test"_s;
    scene.facts.mentionable.insert(cleo.handle, cleo);
    const Reach reach = computeReach(scene.draft, scene.facts);
    ASSERT_EQ(reach.accounts.size(), 1U);
    const AccountReach& account = reach.accounts.front();
    EXPECT_EQ(account.visibility, Visibility::Mentioned);
    EXPECT_FALSE(account.world);
    ASSERT_EQ(account.readers.size(), 1U) << "a name in a message adds no reader";
    EXPECT_EQ(account.readers.front().author.uri, u"did:plc:ben"_s);
    const auto saidBy = [&account](QLatin1StringView rule) {
        return std::ranges::any_of(account.exposures,
                                   [rule](const Exposure& said) { return said.rule == rule; });
    };
    EXPECT_TRUE(saidBy("BSK-4"_L1));
    EXPECT_FALSE(saidBy("BSK-1"_L1)) << "that is about posts";
    EXPECT_TRUE(VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s}));
}

TEST(BlueskyReach, PromisesNoGroupThatItCannotBegin)
{
    Scene scene(chatWorks);
    scene.facts.audience.push_back({.contact = ContactId{2}, .name = u"Cleo"_s, .identities = {cleo}});
    EXPECT_TRUE(computeReach(scene.draft, scene.facts).accounts.front().world) << "asked for, in red";
    EXPECT_FALSE(VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s}));
    scene.draft.targets.front().visibility = Visibility::Mentioned;
    const auto asked = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Unsupported);

    // Who answers in a group is in it already.
    scene.facts.parent = Post{.ref = {.account = scene.account.id, .uri = u"chat.bsky.convo:c1/m1"_s},
                              .author = cleo,
                              .visibility = Visibility::Mentioned};
    scene.draft.replyTo = scene.facts.parent->ref;
    EXPECT_TRUE(VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s}));
}

TEST(BlueskyReach, LetsOutWhatIsMeantForAnyone)
{
    Scene scene;
    scene.draft.audience = {.anyone = true};
    scene.facts.audience.clear();
    scene.facts.audienceSpheres.clear();
    scene.facts.circleLimits.clear();
    EXPECT_TRUE(VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s}));
}

} // namespace
} // namespace cohort
