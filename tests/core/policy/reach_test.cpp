#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

const Author ana = author(u"ana"_s);
const Author ben = author(u"ben"_s);
const Author boss = author(u"boss"_s);

ReachFacts factsFor(const std::vector<AudienceMember>& members)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    facts.audience = members;
    return facts;
}

TEST(Handles, AreFoundAsServersFindThem)
{
    EXPECT_EQ(handlesIn(u"@Ana hi @ben@Work.test, (@c_d.e) and @x@y.test."_s),
              (QStringList{u"@ana"_s, u"@ben@work.test"_s, u"@c_d.e"_s, u"@x@y.test"_s}));
    EXPECT_EQ(handlesIn(u"mail ana@work.test, https://work.test/@ana, @ alone"_s), QStringList());
    EXPECT_EQ(handlesIn(u"@ana @ANA"_s), QStringList{u"@ana"_s});
}

TEST(Reach, NamesEverybodyOfACircleWhereTheNetworkCanOnlyMention)
{
    const Reach reach = computeReach(draftTo(circle()), factsFor({member(1, ana), member(2, ben)}));
    EXPECT_EQ(reach.accounts.at(0).visibility, Visibility::Mentioned);
    EXPECT_EQ(reach.accounts.at(0).recipients, (std::vector<Author>{ana, ben}));
    EXPECT_EQ(readerNames(reach), (QStringList{u"ana"_s, u"ben"_s}));
    EXPECT_TRUE(reach.outsiders().empty());
    EXPECT_TRUE(reach.warnings.empty());
    EXPECT_EQ(reach.peopleCount(), 2);
}

TEST(Reach, AddressesThePersonWhereTheAccountKnowsThem)
{
    Author home = author(QStringLiteral("ana-at-home"));
    home.handle = QStringLiteral("@ana@home.test");
    const Author work = author(QStringLiteral("ana"));
    ReachFacts facts{.carriers = {carrier()}};
    facts.audience = {
        AudienceMember{.contact = ContactId{1}, .name = QStringLiteral("Ana"), .identities = {home, work}}};
    Reach reach = computeReach(draftTo(circle()), facts);
    ASSERT_EQ(reach.accounts.front().recipients.size(), 1U);
    EXPECT_EQ(reach.accounts.front().recipients.front().handle, work.handle) << "on the account's own server";

    facts.carriers.front().followers = {home};
    reach = computeReach(draftTo(circle()), facts);
    ASSERT_EQ(reach.accounts.front().recipients.size(), 1U);
    EXPECT_EQ(reach.accounts.front().recipients.front().handle, home.handle) << "the handle that follows it";
}

TEST(Reach, TakesTheSilentListWhereTheNetworkHasOne)
{
    ReachFacts facts = factsFor({member(1, ana)});
    Capabilities& can = facts.carriers[0].account.facts.can;
    can.visibilities.push_back(Visibility::Circle);
    can.namedRecipients = NamedRecipients::Silent;
    EXPECT_EQ(computeReach(draftTo(circle()), facts).accounts.at(0).visibility, Visibility::Circle);
}

TEST(Reach, AsksWhenACircleIsTooLargeToBeNamed)
{
    ReachFacts facts = factsFor({member(1, ana), member(2, ben)});
    facts.carriers[0].account.facts.can.maxMentions = 1;
    facts.circleLimits = {Visibility::Circle};
    const Reach reach = computeReach(draftTo(circle()), facts);
    EXPECT_EQ(reach.accounts.at(0).visibility, Visibility::Followers);
    EXPECT_TRUE(asks(reach, "TOO-MANY-NAMES"));
    EXPECT_TRUE(asks(reach, "CIRCLE-LIMIT"));
}

TEST(Reach, SaysWhoCannotBeReached)
{
    const Reach reach =
        computeReach(draftTo(circle()), factsFor({member(1, ana), member(2, author(u"zoe"_s, u"other"_s))}));
    ASSERT_EQ(reach.unreached.size(), 1U);
    EXPECT_EQ(reach.unreached[0].name, u"zoe"_s);
    EXPECT_TRUE(warns(reach, "UNREACHED"));
}

TEST(Reach, CountsAPersonOnceOverTwoAccounts)
{
    ReachFacts facts = factsFor({AudienceMember{
        .contact = ContactId{1}, .name = u"Ana"_s, .identities = {ana, author(u"ana"_s, u"other"_s)}}});
    facts.carriers.push_back(carrier(account2, fediverse(), u"other"_s));
    Draft draft = draftTo(circle());
    draft.targets.push_back(DraftTarget{.account = account2});
    const Reach reach = computeReach(draft, facts);
    EXPECT_EQ(reach.accounts.size(), 2U);
    EXPECT_EQ(reach.peopleCount(), 1);
}

