#include "core/net/conditional_cache.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Request get(const QString& path, const QByteArray& token)
{
    return {.url = QUrl(u"https://a.example"_s + path), .headers = {{"authorization", token}}};
}

Reply tagged(const QByteArray& body)
{
    return {.status = 200, .headers = {{"etag", "\"1\""}}, .body = body};
}

TEST(ConditionalCache, RemembersAReplyWithItsValidators)
{
    ConditionalCache cache(1'000'000);
    Reply reply = tagged("x");
    reply.headers.emplace_back("last-modified", "Mon, 02 Mar 2026 09:00:00 GMT");
    cache.remember(get(u"/a"_s, "t"), reply);
    const auto known = cache.remembered(get(u"/a#part"_s, "t"));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->body, "x");
    EXPECT_EQ(validators(*known),
              (std::vector<HeaderLine>{{"If-None-Match", "\"1\""},
                                       {"If-Modified-Since", "Mon, 02 Mar 2026 09:00:00 GMT"}}));
}

TEST(ConditionalCache, NeverShowsAReplyToAnotherAccount)
{
    ConditionalCache cache(1'000'000);
    cache.remember(get(u"/a"_s, "home"), tagged("private"));
    EXPECT_FALSE(cache.remembered(get(u"/a"_s, "work")));
    EXPECT_FALSE(cache.remembered({.url = QUrl(u"https://a.example/a"_s)}));
}

TEST(ConditionalCache, KeepsOnlyWhatCanBeAskedAgain)
{
    ConditionalCache cache(1'000'000);
    cache.remember(get(u"/no-tag"_s, "t"), {.status = 200, .body = "x"});
    cache.remember(get(u"/error"_s, "t"), {.status = 500, .headers = {{"etag", "1"}}});
    Reply secret = tagged("x");
    secret.headers.emplace_back("cache-control", "private, No-Store");
    cache.remember(get(u"/no-store"_s, "t"), secret);
    for (const QString& path : {u"/no-tag"_s, u"/error"_s, u"/no-store"_s})
        EXPECT_FALSE(cache.remembered(get(path, "t"))) << path.toStdString();
    EXPECT_EQ(cache.bytes(), 0);
}

TEST(ConditionalCache, ForgetsAReplyThatBecameUnconditional)
{
    ConditionalCache cache(1'000'000);
    cache.remember(get(u"/a"_s, "t"), tagged("old"));
    cache.remember(get(u"/a"_s, "t"), {.status = 200, .body = "new, without a tag"});
    EXPECT_FALSE(cache.remembered(get(u"/a"_s, "t")));
}

TEST(ConditionalCache, StaysWithinItsBytesAndDropsTheLongestUnused)
{
    ConditionalCache cache(10'000);
    for (int i = 0; i < 50; ++i) {
        cache.remember(get(u"/%1"_s.arg(i), "t"), tagged(QByteArray(1000, 'x')));
        EXPECT_LE(cache.bytes(), 10'000);
        EXPECT_TRUE(cache.remembered(get(u"/0"_s, "t"))) << "in use, after " << i;
    }
    EXPECT_TRUE(cache.remembered(get(u"/49"_s, "t")));
    EXPECT_FALSE(cache.remembered(get(u"/10"_s, "t")));
    cache.remember(get(u"/big"_s, "t"), tagged(QByteArray(5000, 'x')));
    EXPECT_FALSE(cache.remembered(get(u"/big"_s, "t"))) << "one reply never takes more than a quarter";
}

} // namespace
} // namespace cohort
