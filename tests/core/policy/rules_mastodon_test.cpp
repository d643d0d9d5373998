#include "tests/core/policy/rule_scene.h"

// One test for each rule of core/policy/rules/mastodon.cpp, named after it.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;
using P = Principal;
using V = Visibility;

TEST(Rule, MST_PUBLIC_IsReadByTheWorldAndPassedOnAndFoundWhereIndexed)
{
    Scene scene("mastodon", V::Anyone);
    EXPECT_TRUE(says(scene, "MST-PUBLIC", P::World, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-PUBLIC", P::World, Verb::Amplify, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-PUBLIC", P::FeedReaders, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-PUBLIC", P::MailSubscribers, Verb::Delivered, Tri::Unknown));
    EXPECT_TRUE(says(scene, "MST-PUBLIC", P::Indexers, Verb::Find, Tri::Unknown)) << "indexable is not known";
    scene.account().indexable = Tri::No;
    EXPECT_TRUE(says(scene, "MST-PUBLIC", P::Indexers, Verb::Find, Tri::No));
    EXPECT_TRUE(
        says(scene.answers("boss", V::Anyone), "MST-PUBLIC", P::Participants, Verb::Delivered, Tri::Yes));
}

TEST(Rule, MST_QUIET_IsReadByLinkOnTheProfileAndInItsFeed)
{
    const Scene scene("mastodon", V::Quiet);
    EXPECT_TRUE(says(scene, "MST-QUIET", P::World, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-QUIET", P::FeedReaders, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-QUIET", P::Indexers, Verb::Find, Tri::No));
}

TEST(Rule, MST_FOLLOWERS_IsReadByWhoeverFollowsThenAndCannotBePassedOn)
{
    const Scene scene("mastodon", V::Followers);
    EXPECT_TRUE(says(scene, "MST-FOLLOWERS", P::Followers, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-FOLLOWERS", P::LaterFollowers, Verb::ReadLater, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-FOLLOWERS", P::Followers, Verb::Amplify, Tri::No));
    EXPECT_EQ(saidBy(scene, "MST-FOLLOWERS").strength, Strength::Expected);
    EXPECT_EQ(saidBy(Scene("pixelfed", V::Followers), "MST-FOLLOWERS").strength, Strength::Assumed)
        << "another server's software is taken to do the same";
}

TEST(Rule, MST_DIRECT_GoesToTheNamedAlone)
{
    const Scene scene("mastodon", V::Mentioned);
    EXPECT_TRUE(says(scene, "MST-DIRECT", P::Recipients, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-DIRECT", P::Recipients, Verb::Amplify, Tri::No));
    EXPECT_TRUE(silent(Scene("mastodon", V::Followers), "MST-DIRECT"));
}

TEST(Rule, MST_LIMITED_ComesInLookingLikeAPostToFollowers)
{
    const AccountFacts mine{.serverSoftware = u"mastodon"_s};
    const auto said = exposuresOfIncoming(Post{.visibility = V::Followers}, mine);
    EXPECT_EQ(could(said, P::Recipients, Verb::KnowRecipients), Tri::Unknown);
    EXPECT_TRUE(std::ranges::any_of(said, [](const Exposure& one) { return one.rule == "MST-LIMITED"_L1; }));
}

TEST(Rule, MST_1_ANameInTheTextAddsAReader)
{
    Scene scene("mastodon", V::Mentioned);
    scene.text("ask @boss").knows(scene.person("boss"));
    EXPECT_TRUE(says(scene, "MST-1", P::Person, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "MST-1"));
}

TEST(Rule, MST_2_ANameTakenOutStillReads)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.edited = Post{.visibility = V::Mentioned, .mentions = {scene.person("boss")}};
    EXPECT_TRUE(says(scene, "MST-2", P::Person, Verb::ReadLater, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "MST-2"));
}

TEST(Rule, MST_3_AGroupHandsItToItsFollowers)
{
    Scene scene("mastodon", V::Mentioned);
    Author group = scene.person("chat");
    group.group = true;
    scene.text("@chat").knows(group);
    EXPECT_TRUE(says(scene, "MST-3", P::GroupFollowers, Verb::Delivered, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "MST-3"));
}

TEST(Rule, MST_4_TheQuotedPersonReads)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.quoted = Post{.author = scene.person("boss"), .visibility = V::Anyone};
    EXPECT_TRUE(says(scene, "MST-4", P::Person, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "MST-4"));
    scene.facts.quoted->author = scene.person("ana");
    EXPECT_FALSE(asks(scene.reach(), "MST-4")) << "Ana is meant anyway";
}

TEST(Rule, MST_5_AnIncomingLimitedPostGoesToAnUnknownSubset)
{
    const AccountFacts mine{.serverSoftware = u"mastodon"_s};
    const auto said = exposuresOfIncoming(Post{.visibility = V::Followers}, mine);
    EXPECT_EQ(could(said, P::Followers, Verb::ReadNow), Tri::Unknown);
    EXPECT_TRUE(exposuresOfIncoming(Post{.visibility = V::Anyone}, mine).empty());
}

TEST(Rule, MST_5_WhoElseReadsAnAnsweredLimitedPostIsNotKnown)
{
    Scene scene("mastodon", V::Mentioned);
    scene.answers("boss", V::Followers);
    EXPECT_TRUE(says(scene, "MST-5", P::Participants, Verb::Find, Tri::Unknown));
    EXPECT_EQ(saidBy(scene, "MST-5").args, QStringList{u"boss"_s});
    scene.facts.parent->visibility = V::Anyone;
    EXPECT_TRUE(silent(scene, "MST-5"));
    scene.facts.parent->visibility = V::Circle;
    EXPECT_FALSE(silent(scene, "MST-5"));
    scene.facts.parent->author = scene.account().me;
    EXPECT_TRUE(silent(scene, "MST-5")) << "I know whom I meant";
}

TEST(Rule, MST_6_AnAnswerToFollowersGoesToMine)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.participants = {scene.person("ana"), scene.person("zoe")};
    scene.answers("boss", V::Followers);
    EXPECT_TRUE(says(scene, "MST-6", P::Participants, Verb::ReadNow, Tri::No));
    EXPECT_TRUE(warns(scene.reach(), "MST-6"));
}

TEST(Rule, MST_7_APostThatStartsWithANameIsNoAnswer)
{
    Scene scene("mastodon", V::Anyone);
    EXPECT_TRUE(says(scene.text("@ana look"), "MST-7", P::Followers, Verb::Find, Tri::No));
    EXPECT_TRUE(says(scene.answers("ana", V::Anyone), "MST-7", P::Followers, Verb::Find, Tri::Yes));
}

TEST(Rule, MST_8_AnEditCannotChangeWhoReads)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.edited = Post{.visibility = V::Mentioned, .mentions = {scene.person("ana")}};
    EXPECT_TRUE(warns(scene.reach(), "MST-8"));
    EXPECT_FALSE(asks(scene.reach(), "MST-8"));
}

