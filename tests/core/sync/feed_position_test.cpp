#include "core/sync/feed_position.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QDateTime start({2026, 3, 2}, {9, 0}, Qt::UTC);

/// Posts number `newest` down to `oldest`, one a minute.
Batch pageOf(int newest, int oldest)
{
    Batch page;
    for (int i = newest; i >= oldest; --i)
        page.posts.push_back(Post{.ref = {.uri = u"https://a.test/"_s + QString::number(i)},
                                  .created = start.addSecs(i * 60)});
    return page;
}

TEST(FeedPosition, SurvivesTheWayThroughTheStore)
{
    FeedPosition position{.newer = u"n\n\"1"_s, .top = topOf(pageOf(20, 1)), .older = u"o"_s};
    position.synced = start;
    addGap(position, {.cursor = u"c1"_s, .until = topOf(pageOf(9, 8))});
    addGap(position, {.cursor = u"c2"_s, .until = topOf(pageOf(19, 12))});
    EXPECT_EQ(positionFrom(stateFrom(position)), position);
    EXPECT_EQ(position.gaps.front().cursor, u"c2"_s);
    EXPECT_EQ(positionFrom(store::FeedState{}), FeedPosition{});
    EXPECT_TRUE(stateFrom(FeedPosition{}).gap.isEmpty());
}

TEST(FeedPosition, KnowsWhenAPageGoesDownToAStretch)
{
    const StretchTop top = topOf(pageOf(40, 1));
    EXPECT_TRUE(reaches(pageOf(60, 40), top));
    EXPECT_TRUE(reaches(pageOf(60, 34), top)) << "some of the newest were deleted meanwhile";
    EXPECT_FALSE(reaches(pageOf(60, 41), top));
    EXPECT_TRUE(reaches(pageOf(20, 10), top)) << "all the newest were deleted: everything is older";
    EXPECT_FALSE(reaches(Batch{}, top)) << "an empty page says nothing";
}

TEST(FeedPosition, CountsNoticesWhereAPageHasThem)
{
    Batch page;
    page.notices.push_back({.remoteId = u"n1"_s, .created = start, .post = pageOf(1, 1).posts.front()});
    page.posts = pageOf(3, 1).posts;
    EXPECT_EQ(itemCount(page), 1);
    EXPECT_EQ(topOf(page).keys, QStringList{u"n1"_s});
}

TEST(FeedPosition, ForgetsNoPartOfAGapWhenThereAreMany)
{
    FeedPosition position;
    for (int i = 1; i <= 50; ++i)
        addGap(position, {.cursor = QString::number(i), .until = topOf(pageOf(i * 10, i * 10))});
    EXPECT_LE(position.gaps.size(), 8U);
    EXPECT_EQ(position.gaps.front().cursor, u"50"_s);
    EXPECT_EQ(position.gaps.back().until, topOf(pageOf(10, 10))) << "the oldest end is still remembered";
}

TEST(FeedPosition, NamesFeedsBothWays)
{
    EXPECT_EQ(feedName(FeedKind::Home, {}), u"home"_s);
    EXPECT_EQ(feedName(FeedKind::List, u"a:b"_s), u"list:a:b"_s);
    const auto request = requestFor(u"list:a:b"_s);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->kind, FeedKind::List);
    EXPECT_EQ(request->argument, u"a:b"_s);
    EXPECT_FALSE(requestFor(u"nonsense"_s));
}

} // namespace
} // namespace cohort
