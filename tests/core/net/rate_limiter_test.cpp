#include "core/net/rate_limiter.h"

#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QDateTime monday({2026, 3, 2}, {9, 0}, Qt::UTC);

struct AskedCase {
    const char* what;
    int status;
    std::vector<HeaderLine> headers;
    qint64 waitMs;
};

TEST(AskedWait, ReadsEveryWayServersSayIt)
{
    const std::vector<AskedCase> cases{
        {"nothing", 200, {}, 0},
        {"seconds", 429, {{"retry-after", "7"}}, 7000},
        {"a date", 503, {{"retry-after", "Mon, 02 Mar 2026 09:00:30 GMT"}}, 30'000},
        {"a date in the past", 503, {{"retry-after", "Mon, 02 Mar 2026 08:00:30 GMT"}}, 0},
        {"a date by the server's own clock",
         503,
         {{"date", "Mon, 02 Mar 2026 11:00:00 GMT"}, {"retry-after", "Mon, 02 Mar 2026 11:00:30 GMT"}},
         30'000},
        {"for ever", 429, {{"retry-after", "99999999999"}}, longestWaitMs},
        {"more than a number holds", 429, {{"retry-after", "99999999999999999999999"}}, longestWaitMs},
        {"negative", 429, {{"retry-after", "-5"}}, unsaidWaitMs},
        {"nonsense", 429, {{"retry-after", "soon"}}, unsaidWaitMs},
        {"429 and no word", 429, {}, unsaidWaitMs},
        {"503 and no word", 503, {}, 0},
        {"an ISO reset", 429, {{"x-ratelimit-reset", "2026-03-02T09:05:00.000Z"}}, 300'000},
        {"an ISO reset with micros",
         429,
         {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "2026-03-02T09:05:00.000000Z"}},
         300'000},
        {"an epoch reset", 429, {{"ratelimit-reset", "1772442060"}}, 60'000},
        {"a reset as a span", 429, {{"x-ratelimit-reset", "15"}}, 15'000},
        {"used up by a good reply",
         200,
         {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "2026-03-02T09:01:00Z"}},
         60'000},
        {"some left",
         200,
         {{"x-ratelimit-remaining", "1"}, {"x-ratelimit-reset", "2026-03-02T09:01:00Z"}},
         0},
        {"Retry-After on a good reply", 200, {{"retry-after", "9"}}, 0},
    };
    for (const AskedCase& item : cases)
        EXPECT_EQ(askedWaitMs(Reply{.status = item.status, .headers = item.headers}, monday), item.waitMs)
            << item.what;
}

Request get(const QString& url, const QByteArray& token)
{
    return {.url = QUrl(url), .headers = {{"Authorization", "Bearer " + token}}};
}

TEST(RateLimiter, WaitsAsLongAsAskedAndNoLonger)
{
    ManualClock clock(monday);
    RateLimiter limiter(clock);
    const Request request = get(u"https://a.example/api?x=1"_s, "t");
    limiter.note(request, {.status = 429, .headers = {{"retry-after", "10"}}});
    EXPECT_EQ(limiter.waitMs(request), 10'000);
    EXPECT_EQ(limiter.waitMs(get(u"https://a.example:443/other"_s, "t")), 10'000) << "the same host";
    clock.advance(std::chrono::milliseconds(4000));
    EXPECT_EQ(limiter.waitMs(request), 6000);
    clock.jump(std::chrono::hours(-48));
    EXPECT_EQ(limiter.waitMs(request), 6000) << "the wall clock does not matter";
    clock.advance(std::chrono::milliseconds(6000));
    EXPECT_EQ(limiter.waitMs(request), 0);
}

TEST(RateLimiter, LeavesOtherHostsOtherAccountsAndWritingAlone)
{
    ManualClock clock(monday);
    RateLimiter limiter(clock);
    limiter.note(get(u"https://a.example/"_s, "t"), {.status = 429, .headers = {{"retry-after", "10"}}});
    EXPECT_EQ(limiter.waitMs(get(u"https://b.example/"_s, "t")), 0);
    EXPECT_EQ(limiter.waitMs(get(u"https://a.example:8443/"_s, "t")), 0);
    EXPECT_EQ(limiter.waitMs(get(u"https://a.example/"_s, "other")), 0);
    Request post = get(u"https://a.example/"_s, "t");
    post.method = "POST";
    EXPECT_EQ(limiter.waitMs(post), 0);
}

TEST(RateLimiter, AnOverloadedHostIsLeftAloneByEverybody)
{
    ManualClock clock(monday);
    RateLimiter limiter(clock);
    limiter.note(get(u"https://a.example/"_s, "t"), {.status = 503, .headers = {{"retry-after", "30"}}});
    EXPECT_EQ(limiter.waitMs(get(u"https://a.example/x"_s, "other")), 30'000);
}

TEST(RateLimiter, AShorterWaitDoesNotReplaceALongerOne)
{
    ManualClock clock(monday);
    RateLimiter limiter(clock);
    const Request request = get(u"https://a.example/"_s, "t");
    limiter.note(request, {.status = 429, .headers = {{"retry-after", "30"}}});
    limiter.note(request, {.status = 429, .headers = {{"retry-after", "1"}}});
    EXPECT_EQ(limiter.waitMs(request), 30'000);
}

TEST(RateLimiter, ForgetsWhatIsOver)
{
    ManualClock clock(monday);
    RateLimiter limiter(clock);
    for (int i = 0; i < 5000; ++i) {
        limiter.note(get(u"https://h%1.example/"_s.arg(i), "t"),
                     {.status = 429, .headers = {{"retry-after", "1"}}});
        clock.advance(std::chrono::seconds(1));
    }
    limiter.note(get(u"https://last.example/"_s, "t"), {.status = 429, .headers = {{"retry-after", "9"}}});
    EXPECT_EQ(limiter.waitMs(get(u"https://last.example/"_s, "t")), 9000);
}

} // namespace
} // namespace cohort
