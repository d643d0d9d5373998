#include "core/store/receipts.h"
#include "tests/support/engine_rig.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutboxTest : public testing::Test {
protected:
    EngineRig rig;
    const Account account = rig.addAccount(u"me"_s, Hat::Personal);
    const CircleId friends = rig.addCircle(u"Friends"_s, {u"ana"_s, u"ben"_s});

    OutboxId queue(const QString& text, std::chrono::milliseconds undoWindow)
    {
        return rig.queue(rig.draftTo(account, friends, text), undoWindow);
    }
    QStringList recipientsOf(size_t post)
    {
        const auto published = rig.network.published();
        if (post >= published.size())
            return {};
        QStringList names;
        for (const QString& uri : published[post].recipients)
            names.append(uri.section(u'/', -1));
        names.sort();
        return names;
    }
    void expectSentOnce(OutboxId id, const QString& text)
    {
        int times = 0;
        QString uri;
        for (const FakePublished& known : rig.network.published())
            if (known.post.text.text == text) {
                ++times;
                uri = known.post.ref.uri;
            }
        EXPECT_EQ(times, 1) << text.toStdString();
        EXPECT_EQ(rig.entry(id).row.state, SendState::Sent);
        EXPECT_EQ(rig.entry(id).row.sent.uri, uri);
    }
    /// Lets so much time pass that everything that is tried again has been.
    void passAllWaits()
    {
        for (int i = 0; i < 40; ++i)
            rig.pass(10min);
    }
};

TEST_F(OutboxTest, LeavesAReceiptOfWhatWasTrueWhenThePostLeft)
{
    rig.start();
    const OutboxId id = queue(u"hello"_s, 10s);
    rig.removeFromCircle(friends, u"ben"_s);
    rig.pass(10s);
    const auto receipt = rig.read<std::optional<Receipt>>(
        [ref = rig.entry(id).row.sent](Connection& c) { return store::findReceipt(c, ref); });
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->sent, rig.clock.now());
    EXPECT_EQ(receipt->audience.circles, std::vector{friends});
    ASSERT_EQ(receipt->reach.readers.size(), 1U) << "Ben did not get it";
    EXPECT_EQ(receipt->reach.readers[0].author.uri.section(u'/', -1), u"ana"_s);
    ASSERT_EQ(receipt->members.size(), 1U);
    EXPECT_TRUE(receipt->accountKnown);
    EXPECT_EQ(receipt->account, account.facts);
    EXPECT_EQ(receipt->answered, Visibility::Mentioned);
}

TEST_F(OutboxTest, HoldsAPostForTheUndoWindowThenSendsAndShowsIt)
{
    rig.start();
    const OutboxId id = queue(u"hello"_s, 10s);
    rig.pass(9s);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Held);
    EXPECT_TRUE(rig.network.published().empty());
    rig.pass(1s);
    expectSentOnce(id, u"hello"_s);
    EXPECT_EQ(recipientsOf(0), (QStringList{u"ana"_s, u"ben"_s}));
    EXPECT_EQ(rig.cachedUris(account), QStringList{rig.entry(id).row.sent.uri}) << "it shows at once";
    const auto entry = rig.entry(id);
    EXPECT_FALSE(entry.row.visibilityDiffers);
    EXPECT_TRUE(entry.row.widerReach.isEmpty());
    EXPECT_TRUE(rig.takeChanges().outbox);
}

TEST_F(OutboxTest, SendsNothingThatWasTakenBack)
{
    rig.start();
    const OutboxId id = queue(u"regretted"_s, 10s);
    auto entry = rig.entry(id);
    entry.row.state = SendState::Cancelled;
    rig.write([&](Connection& connection) { return store::updateEntry(connection, entry, SendState::Held); });
    rig.pass(1h);
    EXPECT_TRUE(rig.network.published().empty());
    EXPECT_EQ(rig.entry(id).row.state, SendState::Cancelled);
}

