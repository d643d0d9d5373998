#include "core/sync/backoff.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace std::chrono_literals;

TEST(Backoff, DoublesUpToTheLongestWait)
{
    Backoff backoff(5s, 60s);
    EXPECT_EQ(backoff.next(0.5), 5s);
    EXPECT_EQ(backoff.next(0.5), 10s);
    EXPECT_EQ(backoff.next(0.5), 20s);
    EXPECT_EQ(backoff.next(0.5), 40s);
    EXPECT_EQ(backoff.next(0.5), 60s);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(backoff.next(0.5), 60s);
}

TEST(Backoff, SpreadsByAQuarterAndStartsAgainAfterSuccess)
{
    Backoff backoff(8s, 60s);
    EXPECT_EQ(backoff.next(0.0), 6s);
    EXPECT_EQ(backoff.next(0.75), 18s);
    backoff.reset();
    EXPECT_EQ(backoff.next(0.5), 8s);
}

} // namespace
} // namespace cohort
