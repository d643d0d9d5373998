#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Two accounts, two circles, one person in each and one in none.
struct TwoLives {
    TempStore temp{};
    AccountId work = temp.addAccount(u"me-work"_s, Hat::Professional);
    AccountId home = temp.addAccount(u"me-home"_s, Hat::Personal);
    AccountId mixed = temp.addAccount(u"me-mixed"_s, Hat::Mixed);
    CircleId colleagues = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    CircleId family = temp.addCircle(u"Family"_s, Sphere::Personal);
    Author boss = authorNamed(u"boss"_s);
    Author sister = authorNamed(u"sister"_s);
    Author stranger = authorNamed(u"stranger"_s);
    ContactId bossId = temp.addPerson(boss, {colleagues});
    ContactId sisterId = temp.addPerson(sister, {family});

    [[nodiscard]] QStringList professional() { return temp.texts(streamOf(Sphere::Professional)); }
    [[nodiscard]] QStringList personal() { return temp.texts(streamOf(Sphere::Personal)); }
};

TEST(Circles, DecideTheSphereWhateverAccountAPostCameThrough)
{
    TwoLives lives;
    lives.temp.receive(lives.home, {postBy(lives.boss, u"1"_s, minute(1))});
    lives.temp.receive(lives.work, {postBy(lives.sister, u"2"_s, minute(2))});
    EXPECT_EQ(lives.professional(), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.personal(), QStringList{u"post 2"_s});
}

TEST(Circles, TheHatOfTheAccountDecidesForPeopleInNoCircle)
{
    TwoLives lives;
    lives.temp.receive(lives.work, {postBy(lives.stranger, u"1"_s, minute(1))});
    lives.temp.receive(lives.mixed, {postBy(lives.stranger, u"2"_s, minute(2))});
    EXPECT_EQ(lives.professional(), QStringList{u"post 1"_s});
    EXPECT_TRUE(lives.personal().isEmpty());
    EXPECT_EQ(lives.temp.texts({.kind = StreamRef::Kind::NoCircle}), QStringList({u"post 2"_s, u"post 1"_s}));
    lives.temp.write([&](Connection& c) { return store::setHat(c, lives.mixed, Hat::Personal); });
    EXPECT_EQ(lives.personal(), QStringList{u"post 2"_s});
}

TEST(Circles, ShowACrossoverPersonInBothSpheresOnceEach)
{
    TwoLives lives;
    const CircleId second = lives.temp.addCircle(u"Board"_s, Sphere::Professional);
    lives.temp.write([&](Connection& c) { return store::addToCircle(c, second, {lives.bossId}, minute(0)); });
    lives.temp.write(
        [&](Connection& c) { return store::addToCircle(c, lives.family, {lives.bossId}, minute(0)); });
    lives.temp.receive(lives.work, {postBy(lives.boss, u"1"_s, minute(1))});
    EXPECT_EQ(lives.professional(), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.personal(), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.temp.texts(bothSpheres()), QStringList{u"post 1"_s});
}

TEST(Circles, ShowWhatMembersPassOnAndWhatIsPassedOnOfThem)
{
    TwoLives lives;
    Post passedOn = postBy(lives.stranger, u"1"_s, minute(1));
    passedOn.boostedBy = lives.boss;
    Post ofMember = postBy(lives.sister, u"2"_s, minute(2));
    ofMember.boostedBy = lives.stranger;
    lives.temp.receive(lives.work, {passedOn, ofMember});
    EXPECT_EQ(lives.temp.texts(streamOf(lives.colleagues)), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.temp.texts(streamOf(lives.family)), QStringList{u"post 2"_s});
    EXPECT_TRUE(lives.temp.texts({.kind = StreamRef::Kind::NoCircle}).isEmpty());
    EXPECT_EQ(lives.temp.texts({.kind = StreamRef::Kind::Contact, .contact = lives.bossId}),
              QStringList{u"post 1"_s});
}

TEST(Circles, ShowAPostOnceThatCameThroughTwoAccounts)
{
    TwoLives lives;
    const Post post = postBy(lives.boss, u"1"_s, minute(1));
    lives.temp.receive(lives.work, {post});
    lives.temp.receive(lives.home, {post});
    EXPECT_EQ(lives.temp.texts(streamOf(lives.colleagues)), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.temp.texts(bothSpheres()), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.temp.texts({.kind = StreamRef::Kind::Account, .account = lives.home}),
              QStringList{u"post 1"_s});
    // Without the first account the other row stands for it.
    lives.temp.write([&](Connection& c) { return store::removeAccount(c, lives.work); });
    EXPECT_EQ(lives.temp.texts(streamOf(lives.colleagues)), QStringList{u"post 1"_s});
}

