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
    Scene()
    {
        ScriptedBluesky network(
            ">>> GET https://pds.test/xrpc/app.bsky.actor.getProfile?actor=did%3Aplc%3Aana\n"
            "<<< 200\n\n{\"did\":\"did:plc:ana\",\"handle\":\"ana.test\",\"followersCount\":2}\n");
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
