#include "core/store/people.h"
#include "core/sync/reach_facts.h"
#include "tests/support/engine_rig.h"

#include <gtest/gtest.h>

#include <atomic>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PeopleSyncTest : public testing::Test {
protected:
    EngineRig rig;
    const Account account = rig.addAccount(u"me"_s, Hat::Personal);

    store::StoredFollowers followers()
    {
        return rig.read<store::StoredFollowers>(
            [this](Connection& connection) { return store::followers(connection, account.id); });
    }
    Relationship relationship(const QString& name)
    {
        using Found = std::optional<store::KnownPerson>;
        const auto known = rig.read<Found>([&](Connection& connection) {
            return store::knownPerson(connection, account.id, rig.network.author(name));
        });
        EXPECT_TRUE(known) << name.toStdString();
        return known ? known->relationship : Relationship{};
    }
    int people()
    {
        return rig.read<PeoplePageRow>([](Connection& connection) { return store::people(connection, {}); })
            .total;
    }
};

TEST_F(PeopleSyncTest, MakesPeopleOfEverybodyAroundMeOverAllPages)
{
    QStringList many;
    for (int i = 0; i < 25; ++i)
        many.append(u"follower"_s + QString::number(i));
    rig.network.setPageSize(10);
    rig.network.setFollowers(account, many);
    rig.network.setFollowing(account, {u"follower3"_s, u"idol"_s});
    rig.network.setAsking(account, {u"stranger"_s});
    rig.start();
    rig.sync(account);
    EXPECT_EQ(followers().followers.size(), 25U);
    EXPECT_TRUE(followers().complete);
    EXPECT_EQ(people(), 27);
    EXPECT_EQ(relationship(u"follower3"_s), (Relationship{.following = true, .followedBy = true}));
    EXPECT_EQ(relationship(u"idol"_s), (Relationship{.following = true}));
    EXPECT_EQ(relationship(u"stranger"_s), (Relationship{.asksToFollow = true}));
    EXPECT_TRUE(rig.takeChanges().people);
}

TEST_F(PeopleSyncTest, SeesWhoLeftAndForgetsNobody)
{
    rig.network.setFollowers(account, {u"ana"_s, u"ben"_s});
    rig.start();
    rig.sync(account);
    rig.network.setFollowers(account, {u"ben"_s});
    rig.clock.advance(1min);
    rig.sync(account);
    EXPECT_EQ(followers().followers.size(), 1U);
    EXPECT_FALSE(relationship(u"ana"_s).followedBy);
    EXPECT_TRUE(relationship(u"ben"_s).followedBy);
    EXPECT_EQ(people(), 2) << "the person stays";
}

TEST_F(PeopleSyncTest, KeepsTheWholeListWhenTodaysBreaksOff)
{
    rig.network.setPageSize(2);
    rig.network.setFollowers(account, {u"ana"_s, u"ben"_s, u"eva"_s});
    rig.start();
    rig.sync(account);
    rig.network.breakCall(rig.network.calls() + 5,
                          {.error = {.kind = ErrorKind::Timeout}}); // its second page
    rig.clock.advance(1min);
    rig.sync(account);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Waiting);
    EXPECT_EQ(followers().followers.size(), 3U);
    EXPECT_TRUE(followers().complete);
    EXPECT_TRUE(relationship(u"eva"_s).followedBy);
}

TEST_F(PeopleSyncTest, DoesNotBelieveAnEmptyListThatTheCountContradicts)
{
    rig.network.setFollowers(account, {u"ana"_s});
    rig.start();
    rig.sync(account); // the count of the day is 1
    rig.network.setFollowers(account, {});
    rig.clock.advance(1min);
    rig.sync(account);
    EXPECT_EQ(followers().followers.size(), 1U);
    EXPECT_FALSE(followers().complete);
    EXPECT_TRUE(relationship(u"ana"_s).followedBy);
}

TEST_F(PeopleSyncTest, DoesNotBelieveAnEmptyListWhereNobodyKnowsTheCount)
{
    rig.network.hideCounts();
    rig.start();
    rig.sync(account);
    EXPECT_TRUE(followers().followers.empty());
    EXPECT_FALSE(followers().complete) << "old snac shows an empty list to everybody";
}

TEST_F(PeopleSyncTest, FollowsAndStopsFollowing)
{
    rig.start();
    Author ana = rig.network.author(u"ana"_s);
    const auto act = [&](IntentKind kind) {
        std::atomic_bool done{false};
        rig.engine().perform(account.id, {.kind = kind, .author = ana}, [&done](const Result<void>& outcome) {
            EXPECT_TRUE(outcome);
            done = true;
        });
        rig.waitFor(u"the action"_s, [&done] { return done.load(); });
    };
    act(IntentKind::Follow);
    EXPECT_TRUE(relationship(u"ana"_s).following);
    act(IntentKind::Unfollow);
    EXPECT_FALSE(relationship(u"ana"_s).following);
    ana.locked = true;
    act(IntentKind::Follow);
    EXPECT_EQ(relationship(u"ana"_s), (Relationship{.requested = true}));
}

TEST_F(PeopleSyncTest, GathersWhatTheReachOfADraftDependsOn)
{
    rig.network.setFollowers(account, {u"ana"_s, u"fan"_s});
    rig.network.addHomePosts(account, u"poet"_s, 1);
    rig.start();
    rig.sync(account);
    const CircleId friends = rig.addCircle(u"Friends"_s, {u"ana"_s, u"ben"_s, u"eva"_s});
    Draft draft =
        rig.draftTo(account, friends, u"hello @fan@fake.test and @poet@fake.test @nobody@fake.test"_s);
    draft.audience.except = {rig.addPerson(u"eva"_s)};
    draft.replyTo = {.account = account.id, .uri = rig.network.homeUris(account).front()};
    const auto facts = rig.read<ReachFacts>(
        [&draft](Connection& connection) { return gatherReachFacts(connection, draft); });
    ASSERT_EQ(facts.carriers.size(), 1U);
    EXPECT_EQ(facts.carriers[0].account.facts.me.uri, account.facts.me.uri);
    EXPECT_EQ(facts.carriers[0].followers.size(), 2U);
    EXPECT_TRUE(facts.carriers[0].followersComplete);
    ASSERT_EQ(facts.audience.size(), 2U) << "ana and ben, not eva";
    EXPECT_EQ(facts.audienceSpheres, std::set<Sphere>{Sphere::Personal});
    ASSERT_TRUE(facts.parent);
    EXPECT_EQ(facts.parent->author.name, u"poet"_s);
    EXPECT_EQ(facts.mentionable.value(u"@fan@fake.test"_s).uri, rig.network.author(u"fan"_s).uri);
    EXPECT_EQ(facts.mentionable.value(u"@poet@fake.test"_s).uri, rig.network.author(u"poet"_s).uri);
    EXPECT_FALSE(facts.mentionable.contains(u"@nobody@fake.test"_s));
    const QString fan = u"fake\n"_s + rig.network.author(u"fan"_s).uri;
    EXPECT_EQ(facts.contactByIdentity.value(fan), rig.addPerson(u"fan"_s));
    EXPECT_EQ(facts.contactNames.value(fan), u"fan"_s);
    EXPECT_FALSE(facts.contactByIdentity.contains(u"fake\n"_s + rig.network.author(u"poet"_s).uri));
}

} // namespace
} // namespace cohort