TEST(Rule, MST_9_ALinkTellsItsHostWhichServersHaveThePost)
{
    Scene scene("mastodon", V::Followers);
    scene.text("see https://Docs.Example/a?b");
    EXPECT_TRUE(says(scene, "MST-9", P::LinkHost, Verb::Find, Tri::Yes));
    EXPECT_EQ(saidBy(scene, "MST-9").args, QStringList{u"docs.example"_s});
    EXPECT_TRUE(warns(scene.reach(), "MST-9"));
    EXPECT_TRUE(silent(scene.withPicture(), "MST-9")) << "no preview beside a picture";
}

TEST(Rule, MST_10_PicturesAreReadByTheirAddress)
{
    Scene scene("mastodon", V::Followers);
    EXPECT_TRUE(silent(scene, "MST-10"));
    EXPECT_TRUE(says(scene.withPicture(), "MST-10", P::World, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, MST_11_StaffOfEveryCarryingServerCanRead)
{
    Scene scene("mastodon", V::Mentioned);
    Author far = scene.person("zoe");
    far.handle = u"@zoe@Far.test"_s;
    scene.facts.audience.push_back(member(3, far));
    EXPECT_TRUE(says(scene, "MST-11", P::Operators, Verb::ReadNow, Tri::Yes));
    EXPECT_EQ(saidBy(scene, "MST-11").args, (QStringList{u"far.test"_s, u"work.test"_s}));
    EXPECT_EQ(saidBy(scene, "MST-11").kind, ExposureClass::Operators);
}

TEST(Rule, MST_12_ALimitedPostIsNotListedUnderItsTags)
{
    Scene scene("mastodon", V::Followers);
    EXPECT_TRUE(says(scene.text("now #NelaChat"), "MST-12", P::World, Verb::Find, Tri::No));
    EXPECT_TRUE(warns(scene.reach(), "MST-12"));
    EXPECT_TRUE(silent(Scene("mastodon", V::Anyone).text("#NelaChat"), "MST-12"));
}

TEST(Rule, MST_13_ALocalPostStaysOnItsServer)
{
    const Scene scene("glitch", V::LocalOnly);
    EXPECT_TRUE(says(scene, "MST-13", P::LocalUsers, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "MST-13", P::Followers, Verb::Delivered, Tri::No));
    EXPECT_TRUE(says(scene, "MST-13", P::FeedReaders, Verb::ReadNow, Tri::No));
}

TEST(Rule, MST_14_WhetherTheAccountIsSilencedIsNotKnown)
{
    EXPECT_TRUE(says(Scene("mastodon", V::Anyone), "MST-14", P::World, Verb::Find, Tri::Unknown));
}

} // namespace
} // namespace cohort