TEST_F(OutboxTest, MeasuresTheUndoWindowWithTheSteadyClock)
{
    rig.start();
    const OutboxId early = queue(u"not too early"_s, 10s);
    rig.settle();
    rig.clock.jump(24h);
    rig.pass(5s);
    EXPECT_EQ(rig.entry(early).row.state, SendState::Held);
    rig.pass(5s);
    expectSentOnce(early, u"not too early"_s);

    const OutboxId late = queue(u"not too late"_s, 10s);
    rig.stop();
    rig.clock.jump(-24h * 365);
    rig.start();
    rig.settle();
    rig.pass(1h);
    expectSentOnce(late, u"not too late"_s);
}

TEST_F(OutboxTest, WaitsOfflineAndGoesOutOnceWhenTheNetworkIsBack)
{
    rig.start();
    rig.network.breakAll({.kind = ErrorKind::Offline});
    const OutboxId id = queue(u"patience"_s, 0ms);
    rig.pass(1s);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Waiting);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::Offline);
    for (int i = 0; i < 20; ++i)
        rig.pass(80s);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Waiting) << "however long it takes";
    rig.network.heal();
    rig.pass(80s);
    expectSentOnce(id, u"patience"_s);
}

TEST_F(OutboxTest, FindsAPostWhoseAnswerWasLostInsteadOfSendingItAgain)
{
    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::ServerTrouble, ErrorKind::BadReply}) {
        rig.stop();
        rig.start();
        const QString text = u"lost answer "_s + QString::number(static_cast<int>(kind));
        rig.network.breakNext(u"publish"_s, {.error = {.kind = kind}, .when = FakeTrouble::When::After});
        const OutboxId id = queue(text, 0ms);
        rig.pass(0ms);
        EXPECT_EQ(rig.entry(id).row.state, SendState::Checking);
        rig.pass(11s);
        expectSentOnce(id, text);
        passAllWaits();
        expectSentOnce(id, text);
    }
}

TEST_F(OutboxTest, FindsAPostWhoseAnswerWasLostAlsoWhenTheClockWasPutBack)
{
    rig.start();
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    const OutboxId id = queue(u"by a clock that was wrong"_s, 10s);
    rig.settle();
    rig.clock.jump(-24h * 365);
    passAllWaits();
    expectSentOnce(id, u"by a clock that was wrong"_s);
    EXPECT_EQ(rig.network.calls(u"publish"_s), 1);
}

TEST_F(OutboxTest, SendsAgainOnlyWhatSurelyDidNotArrive)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Timeout}});
    const OutboxId id = queue(u"never arrived"_s, 0ms);
    rig.pass(0ms);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Checking);
    rig.pass(11s);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Waiting);
    EXPECT_TRUE(rig.network.published().empty());
    const int looked = rig.network.calls(u"findPublished"_s);
    rig.pass(20s);
    expectSentOnce(id, u"never arrived"_s);
    EXPECT_EQ(rig.network.calls(u"findPublished"_s), looked + 1) << "once more before the second try";
}

TEST_F(OutboxTest, GivesUpAfterABoundedNumberOfTries)
{
    rig.start();
    for (int i = 0; i < 100; ++i)
        rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Timeout}});
    const OutboxId id = queue(u"hopeless"_s, 0ms);
    passAllWaits();
    EXPECT_EQ(rig.entry(id).row.state, SendState::Failed);
    EXPECT_EQ(rig.entry(id).row.errorKind, static_cast<int>(ErrorKind::Timeout));
    EXPECT_EQ(rig.network.calls(u"publish"_s), 8);
    EXPECT_EQ(rig.entry(id).row.draft.text, u"hopeless"_s) << "the words are not lost";
}

TEST_F(OutboxTest, LooksFirstAlsoWhenTheUserTriesAgain)
{
    rig.start();
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    rig.network.breakNext(u"findPublished"_s, {.error = {.kind = ErrorKind::Unsupported}});
    const OutboxId id = queue(u"unclear"_s, 0ms);
    rig.pass(0ms);
    rig.pass(11s);
    auto entry = rig.entry(id);
    EXPECT_EQ(entry.row.state, SendState::Failed)
        << "nobody can say whether it arrived: not sent again by itself";
    EXPECT_EQ(entry.row.errorKind, static_cast<int>(ErrorKind::Timeout));
    entry.row.state = SendState::Waiting;
    entry.row.notBefore = rig.clock.now();
    rig.write(
        [&](Connection& connection) { return store::updateEntry(connection, entry, SendState::Failed); });
    rig.pass(0ms);
    expectSentOnce(id, u"unclear"_s);
}

