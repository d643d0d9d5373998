#include "core/policy/route_offer.h"
#include "core/policy/visibility_gate.h"
#include "core/wording/sentences.h"
#include "tests/core/policy/rule_scene.h"

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

using V = Visibility;

/// A blog where I may publish, with a draft for anyone.
struct DraftScene : Scene {
    DraftScene()
        : Scene("wordpress", V::Anyone)
    {
        Capabilities& can = account().can;
        can = {.visibilities = {V::OnlyMe, V::Circle, V::Anyone}, .keepsCircles = Tri::No, .passwords = true};
        can.reply = true;
        can.siteDrafts = true;
        draft.targets[0] = {.account = account1, .siteDraft = true};
    }
    [[nodiscard]] bool leaves() const { return VisibilityGate::clear(draft, facts, {u"key"_s}).has_value(); }
    /// What the account may do as a contributor of the blog.
    void mayNotPublish()
    {
        account().can.visibilities = {V::Anyone};
        account().can.passwords = false;
        account().can.draftsOnly = true;
    }
};

TEST(SiteDraft, IsReadByMeAndWhoeverLooksAfterTheSite)
{
    const DraftScene scene;
    const Reach reach = scene.reach();
    ASSERT_EQ(reach.accounts.size(), 1U);
    EXPECT_EQ(reach.accounts[0].visibility, V::OnlyMe);
    EXPECT_TRUE(reach.accounts[0].siteDraft);
    EXPECT_FALSE(reach.accounts[0].world);
    EXPECT_TRUE(says(scene, "BLG-1", Principal::Editors, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(scene.leaves()) << "narrower than what it is for needs nobody's word";
    const QString sentence = wording::sentence(reach);
    EXPECT_TRUE(
        sentence.startsWith("Only you and the people who look after the site can read it; it stays there as "
                            "a draft."_L1))
        << sentence.toStdString();
}

TEST(SiteDraft, IsOfOneCopyAlone)
{
    DraftScene scene;
    CarrierFacts other = carrier(account2);
    scene.facts.carriers.push_back(other);
    scene.draft.targets.push_back({.account = account2, .visibility = V::Anyone});
    const Reach reach = scene.reach();
    ASSERT_EQ(reach.accounts.size(), 2U);
    EXPECT_TRUE(reach.accounts[0].siteDraft);
    EXPECT_FALSE(reach.accounts[1].siteDraft);
    EXPECT_TRUE(reach.accounts[1].world);
    const QString sentence = wording::sentence(reach);
    EXPECT_TRUE(sentence.contains("Anyone can read this"_L1)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("as a draft"_L1)) << sentence.toStdString();
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"one"_s, u"two"_s});
    ASSERT_TRUE(cleared) << "what is unfinished in one place was not kept narrow there";
    EXPECT_EQ((*cleared)[0].visibility(), V::OnlyMe);
    EXPECT_EQ((*cleared)[1].visibility(), V::Anyone);
}

TEST(SiteDraft, NeedsASiteThatKeepsDraftsAndAPostThatOpensAConversation)
{
    DraftScene scene;
    scene.account().can.siteDrafts = false;
    EXPECT_FALSE(scene.leaves());
    DraftScene comment;
    comment.answers("ana", V::Anyone);
    EXPECT_FALSE(comment.leaves()) << "a comment is seen as soon as it is there";
    DraftScene thread;
    thread.draft.targets[0].parts = {u"One"_s, u"Two"_s};
    EXPECT_FALSE(thread.leaves());
}

TEST(SiteDraft, LeavesAgainOnlyAsADraft)
{
    DraftScene scene;
    const auto shown = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_TRUE(shown);
    const auto again = [&] {
        return VisibilityGate::clearAgain(scene.draft, shown->front().reach(), scene.facts, u"key"_s);
    };
    ASSERT_TRUE(again());
    EXPECT_TRUE(again()->reach().siteDraft);
    EXPECT_EQ(again()->visibility(), V::OnlyMe);
    scene.account().can.siteDrafts = false;
    EXPECT_FALSE(again()) << "published it would be another post";
}

TEST(SiteDraft, IsWhatALoginLeavesThatMayNotPublish)
{
    DraftScene scene;
    scene.mayNotPublish();
    scene.draft.targets[0].siteDraft = false;
    const Reach reach = scene.reach();
    EXPECT_TRUE(reach.accounts[0].siteDraft) << "nobody chose, and there is nothing else";
    EXPECT_TRUE(warns(reach, "BLG-4"));
    EXPECT_TRUE(scene.leaves());
    scene.draft.targets[0].visibility = V::Anyone;
    EXPECT_FALSE(scene.leaves()) << "the site would refuse it, or keep it for somebody else's approval";
    scene.answers("ana", V::Anyone);
    EXPECT_FALSE(scene.reach().accounts[0].siteDraft) << "commenting is something else";
}

TEST(SiteDraft, IsAmongTheWaysThatAreOffered)
{
    DraftScene scene;
    const auto offers = routesFor(scene.draft, scene.facts).at(0).offers;
    ASSERT_EQ(offers.size(), 4U);
    EXPECT_EQ(offers[0].means, RouteMeans::SiteDraft);
    EXPECT_TRUE(offers[0].chosen && offers[0].possible);
    EXPECT_FALSE(offers[1].chosen) << "a private post is another one";
    scene.answers("ana", V::Anyone);
    scene.draft.targets[0] = {.account = account1};
    const auto others = routesFor(scene.draft, scene.facts).at(0).offers;
    ASSERT_FALSE(others.empty());
    for (const RouteOffer& offer : others)
        EXPECT_NE(offer.means, RouteMeans::SiteDraft);
}

} // namespace
} // namespace cohort
