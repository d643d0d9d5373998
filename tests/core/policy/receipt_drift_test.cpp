#include "core/policy/receipt_drift.h"

#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using policytest::account1;
using policytest::author;
using policytest::carrier;
using policytest::member;

QStringList handles(const std::vector<Reader>& readers)
{
    QStringList all;
    for (const Reader& reader : readers)
        all.append(reader.author.handle.section(u'@', 1, 1));
    all.sort();
    return all;
}

QStringList names(const std::vector<AudienceMember>& members)
{
    QStringList all;
    for (const AudienceMember& one : members)
        all.append(one.name);
    return all;
}

ReachFacts followedBy(const QStringList& followers)
{
    ReachFacts facts{.carriers = {carrier()}};
    for (const QString& name : followers)
        facts.carriers[0].followers.push_back(author(name));
    return facts;
}

/// The receipt of a post that left with these facts, as the outbox keeps it.
Receipt sentWith(const ReachFacts& facts, const Audience& audience, Visibility visibility)
{
    const Draft draft{.targets = {{.account = account1, .visibility = visibility}}, .audience = audience};
    Receipt receipt{.audience = audience,
                    .members = facts.audience,
                    .membersKnown = true,
                    .account = facts.carriers[0].account.facts,
                    .accountKnown = true,
                    .answered = visibility};
    receipt.reach = computeReach(draft, facts).accounts.at(0);
    return receipt;
}

Receipt sentToFollowers(const ReachFacts& facts)
{
    return sentWith(facts, {.followers = true}, Visibility::Followers);
}

TEST(ReceiptDrift, IsNoneWhenNothingChanged)
{
    const ReachFacts facts = followedBy({u"ana"_s, u"ben"_s});
    EXPECT_TRUE(driftOf(sentToFollowers(facts), facts, {}).isNone());
}

TEST(ReceiptDrift, NamesFollowersWhoCameSinceAndCanReadIt)
{
    const Receipt receipt = sentToFollowers(followedBy({u"ana"_s}));
    ReachFacts now = followedBy({u"ana"_s, u"ben"_s, u"cem"_s});
    now.contactByIdentity.insert(identityKey(author(u"ben"_s)), ContactId(5));
    now.contactNames.insert(identityKey(author(u"ben"_s)), u"Ben at home"_s);
    const ReceiptDrift drift = driftOf(receipt, now, {});
    EXPECT_EQ(handles(drift.arrived), QStringList({u"ben"_s, u"cem"_s}));
    EXPECT_EQ(drift.arrived[0].contact, ContactId(5));
    EXPECT_EQ(drift.arrived[0].name, u"Ben at home"_s);
    EXPECT_TRUE(drift.arrived[0].meant) << "followers were meant";
    EXPECT_TRUE(drift.left.empty());
    EXPECT_FALSE(drift.isNone());
}

TEST(ReceiptDrift, NamesFollowersWhoWent)
{
    const Receipt receipt = sentToFollowers(followedBy({u"ana"_s, u"ben"_s}));
    const ReceiptDrift drift = driftOf(receipt, followedBy({u"ana"_s}), {});
    EXPECT_EQ(handles(drift.left), QStringList{u"ben"_s});
    EXPECT_TRUE(drift.arrived.empty());
}

TEST(ReceiptDrift, NeverSaysThatSomebodyWentWhenTheListOfNowIsNotComplete)
{
    const Receipt receipt = sentToFollowers(followedBy({u"ana"_s, u"ben"_s}));
    ReachFacts now = followedBy({u"cem"_s});
    now.carriers[0].followersComplete = false;
    const ReceiptDrift drift = driftOf(receipt, now, {});
    EXPECT_TRUE(drift.left.empty());
    EXPECT_EQ(handles(drift.arrived), QStringList{u"cem"_s})
        << "who is known to follow is named all the same";
    EXPECT_TRUE(drift.followersUnknown);
}

