#include "tests/core/policy/rule_scene.h"

// One test for each rule of GoToSocial, kmyblue, Pleroma, Misskey, snac, Friendica and Hubzilla, named after
// it.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;
using P = Principal;
using V = Visibility;

TEST(Rule, GTS_1_AQuietPostHasNoPage)
{
    const Scene scene("gotosocial", V::Quiet);
    EXPECT_TRUE(says(scene, "GTS-1", P::World, Verb::ReadNow, Tri::No));
    EXPECT_TRUE(says(scene, "GTS-1", P::FeedReaders, Verb::ReadNow, Tri::No));
    EXPECT_TRUE(silent(scene, "MST-QUIET")) << "Mastodon's rule for quiet posts is not this server's";
}

TEST(Rule, GTS_2_TheProfileSettingReachesBack)
{
    EXPECT_TRUE(says(Scene("gotosocial", V::Quiet), "GTS-2", P::World, Verb::ReadLater, Tri::Unknown));
    EXPECT_TRUE(silent(Scene("gotosocial", V::Followers), "GTS-2"));
}

TEST(Rule, GTS_3_ALimitedPostCannotBePassedOn)
{
    EXPECT_TRUE(says(Scene("gotosocial", V::Followers), "GTS-3", P::Followers, Verb::Amplify, Tri::No));
}

TEST(Rule, GTS_4_WhoeverIsNamedCanAnswer)
{
    EXPECT_TRUE(says(Scene("gotosocial", V::Mentioned), "GTS-4", P::Person, Verb::Reply, Tri::Yes));
}

TEST(Rule, GTS_5_AFilmKeepsItsPlace)
{
    Scene scene("gotosocial", V::Followers);
    EXPECT_TRUE(silent(scene.withPicture("/cat.jpg"), "GTS-5"));
    EXPECT_TRUE(says(scene.withPicture("/cat.MP4"), "GTS-5", P::Recipients, Verb::Find, Tri::Yes));
}

TEST(Rule, KMY_1_ACircleIsASnapshot)
{
    EXPECT_TRUE(says(Scene("kmyblue", V::Circle), "KMY-1", P::LaterMembers, Verb::ReadLater, Tri::No));
    EXPECT_TRUE(says(Scene("fedibird", V::Circle), "KMY-1", P::LaterMembers, Verb::ReadLater, Tri::No));
}

TEST(Rule, KMY_2_ANameInACirclePostAddsAReader)
{
    Scene scene("kmyblue", V::Circle);
    scene.text("and @boss").knows(scene.person("boss"));
    EXPECT_TRUE(says(scene, "KMY-2", P::Person, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "MST-1"));
}

TEST(Rule, KMY_3_MembersOnOtherSoftwareAreFlagged)
{
    Scene scene("kmyblue", V::Circle);
    EXPECT_TRUE(says(scene, "KMY-3", P::CircleMembers, Verb::Delivered, Tri::Unknown));
    EXPECT_EQ(saidBy(scene, "KMY-3").args, (QStringList{u"ana"_s, u"ben"_s})) << "their server is not known";
    scene.facts.softwareOfServer.insert(u"work.test"_s, u"kmyblue"_s);
    EXPECT_TRUE(silent(scene, "KMY-3"));
}

