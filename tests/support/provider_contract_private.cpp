#include "tests/support/provider_contract.h"

#include <algorithm>

namespace cohort {

// What a network says of private conversations and of circles of its own, it must be able to do.

TEST_P(ProviderContract, ListsPrivateConversationsWhereItSaysSo)
{
    if (!m_can.conversations)
        GTEST_SKIP() << "this network lists no conversations by themselves";
    Session session = m_trial->session({});
    const auto talks = provider().fetch({.kind = FeedKind::Conversations}, session);
    ASSERT_TRUE(talks && !talks->conversations.empty());
    const PrivateConversation& talk = talks->conversations.front();
    const auto isLast = [&talk](const Post& post) { return post.ref.uri == talk.lastPost; };
    EXPECT_TRUE(std::any_of(talks->posts.begin(), talks->posts.end(), isLast));
    EXPECT_FALSE(talk.participants.empty());
    const PostRef last{.account = m_trial->account().id, .uri = talk.lastPost};
    EXPECT_TRUE(provider().perform({.kind = IntentKind::ReadConversation, .post = last}, session));
}

TEST_P(ProviderContract, TakesPostsToCirclesWhereItKeepsThem)
{
    const bool takes = std::find(m_can.visibilities.begin(), m_can.visibilities.end(), Visibility::Circle) !=
                       m_can.visibilities.end();
    EXPECT_TRUE(m_can.keepsCircles != Tri::Yes || takes);
}

} // namespace cohort
