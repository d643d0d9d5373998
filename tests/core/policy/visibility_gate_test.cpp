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

Draft followersDraft(const Audience& audience)
{
    Draft draft = draftTo(audience);
    draft.targets[0].visibility = Visibility::Followers;
    return draft;
}

ErrorKind refusedAs(const Draft& draft, const ReachFacts& facts)
{
    const auto cleared = VisibilityGate::clear(draft, facts, keys(draft));
    return cleared ? ErrorKind::Cancelled : cleared.error().kind;
}

AccountReach shownFor(const Draft& draft, const ReachFacts& facts)
{
    const auto cleared = VisibilityGate::clear(draft, facts, keys(draft));
    EXPECT_TRUE(cleared);
    return cleared ? cleared->at(0).reach() : AccountReach{};
}

TEST(VisibilityGate, ClearsAPostThatReachesOnlyItsAudience)
{
    const ReachFacts facts = factsFor({member(1, ana)});
    const auto cleared = VisibilityGate::clear(draftTo(circle()), facts, {u"k"_s});
    ASSERT_TRUE(cleared);
    ASSERT_EQ(cleared->size(), 1U);
    EXPECT_EQ(cleared->at(0).visibility(), Visibility::Mentioned);
    EXPECT_EQ(cleared->at(0).idempotencyKey(), u"k"_s);
    EXPECT_EQ(cleared->at(0).reach().recipients, std::vector<Author>{ana});
}

TEST(VisibilityGate, AnEmptyAudienceIsAnErrorEverywhere)
{
    EXPECT_EQ(refusedAs(draftTo(Audience{}), factsFor({})), ErrorKind::EmptyAudience);
    EXPECT_EQ(refusedAs(draftTo(circle()), factsFor({})), ErrorKind::EmptyAudience)
        << "a circle without people";
    EXPECT_EQ(refusedAs(followersDraft(circle()), factsFor({})), ErrorKind::EmptyAudience);
    EXPECT_EQ(refusedAs(draftTo(Audience{.parentReaders = true}), factsFor({})), ErrorKind::EmptyAudience);
    EXPECT_EQ(refusedAs(draftTo(circle()), factsFor({member(1, author(u"z"_s, u"other"_s))})),
              ErrorKind::EmptyAudience)
        << "nobody of the audience is on this network";
    Audience allExcepted = circle();
    allExcepted.except = {ContactId{1}};
    EXPECT_EQ(refusedAs(draftTo(allExcepted), factsFor({member(1, ana)})), ErrorKind::EmptyAudience);
}

TEST(VisibilityGate, RefusesWhatCannotBeAPost)
{
    const ReachFacts facts = factsFor({member(1, ana)});
    Draft draft = draftTo(circle(), u"  "_s);
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::InvalidInput) << "no words";
    draft = draftTo(circle());
    draft.targets.clear();
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::InvalidInput) << "no account";
    draft = draftTo(circle());
    draft.targets.push_back(draft.targets[0]);
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::InvalidInput) << "one account twice";
    draft = draftTo(circle());
    draft.targets[0].account = account2;
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::InvalidInput) << "an account that is gone";
    draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::LocalOnly;
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::Unsupported) << "the server does not know it";
}

TEST(VisibilityGate, LetsPicturesOrAPollLeaveWithoutWords)
{
    const ReachFacts facts = factsFor({member(1, ana)});
    Draft draft = draftTo(circle(), {});
    draft.media.emplace_back();
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, {u"k"_s}));
    draft.media.clear();
    draft.poll.emplace();
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, {u"k"_s}));
}

TEST(VisibilityGate, HandsAPasswordOnlyToACopyThatIsBehindIt)
{
    Capabilities site{.visibilities = {Visibility::Circle, Visibility::Anyone}, .passwords = true};
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers.push_back(carrier(account2, site, u"site"_s));
    Draft draft = draftTo(circle());
    draft.targets.push_back({.account = account2, .visibility = Visibility::Circle});
    draft.password = u"swordfish"_s;
    const Reach reach = computeReach(draft, facts);
    draft.consents = {{.reachKey = reach.key()}};
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s, u"l"_s});
    ASSERT_TRUE(cleared) << int(cleared.error().kind);
    ASSERT_EQ(cleared->size(), 2U);
    EXPECT_FALSE(cleared->at(0).reach().password);
    EXPECT_TRUE(cleared->at(0).draft().password.isEmpty());
    EXPECT_TRUE(cleared->at(1).reach().password);
    EXPECT_EQ(cleared->at(1).draft().password, u"swordfish"_s);
}

