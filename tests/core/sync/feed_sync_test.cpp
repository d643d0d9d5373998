#include "core/store/marks.h"
#include "core/store/people.h"
#include "core/store/saved_threads.h"
#include "tests/support/engine_rig.h"

#include <gtest/gtest.h>

#include <atomic>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

class SyncEngineTest : public testing::Test {
protected:
    EngineRig rig;
    const Account account = rig.addAccount(u"me"_s, Hat::Personal);

    void expectLocalIsRemote()
    {
        EXPECT_EQ(sorted(rig.cachedUris(account)), sorted(rig.network.homeUris(account)));
    }
};

TEST_F(SyncEngineTest, BringsTheNewestPagesFirstAndOlderOnesWhenAsked)
{
    rig.network.setPageSize(10);
    rig.network.addHomePosts(account, u"ana"_s, 200);
    rig.start();
    rig.sync(account);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
    EXPECT_EQ(rig.cachedUris(account).size(), 50) << "five pages of ten";
    EXPECT_FALSE(rig.cachedUris(account).contains(rig.network.homeUris(account).front()));

    int added = -1;
    do {
        std::atomic_int answer{-1};
        rig.engine().fetchOlder(account.id, u"home"_s,
                                [&answer](const Result<int>& done) { answer = done.value_or(-2); });
        rig.waitFor(u"an older page"_s, [&answer] { return answer.load() != -1; });
        added = answer;
    } while (added > 0);
    EXPECT_EQ(added, 0);
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, FetchesOnlyWhatIsNewAfterwards)
{
    rig.network.setPageSize(10);
    rig.network.addHomePosts(account, u"ana"_s, 30);
    rig.start();
    rig.sync(account);
    rig.network.addHomePosts(account, u"ana"_s, 5);
    (void)rig.takeChanges();
    const int before = rig.network.calls(u"fetch"_s);
    rig.sync(account);
    EXPECT_EQ(rig.network.calls(u"fetch"_s) - before, 3) << "one page each of home, notifications and mine";
    EXPECT_EQ(rig.takeChanges().newPosts.size(), 5U);
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, ReachesBackOverSeveralPagesToWhatItKnew)
{
    rig.network.setPageSize(10);
    rig.network.addHomePosts(account, u"ana"_s, 20);
    rig.start();
    rig.sync(account);
    rig.network.addHomePosts(account, u"ben"_s, 75);
    rig.sync(account);
    expectLocalIsRemote();
    EXPECT_TRUE(rig.feed(account, u"home"_s).gap.isEmpty());
}

TEST_F(SyncEngineTest, FillsAGapOverTheNextRuns)
{
    rig.schedule.maxPagesPerFeed = 3;
    rig.network.setPageSize(10);
    rig.network.addHomePosts(account, u"ana"_s, 20);
    rig.start();
    rig.sync(account);
    rig.network.addHomePosts(account, u"ben"_s, 100);
    rig.sync(account);
    EXPECT_EQ(rig.cachedUris(account).size(), 50);
    EXPECT_FALSE(rig.feed(account, u"home"_s).gap.isEmpty());
    rig.network.addHomePosts(account, u"eva"_s, 45); // a second gap above the first
    for (int i = 0; i < 8; ++i)
        rig.sync(account);
    expectLocalIsRemote();
    EXPECT_TRUE(rig.feed(account, u"home"_s).gap.isEmpty());
}