TEST(Rule, KMY_4_LoginMeansAnybodySignedInAnywhere)
{
    EXPECT_TRUE(says(Scene("kmyblue", V::LocalOnly), "KMY-4", P::SignedIn, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, KMY_5_SearchingIsASettingOfItsOwn)
{
    EXPECT_TRUE(says(Scene("kmyblue", V::Followers), "KMY-5", P::Indexers, Verb::Find, Tri::Unknown));
}

TEST(Rule, PLE_1_AListIsNamedInTheRequest)
{
    EXPECT_TRUE(says(Scene("akkoma", V::Circle), "PLE-1", P::CircleMembers, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, PLE_2_ANameInTheTextAddsNobodyWhereTheListIsAll)
{
    Scene scene("pleroma", V::Circle);
    scene.account().can.guardsMentions = Tri::Yes;
    scene.text("about @boss").knows(scene.person("boss"));
    EXPECT_TRUE(says(scene, "PLE-2", P::Person, Verb::Delivered, Tri::No));
    EXPECT_TRUE(scene.reach().outsiders().empty());
}

TEST(Rule, PLE_3_AnEndIsOnlyAskedOfOthers)
{
    EXPECT_TRUE(says(Scene("pleroma", V::Followers), "PLE-3", P::World, Verb::ReadLater, Tri::Unknown));
}

TEST(Rule, MSK_1_ChosenPeopleHaveItInTheirHomeFeeds)
{
    EXPECT_TRUE(says(Scene("misskey", V::Mentioned), "MSK-1", P::Recipients, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(Scene("misskey", V::Quiet), "MSK-1", P::World, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, MSK_2_ALimitedPostCannotBePassedOn)
{
    EXPECT_TRUE(says(Scene("sharkey", V::Followers), "MSK-2", P::Followers, Verb::Amplify, Tri::No));
}

TEST(Rule, MSK_3_LimitsHaveFailedBefore)
{
    EXPECT_TRUE(says(Scene("misskey", V::Followers), "MSK-3", P::World, Verb::ReadNow, Tri::Unknown));
}

TEST(Rule, SNC_1_LocalPeopleCanReadWhateverTheyKnowTheNumberOf)
{
    EXPECT_TRUE(says(Scene("snac", V::Mentioned), "SNC-1", P::LocalUsers, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, SNC_2_OlderServersSendFollowersPostsToTheNamed)
{
    EXPECT_TRUE(says(Scene("snac", V::Followers), "SNC-2", P::Followers, Verb::Delivered, Tri::Unknown));
}

TEST(Rule, SNC_3_OlderServersShowLimitedPostsToWhoeverHasTheAddress)
{
    for (const V limited : {V::Mentioned, V::Followers})
        EXPECT_TRUE(says(Scene("snac", limited), "SNC-3", P::World, Verb::ReadNow, Tri::Unknown));
    EXPECT_TRUE(silent(Scene("snac", V::Quiet), "SNC-3"));
}

TEST(Rule, FRD_1_ReadersAreFixedWhenItIsSent)
{
    EXPECT_TRUE(says(Scene("friendica", V::Circle), "FRD-1", P::LaterMembers, Verb::ReadLater, Tri::No));
}

TEST(Rule, FRD_2_RecipientsSeeEachOther)
{
    const Scene scene("friendica", V::Circle);
    EXPECT_TRUE(says(scene, "FRD-2", P::Recipients, Verb::KnowRecipients, Tri::Yes));
    EXPECT_EQ(saidBy(scene, "FRD-2").count, 1);
    EXPECT_EQ(saidBy(scene, "FRD-2").strength, Strength::Expected);
    EXPECT_TRUE(warns(scene.reach(), "FRD-2"));
}

TEST(Rule, FRD_3_AnAnswerHasTheParentsReaders)
{
    Scene scene("friendica", V::Mentioned);
    EXPECT_TRUE(says(scene.answers("ana", V::Mentioned), "FRD-3", P::Participants, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, FRD_4_PicturesNeedAProofOfIdentity)
{
    EXPECT_TRUE(
        says(Scene("friendica", V::Circle).withPicture(), "FRD-4", P::Recipients, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, FRD_5_AContactOnAnotherKindOfNetworkMayBeReadOnTheWay)
{
    Scene scene("friendica", V::Circle);
    EXPECT_TRUE(silent(scene, "FRD-5"));
    scene.facts.softwareOfServer.insert(u"work.test"_s, u"mail"_s);
    EXPECT_TRUE(says(scene, "FRD-5", P::Person, Verb::ReadNow, Tri::Unknown));
}

TEST(Rule, FRD_6_AnEmptyAudienceIsNeverSent)
{
    Scene scene("friendica", V::Circle);
    scene.facts.audience.clear();
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft));
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::EmptyAudience);
    EXPECT_TRUE(findRule(u"FRD-6"_s) != nullptr);
}

TEST(Rule, FRD_THREAD_ThePageOfTheConversationMayShowIt)
{
    Scene scene("mastodon", V::Followers);
    EXPECT_TRUE(silent(scene, "FRD-THREAD"));
    EXPECT_TRUE(
        says(scene.answers("boss", V::Followers), "FRD-THREAD", P::World, Verb::ReadNow, Tri::Unknown));
}

TEST(Rule, HUB_1_RecipientsCannotPassItOn)
{
    EXPECT_TRUE(says(Scene("hubzilla", V::Circle), "HUB-1", P::Recipients, Verb::Amplify, Tri::No));
}

TEST(Rule, HUB_2_WhetherMembersSeeEachOtherIsASetting)
{
    EXPECT_TRUE(
        says(Scene("hubzilla", V::Circle), "HUB-2", P::Recipients, Verb::KnowRecipients, Tri::Unknown));
}

TEST(Rule, HUB_3_OnOtherNetworksTheLimitsDoNotHold)
{
    EXPECT_TRUE(says(Scene("hubzilla", V::Circle), "HUB-3", P::World, Verb::ReadNow, Tri::Unknown));
}

} // namespace
} // namespace cohort