TEST(VisibilityGate, RefusesAPostThatReachesSomebodyOutsideItsAudience)
{
    const ReachFacts facts = factsFor({member(1, ana)});
    const auto cleared = VisibilityGate::clear(draftTo(circle(), u"psst @boss"_s), facts, {u"k"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::WouldReachMore);
    EXPECT_EQ(cleared.error().outsiders.at(0).author.handle, u"@boss"_s);
    EXPECT_FALSE(cleared.error().warnings.empty());
}

TEST(VisibilityGate, ConsentCoversExactlyTheReachItWasGivenFor)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].followers = {ana, boss};
    const Draft draft = consented(followersDraft(circle()), facts);
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, keys(draft)));
    facts.carriers[0].followers.push_back(author(u"rival"_s));
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::WouldReachMore);
    facts.carriers[0].followers = {ana};
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, keys(draft)))
        << "no outsider is left: nothing to agree to";
}

TEST(VisibilityGate, X2_CrossPostingToANetworkThatCannotLimitStopsBothCopies)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers.push_back(carrier(account2, publicOnly(), u"other"_s));
    Draft draft = draftTo(Audience{.followers = true});
    draft.targets.push_back(DraftTarget{.account = account2});
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::WouldReachMore);
    const auto cleared = VisibilityGate::clear(consented(draft, facts), facts, keys(draft));
    ASSERT_TRUE(cleared);
    EXPECT_EQ(cleared->at(0).visibility(), Visibility::Followers);
    EXPECT_TRUE(cleared->at(1).reach().world);
}

TEST(VisibilityGate, UnknownCountsAsTheWidest)
{
    EXPECT_EQ(narrower(Visibility::Unknown, Visibility::Followers), Visibility::Mentioned);
    EXPECT_EQ(narrower(Visibility::Anyone, Visibility::Unknown), Visibility::Mentioned);
    EXPECT_EQ(narrower(Visibility::Anyone, Visibility::Quiet), Visibility::Quiet);
    ReachFacts facts = factsFor({member(1, ana)});
    Draft draft = draftTo(circle());
    draft.edits = PostRef{.account = account1, .uri = u"u"_s};
    EXPECT_EQ(refusedAs(draft, facts), ErrorKind::WouldReachMore);
}

TEST(VisibilityGateAtSending, SendsToWhoWasInTheAudienceThenAndIsNow)
{
    const Draft draft = draftTo(circle());
    const AccountReach shown = shownFor(draft, factsFor({member(1, ana), member(2, ben)}));
    const auto again =
        VisibilityGate::clearAgain(draft, shown, factsFor({member(2, ben), member(3, boss)}), u"k"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->reach().recipients, std::vector<Author>{ben});
    ASSERT_EQ(again->reach().readers.size(), 1U);
    EXPECT_EQ(again->reach().readers[0].author, ben);
}

TEST(VisibilityGateAtSending, SendsToNobodyWhenNobodyIsLeft)
{
    const Draft draft = draftTo(circle());
    const AccountReach shown = shownFor(draft, factsFor({member(1, ana)}));
    for (const ReachFacts& now : {factsFor({}), factsFor({member(3, boss)})}) {
        const auto again = VisibilityGate::clearAgain(draft, shown, now, u"k"_s);
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().kind, ErrorKind::EmptyAudience);
    }
}

TEST(VisibilityGateAtSending, SendsAnOpenCopyOnANetworkWhereNobodyOfTheCircleIs)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers.push_back(carrier(account2, publicOnly(), u"other"_s));
    Draft draft = draftTo(circle());
    draft.targets.push_back(DraftTarget{.account = account2, .visibility = Visibility::Anyone});
    draft = consented(draft, facts);
    const auto cleared = VisibilityGate::clear(draft, facts, keys(draft));
    ASSERT_TRUE(cleared);
    ASSERT_TRUE(cleared->at(1).reach().world);
    EXPECT_TRUE(VisibilityGate::clearAgain(draft, cleared->at(1).reach(), facts, u"k2"_s));
    EXPECT_FALSE(VisibilityGate::clearAgain(draft, cleared->at(1).reach(), factsFor({}), u"k2"_s))
        << "the circle is empty now";
}

TEST(VisibilityGateAtSending, KeepsForMeAloneWhatNobodyElseWasToRead)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].account.facts.can.visibilities.push_back(Visibility::OnlyMe);
    Draft draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::OnlyMe;
    const AccountReach shown = shownFor(draft, facts);
    EXPECT_TRUE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
}