TEST(Reach, NeverListsMeAmongTheReaders)
{
    ReachFacts facts = factsFor({member(1, ana), member(2, author(u"me1"_s))});
    facts.mentionable.insert(u"@me1"_s, author(u"me1"_s));
    EXPECT_EQ(readerNames(computeReach(draftTo(circle(), u"@me1"_s), facts)), QStringList{u"ana"_s});
}

TEST(Reach, MST1_AMentionAddsAReader)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.mentionable.insert(u"@boss@work.test"_s, boss);
    const Reach reach = computeReach(draftTo(circle(), u"about @boss@work.test"_s), facts);
    ASSERT_EQ(reach.outsiders().size(), 1U);
    EXPECT_EQ(reach.outsiders()[0].author, boss);
    EXPECT_EQ(reach.outsiders()[0].reason, ReaderReason::Mentioned);
    EXPECT_TRUE(asks(reach, "MST-1"));
}

TEST(Reach, MST1_AMentionNobodyCouldResolveIsStillAReader)
{
    const Reach reach = computeReach(draftTo(circle(), u"@who@where.test"_s), factsFor({member(1, ana)}));
    ASSERT_EQ(reach.outsiders().size(), 1U);
    EXPECT_EQ(reach.outsiders()[0].author.handle, u"@who@where.test"_s);
}

TEST(Reach, MST1_MentioningSomebodyOfTheCircleAddsNobody)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.mentionable.insert(u"@ana"_s, ana);
    EXPECT_TRUE(computeReach(draftTo(circle(), u"hi @ana"_s), facts).warnings.empty());
}

TEST(Reach, MST1_AMentionInTheContentWarningCounts)
{
    Draft draft = draftTo(circle());
    draft.contentWarning = u"for @boss"_s;
    EXPECT_EQ(computeReach(draft, factsFor({member(1, ana)})).outsiders().size(), 1U);
}

TEST(Reach, MST1_AGuardedSilentListIsNotWidenedByAName)
{
    ReachFacts facts = factsFor({member(1, ana)});
    Capabilities& can = facts.carriers[0].account.facts.can;
    can.visibilities.push_back(Visibility::Circle);
    can.namedRecipients = NamedRecipients::Silent;
    const Draft draft = draftTo(circle(), u"about @boss"_s);
    EXPECT_EQ(computeReach(draft, facts).outsiders().size(), 1U) << "not known to be guarded";
    can.guardsMentions = Tri::Yes;
    EXPECT_TRUE(computeReach(draft, facts).outsiders().empty());
}

TEST(Reach, ABotThatIsNotMeantAsks)
{
    Author bot = author(u"bot"_s);
    bot.bot = true;
    ReachFacts facts = factsFor({member(1, ana)});
    facts.mentionable.insert(u"@bot"_s, bot);
    EXPECT_TRUE(asks(computeReach(draftTo(circle(), u"@bot"_s), facts), "BOT"));
}

TEST(Reach, OnlyMeReachesNobody)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].account.facts.can.visibilities.push_back(Visibility::OnlyMe);
    Draft draft = draftTo(circle(), u"@boss"_s);
    draft.targets[0].visibility = Visibility::OnlyMe;
    EXPECT_EQ(computeReach(draft, facts).peopleCount(), 0);
}

TEST(Reach, MST2_AnEditDoesNotTakeAccessAway)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.edited = Post{.visibility = Visibility::Mentioned, .mentions = {ana, boss}};
    Draft draft = draftTo(circle(), u"without the name"_s);
    draft.edits = PostRef{.account = account1, .uri = u"https://work.test/1"_s};
    const Reach reach = computeReach(draft, facts);
    EXPECT_TRUE(asks(reach, "MST-2"));
    EXPECT_EQ(reach.outsiders().at(0).author, boss);
}

TEST(Reach, MST8_AnEditKeepsTheVisibilityItHad)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.edited = Post{.visibility = Visibility::Anyone};
    Draft draft = draftTo(circle());
    draft.edits = PostRef{.account = account1, .uri = u"https://work.test/1"_s};
    EXPECT_EQ(computeReach(draft, facts).accounts.at(0).visibility, Visibility::Anyone);
    facts.edited.reset();
    EXPECT_TRUE(computeReach(draft, facts).accounts.at(0).world) << "not known is the widest";
}