TEST_F(OutboxTest, SendsTheSameWordsTwiceWhenTheyAreWrittenTwice)
{
    rig.start();
    const OutboxId first = queue(u"ok"_s, 0ms);
    rig.pass(1s);
    EXPECT_EQ(rig.entry(first).row.state, SendState::Sent);
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Timeout}});
    const OutboxId second = queue(u"ok"_s, 0ms);
    passAllWaits();
    EXPECT_EQ(rig.network.published().size(), 2U);
    EXPECT_EQ(rig.entry(second).row.state, SendState::Sent);
    EXPECT_NE(rig.entry(first).row.sent.uri, rig.entry(second).row.sent.uri);
}

TEST_F(OutboxTest, StopsAtADefiniteNo)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Refused, .code = 422}});
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::NotFound}});
    const OutboxId refused = queue(u"too rude"_s, 0ms);
    const OutboxId gone = queue(u"answer to a deleted post"_s, 0ms);
    const OutboxId fine = queue(u"fine"_s, 0ms);
    passAllWaits();
    EXPECT_EQ(rig.entry(refused).row.state, SendState::Refused);
    EXPECT_EQ(rig.entry(refused).row.errorKind, static_cast<int>(ErrorKind::Refused));
    EXPECT_EQ(rig.entry(gone).row.state, SendState::Failed);
    expectSentOnce(fine, u"fine"_s);
    EXPECT_EQ(rig.network.calls(u"publish"_s), 3);
}

TEST_F(OutboxTest, NamesWhomTheServerWouldHaveReachedWhenItRefuses)
{
    rig.start();
    rig.network.breakNext(
        u"publish"_s,
        {.error = {.kind = ErrorKind::WouldReachMore, .code = 422, .people = {u"@boss@fake.test"_s}}});
    const OutboxId id = queue(u"for friends"_s, 0ms);
    passAllWaits();
    EXPECT_EQ(rig.entry(id).row.state, SendState::Refused);
    EXPECT_EQ(rig.entry(id).row.widerReach, QStringList{u"@boss@fake.test"_s});
    EXPECT_EQ(rig.network.calls(u"publish"_s), 1) << "trying again would end the same";
    EXPECT_TRUE(rig.network.published().empty());
}

TEST_F(OutboxTest, WaitsForTheServersRateLimit)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::RateLimited, .retryAfterMs = 600'000}});
    const OutboxId id = queue(u"slowly"_s, 0ms);
    rig.pass(0ms);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Waiting);
    rig.pass(9min);
    EXPECT_EQ(rig.network.calls(u"publish"_s), 1);
    rig.pass(61s);
    expectSentOnce(id, u"slowly"_s);
    EXPECT_EQ(rig.network.calls(u"findPublished"_s), 0) << "it surely did not arrive the first time";
}

TEST_F(OutboxTest, KeepsTheOrder)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Timeout}});
    const OutboxId first = queue(u"first"_s, 0ms);
    const OutboxId second = queue(u"second"_s, 0ms);
    passAllWaits();
    expectSentOnce(first, u"first"_s);
    expectSentOnce(second, u"second"_s);
    EXPECT_EQ(rig.network.published().at(0).post.text.text, u"first"_s);
}

TEST_F(OutboxTest, ReachesOnlyThoseWhoWereInTheCircleThenAndNow)
{
    rig.start();
    const OutboxId id = queue(u"then and now"_s, 10s);
    rig.addToCircle(friends, u"eve"_s);
    rig.removeFromCircle(friends, u"ben"_s);
    rig.pass(10s);
    expectSentOnce(id, u"then and now"_s);
    EXPECT_EQ(recipientsOf(0), QStringList{u"ana"_s});
}

