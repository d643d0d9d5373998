#include "core/store/marks.h"
#include "core/store/saved_threads.h"
#include "tests/support/engine_rig.h"
#include "tests/support/figures.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Outcome {
    int calls = 0;
    bool broken = false;
};

/// Synchronises, marks, writes and sends with trouble at one call; then all is well again and everything must
/// be as if nothing had happened.
Outcome runWithTrouble(int callNumber, const FakeTrouble& trouble)
{
    EngineRig rig;
    const Account account = rig.addAccount(u"me"_s, Hat::Personal);
    const CircleId friends = rig.addCircle(u"Friends"_s, {u"ana"_s, u"ben"_s});
    rig.network.setPageSize(10);
    rig.network.setFollowers(account, {u"ana"_s});
    const QStringList uris = rig.network.addHomePosts(account, u"ana"_s, 15);
    rig.network.breakCall(callNumber, trouble);
    rig.start();
    rig.sync(account);
    const PostRef marked{.account = account.id, .uri = uris.last()};
    bool wasHere = false;
    rig.write([&](Connection& connection) -> Result<void> {
        // What the trouble kept away cannot be saved yet.
        const auto saved = store::saveThread(connection, {.post = marked});
        wasHere = saved.has_value();
        return wasHere || saved.error().kind == ErrorKind::NotFound ? Result<void>() : fail(saved.error());
    });
    Draft draft = rig.draftTo(account, friends, u"unfinished"_s);
    rig.write([&](Connection& connection) -> Result<void> {
        const auto id = store::saveDraft(connection, draft);
        return id ? Result<void>{} : fail(id.error());
    });
    const OutboxId first = rig.queue(rig.draftTo(account, friends, u"one"_s), 0ms);
    rig.settle();
    rig.network.addHomePosts(account, u"ben"_s, 25);
    const OutboxId second = rig.queue(rig.draftTo(account, friends, u"two"_s), 0ms);
    rig.sync(account);
    const int calls = rig.network.calls();

    rig.network.heal();
    for (int i = 0; i < 6; ++i) {
        rig.pass(20min);
        rig.sync(account);
    }
    QStringList texts;
    for (const FakePublished& known : rig.network.published())
        texts.append(known.post.text.text);
    texts.sort();
    EXPECT_TRUE(texts == QStringList({u"one"_s, u"two"_s})) << texts.join(u' ').toStdString();
    EXPECT_EQ(rig.entry(first).row.state, SendState::Sent);
    EXPECT_EQ(rig.entry(second).row.state, SendState::Sent);
    QStringList here = rig.cachedUris(account);
    QStringList there = rig.network.homeUris(account);
    here.sort();
    there.sort();
    EXPECT_TRUE(here == there) << here.size() << " posts instead of " << there.size();
    const auto drafts =
        rig.read<std::vector<Draft>>([](Connection& connection) { return store::drafts(connection); });
    EXPECT_EQ(drafts.size(), 1U);
    const auto row = rig.read<std::optional<PostRow>>(
        [&](Connection& connection) { return store::findPost(connection, marked); });
    EXPECT_EQ(row && row->saved, wasHere) << "the saved copy";
    return {.calls = calls, .broken = testing::Test::HasFailure()};
}

void breakEachCall(const Error& error, FakeTrouble::When when)
{
    const int calls = runWithTrouble(0, {}).calls;
    ASSERT_GT(calls, 10);
    for (int k = 1; k <= calls; ++k) {
        const Outcome outcome = runWithTrouble(k, {.error = error, .when = when});
        ASSERT_FALSE(outcome.broken) << "trouble " << static_cast<int>(error.kind) << " at call " << k;
    }
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    printFigure(std::string("torture, ") + test->name(), std::to_string(calls) + " runs");
}

/// The same words to two accounts of one person; each must arrive there once.
void sendToTwoNetworks(int callNumber, const FakeTrouble& trouble, int& calls)
{
    EngineRig rig;
    const std::vector<Account> mine{rig.addAccount(u"me"_s, Hat::Personal),
                                    rig.addAccount(u"also"_s, Hat::Personal)};
    const CircleId friends = rig.addCircle(u"Friends"_s, {u"ana"_s});
    rig.start();
    for (const Account& account : mine)
        rig.sync(account);
    rig.network.breakCall(rig.network.calls() + callNumber, trouble);
    const int before = rig.network.calls();
    std::vector<OutboxId> entries;
    for (const Account& account : mine)
        entries.push_back(rig.queue(rig.draftTo(account, friends, u"to both"_s), 0ms));
    rig.settle();
    calls = rig.network.calls() - before;
    rig.network.heal();
    for (int round = 0; round < 6; ++round) {
        rig.pass(20min);
        for (const Account& account : mine)
            rig.sync(account);
    }
    QStringList senders;
    for (const FakePublished& known : rig.network.published())
        senders.append(known.account);
    EXPECT_EQ(senders.size(), 2) << "at call " << callNumber;
    EXPECT_EQ(senders.removeDuplicates(), 0) << "at call " << callNumber;
    for (const OutboxId entry : entries)
        EXPECT_EQ(rig.entry(entry).row.state, SendState::Sent) << "at call " << callNumber;
}

TEST(SyncTorture, OnePostForTwoNetworksArrivesOnceInEachWhateverFails)
{
    int calls = 0;
    sendToTwoNetworks(1'000'000, {}, calls);
    ASSERT_GE(calls, 2);
    int runs = 0;
    for (const FakeTrouble::When when : {FakeTrouble::When::Before, FakeTrouble::When::After})
        for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Offline, ErrorKind::BadReply})
            for (int call = 1; call <= calls; ++call) {
                if (kind == ErrorKind::Offline && when == FakeTrouble::When::After)
                    continue; // who is offline has not sent
                int made = 0;
                sendToTwoNetworks(call, {.error = {.kind = kind}, .when = when}, made);
                ASSERT_FALSE(testing::Test::HasFailure());
                ++runs;
            }
    printFigure("torture, one post for two networks", std::to_string(runs) + " runs");
}

TEST(SyncTorture, ATimeOutAtAnyCallLosesAndDoublesNothing)
{
    breakEachCall({.kind = ErrorKind::Timeout}, FakeTrouble::When::Before);
}

TEST(SyncTorture, ALostAnswerAtAnyCallLosesAndDoublesNothing)
{
    breakEachCall({.kind = ErrorKind::Timeout}, FakeTrouble::When::After);
}

TEST(SyncTorture, ABrokenAnswerAtAnyCallLosesAndDoublesNothing)
{
    breakEachCall({.kind = ErrorKind::BadReply}, FakeTrouble::When::After);
}

TEST(SyncTorture, NoConnectionAtAnyCallLosesAndDoublesNothing)
{
    breakEachCall({.kind = ErrorKind::Offline}, FakeTrouble::When::Before);
}

TEST(SyncTorture, ARateLimitAtAnyCallLosesAndDoublesNothing)
{
    breakEachCall({.kind = ErrorKind::RateLimited, .retryAfterMs = 300'000}, FakeTrouble::When::Before);
}

} // namespace
} // namespace cohort
