#include "tests/support/fediverse_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

QStringList uris(const Batch& batch)
{
    QStringList found;
    for (const Post& post : batch.posts)
        found.push_back(post.ref.uri.section(QLatin1Char('/'), -1));
    return found;
}

/// Fetches until there is no older page. Answers with the ids of each page.
std::vector<QStringList> allPages(ScriptedFediverse& network, FeedRequest request)
{
    std::vector<QStringList> pages;
    Session session = network.session();
    while (pages.size() < 10) {
        const auto batch = network.provider->fetch(request, session);
        if (!batch) {
            ADD_FAILURE() << static_cast<int>(batch.error().kind);
            break;
        }
        pages.push_back(uris(*batch));
        if (!batch->older)
            break;
        request.direction = FeedRequest::Direction::Older;
        request.cursor = *batch->older;
    }
    return pages;
}

TEST(FediversePaging, FollowsTheServersOwnLinksToTheEnd)
{
    ScriptedFediverse network(QStringLiteral("paging_by_link.txt"));
    const auto pages = allPages(network, {.kind = FeedKind::Bookmarks});
    EXPECT_EQ(pages, (std::vector<QStringList>{{QStringLiteral("5"), QStringLiteral("4")},
                                               {QStringLiteral("4"), QStringLiteral("9")},
                                               {}}));
}

TEST(FediversePaging, ContinuesByTheLastIdWhereThereIsNoLinkAndStopsWhenNothingIsNew)
{
    ScriptedFediverse network(QStringLiteral("paging_without_link.txt"));
    const auto pages = allPages(network, {.kind = FeedKind::Favourites, .limit = 2});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(pages[0], (QStringList{QStringLiteral("17aB"), QStringLiteral("17Ab")}))
        << "ids that differ in case are two posts";
    EXPECT_TRUE(pages[2].isEmpty()) << "the server showed the same end again: no post comes twice";
}

TEST(FediversePaging, DoesNotFollowALinkToAnotherServer)
{
    ScriptedFediverse network(QStringLiteral("paging_to_another_server.txt"));
    EXPECT_EQ(allPages(network, {.kind = FeedKind::Home}).size(), 2U);
}

TEST(FediversePaging, ContinuesTowardsNowByMinId)
{
    ScriptedFediverse network(QStringLiteral("paging_newer.txt"));
    Session session = network.session();
    auto batch = network.provider->fetch({.kind = FeedKind::Home}, session);
    ASSERT_TRUE(batch && batch->newer);
    const QStringList expected[] = {{QStringLiteral("7"), QStringLiteral("6")}, {}, {QStringLiteral("8")}};
    for (const QStringList& page : expected) {
        batch = network.provider->fetch(
            {.kind = FeedKind::Home, .direction = FeedRequest::Direction::Newer, .cursor = *batch->newer},
            session);
        ASSERT_TRUE(batch && batch->newer);
        EXPECT_EQ(uris(*batch), page);
    }
}

TEST(FediversePaging, WalksDownFromTheNewestWhereMinIdIsNotHad)
{
    ScriptedFediverse network(QStringLiteral("paging_newer_by_since.txt"));
    Session session = network.session();
    const auto first = network.provider->fetch({.kind = FeedKind::Home, .limit = 2}, session);
    ASSERT_TRUE(first && first->newer);
    const auto newer = network.provider->fetch({.kind = FeedKind::Home,
                                                .direction = FeedRequest::Direction::Newer,
                                                .cursor = *first->newer,
                                                .limit = 2},
                                               session);
    ASSERT_TRUE(newer);
    EXPECT_EQ(uris(*newer), (QStringList{QStringLiteral("9"), QStringLiteral("8"), QStringLiteral("7"),
                                         QStringLiteral("6")}));
    EXPECT_FALSE(newer->older);
}

TEST(FediversePaging, AsksOneByOneForRelationshipsTheServerLeftOut)
{
    ScriptedFediverse network(QStringLiteral("relationships.txt"));
    Session session = network.session();
    const auto page = network.provider->fetchPeople({.kind = PeopleKind::Followers}, session);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->people.size(), 3U);
    EXPECT_TRUE(page->people[0].relationship.following);
    EXPECT_TRUE(page->people[1].relationshipKnown);
    EXPECT_TRUE(page->people[1].relationship.muted);
    EXPECT_FALSE(page->people[2].relationshipKnown);
    EXPECT_TRUE(page->people[2].relationship.followedBy) << "the list itself says so";
    ASSERT_TRUE(page->next);
    const auto rest =
        network.provider->fetchPeople({.kind = PeopleKind::Followers, .cursor = *page->next}, session);
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->people.size(), 1U);
    EXPECT_FALSE(rest->next) << "the list is complete only now";
}

} // namespace
} // namespace cohort