TEST(ReceiptDrift, CountsFollowersWhereTheNamesOfThenAreNotKnown)
{
    ReachFacts then = followedBy({u"ana"_s});
    then.carriers[0].followersComplete = false;
    then.carriers[0].account.facts.followerCount = 40;
    ReachFacts now = followedBy({u"ana"_s, u"ben"_s});
    now.carriers[0].account.facts.followerCount = 49;
    const ReceiptDrift drift = driftOf(sentToFollowers(then), now, {});
    EXPECT_TRUE(drift.arrived.empty()) << "Ben may have been there then";
    EXPECT_TRUE(drift.followersUnknown);
    EXPECT_EQ(drift.moreFollowers, 9);
}

TEST(ReceiptDrift, OfAPostToNamedPeopleDoesNotCareAboutFollowers)
{
    ReachFacts then = followedBy({u"ana"_s});
    then.audience = {member(7, author(u"ana"_s))};
    const Receipt receipt = sentWith(then, {.circles = {CircleId(1)}}, Visibility::Mentioned);
    ReachFacts now = followedBy({u"ana"_s, u"ben"_s});
    now.audience = then.audience;
    EXPECT_TRUE(driftOf(receipt, now, {}).isNone());
}

TEST(ReceiptDrift, SaysWhoJoinedAndWhoLeftTheCircle)
{
    ReachFacts then = followedBy({});
    then.audience = {member(7, author(u"ana"_s)), member(8, author(u"ben"_s))};
    const Receipt receipt = sentWith(then, {.circles = {CircleId(1)}}, Visibility::Mentioned);
    ReachFacts now = followedBy({});
    now.audience = {member(8, author(u"ben"_s)), member(9, author(u"cem"_s))};
    const ReceiptDrift drift = driftOf(receipt, now, {});
    EXPECT_EQ(names(drift.joined), QStringList{u"cem"_s});
    EXPECT_EQ(names(drift.removed), QStringList{u"ana"_s});
    EXPECT_TRUE(drift.arrived.empty()) << "joining a circle shows nobody what was sent before";
}

TEST(ReceiptDrift, SaysThatMembersOfThenAreUnknownWhenTheyWereNotKept)
{
    ReachFacts then = followedBy({});
    then.audience = {member(7, author(u"ana"_s))};
    Receipt receipt = sentWith(then, {.circles = {CircleId(1)}}, Visibility::Mentioned);
    receipt.members.clear();
    receipt.membersKnown = false;
    ReachFacts now = followedBy({});
    now.audience = {member(9, author(u"cem"_s))};
    const ReceiptDrift drift = driftOf(receipt, now, {});
    EXPECT_TRUE(drift.membersUnknown);
    EXPECT_TRUE(drift.joined.empty()) << "Cem may have been a member then";
    EXPECT_EQ(names(drift.removed), QStringList{u"ana"_s}) << "she read it as a member";
}

TEST(ReceiptDrift, ComparesTheLockOfTheAccount)
{
    using Lock = ReceiptDrift::Lock;
    struct Case {
        Tri then;
        Tri now;
        Lock expected;
    };
    for (const Case& one :
         {Case{Tri::Yes, Tri::Yes, Lock::Same}, Case{Tri::Yes, Tri::No, Lock::Opened},
          Case{Tri::Yes, Tri::Unknown, Lock::Unknown}, Case{Tri::No, Tri::Yes, Lock::Closed},
          Case{Tri::Unknown, Tri::No, Lock::Opened}, Case{Tri::No, Tri::Unknown, Lock::Same}}) {
        ReachFacts then = followedBy({});
        then.carriers[0].account.facts.locked = one.then;
        ReachFacts now = followedBy({});
        now.carriers[0].account.facts.locked = one.now;
        EXPECT_EQ(driftOf(sentToFollowers(then), now, {}).lock, one.expected)
            << int(one.then) << " then, now " << int(one.now);
    }
}