TEST(Circles, FollowEveryChangeOfMembership)
{
    TwoLives lives;
    lives.temp.receive(lives.work, {postBy(lives.boss, u"1"_s, minute(1))});
    const auto generation = [&lives] {
        return lives.temp.read([](Connection& c) { return store::membershipGeneration(c); });
    };
    const qint64 first = generation();
    const auto removed = lives.temp.write([&](Connection& c) {
        return store::removeFromCircle(c, lives.colleagues, {lives.bossId, lives.sisterId});
    });
    EXPECT_EQ(removed, std::vector<ContactId>{lives.bossId});
    EXPECT_GT(generation(), first);
    EXPECT_TRUE(lives.temp.texts(streamOf(lives.colleagues)).isEmpty());
    lives.temp.write(
        [&](Connection& c) { return store::addToCircle(c, lives.family, {lives.bossId}, minute(1)); });
    EXPECT_TRUE(lives.professional().isEmpty());
    EXPECT_EQ(lives.personal(), QStringList{u"post 1"_s});
}

TEST(Circles, ComeBackAfterTheirRemovalIsUndone)
{
    TwoLives lives;
    lives.temp.receive(lives.work, {postBy(lives.boss, u"1"_s, minute(1))});
    const Circle circle = lives.temp.read([](Connection& c) { return store::circles(c); })[0].circle;
    ASSERT_EQ(circle.id, lives.colleagues);
    const auto members = lives.temp.write([&](Connection& c) { return store::removeCircle(c, circle.id); });
    EXPECT_EQ(members, std::vector<ContactId>{lives.bossId});
    EXPECT_EQ(lives.temp.texts({.kind = StreamRef::Kind::NoCircle}), QStringList{u"post 1"_s});
    lives.temp.write([&](Connection& c) { return store::restoreCircle(c, circle, members); });
    EXPECT_EQ(lives.temp.texts(streamOf(circle.id)), QStringList{u"post 1"_s});
    EXPECT_EQ(lives.temp.read([](Connection& c) { return store::circles(c); })[0].circle, circle);
}

TEST(Circles, ChangeTheirSphereWithAllTheirPosts)
{
    TwoLives lives;
    lives.temp.receive(lives.mixed, {postBy(lives.boss, u"1"_s, minute(1))});
    Circle circle = lives.temp.read([](Connection& c) { return store::circles(c); })[0].circle;
    circle.sphere = Sphere::Personal;
    lives.temp.write([&](Connection& c) { return store::updateCircle(c, circle); });
    EXPECT_TRUE(lives.professional().isEmpty());
    EXPECT_EQ(lives.personal(), QStringList{u"post 1"_s});
}

TEST(Circles, CountTheirUnreadPosts)
{
    TwoLives lives;
    const Post first = postBy(lives.boss, u"1"_s, minute(1));
    lives.temp.receive(lives.work, {first, postBy(lives.boss, u"2"_s, minute(2))});
    const auto unread = [&lives] {
        return lives.temp.read([](Connection& c) { return store::circles(c); })[0].unread;
    };
    EXPECT_EQ(unread(), 2);
    const PostRef ref{.account = lives.work, .uri = first.ref.uri};
    lives.temp.write([&](Connection& c) { return store::setRead(c, {ref}, true); });
    EXPECT_EQ(unread(), 1);
    lives.temp.write([&](Connection& c) { return store::setRead(c, {ref}, false); });
    EXPECT_EQ(unread(), 2);
}

TEST(Circles, ShowWhatIWroteForThem)
{
    TwoLives lives;
    Draft draft{.targets = {{.account = lives.work}},
                .audience = {.circles = {lives.colleagues}},
                .text = u"for you"_s};
    store::OutboxEntry entry{.row = {.account = lives.work, .draft = draft, .state = SendState::Sending}};
    entry.row.id = lives.temp.write([&](Connection& c) { return store::enqueue(c, {entry}); })[0];
    Author me;
    me.network = u"fediverse"_s;
    me.uri = u"https://home.test/users/me-work"_s;
    me.handle = u"@me-work@home.test"_s;
    const Post mine = postBy(me, u"mine"_s, minute(3));
    entry.row.state = SendState::Sent;
    entry.row.sent = {.account = lives.work, .uri = mine.ref.uri};
    lives.temp.write([&](Connection& c) { return store::updateEntry(c, entry, SendState::Sending); });
    lives.temp.receive(lives.work, {mine});
    EXPECT_EQ(lives.temp.texts(streamOf(lives.colleagues)), QStringList{u"post mine"_s});
    EXPECT_TRUE(lives.temp.texts(streamOf(lives.family)).isEmpty());
    EXPECT_TRUE(lives.personal().isEmpty());
    EXPECT_TRUE(lives.temp.texts({.kind = StreamRef::Kind::NoCircle}).isEmpty());
}

TEST(Circles, NeedAName)
{
    TempStore temp;
    const auto made = temp.store().writeNow([](Connection& c) -> Result<void> {
        const auto id = store::addCircle(c, {.name = u"  "_s});
        return id ? Result<void>() : fail(id.error());
    });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
}

} // namespace
} // namespace cohort
