#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

// A model of what servers really do, kept apart from the engine: whoever the model lets read a cleared post
// must have been meant when the post was shown and still be meant when it leaves, or have been agreed to.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

constexpr int people = 12;
constexpr int rounds = 1500; // random worlds for each property

Author person(int i, int network)
{
    return author(u"p%1"_s.arg(i), network == 0 ? u"fediverse"_s : u"other"_s);
}

/// Everything that is the case in one random world.
struct World {
    std::set<int> members{};
    std::set<int> followers[2]{};
    bool followersComplete[2]{true, true};
    Tri locked[2]{Tri::Yes, Tri::Yes};
    bool hasIdentity[people][2]{};
};

class Dice final {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    bool one(int in) { return std::uniform_int_distribution<int>(1, in)(m_engine) == 1; }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }
    std::set<int> some(int in)
    {
        std::set<int> chosen;
        for (int i = 0; i < people; ++i)
            if (one(in))
                chosen.insert(i);
        return chosen;
    }

private:
    std::mt19937 m_engine;
};

World randomWorld(Dice& dice)
{
    World world{.members = dice.some(3)};
    for (int n = 0; n < 2; ++n) {
        world.followers[n] = dice.some(4);
        world.followersComplete[n] = !dice.one(6);
        world.locked[n] = dice.one(4) ? Tri::No : Tri::Yes;
        for (int i = 0; i < people; ++i)
            world.hasIdentity[i][n] = !dice.one(4);
    }
    return world;
}

ReachFacts factsOf(const World& world, const Draft& draft, const Capabilities& can)
{
    ReachFacts facts;
    for (int n = 0; n < 2; ++n) {
        CarrierFacts one =
            carrier(AccountId{n + 1}, n == 0 ? fediverse() : can, n == 0 ? u"fediverse"_s : u"other"_s);
        one.account.facts.locked = world.locked[n];
        one.followersComplete = world.followersComplete[n];
        for (const int i : world.followers[n])
            one.followers.push_back(person(i, n));
        facts.carriers.push_back(one);
    }
    const auto& except = draft.audience.except;
    for (const int i : world.members) {
        AudienceMember one{.contact = ContactId{i + 1}, .name = u"p%1"_s.arg(i)};
        for (int n = 0; n < 2; ++n)
            if (world.hasIdentity[i][n])
                one.identities.push_back(person(i, n));
        if (!draft.audience.circles.empty() && std::ranges::find(except, one.contact) == except.end())
            facts.audience.push_back(one);
    }
    for (int i = 0; i < people; ++i) {
        for (int n = 0; n < 2; ++n)
            facts.contactByIdentity.insert(identityKey(person(i, n)), ContactId{i + 1});
        facts.mentionable.insert(u"@p%1"_s.arg(i), person(i, 0));
    }
    return facts;
}

Draft randomDraft(Dice& dice)
{
    Draft draft = draftTo(dice.one(6) ? Audience{.followers = true} : circle());
    if (dice.one(3))
        draft.targets.push_back(DraftTarget{.account = account2});
    if (dice.one(4))
        draft.text += u" @p%1"_s.arg(dice.below(people));
    if (dice.one(4))
        draft.audience.except.push_back(ContactId{dice.below(people) + 1});
    if (dice.one(3))
        draft.targets[0].visibility = Visibility::Followers;
    return draft;
}

bool isMeant(int i, int network, const World& world, const Draft& draft)
{
    const auto& except = draft.audience.except;
    if (std::ranges::find(except, ContactId{i + 1}) != except.end())
        return false;
    return (!draft.audience.circles.empty() && world.members.contains(i)) ||
           (draft.audience.followers && world.followers[network].contains(i));
}

/// What the servers do with a request: a different piece of code from the engine's.
std::set<int> whoCanRead(const ClearedPost& post, const World& world)
{
    std::set<int> readers;
    const int network = raw(post.account()) == 1 ? 0 : 1;
    const Visibility visibility = post.visibility();
    for (int i = 0; i < people; ++i) {
        const bool named =
            std::ranges::find(post.reach().recipients, person(i, network)) != post.reach().recipients.end();
        const bool mentioned = network == 0 && post.draft().text.contains(u"@p%1"_s.arg(i)) &&
                               handlesIn(post.draft().text).contains(u"@p%1"_s.arg(i));
        const bool follower = visibility == Visibility::Followers && world.followers[network].contains(i);
        if (named || mentioned || follower || visibility >= Visibility::LocalOnly)
            readers.insert(i);
    }
    return readers;
}

World edited(World world, Dice& dice)
{
    for (int change = dice.below(4); change > 0; --change) {
        const int i = dice.below(people);
        std::set<int>& set = dice.one(2) ? world.members : world.followers[dice.below(2)];
        if (!set.erase(i))
            set.insert(i);
    }
    if (dice.one(12))
        world.locked[dice.below(2)] = Tri::No;
    return world;
}

