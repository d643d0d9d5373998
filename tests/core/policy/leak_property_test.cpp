#include "tests/core/policy/random_world.h"
#include "tests/support/figures.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

// Whoever the model of random_world.h lets read a cleared post must have been meant when the post was shown
// and still be meant when it leaves, or have been agreed to. Found faults are made small by rapidcheck, which
// prints the choices that lead to them. 500 cases each; RC_PARAMS="max_success=10000" for the long run.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

/// Before any property: our number of cases unless somebody asked for another.
const bool configured = [] {
    return !qEnvironmentVariableIsEmpty("RC_PARAMS") || qputenv("RC_PARAMS", "max_success=500");
}();

/// Runs a property over choices that rapidcheck makes and can make smaller.
template <class Property>
void holds(const char* name, Property property)
{
    ASSERT_TRUE(configured);
    int cases = 0;
    EXPECT_TRUE(rc::check(name, [property, &cases](const std::vector<std::uint8_t>& choices) {
        Choices dice(choices);
        ++cases;
        property(dice);
    }));
    printFigure(std::string("random cases, ") + name, std::to_string(cases));
}

std::set<int> agreedTo(const AccountReach& shown)
{
    std::set<int> agreed;
    for (const Reader& reader : shown.readers)
        if (!reader.meant && reader.contact != ContactId::None)
            agreed.insert(static_cast<int>(raw(reader.contact)) - 1);
    return agreed;
}

bool agreedToGroup(const AccountReach& shown)
{
    return std::ranges::any_of(shown.readers, [](const Reader& reader) {
        return reader.reason == ReaderReason::GroupFollowers && !reader.meant;
    });
}

TEST(LeakProperty, NobodyReadsWhoWasNotMeantThenAndNowOrAgreedTo)
{
    int sent = 0;
    holds("nobody reads who was not meant", [&sent](Choices& dice) {
        const RandomWorld then(dice);
        Draft draft = then.draft(dice);
        const bool agrees = dice.oneIn(3);
        if (agrees)
            draft.consents.push_back(Consent{.reachKey = computeReach(draft, then.facts(draft)).key()});
        const auto cleared = VisibilityGate::clear(draft, then.facts(draft), keys(draft));
        if (!cleared)
            return;
        RandomWorld now = then;
        now.changeSome(dice);
        for (const ClearedPost& post : *cleared) {
            const auto again = VisibilityGate::clearAgain(draft, post.reach(), now.facts(draft), u"k"_s);
            if (!again)
                continue;
            ++sent;
            const int network = raw(post.account()) == 1 ? 0 : 1;
            const std::set<int> agreed = agrees ? agreedTo(post.reach()) : std::set<int>{};
            const ModelReaders readers = now.whoCanRead(*again);
            for (const int i : readers.people) {
                const bool meant = then.isMeant(i, network, draft) && now.isMeant(i, network, draft);
                // Followers come and go by themselves; that they do was in the sentence.
                const bool later = draft.audience.followers && now.isMeant(i, network, draft);
                const bool unlisted = post.reach().followersUnknown && (agrees || draft.audience.followers);
                const bool world = post.reach().world && (agrees || draft.audience.anyone);
                RC_ASSERT(meant || later || unlisted || world || agreed.contains(i));
            }
            RC_ASSERT(!readers.groupFollowers || draft.audience.anyone ||
                      (agrees && agreedToGroup(post.reach())));
        }
    });
    EXPECT_GT(sent, 100) << "the property was hardly tried";
}

TEST(LeakProperty, WithoutAWordNothingLeavesThatAnybodyElseCanRead)
{
    holds("without a word nothing leaves", [](Choices& dice) {
        const RandomWorld world(dice);
        const Draft draft = world.draft(dice);
        const auto cleared = VisibilityGate::clear(draft, world.facts(draft), keys(draft));
        if (!cleared)
            return;
        for (const ClearedPost& post : *cleared) {
            const int network = raw(post.account()) == 1 ? 0 : 1;
            RC_ASSERT(!post.reach().world || draft.audience.anyone);
            if (draft.audience.anyone || post.reach().followersUnknown)
                continue; // meant for them, and said in the sentence
            for (const int i : world.whoCanRead(post).people)
                RC_ASSERT(world.isMeant(i, network, draft));
        }
    });
}

TEST(LeakProperty, NarrowingTheAudienceNeverWidensTheReach)
{
    holds("narrowing never widens", [](Choices& dice) {
        const RandomWorld world(dice);
        const Draft wide = world.draft(dice);
        Draft narrow = wide;
        world.narrow(narrow.audience, dice);
        const Reach before = computeReach(wide, world.facts(wide));
        const Reach after = computeReach(narrow, world.facts(narrow));
        for (size_t n = 0; n < after.accounts.size(); ++n) {
            const std::set<int> readers = world.modelReaders(before.accounts[n], wide);
            // Who is named instead of hidden behind a wider route is meant: nobody new outside the audience.
            for (const int i : world.modelReaders(after.accounts[n], narrow))
                RC_ASSERT(readers.contains(i) || world.isMeant(i, static_cast<int>(n), narrow));
        }
    });
}

TEST(LeakProperty, RemovingAPersonNeverAddsOne)
{
    holds("removing never adds", [](Choices& dice) {
        RandomWorld world(dice);
        const Draft draft = world.draft(dice);
        const Reach before = computeReach(draft, world.facts(draft));
        world.removeFromCircles(dice.below(modelPeople));
        const Reach after = computeReach(draft, world.facts(draft));
        for (size_t n = 0; n < after.accounts.size(); ++n) {
            if (after.accounts[n].visibility > before.accounts[n].visibility)
                RC_FAIL("a wider route for fewer people");
            const std::set<int> readers = world.modelReaders(before.accounts[n], draft);
            for (const int i : world.modelReaders(after.accounts[n], draft))
                RC_ASSERT(readers.contains(i));
        }
    });
}

TEST(LeakProperty, TheOrderOfCirclesPeopleAndAccountsChangesNothing)
{
    holds("order changes nothing", [](Choices& dice) {
        const RandomWorld world(dice);
        Draft draft = world.draft(dice);
        ReachFacts facts = world.facts(draft);
        const Reach first = computeReach(draft, facts);
        std::ranges::reverse(facts.audience);
        std::ranges::reverse(facts.carriers);
        std::ranges::reverse(facts.participants);
        for (CarrierFacts& carrier : facts.carriers)
            std::ranges::reverse(carrier.followers);
        std::ranges::reverse(draft.targets);
        std::ranges::reverse(draft.audience.circles);
        std::ranges::reverse(draft.audience.people);
        const Reach second = computeReach(draft, facts);
        RC_ASSERT(second.key() == first.key());
        RC_ASSERT(second.peopleCount() == first.peopleCount());
        RC_ASSERT(second.outsiders().size() == first.outsiders().size());
    });
}

TEST(LeakProperty, EveryStopNamesAWayOut)
{
    holds("every stop names a way out", [](Choices& dice) {
        const RandomWorld world(dice);
        const Draft draft = world.draft(dice);
        for (const Warning& warning : computeReach(draft, world.facts(draft)).warnings)
            RC_ASSERT(!warning.waysOut.empty());
    });
}

} // namespace
} // namespace cohort