TEST(VisibilityGateAtSending, RefusesAFollowerWhoCameSinceUnlessFollowersWereMeant)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].followers = {ana, boss};
    const Draft toCircle = consented(followersDraft(circle()), facts);
    const Draft toFollowers = followersDraft(Audience{.followers = true});
    const AccountReach shownCircle = shownFor(toCircle, facts);
    const AccountReach shownFollowers = shownFor(toFollowers, facts);
    EXPECT_TRUE(VisibilityGate::clearAgain(toCircle, shownCircle, facts, u"k"_s)) << "the boss was agreed to";
    facts.carriers[0].followers.push_back(author(u"rival"_s));
    EXPECT_FALSE(VisibilityGate::clearAgain(toCircle, shownCircle, facts, u"k"_s));
    EXPECT_TRUE(VisibilityGate::clearAgain(toFollowers, shownFollowers, facts, u"k"_s));
}

TEST(VisibilityGateAtSending, RefusesWhenSomebodyMeantIsNoLonger)
{
    ReachFacts facts = factsFor({member(1, ana), member(2, ben)});
    facts.carriers[0].followers = {ana, ben};
    const Draft draft = followersDraft(circle());
    const AccountReach shown = shownFor(draft, facts);
    facts.audience.pop_back(); // ben left the circle but follows still
    const auto again = VisibilityGate::clearAgain(draft, shown, facts, u"k"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().outsiders.at(0).author, ben);
}

TEST(VisibilityGateAtSending, RefusesWhenTheAccountWasOpenedSince)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].followers = {ana};
    const Draft draft = followersDraft(circle());
    const AccountReach shown = shownFor(draft, facts);
    facts.carriers[0].account.facts.locked = Tri::No;
    EXPECT_FALSE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
}

TEST(VisibilityGateAtSending, RefusesEachThingThatWasNotShown)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].followers = {ana};
    facts.carriers[0].followersComplete = false;
    const Draft followers = consented(followersDraft(Audience{.followers = true}), facts);
    const Draft everybody = consented(draftTo(Audience{.anyone = true}), facts);
    struct Hidden {
        const char* what = "";
        const Draft& draft;
        bool AccountReach::* shown = nullptr;
    };
    for (const Hidden& hidden : {Hidden{"who follows later", followers, &AccountReach::laterFollowers},
                                 Hidden{"followers nobody knows", followers, &AccountReach::followersUnknown},
                                 Hidden{"the world", everybody, &AccountReach::world}}) {
        SCOPED_TRACE(hidden.what);
        AccountReach shown = shownFor(hidden.draft, facts);
        EXPECT_TRUE(VisibilityGate::clearAgain(hidden.draft, shown, facts, u"k"_s));
        ASSERT_TRUE(shown.*hidden.shown);
        shown.*hidden.shown = false;
        const auto again = VisibilityGate::clearAgain(hidden.draft, shown, facts, u"k"_s);
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().kind, ErrorKind::WouldReachMore);
    }
}

TEST(VisibilityGateAtSending, RefusesWhenTheServerCannotKeepTheRouteAnyMore)
{
    const Draft draft = draftTo(circle());
    ReachFacts facts = factsFor({member(1, ana)});
    const AccountReach shown = shownFor(draft, facts);
    facts.carriers[0].account.facts.can = publicOnly();
    EXPECT_FALSE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
    facts.carriers.clear();
    EXPECT_FALSE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
}

TEST(VisibilityGateAtSending, RefusesWhenTheAnsweredPostBecameNarrower)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    const Draft draft =
        answering(draftTo(Audience{.anyone = true, .parentReaders = true}), facts, boss, Visibility::Anyone);
    const AccountReach shown = shownFor(draft, facts);
    EXPECT_TRUE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
    facts.parent->visibility = Visibility::Followers;
    EXPECT_FALSE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
}

TEST(VisibilityGateAtSending, KeepsWhatTheUserAgreedTo)
{
    ReachFacts facts = factsFor({member(1, ana)});
    facts.carriers[0].account.facts.can = publicOnly();
    const Draft draft = consented(draftTo(circle()), facts);
    const AccountReach shown = shownFor(draft, facts);
    EXPECT_TRUE(shown.accepted.contains(u"X-2"_s));
    EXPECT_TRUE(VisibilityGate::clearAgain(draft, shown, facts, u"k"_s));
    AccountReach forgotten = shown;
    forgotten.accepted.clear();
    EXPECT_FALSE(VisibilityGate::clearAgain(draft, forgotten, facts, u"k"_s));
}

} // namespace
} // namespace cohort
