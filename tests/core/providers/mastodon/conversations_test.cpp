#include "tests/support/fediverse_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

PostRef postOfBen(const QString& id)
{
    return {.account = AccountId{1}, .uri = u"https://home.test/users/ben/statuses/"_s + id, .remoteId = id};
}

TEST(FediverseConversations, AreReadPageByPageWithTheirPeopleAndWhetherTheyAreUnread)
{
    ScriptedFediverse network(u"conversations.txt"_s);
    Session session = network.session();
    FeedRequest request{.kind = FeedKind::Conversations};
    const auto first = network.provider->fetch(request, session);
    ASSERT_TRUE(first);
    ASSERT_EQ(first->posts.size(), 1U);
    EXPECT_EQ(first->posts[0].visibility, Visibility::Mentioned);
    ASSERT_EQ(first->conversations.size(), 1U) << "one without a post is nothing to show";
    EXPECT_TRUE(first->conversations[0].unread);
    EXPECT_EQ(first->conversations[0].lastPost, first->posts[0].ref.uri);
    ASSERT_EQ(first->conversations[0].participants.size(), 1U);
    EXPECT_EQ(first->conversations[0].participants[0].handle, u"@ben@home.test"_s);
    ASSERT_TRUE(first->older);

    request.direction = FeedRequest::Direction::Older;
    request.cursor = *first->older;
    const auto second = network.provider->fetch(request, session);
    ASSERT_TRUE(second);
    ASSERT_EQ(second->conversations.size(), 1U);
    EXPECT_FALSE(second->conversations[0].unread);
    EXPECT_FALSE(second->older) << "without a link the list ends";
}

TEST(FediverseConversations, AreToldToBeReadByTheirLastPost)
{
    ScriptedFediverse network(u"conversation_read.txt"_s);
    Session session = network.session();
    const Intent known{.kind = IntentKind::ReadConversation, .post = postOfBen(u"61"_s)};
    EXPECT_TRUE(network.provider->perform(known, session));
    const Intent wentOn{.kind = IntentKind::ReadConversation, .post = postOfBen(u"60"_s)};
    EXPECT_TRUE(network.provider->perform(wentOn, session)) << "nothing to tell of it any more";
    const auto without = network.provider->perform(known, session);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().kind, ErrorKind::Unsupported);
    network.transport.finish();
}

} // namespace
} // namespace cohort
