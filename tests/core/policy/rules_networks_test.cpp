#include "tests/core/policy/rule_scene.h"

// One test for each rule of the networks outside the fediverse, named after it.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;
using P = Principal;
using V = Visibility;

TEST(Rule, DIA_1_AnAspectIsASnapshot)
{
    EXPECT_TRUE(says(Scene("diaspora", V::Circle), "DIA-1", P::LaterMembers, Verb::ReadLater, Tri::No));
}

TEST(Rule, DIA_2_NobodyCanReshareALimitedPost)
{
    EXPECT_TRUE(says(Scene("diaspora", V::Circle), "DIA-2", P::CircleMembers, Verb::Amplify, Tri::No));
}

TEST(Rule, DIA_3_LaterMembersMayGetComments)
{
    EXPECT_TRUE(says(Scene("diaspora", V::Circle), "DIA-3", P::LaterMembers, Verb::Delivered, Tri::Unknown));
    EXPECT_EQ(saidBy(Scene("diaspora", V::Circle), "DIA-3").strength, Strength::Assumed);
}

TEST(Rule, DIA_4_WhetherMembersSeeEachOtherIsAnOption)
{
    EXPECT_TRUE(
        says(Scene("diaspora", V::Circle), "DIA-4", P::CircleMembers, Verb::KnowRecipients, Tri::Unknown));
}

