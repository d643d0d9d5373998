#include "core/policy/mentions.h"
#include "core/policy/rules.h"
#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

#include <algorithm>

// What goes to a network instead of the draft's text is what its reach is made of.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

const Author ana = author(u"ana"_s);
const Author ben = author(u"ben"_s);

ReachFacts anasFacts()
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    facts.audience = {member(1, ana)};
    facts.mentionable.insert(u"@ana@work.test"_s, ana);
    facts.mentionable.insert(u"@ben@work.test"_s, ben);
    return facts;
}

/// For everybody, through an account of each of two networks.
struct TwoNetworks {
    ReachFacts facts = anasFacts();
    Draft draft = draftTo(Audience{.anyone = true}, u"Hello"_s);

    TwoNetworks()
    {
        facts.carriers.push_back(carrier(account2, publicOnly(), u"other"_s));
        draft.targets.push_back(DraftTarget{.account = account2});
    }
};

bool reads(const Reach& reach, size_t account, const QString& name)
{
    return std::ranges::any_of(reach.accounts.at(account).readers,
                               [&name](const Reader& reader) { return reader.name == name; });
}

TEST(Parts, SomebodyNamedOnlyInAVariantReadsItThere)
{
    const ReachFacts facts = anasFacts();
    Draft draft = draftTo(circle(), u"For Ana"_s);
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, {u"k"_s}));
    draft.targets[0].parts = {u"For Ana"_s, u"and @ben@work.test"_s};
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s});
    ASSERT_FALSE(cleared) << "the second part names somebody outside the audience";
    EXPECT_EQ(cleared.error().kind, ErrorKind::WouldReachMore);
    EXPECT_EQ(cleared.error().outsiders.at(0).author, ben);
}

TEST(Parts, SomebodyNamedOnlyInATextThatGoesNowhereReadsNothing)
{
    const ReachFacts facts = anasFacts();
    Draft draft = draftTo(circle(), u"About @ben@work.test"_s);
    draft.targets[0].parts = {u"About Ben"_s};
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s});
    ASSERT_TRUE(cleared);
    EXPECT_FALSE(reads(computeReach(draft, facts), 0, u"ben"_s));
    EXPECT_EQ(cleared->at(0).draft().text, u"About Ben"_s) << "nothing else can be published";
    EXPECT_TRUE(mentionsSeen(draft, facts, computeReach(draft, facts)).empty());
}

TEST(Parts, EachNetworkHasItsOwnNames)
{
    TwoNetworks two;
    two.draft.text = u"With @ana@work.test"_s;
    two.draft.targets[1].parts = {u"With Ana, see https://work.test/x"_s};
    const Reach reach = computeReach(two.draft, two.facts);
    EXPECT_TRUE(reads(reach, 0, u"ana"_s));
    EXPECT_FALSE(reads(reach, 1, u"ana"_s));
    const auto mentions = mentionsSeen(two.draft, two.facts, reach);
    ASSERT_EQ(mentions.size(), 1U);
    EXPECT_EQ(mentions[0].handle, u"@ana@work.test"_s);
}

TEST(Parts, APartWithoutWordsIsNoPost)
{
    const ReachFacts facts = anasFacts();
    Draft draft = draftTo(circle(), {});
    draft.targets[0].parts = {u"words of its own"_s};
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, {u"k"_s})) << "the text they share may be empty";
    draft.targets[0].parts = {u"one"_s, u"  "_s};
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::InvalidInput);
}

TEST(Parts, AThreadNeedsANetworkWithAnswers)
{
    ReachFacts facts = anasFacts();
    facts.carriers[0].account.facts.can.reply = false;
    Draft draft = draftTo(circle(), u"long"_s);
    draft.targets[0].parts = {u"one"_s};
    EXPECT_TRUE(VisibilityGate::clear(draft, facts, {u"k"_s}));
    draft.targets[0].parts = {u"one"_s, u"two"_s};
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::Unsupported);
}

TEST(Parts, WhatLeavesIsThePartAndItIsLookedAtAgain)
{
    ReachFacts facts = anasFacts();
    Draft draft = draftTo(circle(), u"The whole text"_s);
    draft.targets[0].parts = {u"one"_s, u"two"_s};
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s});
    ASSERT_TRUE(cleared);
    Draft second = draft;
    second.targets[0].parts = {u"two"_s};
    const auto again = VisibilityGate::clearAgain(second, cleared->at(0).reach(), facts, u"k-2"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->draft().text, u"two"_s);
    EXPECT_TRUE(again->draft().targets.at(0).parts.empty());
    second.targets[0].parts = {u"two, @ben@work.test"_s};
    EXPECT_FALSE(VisibilityGate::clearAgain(second, cleared->at(0).reach(), facts, u"k-2"_s));
}

TEST(CrossNetworkReach, ACopyKeptNarrowByHandAndAPublicOneAreAskedAbout)
{
    TwoNetworks two;
    EXPECT_TRUE(VisibilityGate::clear(two.draft, two.facts, keys(two.draft))) << "public on both, as meant";
    two.draft.targets[0].visibility = Visibility::Followers;
    const Reach reach = computeReach(two.draft, two.facts);
    EXPECT_TRUE(asks(reach, "X-2"));
    const auto cleared = VisibilityGate::clear(two.draft, two.facts, keys(two.draft));
    ASSERT_FALSE(cleared) << "meant for anyone, but one copy was kept narrow by hand";
    EXPECT_EQ(cleared.error().kind, ErrorKind::WouldReachMore);
    const Draft agreed = consented(two.draft, two.facts);
    const auto both = VisibilityGate::clear(agreed, two.facts, keys(agreed));
    ASSERT_TRUE(both);
    EXPECT_TRUE(VisibilityGate::clearAgain(agreed, both->at(1).reach(), two.facts, u"k"_s));

    two.facts.carriers[1].account.facts.can = fediverse();
    EXPECT_TRUE(asks(computeReach(two.draft, two.facts), "X-1")) << "where the network could be narrow too";
    two.draft.targets[0].visibility = Visibility::Quiet;
    EXPECT_FALSE(asks(computeReach(two.draft, two.facts), "X-1")) << "quiet is for anyone as well";
}

} // namespace
} // namespace cohort
