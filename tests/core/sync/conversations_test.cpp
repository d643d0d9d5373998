#include "core/sync/feed_sync.h"

#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Post privatePost(const QString& id, int at)
{
    Post post = postBy(authorNamed(u"ana"_s), id, minute(at));
    post.visibility = Visibility::Mentioned;
    return post;
}

class PrivateConversationsTest : public testing::Test {
protected:
    void take(const Batch& arrived)
    {
        store::FetchedPage page = pageFor(account, arrived);
        page.homeFeed = true;
        temp.write([&page](Connection& c) { return store::ingest(c, page); });
    }
    bool isRead(const Post& post)
    {
        PostRef ref = post.ref;
        ref.account = account;
        const auto row = temp.read([&ref](Connection& c) { return store::findPost(c, ref); });
        return row && row->read;
    }

    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Personal);
    const Post seen = privatePost(u"1"_s, 1);
    const Post fresh = privatePost(u"2"_s, 2);
    const Batch batch{.posts = {fresh, seen},
                      .conversations = {{.remoteId = u"a"_s, .lastPost = fresh.ref.uri, .unread = true},
                                        {.remoteId = u"b"_s, .lastPost = seen.ref.uri}},
                      .authors = {authorNamed(u"ana"_s)}};
};

TEST_F(PrivateConversationsTest, AreReadHereWhenTheyWereReadElsewhere)
{
    take(batch);
    EXPECT_TRUE(isRead(seen));
    EXPECT_FALSE(isRead(fresh));
    const auto threads =
        temp.read([](Connection& c) { return store::threads(c, Sphere::Personal, std::nullopt, 10); });
    ASSERT_EQ(threads.size(), 2U) << "each is a conversation of its own";
    EXPECT_EQ(threads[0].unread, 1);
    EXPECT_EQ(threads[1].unread, 0);
}

TEST_F(PrivateConversationsTest, KeepTheMarkThatIsSetHere)
{
    take(batch);
    PostRef ref = seen.ref;
    ref.account = account;
    ASSERT_TRUE(temp.store().writeNow([&ref](Connection& c) { return store::setRead(c, {ref}, false); }));
    take(batch);
    EXPECT_FALSE(isRead(seen));
}

TEST_F(PrivateConversationsTest, AreToldToTheNetworkOnceWhenTheyAreRead)
{
    Post loud = postBy(authorNamed(u"bo"_s), u"3"_s, minute(3));
    take(batch);
    temp.receive(account, {loud});
    std::vector<PostRef> all{seen.ref, fresh.ref, loud.ref};
    for (PostRef& ref : all)
        ref.account = account;
    const auto toTell = temp.read([&all](Connection& c) { return store::unreadPrivate(c, all); });
    ASSERT_EQ(toTell.size(), 1U) << "neither what was read before nor what everybody sees";
    EXPECT_EQ(toTell[0].uri, fresh.ref.uri);
}

TEST_F(PrivateConversationsTest, AreToldToTheNetworkOnceWhenAllIsRead)
{
    temp.receive(account, {fresh, postBy(authorNamed(u"bo"_s), u"3"_s, minute(3))});
    const auto readAll = [this] {
        return temp.write([](Connection& c) {
            return store::setReadUpTo(c, bothSpheres(), {.createdMs = minute(9).toMSecsSinceEpoch()});
        });
    };
    const auto toTell = readAll();
    ASSERT_EQ(toTell.size(), 1U);
    EXPECT_EQ(toTell[0].uri, fresh.ref.uri);
    EXPECT_TRUE(readAll().empty());
}

} // namespace
} // namespace cohort