Capabilities otherNetwork(Dice& dice)
{
    return dice.one(2) ? publicOnly() : fediverse();
}

TEST(LeakProperty, NobodyReadsWhoWasNotMeantThenAndNowOrAgreedTo)
{
    int sent = 0;
    for (unsigned seed = 0; seed < rounds; ++seed) {
        Dice dice(seed);
        const World then = randomWorld(dice);
        const Capabilities can = otherNetwork(dice);
        Draft draft = randomDraft(dice);
        const bool agrees = dice.one(3);
        const Reach reach = computeReach(draft, factsOf(then, draft, can));
        if (agrees)
            draft.consents.push_back(Consent{.reachKey = reach.key()});
        const auto cleared = VisibilityGate::clear(draft, factsOf(then, draft, can), keys(draft));
        if (!cleared)
            continue;
        const World now = edited(then, dice);
        for (const ClearedPost& post : *cleared) {
            const auto again =
                VisibilityGate::clearAgain(draft, post.reach(), factsOf(now, draft, can), u"k"_s);
            if (!again)
                continue;
            ++sent;
            const int network = raw(post.account()) == 1 ? 0 : 1;
            std::set<int> agreed;
            for (const Reader& reader : post.reach().readers)
                if (!reader.meant && agrees)
                    agreed.insert(static_cast<int>(raw(reader.contact)) - 1);
            for (const int i : whoCanRead(*again, now)) {
                const bool meant = isMeant(i, network, then, draft) && isMeant(i, network, now, draft);
                // Followers come and go by themselves; that they do was in the sentence.
                const bool laterFollower = draft.audience.followers && isMeant(i, network, now, draft);
                const bool unlisted = post.reach().followersUnknown && (agrees || draft.audience.followers);
                const bool world = post.reach().world && agrees;
                EXPECT_TRUE(meant || laterFollower || unlisted || world || agreed.contains(i))
                    << "seed " << seed << " person " << i << " account " << raw(post.account());
            }
        }
    }
    EXPECT_GT(sent, rounds / 4) << "the property was hardly tried";
}

TEST(LeakProperty, WithoutAWordNothingLeavesThatAnybodyElseCanRead)
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        Dice dice(seed + rounds);
        const World world = randomWorld(dice);
        const Capabilities can = otherNetwork(dice);
        const Draft draft = randomDraft(dice);
        const auto cleared = VisibilityGate::clear(draft, factsOf(world, draft, can), keys(draft));
        if (!cleared)
            continue;
        for (const ClearedPost& post : *cleared) {
            EXPECT_FALSE(post.reach().world) << seed;
            for (const int i : whoCanRead(post, world))
                EXPECT_TRUE(isMeant(i, raw(post.account()) == 1 ? 0 : 1, world, draft)) << "seed " << seed;
        }
    }
}

TEST(LeakProperty, FewerPeopleInTheAudienceNeverMakesAWiderPost)
{
    for (unsigned seed = 0; seed < rounds; ++seed) {
        Dice dice(seed + 2 * rounds);
        World world = randomWorld(dice);
        const Draft draft = draftTo(circle());
        const auto before = VisibilityGate::clear(draft, factsOf(world, draft, fediverse()), keys(draft));
        if (!before || world.members.empty())
            continue;
        world.members.erase(world.members.begin());
        const auto after = VisibilityGate::clear(draft, factsOf(world, draft, fediverse()), keys(draft));
        if (!after)
            continue;
        EXPECT_LE(after->at(0).visibility(), before->at(0).visibility());
        const std::set<int> readers = whoCanRead(before->at(0), world);
        for (const int i : whoCanRead(after->at(0), world))
            EXPECT_TRUE(readers.contains(i)) << seed;
    }
}

TEST(LeakProperty, TheOrderOfPeopleAndAccountsChangesNothing)
{
    for (unsigned seed = 0; seed < rounds / 4; ++seed) {
        Dice dice(seed + 3 * rounds);
        const World world = randomWorld(dice);
        Draft draft = randomDraft(dice);
        draft.audience.circles = {CircleId{1}, CircleId{2}};
        ReachFacts facts = factsOf(world, draft, publicOnly());
        const QString key = computeReach(draft, facts).key();
        std::mt19937 engine(seed);
        std::ranges::shuffle(facts.audience, engine);
        std::ranges::shuffle(facts.carriers, engine);
        std::ranges::shuffle(draft.targets, engine);
        std::ranges::reverse(draft.audience.circles);
        EXPECT_EQ(computeReach(draft, facts).key(), key) << seed;
    }
}

} // namespace
} // namespace cohort
