#include "core/model/setting_names.h"
#include "tests/support/library_rig.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace std::chrono_literals;

/// The sample accounts, synchronised at the moment the clock stands at.
class SyncInterval : public testing::Test {
protected:
    explicit SyncInterval(std::chrono::milliseconds usual = 5min)
        : rig(clock, usual)
    {
    }

    void begin()
    {
        rig.addSampleAccounts();
        rig.settle(); // each looks once by itself and once because it is told to
    }
    void choose(const QString& minutes)
    {
        rig.value<void>([&](QObject* asker, auto answer) {
            rig.library().saveSetting(setting::SyncMinutes, minutes, asker, std::move(answer));
        });
        rig.settle();
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        rig.settle();
    }
    /// All accounts were synchronised at this very moment of the clock.
    bool isFresh()
    {
        return std::ranges::all_of(
            rig.accounts(), [this](const AccountRow& row) { return row.state.lastSync == clock.now(); });
    }

    ManualClock clock;
    LibraryRig rig;
};

class NeverBySelf : public SyncInterval {
protected:
    NeverBySelf()
        : SyncInterval(0min)
    {
    }
};

TEST_F(SyncInterval, IsTheUsualOneUntilTheUserChooses)
{
    begin();
    pass(4min);
    EXPECT_FALSE(isFresh());
    pass(1min);
    EXPECT_TRUE(isFresh());
    choose(QStringLiteral("often"));
    pass(5min);
    EXPECT_TRUE(isFresh()) << "what cannot be read counts as not chosen";
}

TEST_F(SyncInterval, FollowsTheSettingAtOnce)
{
    begin();
    choose(QStringLiteral("30"));
    pass(29min);
    EXPECT_FALSE(isFresh());
    pass(1min);
    EXPECT_TRUE(isFresh());
    pass(10min);
    EXPECT_FALSE(isFresh());
    choose(QStringLiteral("10")); // counted from the last time: it is due now
    EXPECT_TRUE(isFresh());
}

TEST_F(SyncInterval, OfZeroMeansOnlyWhenAsked)
{
    begin();
    choose(QStringLiteral("0"));
    pass(48h);
    EXPECT_FALSE(isFresh());
    rig.library().syncNow();
    rig.settle();
    EXPECT_TRUE(isFresh());
    choose(QStringLiteral("5"));
    pass(5min);
    EXPECT_TRUE(isFresh());
}

TEST_F(SyncInterval, HoldsAfterARestart)
{
    begin();
    choose(QStringLiteral("0"));
    rig.reopen();
    rig.settle();
    pass(1h);
    EXPECT_FALSE(isFresh()) << "by hand only, from the start on";
    choose(QStringLiteral("60"));
    rig.reopen();
    rig.settle();
    EXPECT_TRUE(isFresh()) << "a start looks at once";
    pass(59min);
    EXPECT_FALSE(isFresh());
    pass(1min);
    EXPECT_TRUE(isFresh());
}

TEST_F(NeverBySelf, IsNotChangedByTheSetting)
{
    begin();
    choose(QStringLiteral("1"));
    pass(1h);
    EXPECT_FALSE(isFresh()) << "a program that was told to fetch nothing by itself";
}

} // namespace
} // namespace cohort