TEST(ReceiptDrift, TellsTheRuleThatHoldsSinceTheAccountWasOpened)
{
    const Receipt receipt = sentToFollowers(followedBy({}));
    ReachFacts now = followedBy({});
    now.carriers[0].account.facts.locked = Tri::No;
    const ReceiptDrift drift = driftOf(receipt, now, {});
    EXPECT_TRUE(std::ranges::any_of(drift.rules, [](const Exposure& one) { return one.rule == u"X-5"_s; }));
}

TEST(ReceiptDrift, TellsAnotherServerAndOtherLimits)
{
    ReachFacts then = followedBy({});
    then.carriers[0].account.facts.serverSoftware = u"mastodon"_s;
    then.carriers[0].account.facts.serverVersion = u"4.2"_s;
    ReachFacts now = then;
    now.carriers[0].account.facts.serverVersion = u"4.7"_s;
    now.carriers[0].account.facts.can.guardsMentions = Tri::Yes;
    const ReceiptDrift drift = driftOf(sentToFollowers(then), now, {});
    EXPECT_EQ(drift.serverThen, u"mastodon 4.2"_s);
    EXPECT_EQ(drift.serverNow, u"mastodon 4.7"_s);
    EXPECT_TRUE(drift.limitsChanged);
}

TEST(ReceiptDrift, TellsThatTheServerNowShowsAnotherVisibility)
{
    const ReachFacts facts = followedBy({u"ana"_s});
    const Receipt receipt = sentToFollowers(facts);
    Post post;
    post.visibility = Visibility::Followers;
    EXPECT_TRUE(driftOf(receipt, facts, post).isNone());
    post.visibility = Visibility::Anyone;
    EXPECT_EQ(driftOf(receipt, facts, post).visibility, Visibility::Anyone);
}

TEST(ReceiptDrift, TellsThatADraftLeftAtTheSiteWasPublishedThere)
{
    ReachFacts facts = followedBy({});
    facts.carriers[0].account.facts.can.siteDrafts = true;
    Receipt receipt = sentWith(facts, {.anyone = true}, Visibility::OnlyMe);
    receipt.reach =
        computeReach({.targets = {{.account = account1, .siteDraft = true}}, .audience = {.anyone = true}},
                     facts)
            .accounts.at(0);
    ASSERT_TRUE(receipt.reach.siteDraft);
    Post post;
    post.visibility = Visibility::OnlyMe;
    EXPECT_TRUE(driftOf(receipt, facts, post).isNone()) << "still a draft";
    EXPECT_TRUE(driftOf(receipt, facts, {}).isNone());
    // As it is noted in the receipt when the published post is read.
    receipt.answered = Visibility::Anyone;
    post.visibility = Visibility::Anyone;
    EXPECT_EQ(driftOf(receipt, facts, post).visibility, Visibility::Anyone);
    EXPECT_EQ(driftOf(receipt, facts, {}).visibility, Visibility::Anyone) << "also when the post is not here";
    EXPECT_EQ(visibilityOf(receipt), Visibility::Anyone);
    receipt.visibilityDiffers = true;
    EXPECT_TRUE(driftOf(receipt, facts, post).isNone()) << "it was public from the start, and told as that";
}

TEST(ReceiptDrift, AsksTheRulesOfNowAboutADraftLeftAtTheSite)
{
    Receipt receipt;
    receipt.reach = {.account = account1, .visibility = Visibility::OnlyMe, .siteDraft = true};
    EXPECT_TRUE(draftOf(receipt).targets.at(0).siteDraft);
}

TEST(ReceiptDrift, CannotBeToldForAnAccountThatIsGone)
{
    const Receipt receipt = sentToFollowers(followedBy({u"ana"_s}));
    const ReceiptDrift drift = driftOf(receipt, {}, {});
    EXPECT_TRUE(drift.accountGone);
    EXPECT_FALSE(drift.isNone());
    EXPECT_TRUE(drift.left.empty());
}

} // namespace
} // namespace cohort