TEST_F(OutboxTest, SendsNothingWhenNobodyIsLeft)
{
    rig.start();
    const OutboxId id = queue(u"to nobody"_s, 10s);
    rig.addToCircle(friends, u"eve"_s);
    rig.removeFromCircle(friends, u"ana"_s);
    rig.removeFromCircle(friends, u"ben"_s);
    rig.pass(10s);
    EXPECT_EQ(rig.entry(id).row.state, SendState::Refused);
    EXPECT_EQ(rig.entry(id).row.errorKind, static_cast<int>(ErrorKind::EmptyAudience));
    EXPECT_EQ(rig.network.calls(u"publish"_s), 0);
}

TEST_F(OutboxTest, SaysWhenTheServerMadeSomethingWiderOfIt)
{
    rig.start();
    rig.network.makeOfPosts(Visibility::Anyone);
    rig.network.alsoReach(u"boss"_s);
    const OutboxId id = queue(u"for friends"_s, 0ms);
    rig.pass(0ms);
    const auto entry = rig.entry(id);
    EXPECT_EQ(entry.row.state, SendState::Sent);
    EXPECT_TRUE(entry.row.visibilityDiffers);
    EXPECT_EQ(entry.row.answered, Visibility::Anyone);
    EXPECT_EQ(entry.row.widerReach, QStringList{u"@boss@fake.test"_s});
}

TEST_F(OutboxTest, SaysSoAlsoOfAPostThatWasFoundAfterwards)
{
    rig.start();
    rig.network.makeOfPosts(Visibility::Quiet);
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    const OutboxId id = queue(u"for friends"_s, 0ms);
    rig.pass(0ms);
    rig.pass(11s);
    expectSentOnce(id, u"for friends"_s);
    EXPECT_TRUE(rig.entry(id).row.visibilityDiffers);
}

TEST_F(OutboxTest, CarriesPollsPicturesAndEdits)
{
    rig.start();
    Draft poll = rig.draftTo(account, friends, u"when?"_s);
    poll.poll = DraftPoll{.options = {u"today"_s, u"tomorrow"_s}};
    Draft picture = rig.draftTo(account, friends, u"look"_s);
    picture.media = {DraftMedia{.path = u"/nowhere.png"_s, .description = u"a cat"_s}};
    const OutboxId pollId = rig.queue(poll, 0ms);
    const OutboxId pictureId = rig.queue(picture, 0ms);
    rig.pass(0ms);
    expectSentOnce(pollId, u"when?"_s);
    expectSentOnce(pictureId, u"look"_s);
    EXPECT_TRUE(rig.network.published().at(0).post.poll);
    EXPECT_EQ(rig.network.published().at(1).post.media.front().description, u"a cat"_s);

    Draft edit = rig.draftTo(account, friends, u"look here"_s);
    edit.edits = rig.entry(pictureId).row.sent;
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    const OutboxId editId = rig.queue(rig.agreedTo(edit), 0ms);
    passAllWaits();
    expectSentOnce(editId, u"look here"_s);
    EXPECT_EQ(rig.network.published().at(1).edits, 1);
    EXPECT_EQ(rig.network.published().size(), 2U);
}

TEST_F(OutboxTest, SendsForEachAccountThroughItsOwn)
{
    const Account work = rig.addAccount(u"me-at-work"_s, Hat::Professional);
    rig.start();
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::AuthRejected}});
    const OutboxId stuck = queue(u"private"_s, 0ms);
    rig.pass(0ms);
    EXPECT_EQ(rig.entry(stuck).row.state, SendState::Waiting);
    EXPECT_EQ(rig.state(account).phase, AccountPhase::NeedsSignIn);
    const OutboxId fine = rig.queue(rig.agreedTo(rig.draftTo(work, friends, u"at work"_s)), 0ms);
    rig.pass(1h);
    expectSentOnce(fine, u"at work"_s);
    EXPECT_EQ(rig.network.published().size(), 1U);
    EXPECT_EQ(rig.network.published().at(0).account, work.facts.me.uri);
    rig.engine().addAccount(account, {}); // signed in again
    rig.settle();
    expectSentOnce(stuck, u"private"_s);
}

