#include "core/store/audience_people.h"
#include "core/store/post_row.h"
#include "tests/support/searching.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(Streams, AnswerEveryKindInBothDirections)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    const Author ana = authorNamed(u"ana"_s);
    const ContactId contact = temp.addPerson(ana, {circle});
    Post mention = postBy(ana, u"1"_s, minute(1));
    mention.mentions = {{.network = u"fediverse"_s, .uri = u"https://home.test/users/me"_s}};
    temp.receive(account, {mention, postBy(authorNamed(u"bo"_s), u"2"_s, minute(2))});
    using Kind = StreamRef::Kind;
    const std::vector<std::pair<StreamRef, int>> expected = {
        {{.kind = Kind::Circle, .circle = circle}, 1},
        {{.kind = Kind::Sphere, .sphere = Sphere::Professional}, 2},
        {{.kind = Kind::Sphere, .sphere = Sphere::Personal}, 0},
        {{.kind = Kind::Both}, 2},
        {{.kind = Kind::Replies, .sphere = Sphere::Professional}, 1},
        {{.kind = Kind::Replies, .sphere = Sphere::Personal}, 0},
        {{.kind = Kind::NoCircle}, 1},
        {{.kind = Kind::Contact, .contact = contact}, 1},
        {{.kind = Kind::Account, .account = account}, 2},
    };
    for (const auto& [stream, count] : expected) {
        SCOPED_TRACE(int(stream.kind));
        const auto& ref = stream;
        EXPECT_EQ(temp.texts(ref).size(), count);
        const auto after =
            temp.read([&ref](Connection& c) { return store::streamAfter(c, ref, StreamKey{}, 10); });
        EXPECT_EQ(int(after.rows.size()), count);
        EXPECT_EQ(temp.read([&ref](Connection& c) { return store::unreadCount(c, ref); }), count);
        temp.write([&ref](Connection& c) {
            return store::setReadUpTo(c, ref, {.createdMs = minute(0).toMSecsSinceEpoch()});
        });
    }
}

TEST(Store, CountsUnreadPostsUpToALimitAndTheNewestFirst)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId old = temp.addCircle(u"Old"_s, Sphere::Professional);
    const CircleId busy = temp.addCircle(u"Busy"_s, Sphere::Professional);
    temp.addPerson(authorNamed(u"ana"_s), {old});
    temp.addPerson(authorNamed(u"bo"_s), {busy});
    std::vector<Post> posts{postBy(authorNamed(u"ana"_s), u"oldest"_s, minute(0))};
    for (int i = 1; i < store::unreadLookedAt; ++i)
        posts.push_back(postBy(authorNamed(u"bo"_s), QString::number(i), minute(i)));
    temp.receive(account, posts);
    const auto unread = [&temp](CircleId circle) {
        const int one =
            temp.read([circle](Connection& c) { return store::unreadCount(c, streamOf(circle)); });
        for (const CircleRow& row : temp.read([](Connection& c) { return store::circles(c); }))
            if (row.circle.id == circle) {
                EXPECT_EQ(row.unread, one);
            }
        return one;
    };
    EXPECT_EQ(unread(old), 1);
    EXPECT_EQ(unread(busy), store::unreadLookedAt - 1);
    temp.receive(account, {postBy(authorNamed(u"bo"_s), u"newest"_s, minute(store::unreadLookedAt))});
    EXPECT_EQ(unread(old), 0) << "further down than is looked";
    EXPECT_EQ(unread(busy), store::unreadLookedAt);
}

TEST(Store, AnswersEveryOtherQuestionOfAFreshProfile)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const Author ana = authorNamed(u"ana"_s);
    const ContactId contact = temp.addPerson(ana, {temp.addCircle(u"Colleagues"_s, Sphere::Professional)});
    const Post post = postBy(ana, u"1"_s, minute(1));
    temp.receive(account, {post});
    const PostRef ref{.account = account, .uri = post.ref.uri};
    EXPECT_EQ(temp.read([](Connection& c) { return store::circles(c); }).size(), 1U);
    EXPECT_EQ(temp.read([](Connection& c) { return store::accounts(c); }).size(), 1U);
    EXPECT_EQ(temp.read([](Connection& c) { return store::people(c, {.words = u"ANA"_s}); }).total, 1);
    EXPECT_EQ(temp.read([&](Connection& c) { return store::person(c, contact, std::nullopt); })
                  .row.identities.size(),
              1U);
    EXPECT_EQ(temp.read([&](Connection& c) { return store::threadOf(c, ref); }).rows.size(), 1U);
    EXPECT_EQ(
        temp.read([](Connection& c) { return store::threads(c, std::nullopt, std::nullopt, 5); }).size(), 1U);
    EXPECT_EQ(temp.read([](Connection& c) { return searched(c, u"post"_s, std::nullopt, 5); }).size(), 1U);
    EXPECT_EQ(temp.read([&](Connection& c) {
                      return store::authorsByHandle(c, Account{.id = account}, {u"@Ana@work.test"_s});
                  })
                  .size(),
              1);
    EXPECT_EQ(temp.read([](Connection& c) { return store::ownersOf(c, {authorNamed(u"ana"_s)}); }).size(), 1);
    EXPECT_EQ(
        temp.read([&](Connection& c) { return store::audienceMembers(c, {contact}, std::nullopt); }).size(),
        1U);
    EXPECT_TRUE(temp.read([&](Connection& c) { return store::followers(c, account); }).followers.empty());
    EXPECT_EQ(temp.read([&](Connection& c) { return store::feedState(c, account, u"home"_s); }),
              store::FeedState{});
    EXPECT_FALSE(temp.read([](Connection& c) { return store::readPosition(c, u"x"_s); }));
    EXPECT_TRUE(temp.read([](Connection& c) { return store::settings(c); }).isEmpty());
    temp.write([&](Connection& c) { return store::setRead(c, {ref}, true); });
    temp.write(
        [&](Connection& c) { return store::ingest(c, {.account = account, .goneUris = {post.ref.uri}}); });
    EXPECT_TRUE(temp.texts(bothSpheres()).isEmpty());
    temp.write([&](Connection& c) { return store::removeContact(c, contact); });
    temp.write([&](Connection& c) { return store::removeAccount(c, account); });
    temp.store().maintainWhenIdle();
    temp.reopen();
    EXPECT_TRUE(temp.read([](Connection& c) { return store::accounts(c); }).empty());
}

} // namespace
} // namespace cohort
