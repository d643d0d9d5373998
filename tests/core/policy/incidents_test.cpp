#include "tests/core/policy/rule_scene.h"

// Fourteen leaks that happened elsewhere, and what keeps each from happening here.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;
using P = Principal;
using V = Visibility;

bool leaves(const Scene& scene)
{
    return VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft)).has_value();
}

TEST(Incident, Facebook2018_ANewDefaultWidensNoPost)
{
    const std::vector<V> ladder{V::Mentioned, V::Circle, V::Followers, V::LocalOnly, V::Quiet, V::Anyone};
    // Whatever a server can, a draft without a choice of its own never goes further than it is meant unasked.
    for (unsigned offered = 1; offered < (1U << ladder.size()); ++offered) {
        Scene scene("mastodon", V::Mentioned);
        scene.draft.targets[0].visibility.reset();
        scene.account().can.visibilities.clear();
        scene.account().defaultVisibility = V::Anyone;
        for (size_t i = 0; i < ladder.size(); ++i)
            if ((offered >> i) & 1U)
                scene.account().can.visibilities.push_back(ladder[i]);
        for (const Audience& audience : {circle(), Audience{.followers = true}}) {
            scene.draft.audience = audience;
            const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft));
            if (!cleared)
                continue;
            EXPECT_LE(cleared->at(0).visibility(), V::Followers) << offered;
            EXPECT_TRUE(computeReach(scene.draft, scene.facts).outsiders().empty()) << offered;
        }
    }
}

TEST(Incident, Friendica2019_ACircleOverActivityPubIsOnlyExpected)
{
    const Scene scene("friendica", V::Circle);
    EXPECT_EQ(saidBy(scene, "FRD-2").strength, Strength::Expected);
    const Reach reach = scene.reach();
    for (const Reader& reader : reach.accounts.at(0).readers)
        EXPECT_EQ(reader.strength, Strength::Expected) << "no green tick";
}

TEST(Incident, Friendica2020_AnEmptyListIsNotEveryone)
{
    for (const V route : {V::Mentioned, V::Circle, V::Followers}) {
        Scene scene("friendica", route);
        scene.facts.audience.clear();
        scene.facts.carriers[0].followers = {scene.person("boss")};
        const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft));
        ASSERT_FALSE(cleared);
        EXPECT_EQ(cleared.error().kind, ErrorKind::EmptyAudience);
    }
}

TEST(Incident, Guppe2020_AGroupOrABotInALimitedPostStopsIt)
{
    for (const bool isGroup : {true, false}) {
        Scene scene("mastodon", V::Mentioned);
        Author one = scene.person("guppe");
        one.group = isGroup;
        one.bot = !isGroup;
        scene.text("@guppe").knows(one);
        EXPECT_TRUE(asks(scene.reach(), isGroup ? "MST-3" : "BOT"));
        EXPECT_FALSE(leaves(scene));
    }
}

TEST(Incident, TwitterCircle2022_ALimitedPostIsNotCrosspostedAsPublic)
{
    Scene scene("x", V::Circle);
    scene.facts.carriers.push_back(carrier(account2, publicOnly(), u"fediverse"_s));
    scene.draft.targets.push_back(DraftTarget{.account = account2});
    EXPECT_TRUE(asks(scene.reach(), "X-2"));
    EXPECT_FALSE(leaves(scene));
}

TEST(Incident, Friendica2022_TheParentsServerMayShowALimitedAnswer)
{
    Scene scene("friendica", V::Followers);
    EXPECT_TRUE(says(scene.answers("boss", V::Anyone), "FRD-THREAD", P::World, Verb::ReadNow, Tri::Unknown));
}

TEST(Incident, Mastinator2022_AnOpenAccountHasNoFollowersOnlyPosts)
{
    Scene scene("mastodon", V::Followers);
    scene.account().locked = Tri::No;
    scene.facts.carriers[0].followers = {scene.person("ana"), scene.person("ben")};
    EXPECT_TRUE(asks(scene.reach(), "X-5"));
    EXPECT_FALSE(leaves(scene));
}

TEST(Incident, TwitterCircle2023_ALimitTheNetworkKeepsIsNeverCertain)
{
    const Scene scene("x", V::Circle);
    EXPECT_TRUE(says(scene, "TWI-2", P::World, Verb::ReadNow, Tri::Unknown));
    EXPECT_NE(may(scene.reach().accounts.at(0).exposures, P::World, Verb::ReadNow), Tri::Yes);
}

TEST(Incident, Misskey2023_AStreamMayShowWhatAPageHides)
{
    Scene scene("misskey", V::Followers);
    scene.answers("boss", V::Followers);
    EXPECT_EQ(could(scene.reach().accounts.at(0).exposures, P::World, Verb::ReadNow), Tri::Unknown);
}

TEST(Incident, TWBlue2023_AnAnswerToMyselfStaysAsNarrow)
{
    Scene scene("mastodon", V::Followers);
    scene.draft.targets[0].visibility.reset();
    scene.draft.audience = {.anyone = true, .parentReaders = true};
    const Author me = scene.account().me;
    scene.draft = answering(scene.draft, scene.facts, me, V::Followers);
    scene.draft.audience.anyone = true;
    EXPECT_EQ(scene.reach().accounts.at(0).visibility, V::Followers);
    scene.draft.targets[0].visibility = V::Quiet;
    EXPECT_TRUE(asks(scene.reach(), "REPLY-WIDER"));
}

TEST(Incident, Takahe2024_ATagInALimitedPostIsSaid)
{
    EXPECT_TRUE(warns(Scene("mastodon", V::Followers).text("#chat").reach(), "MST-12"));
}

TEST(Incident, Pixelfed2025_AServerThatIgnoresTheLockCanBeDistrusted)
{
    Scene scene("mastodon", V::Followers);
    Author far = scene.person("zoe");
    far.handle = u"@zoe@pixelfed.test"_s;
    scene.facts.audience.push_back(member(3, far));
    scene.facts.carriers[0].followers = {scene.person("ana"), far};
    EXPECT_TRUE(saidBy(scene, "X-6").args.contains(u"pixelfed.test"_s)) << "the servers are named";
    EXPECT_TRUE(leaves(scene));
    scene.facts.distrustedServers = {u"pixelfed.test"_s};
    EXPECT_FALSE(leaves(scene));
}

TEST(Incident, Skymoth2025_BridgesAreUnknownNotAbsent)
{
    Scene scene("mastodon", V::Quiet);
    EXPECT_TRUE(says(scene.answers("boss", V::Quiet), "X-3", P::Bridges, Verb::Delivered, Tri::Unknown));
}

TEST(Incident, Mastodon2026_WhoIsInACircleIsAFactAboutPeopleToo)
{
    EXPECT_TRUE(
        says(Scene("akkoma", V::Circle), "CIRCLE-ON-SERVER", P::Operators, Verb::KnowRecipients, Tri::Yes));
    // Named in the text, there is no list that a server could show; they see each other instead.
    EXPECT_TRUE(silent(Scene("mastodon", V::Mentioned), "CIRCLE-ON-SERVER"));
}

} // namespace
} // namespace cohort