TEST_F(OutboxTest, WaitsWhilePausedAndLooksUpWhatThePauseInterrupted)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.when = FakeTrouble::When::Hang});
    const OutboxId id = queue(u"interrupted"_s, 0ms);
    rig.network.waitForHang();
    rig.engine().setPaused(true);
    rig.settle();
    EXPECT_EQ(rig.entry(id).row.state, SendState::Checking);
    passAllWaits();
    EXPECT_TRUE(rig.network.published().empty());
    rig.engine().setPaused(false);
    rig.settle();
    passAllWaits();
    expectSentOnce(id, u"interrupted"_s);
}

// --- as after kill -9, in every state ---

TEST_F(OutboxTest, SurvivesAKillInTheUndoWindow)
{
    rig.start();
    const OutboxId id = queue(u"held"_s, 10s);
    rig.settle();
    rig.killAndRestart();
    rig.settle();
    EXPECT_EQ(rig.entry(id).row.state, SendState::Held);
    rig.pass(10s);
    expectSentOnce(id, u"held"_s);
}

TEST_F(OutboxTest, SurvivesAKillWhileWaiting)
{
    rig.start();
    rig.network.breakAll({.kind = ErrorKind::Offline});
    const OutboxId id = queue(u"waiting"_s, 0ms);
    rig.pass(0ms);
    rig.network.heal();
    rig.killAndRestart();
    rig.settle();
    expectSentOnce(id, u"waiting"_s);
}

TEST_F(OutboxTest, SurvivesAKillBeforeTheServerGotIt)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.when = FakeTrouble::When::Hang});
    const OutboxId id = queue(u"on its way"_s, 0ms);
    rig.network.waitForHang();
    EXPECT_EQ(rig.entry(id).row.state, SendState::Sending) << "durable before the request";
    rig.killAndRestart();
    passAllWaits();
    expectSentOnce(id, u"on its way"_s);
    EXPECT_GT(rig.network.calls(u"findPublished"_s), 0);
}

TEST_F(OutboxTest, SurvivesAKillAfterTheServerGotIt)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.when = FakeTrouble::When::HangAfter});
    const OutboxId id = queue(u"arrived"_s, 0ms);
    rig.network.waitForHang();
    rig.killAndRestart();
    passAllWaits();
    expectSentOnce(id, u"arrived"_s);
    EXPECT_EQ(rig.network.calls(u"publish"_s), 1);
}

TEST_F(OutboxTest, SurvivesAKillWhileLooking)
{
    rig.start();
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    rig.network.breakNext(u"findPublished"_s, {.when = FakeTrouble::When::Hang});
    const OutboxId id = queue(u"looked up"_s, 0ms);
    rig.pass(0ms);
    rig.clock.advance(11s);
    rig.engine().outboxChanged(account.id);
    rig.network.waitForHang();
    rig.killAndRestart();
    passAllWaits();
    expectSentOnce(id, u"looked up"_s);
    EXPECT_EQ(rig.network.calls(u"publish"_s), 1);
}

TEST_F(OutboxTest, SendsNothingTwiceWhenItIsKilledAfterSending)
{
    rig.start();
    const OutboxId id = queue(u"done"_s, 0ms);
    rig.pass(0ms);
    rig.killAndRestart();
    passAllWaits();
    expectSentOnce(id, u"done"_s);
}

TEST_F(OutboxTest, EndsCleanlyInTheMiddleOfSendingAndGoesOnAfterwards)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.when = FakeTrouble::When::HangAfter});
    const OutboxId id = queue(u"closed the window"_s, 0ms);
    rig.network.waitForHang();
    rig.stop();
    EXPECT_EQ(rig.entry(id).row.state, SendState::Checking);
    rig.start();
    passAllWaits();
    expectSentOnce(id, u"closed the window"_s);
    EXPECT_EQ(rig.network.calls(u"publish"_s), 1);
}

} // namespace
} // namespace cohort