TEST(Reach, MST3_AGroupPassesThePostOnToItsFollowers)
{
    Author group = author(u"librarians"_s);
    group.group = true;
    ReachFacts facts = factsFor({member(1, ana), member(2, group)});
    const Reach reach = computeReach(draftTo(circle()), facts);
    EXPECT_TRUE(asks(reach, "MST-3"));
    ASSERT_EQ(reach.outsiders().size(), 1U);
    EXPECT_EQ(reach.outsiders()[0].reason, ReaderReason::GroupFollowers);
}

TEST(Reach, MST6_AFollowersOnlyReplyIsSeenByMyFollowersNotByTheAuthors)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    facts.carriers[0].followers = {ana, ben};
    const Draft draft = answering(draftTo(Audience{.followers = true, .parentReaders = true}), facts, boss,
                                  Visibility::Followers);
    facts.participants = {ana, ben, boss, author(u"d"_s), author(u"e"_s), author(u"f"_s), author(u"g"_s)};
    const Reach reach = computeReach(draft, facts);
    EXPECT_EQ(reach.accounts.at(0).visibility, Visibility::Followers);
    EXPECT_EQ(readerNames(reach), (QStringList{u"ana"_s, u"ben"_s, u"boss"_s}));
    const auto rule = std::ranges::find(reach.warnings, u"MST-6"_s, &Warning::rule);
    ASSERT_NE(rule, reach.warnings.end());
    EXPECT_EQ(rule->count, 3);
    EXPECT_EQ(rule->args, (QStringList{u"boss"_s, u"7"_s}));
    facts.participants.push_back(facts.carriers[0].account.facts.me);
    const Reach withMe = computeReach(draft, facts);
    const auto same = std::ranges::find(withMe.warnings, u"MST-6"_s, &Warning::rule);
    ASSERT_NE(same, withMe.warnings.end());
    EXPECT_EQ(same->args, (QStringList{u"boss"_s, u"7"_s}))
        << "I am nobody whom the answer reaches or misses";
}

TEST(Reach, SaysInRedOnlyWhatOpensAPostToTheWorld)
{
    for (const QString& rule : {u"X-1"_s, u"X-2"_s, u"BSK-5"_s})
        EXPECT_TRUE(opensToTheWorld({.rule = rule})) << rule.toStdString();
    for (const QString& rule : {u"X-3"_s, u"MST-3"_s, u"MST-6"_s, u"BSK-4"_s, u""_s})
        EXPECT_FALSE(opensToTheWorld({.rule = rule})) << rule.toStdString();
}

TEST(Reach, AReplyTakesTheNarrowerOfMyDefaultAndTheParents)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    const Draft draft = draftTo(Audience{.anyone = true, .parentReaders = true});
    const std::vector<std::pair<Visibility, Visibility>> table{
        {Visibility::Anyone, Visibility::Anyone},       {Visibility::Quiet, Visibility::Quiet},
        {Visibility::Followers, Visibility::Followers}, {Visibility::Mentioned, Visibility::Mentioned},
        {Visibility::Unknown, Visibility::Mentioned},   {Visibility::LocalOnly, Visibility::Followers}};
    for (const auto& [parent, expected] : table) {
        const Draft answer = answering(draft, facts, boss, parent);
        EXPECT_EQ(computeReach(answer, facts).accounts.at(0).visibility, expected)
            << static_cast<int>(parent);
    }
}

TEST(Reach, AnAnswerToAPostThatIsNotKnownHereStaysNarrow)
{
    ReachFacts facts = factsFor({member(1, ana)});
    Draft draft = answering(draftTo(Audience{.circles = {CircleId{1}}, .anyone = true}), facts, boss,
                            Visibility::Anyone);
    facts.parent.reset();
    EXPECT_EQ(computeReach(draft, facts).accounts.at(0).visibility, Visibility::Mentioned);
    draft.targets[0].visibility = Visibility::Anyone;
    EXPECT_TRUE(asks(computeReach(draft, facts), "REPLY-WIDER"));
}

TEST(Reach, AReplyAskedToGoFurtherThanItsParentNeedsAWord)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    Draft draft = answering(draftTo(Audience{.anyone = true, .parentReaders = true}), facts, boss,
                            Visibility::Mentioned);
    draft.targets[0].visibility = Visibility::Anyone;
    EXPECT_TRUE(asks(computeReach(draft, facts), "REPLY-WIDER"));
}

TEST(Reach, AnsweringSomebodyOutsideTheAudienceIsSaid)
{
    ReachFacts facts = factsFor({member(1, ana)});
    const Draft draft = answering(draftTo(circle()), facts, boss, Visibility::Anyone);
    EXPECT_TRUE(asks(computeReach(draft, facts), "PARENT"));
}