TEST_F(SyncEngineTest, IsNotFooledByAPostThatCameAnotherWay)
{
    rig.network.setPageSize(10);
    rig.network.addHomePosts(account, u"ana"_s, 10);
    rig.start();
    rig.sync(account);
    const QStringList missed = rig.network.addHomePosts(account, u"ben"_s, 40);
    std::atomic_bool done{false};
    rig.engine().fetchThread({.account = account.id, .uri = missed.last()},
                             [&done](const Result<int>& added) {
                                 EXPECT_EQ(added.value_or(-1), 1);
                                 done = true;
                             });
    rig.waitFor(u"the thread"_s, [&done] { return done.load(); });
    rig.sync(account);
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, LosesNothingByAnEmptyOrABrokenPage)
{
    rig.network.addHomePosts(account, u"ana"_s, 30);
    rig.network.setFollowers(account, {u"ana"_s, u"ben"_s});
    rig.start();
    rig.sync(account);
    rig.network.answerEmptyPages(true);
    rig.network.addHomePosts(account, u"ana"_s, 3);
    rig.sync(account);
    EXPECT_EQ(rig.cachedUris(account).size(), 30);
    rig.network.answerEmptyPages(false);
    rig.network.breakNext(u"fetch"_s, {.error = {.kind = ErrorKind::BadReply}});
    rig.network.breakNext(u"fetchPeople"_s, {.error = {.kind = ErrorKind::BadReply}});
    rig.sync(account);
    EXPECT_EQ(rig.cachedUris(account).size(), 30);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Failed);
    EXPECT_EQ(rig.state(account).errorKind, static_cast<int>(ErrorKind::BadReply));
    rig.sync(account);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, GoesOnWhereABrokenConnectionEndedIt)
{
    rig.network.setPageSize(10);
    rig.network.addHomePosts(account, u"ana"_s, 10);
    rig.start();
    rig.sync(account);
    rig.network.addHomePosts(account, u"ben"_s, 60);
    const int now = rig.network.calls();
    rig.network.breakCall(now + 3, {.error = {.kind = ErrorKind::Offline}}); // the third page
    rig.sync(account);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Offline);
    EXPECT_EQ(rig.cachedUris(account).size(), 30);
    rig.sync(account);
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, TreatsOfflineAsAStateAndComesBackByItself)
{
    rig.schedule.every = 5min;
    rig.network.addHomePosts(account, u"ana"_s, 5);
    rig.network.breakAll({.kind = ErrorKind::Offline});
    rig.start();
    rig.waitFor(u"the state Offline"_s, [this] { return rig.state(account).phase == AccountPhase::Offline; });
    const QDateTime since = rig.state(account).since;
    rig.pass(7s);
    rig.pass(30s);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Offline);
    EXPECT_GE(rig.state(account).since, since);
    rig.network.heal();
    rig.pass(61s + 15s);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
    EXPECT_TRUE(rig.state(account).lastSync.isValid());
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, SleepsUntilSomethingIsDue)
{
    rig.schedule.every = 5min;
    rig.start();
    rig.waitFor(u"the first synchronisation"_s, [this] { return rig.state(account).lastSync.isValid(); });
    rig.settle();
    const int calls = rig.network.calls();
    rig.pass(4min);
    EXPECT_EQ(rig.network.calls(), calls);
    rig.pass(61s);
    EXPECT_GT(rig.network.calls(), calls);
}

TEST_F(SyncEngineTest, WaitsAsLongAsTheServerAsksButNotForEver)
{
    rig.schedule.every = 5min;
    rig.network.addHomePosts(account, u"ana"_s, 5);
    rig.network.breakAll({.kind = ErrorKind::RateLimited, .retryAfterMs = 99'999'999'999'000});
    rig.start();
    rig.waitFor(u"the state Waiting"_s, [this] { return rig.state(account).phase == AccountPhase::Waiting; });
    rig.network.heal();
    const int calls = rig.network.calls();
    rig.pass(50min);
    rig.sync(account);
    std::atomic_int kind{-1};
    rig.engine().fetchMedia(
        account.id, QUrl(u"https://fake.test/a"_s),
        [&kind](const Result<QByteArray>& got) { kind = got ? -2 : static_cast<int>(got.error().kind); });
    rig.waitFor(u"the refusal"_s, [&kind] { return kind.load() != -1; });
    EXPECT_EQ(kind, static_cast<int>(ErrorKind::RateLimited));
    EXPECT_EQ(rig.network.calls(), calls) << "not one request in the time the server asked for";
    rig.pass(11min);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
    expectLocalIsRemote();
}

TEST_F(SyncEngineTest, AsksNothingMoreWhenTheCredentialsAreRejected)
{
    rig.schedule.every = 5min;
    rig.network.breakNext(u"fetch"_s, {.error = {.kind = ErrorKind::AuthRejected}});
    rig.start();
    rig.waitFor(u"the state NeedsSignIn"_s,
                [this] { return rig.state(account).phase == AccountPhase::NeedsSignIn; });
    const int calls = rig.network.calls();
    rig.pass(24h);
    rig.sync(account);
    EXPECT_EQ(rig.network.calls(), calls);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::NeedsSignIn);
    rig.engine().addAccount(account, {}); // signed in again
    rig.waitFor(u"the first synchronisation"_s, [this] { return rig.state(account).lastSync.isValid(); });
    EXPECT_GT(rig.network.calls(), calls);
}

TEST_F(SyncEngineTest, RefusesCredentialsOfSomebodyElse)
{
    rig.network.setMe(account, u"mallory"_s);
    rig.network.addHomePosts(account, u"ana"_s, 5);
    rig.start();
    rig.sync(account);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::NeedsSignIn);
    EXPECT_TRUE(rig.cachedUris(account).isEmpty());
}

TEST_F(SyncEngineTest, DoesNothingWhilePausedAndEndsWhatRuns)
{
    rig.network.addHomePosts(account, u"ana"_s, 5);
    rig.network.breakNext(u"fetch"_s, {.when = FakeTrouble::When::Hang});
    rig.start();
    rig.engine().syncNow(account.id);
    rig.network.waitForHang();
    rig.engine().setPaused(true);
    rig.settle();
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Offline);
    const int calls = rig.network.calls();
    rig.sync(account);
    EXPECT_EQ(rig.network.calls(), calls);
    rig.engine().setPaused(false);
    rig.settle();
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
    expectLocalIsRemote(); // the wish was kept
}

