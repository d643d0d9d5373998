#include "core/policy/route_offer.h"

#include "tests/core/policy/rule_scene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

const Author ana = author(u"ana"_s);
const Author ben = author(u"ben"_s);
const Author boss = author(u"boss"_s);

ReachFacts factsWithFollowers()
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    facts.carriers[0].followers = {ana, boss};
    facts.audience = {member(1, ana), member(2, ben)};
    return facts;
}

TEST(RouteOffer, ComeNarrowestFirstWithTheirCosts)
{
    const auto routes = routesFor(draftTo(circle()), factsWithFollowers());
    ASSERT_EQ(routes.size(), 1U);
    const std::vector<RouteOffer>& offers = routes[0].offers;
    ASSERT_EQ(offers.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(offers, {}, &RouteOffer::visibility));
    EXPECT_EQ(offers[0].visibility, Visibility::Mentioned);
    EXPECT_TRUE(offers[0].chosen);
    EXPECT_EQ(offers[0].people, 2);
    EXPECT_FALSE(offers[0].needsConsent());
    EXPECT_EQ(offers[1].visibility, Visibility::Followers);
    EXPECT_EQ(offers[1].outsiders, 1) << "the boss follows";
    EXPECT_EQ(offers[1].missed, 1) << "Ben does not";
    EXPECT_TRUE(offers[1].laterFollowers);
    EXPECT_TRUE(offers[1].needsConsent());
    EXPECT_TRUE(offers[3].world);
}

TEST(RouteOffer, ACircleGoesToTheListThatTheServerKeeps)
{
    ReachFacts facts = factsWithFollowers();
    Capabilities& can = facts.carriers[0].account.facts.can;
    can.visibilities.insert(can.visibilities.begin() + 1, Visibility::Circle);
    can.keepsCircles = Tri::Yes;
    can.maxMentions = 1;
    const auto routes = routesFor(draftTo(circle()), facts);
    const std::vector<RouteOffer>& offers = routes.at(0).offers;
    ASSERT_EQ(offers.size(), 5U);
    EXPECT_EQ(offers[1].visibility, Visibility::Circle);
    EXPECT_TRUE(offers[1].chosen && offers[1].possible);
    EXPECT_FALSE(offers[1].needsConsent());
    EXPECT_EQ(offers[1].people, 2);
    EXPECT_EQ(offers[1].outsiders, 0);
    EXPECT_FALSE(offers[0].possible) << "two are too many to name";

    Draft named = draftTo(circle());
    named.text = u"hello @boss@work.test"_s;
    facts.mentionable.insert(u"@boss@work.test"_s, boss);
    EXPECT_EQ(routesFor(named, facts).at(0).offers[1].outsiders, 1)
        << "who is named in the text is addressed";
}

TEST(RouteOffer, SinglePeopleAreAddressedWhereAListWouldHaveToBeMade)
{
    ReachFacts facts = factsWithFollowers();
    Capabilities& can = facts.carriers[0].account.facts.can;
    can.visibilities.insert(can.visibilities.begin() + 1, Visibility::Circle);
    can.keepsCircles = Tri::Yes;
    const auto routes = routesFor(draftTo({.people = {ContactId{1}, ContactId{2}}}), facts);
    EXPECT_TRUE(routes.at(0).offers[0].chosen);
    EXPECT_EQ(routes.at(0).offers[0].visibility, Visibility::Mentioned);
    EXPECT_TRUE(routes.at(0).offers[1].possible);
}

TEST(RouteOffer, AChosenRouteIsTheOneShown)
{
    Draft draft = draftTo(circle());
    draft.targets[0].visibility = Visibility::Quiet;
    const auto routes = routesFor(draft, factsWithFollowers());
    for (const RouteOffer& offer : routes.at(0).offers)
        EXPECT_EQ(offer.chosen, offer.visibility == Visibility::Quiet);
}

TEST(RouteOffer, IsPossibleWithARemarkThatStopsNothing)
{
    ReachFacts facts = factsWithFollowers();
    facts.audience.push_back(member(3, author(u"zoe"_s, u"elsewhere"_s)));
    const auto routes = routesFor(draftTo(circle()), facts);
    const RouteOffer& named = routes.at(0).offers.at(0);
    EXPECT_FALSE(named.costs.empty()) << "Zoe is not reached";
    EXPECT_TRUE(named.possible);
}