TEST(Reach, X5_AnUnlockedAccountLetsAnybodyFollowAndRead)
{
    for (const Tri locked : {Tri::No, Tri::Unknown}) {
        ReachFacts facts;
        facts.carriers = {carrier()};
        facts.carriers[0].account.facts.locked = locked;
        const Reach forFollowers = computeReach(draftTo(Audience{.followers = true}), facts);
        EXPECT_TRUE(warns(forFollowers, "X-5"));
        EXPECT_FALSE(asks(forFollowers, "X-5")) << "followers are whom it is meant for";
        facts.audience = {member(1, ana)};
        Draft draft = draftTo(circle());
        draft.targets[0].visibility = Visibility::Followers;
        EXPECT_TRUE(asks(computeReach(draft, facts), "X-5"));
    }
}

TEST(Reach, X4_FollowersAcceptedLaterAreInTheSentence)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    const Reach reach = computeReach(draftTo(Audience{.followers = true}), facts);
    EXPECT_TRUE(reach.accounts.at(0).laterFollowers);
    EXPECT_TRUE(warns(reach, "X-4"));
    EXPECT_FALSE(warns(reach, "X-5"));
}

TEST(Reach, FollowersThatAreNotAllKnownAreUnknownNeverNone)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].followersComplete = false;
    facts.carriers[0].account.facts.followerCount = 42;
    Draft draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::Followers;
    const Reach reach = computeReach(draft, facts);
    EXPECT_TRUE(reach.accounts.at(0).followersUnknown);
    EXPECT_TRUE(asks(reach, "FOLLOWERS-UNKNOWN"));
}

TEST(Reach, FollowersOutsideTheCircleAreOutsiders)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].followers = {ana, boss};
    Draft draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::Followers;
    const Reach reach = computeReach(draft, facts);
    ASSERT_EQ(reach.outsiders().size(), 1U);
    EXPECT_EQ(reach.outsiders()[0].author, boss);
    EXPECT_TRUE(asks(reach, "FOLLOWERS"));
}

TEST(Reach, AnExceptedFollowerIsAnOutsider)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    facts.carriers[0].followers = {boss};
    facts.contactByIdentity.insert(identityKey(boss), ContactId{9});
    const Reach reach = computeReach(draftTo(Audience{.except = {ContactId{9}}, .followers = true}), facts);
    EXPECT_EQ(reach.outsiders().size(), 1U);
}

TEST(Reach, X2_ANetworkThatCannotLimitAPostAsks)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].account.facts.can = publicOnly();
    const Reach reach = computeReach(draftTo(circle()), facts);
    EXPECT_TRUE(reach.accounts.at(0).world);
    EXPECT_TRUE(asks(reach, "X-2"));
}

TEST(Reach, X1_AWiderRouteThanTheAudienceNeedsIsSaid)
{
    ReachFacts facts = factsFor({member(1, ana)});
    Draft draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::Quiet;
    EXPECT_TRUE(asks(computeReach(draft, facts), "X-1"));
}

TEST(Reach, APostMeantForAnyoneAsksNothing)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    facts.mentionable.insert(u"@boss"_s, boss);
    const Reach reach = computeReach(draftTo(Audience{.anyone = true}, u"hi @boss"_s), facts);
    EXPECT_EQ(reach.accounts.at(0).visibility, Visibility::Anyone);
    EXPECT_TRUE(reach.outsiders().empty());
    EXPECT_TRUE(std::ranges::none_of(reach.warnings, &Warning::needsConsent));
}

TEST(Reach, AnAccountOfTheOtherSphereAsks)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.audienceSpheres = {Sphere::Personal};
    facts.carriers[0].account.hat = Hat::Professional;
    EXPECT_TRUE(asks(computeReach(draftTo(circle()), facts), "HAT"));
    facts.carriers[0].account.hat = Hat::Mixed;
    EXPECT_FALSE(warns(computeReach(draftTo(circle()), facts), "HAT"));
}

TEST(Reach, ItsKeyDoesNotDependOnOrder)
{
    ReachFacts facts = factsFor({member(1, ana), member(2, ben)});
    facts.carriers[0].followers = {boss, author(u"x"_s), ben};
    facts.carriers.push_back(carrier(account2));
    Draft draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::Followers;
    draft.targets.push_back(DraftTarget{.account = account2});
    const QString key = computeReach(draft, facts).key();
    std::ranges::reverse(facts.audience);
    std::ranges::reverse(facts.carriers);
    std::ranges::reverse(facts.carriers[1].followers);
    std::ranges::reverse(draft.targets);
    EXPECT_EQ(computeReach(draft, facts).key(), key);
    facts.carriers[1].followers.push_back(author(u"new"_s));
    EXPECT_NE(computeReach(draft, facts).key(), key);
}

} // namespace
} // namespace cohort