TEST(Rule, DIA_5_PublicPostsHaveAFeed)
{
    EXPECT_TRUE(says(Scene("diaspora", V::Anyone), "DIA-5", P::FeedReaders, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, DIA_6_ResharingMakesItPublicAgain)
{
    EXPECT_TRUE(says(Scene("diaspora", V::Anyone), "DIA-6", P::World, Verb::Amplify, Tri::Yes));
}

TEST(Rule, BSK_1_EverythingIsPublic)
{
    const Scene scene("bluesky", V::Anyone);
    EXPECT_TRUE(says(scene, "BSK-1", P::World, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "BSK-1", P::Indexers, Verb::Find, Tri::Yes));
}

TEST(Rule, BSK_2_AGateLimitsAnswersNotReading)
{
    const Scene scene("bluesky", V::Anyone);
    EXPECT_TRUE(says(scene, "BSK-2", P::World, Verb::Reply, Tri::Unknown));
    EXPECT_TRUE(says(scene, "BSK-2", P::World, Verb::Quote, Tri::Unknown));
    EXPECT_EQ(could(scene.reach().accounts.at(0).exposures, P::World, Verb::ReadNow), Tri::Yes);
    EXPECT_FALSE(warns(scene.reach(), "BSK-2"));
    Scene gated = scene;
    gated.account().can.quoteGate = true;
    gated.draft.mayBeQuoted = false;
    EXPECT_TRUE(warns(gated.reach(), "BSK-2")) << "said to whoever sets one";
    EXPECT_FALSE(asks(gated.reach(), "BSK-2"));
    EXPECT_EQ(could(gated.reach().accounts.at(0).exposures, P::World, Verb::ReadNow), Tri::Yes);
}

TEST(Rule, BSK_3_HidingFromThoseNotSignedInIsUpToPrograms)
{
    EXPECT_TRUE(says(Scene("bluesky", V::Anyone), "BSK-3", P::SignedIn, Verb::ReadNow, Tri::Unknown));
}

TEST(Rule, BSK_4_StaffCanReadChats)
{
    EXPECT_TRUE(says(Scene("bluesky", V::Anyone), "BSK-4", P::Operators, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, BSK_5_ACircleNeverBecomesAList)
{
    const Scene scene("bluesky", V::Circle);
    EXPECT_TRUE(says(scene, "BSK-5", P::World, Verb::KnowRecipients, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "BSK-5"));
}

TEST(Rule, XMP_1_BothServersCanRead)
{
    EXPECT_TRUE(says(Scene("xmpp", V::Mentioned), "XMP-1", P::Operators, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, XMP_2_ARoomsArchiveDecidesAboutLaterMembers)
{
    const Scene scene("xmpp", V::Mentioned);
    EXPECT_TRUE(says(scene, "XMP-2", P::RoomMembers, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "XMP-2", P::LaterMembers, Verb::ReadLater, Tri::Unknown));
}

TEST(Rule, XMP_3_ANodeAsksWhenItIsRead)
{
    EXPECT_TRUE(says(Scene("xmpp", V::Circle), "XMP-3", P::LaterMembers, Verb::ReadLater, Tri::Yes));
    EXPECT_TRUE(says(Scene("xmpp", V::Followers), "XMP-3", P::LaterFollowers, Verb::ReadLater, Tri::Yes));
    EXPECT_TRUE(says(Scene("xmpp", V::Anyone), "XMP-3", P::World, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, EML_1_BlindCopiesDoNotSeeEachOther)
{
    EXPECT_TRUE(says(Scene("mail", V::Circle), "EML-1", P::Recipients, Verb::KnowRecipients, Tri::No));
    EXPECT_TRUE(says(Scene("mail", V::Mentioned), "EML-1", P::Recipients, Verb::KnowRecipients, Tri::Yes));
}

TEST(Rule, EML_2_AListHasMembersNobodyKnows)
{
    Scene scene("mail", V::Circle);
    EXPECT_FALSE(warns(scene.reach(), "EML-2"));
    Author list = scene.person("colleagues");
    list.group = true;
    scene.facts.audience.push_back(member(3, list));
    EXPECT_TRUE(says(scene, "EML-2", P::World, Verb::ReadNow, Tri::Unknown));
    EXPECT_TRUE(asks(scene.reach(), "EML-2"));
}

TEST(Rule, EML_3_WhereAnAnswerGoesIsUpToTheList)
{
    Scene scene("mail", V::Mentioned);
    EXPECT_TRUE(silent(scene, "EML-3")) << "nothing is answered";
    EXPECT_TRUE(
        says(scene.answers("ana", V::Mentioned), "EML-3", P::GroupFollowers, Verb::Delivered, Tri::Unknown));
}

TEST(Rule, EML_4_TheProviderOfEachAddressCanRead)
{
    EXPECT_TRUE(says(Scene("mail", V::Circle), "EML-4", P::Operators, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, BLG_1_EditorsReadAndAPasswordShowsTheTitle)
{
    const Scene scene("wordpress", V::Circle);
    EXPECT_TRUE(says(scene, "BLG-1", P::Editors, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "BLG-1", P::World, Verb::Find, Tri::Yes));
    EXPECT_TRUE(warns(scene.reach(), "BLG-1"));
    EXPECT_TRUE(says(Scene("wordpress", V::Anyone), "BLG-1", P::MailSubscribers, Verb::Delivered, Tri::Yes));
}

TEST(Rule, BLG_2_MailedCopiesStay)
{
    EXPECT_TRUE(says(Scene("wordpress", V::Anyone), "BLG-2", P::MailSubscribers, Verb::ReadLater, Tri::Yes));
}

TEST(Rule, BLG_3_ACommentHasTheBlogsAudience)
{
    Scene scene("wordpress", V::Anyone);
    EXPECT_TRUE(says(scene.answers("ana", V::Anyone), "BLG-3", P::World, Verb::ReadNow, Tri::Yes));
}

TEST(Rule, BLG_4_ALoginThatMayNotPublishLeavesDrafts)
{
    Scene scene("wordpress", V::Anyone);
    EXPECT_TRUE(silent(scene, "BLG-4"));
    scene.account().can.siteDrafts = true;
    scene.draft.targets[0] = {.account = account1, .siteDraft = true};
    EXPECT_TRUE(silent(scene, "BLG-4")) << "I can publish it myself";
    scene.account().can.draftsOnly = true;
    EXPECT_TRUE(says(scene, "BLG-4", P::World, Verb::ReadLater, Tri::Unknown));
    EXPECT_TRUE(warns(scene.reach(), "BLG-4"));
}

TEST(Rule, FBK_1_TheRestrictedListSeesPublicPosts)
{
    EXPECT_TRUE(says(Scene("facebook", V::Anyone), "FBK-1", P::World, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(silent(Scene("facebook", V::Circle), "FBK-1"));
}

TEST(Rule, FBK_2_TheLastAudienceIsTakenAgain)
{
    EXPECT_TRUE(says(Scene("facebook", V::Circle), "FBK-2", P::World, Verb::ReadLater, Tri::Unknown));
}

TEST(Rule, FBK_3_TaggingAddsReadersAndPerhapsTheirFriends)
{
    Scene scene("facebook", V::Circle);
    scene.text("with @boss").knows(scene.person("boss"));
    EXPECT_TRUE(says(scene, "FBK-3", P::Person, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "FBK-3", P::GroupFollowers, Verb::ReadNow, Tri::Unknown));
}

TEST(Rule, LNK_1_ConnectionsOnlyIsNotInSearches)
{
    EXPECT_TRUE(says(Scene("linkedin", V::Followers), "LNK-1", P::Indexers, Verb::Find, Tri::No));
    EXPECT_TRUE(says(Scene("linkedin", V::Anyone), "LNK-1", P::Indexers, Verb::Find, Tri::Yes));
}

TEST(Rule, LNK_2_CommentsAreShownToTheWholeNetwork)
{
    EXPECT_TRUE(says(Scene("linkedin", V::Anyone).answers("ana", V::Anyone), "LNK-2", P::Followers,
                     Verb::Find, Tri::Yes));
}

TEST(Rule, TWI_1_ProtectionIsForTheWholeAccount)
{
    Scene scene("x", V::Followers);
    scene.account().locked = Tri::No;
    EXPECT_TRUE(says(scene, "TWI-1", P::World, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(says(scene, "TWI-1", P::World, Verb::Quote, Tri::Yes));
    scene.account().locked = Tri::Yes;
    EXPECT_TRUE(says(scene, "TWI-1", P::World, Verb::ReadNow, Tri::Unknown)) << "never no";
}

TEST(Rule, TWI_2_ALimitTheNetworkKeepsHasFailedBefore)
{
    EXPECT_TRUE(says(Scene("x", V::Circle), "TWI-2", P::World, Verb::ReadNow, Tri::Unknown));
}

TEST(Rule, WAP_1_ReadersAreFixedWhenItIsSent)
{
    EXPECT_TRUE(says(Scene("whatsapp", V::Circle), "WAP-1", P::LaterMembers, Verb::ReadLater, Tri::No));
    EXPECT_TRUE(says(Scene("whatsapp", V::Circle), "WAP-1", P::Recipients, Verb::Delivered, Tri::Unknown));
}

TEST(Rule, GPL_1_ExtendedCirclesReachedStrangers)
{
    EXPECT_TRUE(says(Scene("googleplus", V::Circle), "GPL-1", P::CircleMembers, Verb::Amplify, Tri::Unknown));
}

TEST(Rule, MOB_1_WhoComesIsASettingOfItsOwn)
{
    EXPECT_TRUE(says(Scene("mobilizon", V::Anyone), "MOB-1", P::World, Verb::KnowRecipients, Tri::Unknown));
    EXPECT_TRUE(says(Scene("mobilizon", V::Circle), "MOB-1", P::World, Verb::ReadNow, Tri::Unknown));
}

} // namespace
} // namespace cohort