TEST(RouteOffer, SaysWhatIsNotPossible)
{
    ReachFacts facts = factsWithFollowers();
    facts.audience = {member(1, author(u"zoe"_s, u"elsewhere"_s))};
    const auto routes = routesFor(draftTo(circle()), facts);
    EXPECT_FALSE(routes.at(0).offers.at(0).possible) << "nobody to name";
}

TEST(RouteOffer, AWiderRouteNeverReachesFewerOfThoseOutside)
{
    const auto routes = routesFor(draftTo(circle()), factsWithFollowers());
    EXPECT_LE(routes.at(0).offers.at(0).outsiders, routes.at(0).offers.at(1).outsiders);
}

/// The offer of one visibility on an account of this software that can do everything.
RouteOffer offerOn(const char* software, Visibility visibility)
{
    Scene scene(software, Visibility::Circle);
    scene.draft.targets[0].visibility.reset(); // as nobody has chosen yet
    const auto routes = routesFor(scene.draft, scene.facts);
    for (const RouteOffer& offer : routes.at(0).offers)
        if (offer.visibility == visibility)
            return offer;
    return {};
}

TEST(RouteOffer, AMailGoesInBccRatherThanOpenly)
{
    const RouteOffer blind = offerOn("mail", Visibility::Circle);
    EXPECT_EQ(blind.means, RouteMeans::BlindCopy);
    EXPECT_TRUE(blind.chosen && blind.possible);
    EXPECT_EQ(blind.people, 2);
    EXPECT_EQ(blind.outsiders, 0);
    EXPECT_EQ(offerOn("mail", Visibility::Mentioned).means, RouteMeans::OpenCopy);
}

TEST(RouteOffer, ABlogOffersAPasswordAndNamesItsEditors)
{
    const RouteOffer behind = offerOn("blog", Visibility::Circle);
    EXPECT_EQ(behind.means, RouteMeans::Password);
    EXPECT_TRUE(behind.possible);
    EXPECT_FALSE(behind.costs.empty()) << "its title is seen, its editors can read it";
    EXPECT_EQ(offerOn("blog", Visibility::OnlyMe).means, RouteMeans::EditorsOnly);
    EXPECT_TRUE(offerOn("blog", Visibility::Anyone).world);
}

TEST(RouteOffer, BlueskyOffersAChatAndAGateForRepliesButNoLimitOnReading)
{
    const RouteOffer chat = offerOn("bluesky", Visibility::Mentioned);
    EXPECT_EQ(chat.means, RouteMeans::Chat);
    EXPECT_FALSE(chat.world);
    const RouteOffer gate = offerOn("bluesky", Visibility::Anyone);
    EXPECT_EQ(gate.means, RouteMeans::ReplyGate);
    EXPECT_TRUE(gate.world && gate.needsConsent());
    EXPECT_TRUE(std::ranges::any_of(gate.costs, &opensToTheWorld)) << "said in red";
}

TEST(RouteOffer, SocialNetworksSpeakOfTheirVisibility)
{
    for (const char* software : {"mastodon", "pleroma", "friendica"})
        EXPECT_EQ(offerOn(software, Visibility::Circle).means, RouteMeans::Visibility) << software;
}

TEST(RouteOffer, AnEditHasNone)
{
    Draft draft = draftTo(circle());
    draft.edits = PostRef{.account = account1, .uri = u"u"_s};
    EXPECT_TRUE(routesFor(draft, factsWithFollowers()).empty());
}

TEST(RouteOffer, AHatOfTheOtherLifeCostsAWordOnEveryRoute)
{
    ReachFacts facts = factsWithFollowers();
    facts.audienceSpheres = {Sphere::Professional};
    facts.carriers[0].account.hat = Hat::Personal;
    const auto routes = routesFor(draftTo(circle()), facts);
    for (const RouteOffer& offer : routes.at(0).offers)
        EXPECT_TRUE(offer.needsConsent());
}

} // namespace
} // namespace cohort