TEST_F(SyncEngineTest, EndsAHangingRequestWhenItIsDestroyedAndAnswersWhatWaits)
{
    rig.network.breakNext(u"fetchMedia"_s, {.when = FakeTrouble::When::Hang});
    rig.start();
    std::atomic_int cancelled{0};
    const auto count = [&cancelled](const Result<QByteArray>& got) {
        if (!got && got.error().kind == ErrorKind::Cancelled)
            ++cancelled;
    };
    rig.engine().fetchMedia(account.id, QUrl(u"https://fake.test/a"_s), count);
    rig.network.waitForHang();
    rig.engine().fetchMedia(account.id, QUrl(u"https://fake.test/b"_s), count);
    rig.stop();
    EXPECT_EQ(cancelled, 2);
}

TEST_F(SyncEngineTest, ServesTheUserInTheMiddleOfALongSynchronisation)
{
    rig.network.setPageSize(1);
    rig.network.addHomePosts(account, u"ana"_s, 5);
    rig.network.breakNext(u"fetch"_s, {.error = {.kind = ErrorKind::BadReply}});
    rig.start();
    std::atomic_int callsAtAnswer{0};
    rig.engine().syncNow(account.id);
    rig.engine().fetchMedia(account.id, QUrl(u"https://fake.test/a"_s), [&](const Result<QByteArray>& got) {
        EXPECT_TRUE(got);
        callsAtAnswer = rig.network.calls();
    });
    rig.settle();
    EXPECT_LT(callsAtAnswer, rig.network.calls());
}

TEST_F(SyncEngineTest, KeepsTwoAccountsApart)
{
    const Account work = rig.addAccount(u"me-at-work"_s, Hat::Professional);
    rig.network.addHomePosts(account, u"ana"_s, 7);
    rig.network.addHomePosts(work, u"boss"_s, 9);
    rig.network.breakNext(u"probe"_s, {.when = FakeTrouble::When::Hang});
    rig.start();
    rig.engine().syncNow(account.id);
    rig.network.waitForHang();
    rig.engine().syncNow(work.id);
    rig.waitFor(u"the other account"_s, [&] { return rig.state(work).lastSync.isValid(); });
    EXPECT_EQ(rig.cachedUris(work).size(), 9);
    rig.engine().removeAccount(account.id); // in the middle of its request
    EXPECT_EQ(rig.engine().states().size(), 1U);
    EXPECT_TRUE(rig.cachedUris(account).isEmpty());
}

TEST_F(SyncEngineTest, ShowsAnAccountWithoutCredentialsAndAsksItNothing)
{
    rig.start();
    rig.engine().addSilentAccount(account, AccountPhase::KeyringLocked);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::KeyringLocked);
    ErrorKind kind = ErrorKind::Bug;
    rig.engine().fetchMedia(account.id, QUrl(u"https://fake.test/a"_s),
                            [&kind](const Result<QByteArray>& got) { kind = got.error().kind; });
    EXPECT_EQ(kind, ErrorKind::KeyringLocked);
    EXPECT_EQ(rig.network.calls(), 0);
}

TEST_F(SyncEngineTest, ForgetsOnlyWhatTheUserRemoved)
{
    const QStringList uris = rig.network.addHomePosts(account, u"me"_s, 3);
    rig.start();
    rig.sync(account);
    std::atomic_bool done{false};
    rig.engine().perform(account.id,
                         {.kind = IntentKind::Remove, .post = {.account = account.id, .uri = uris[1]}},
                         [&done](const Result<void>& removed) {
                             EXPECT_TRUE(removed);
                             done = true;
                         });
    rig.waitFor(u"the deletion"_s, [&done] { return done.load(); });
    EXPECT_EQ(sorted(rig.cachedUris(account)), sorted({uris[0], uris[2]}));
}

TEST_F(SyncEngineTest, ShowsALikeAtOnceAlsoWhenTheNetworkDoesNotAnswerWithThePost)
{
    const QStringList uris = rig.network.addHomePosts(account, u"ana"_s, 1);
    rig.start();
    rig.sync(account);
    std::atomic_bool done{false};
    rig.engine().perform(account.id,
                         {.kind = IntentKind::Like, .post = {.account = account.id, .uri = uris[0]}},
                         [&done](const Result<void>&) { done = true; });
    rig.waitFor(u"the like"_s, [&done] { return done.load(); });
    const auto row = rig.read<std::optional<PostRow>>([&](Connection& connection) {
        return store::findPost(connection, {.account = account.id, .uri = uris[0]});
    });
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->post.liked);
    EXPECT_EQ(row->post.likeCount, 1);
}

TEST_F(SyncEngineTest, KeepsWhatTheUserSavedThroughEverySynchronisation)
{
    const QStringList uris = rig.network.addHomePosts(account, u"ana"_s, 3);
    rig.start();
    rig.sync(account);
    const PostRef post{.account = account.id, .uri = uris[0]};
    rig.write([&](Connection& connection) -> Result<void> {
        const auto saved = store::saveThread(connection, {.post = post});
        return saved ? Result<void>() : fail(saved.error());
    });
    rig.sync(account);
    const auto row = rig.read<std::optional<PostRow>>(
        [&](Connection& connection) { return store::findPost(connection, post); });
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->saved);
}

} // namespace
} // namespace cohort
