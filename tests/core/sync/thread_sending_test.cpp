#include "core/library/outbox_entries.h"
#include "core/model/draft_parts.h"
#include "core/model/outbox_chain.h"
#include "core/store/receipts.h"
#include "core/store/statement.h"
#include "core/sync/reach_facts.h"
#include "tests/support/engine_rig.h"

#include <gtest/gtest.h>

// A text that goes as several posts, each answering the one before: in order, each once, and never an answer
// to nothing.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// As the library makes them: a UUID for the draft, then the account.
const QString key = u"01234567-89ab-cdef-0123-456789abcdef-1"_s;
const std::vector<QString> three{u"one of three"_s, u"two of three"_s, u"three of three"_s};

class ThreadSending : public testing::Test {
protected:
    EngineRig rig;
    const Account account = rig.addAccount(u"me"_s, Hat::Personal);
    const CircleId friends = rig.addCircle(u"Friends"_s, {u"ana"_s, u"ben"_s});

    std::vector<OutboxId> queue(Draft draft, const std::vector<QString>& parts)
    {
        draft.targets[0].parts = parts;
        std::vector<OutboxId> ids;
        rig.write([&](Connection& connection) -> Result<void> {
            const auto facts = gatherReachFacts(connection, draft);
            if (!facts)
                return fail(facts.error());
            const auto cleared = VisibilityGate::clear(draft, *facts, {key});
            if (!cleared) {
                ADD_FAILURE() << "the gate refused: " << static_cast<int>(cleared.error().kind);
                return {};
            }
            const auto queued = store::enqueue(
                connection, entriesOf(draft, {cleared->at(0).reach()}, {key},
                                      {.now = rig.clock.now(), .leavesAt = rig.clock.now().addSecs(5)}));
            if (!queued)
                return fail(queued.error());
            ids = *queued;
            return {};
        });
        return ids;
    }
    std::vector<OutboxId> queueThree() { return queue(rig.draftTo(account, friends, u"all"_s), three); }
    SendState stateOf(OutboxId id) { return rig.entry(id).row.state; }
    void passAllWaits()
    {
        for (int i = 0; i < 40; ++i)
            rig.pass(10min);
    }
    void release(OutboxId id)
    {
        auto entry = rig.entry(id);
        const SendState before = std::exchange(entry.row.state, SendState::Waiting);
        entry.row.notBefore = rig.clock.now();
        rig.write([&](Connection& connection) { return store::updateEntry(connection, entry, before); });
    }
    Result<Draft> takeBack(OutboxId id)
    {
        Result<Draft> draft = fail(ErrorKind::Bug, {});
        rig.write([&](Connection& connection) -> Result<void> {
            draft = takeBackEntries(connection, id, rig.clock.now());
            return {};
        });
        return draft;
    }
    /// What arrived is the beginning of the thread, each part once and answering the one before.
    void expectArrived(size_t parts)
    {
        const auto published = rig.network.published();
        ASSERT_EQ(published.size(), parts);
        for (size_t i = 0; i < parts; ++i) {
            EXPECT_EQ(published[i].post.text.text, three[i]);
            EXPECT_EQ(published[i].post.parent.uri, i == 0 ? QString() : published[i - 1].post.ref.uri);
            EXPECT_EQ(published[i].post.visibility, Visibility::Mentioned);
            EXPECT_EQ(published[i].recipients.size(), 2) << "the same people";
        }
    }
};

TEST(ThreadEntries, WhoMayAnswerIsAskedForAtTheOpeningPostAlone)
{
    const Draft draft{.targets = {{.account = AccountId(1), .parts = three}},
                      .mayReply = ReplyGate::Nobody,
                      .mayBeQuoted = false};
    const auto entries = entriesOf(draft, {AccountReach{.account = AccountId(1)}}, {key}, {});
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].row.draft.mayReply, ReplyGate::Nobody);
    EXPECT_EQ(entries[1].row.draft.mayReply, ReplyGate::Anyone) << "an answer carries no gate of its own";
    for (const store::OutboxEntry& entry : entries)
        EXPECT_FALSE(entry.row.draft.mayBeQuoted);
}

TEST_F(ThreadSending, SendsPartAfterPartEachAnsweringTheOneBefore)
{
    rig.start();
    const auto ids = queueThree();
    ASSERT_EQ(ids.size(), 3U);
    rig.pass(4s);
    expectArrived(0);
    rig.pass(1s);
    expectArrived(3);
    const auto receipt = rig.read<std::optional<Receipt>>(
        [ref = rig.entry(ids.at(1)).row.sent](Connection& c) { return store::findReceipt(c, ref); });
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->replyTo.uri, rig.entry(ids.at(0)).row.sent.uri);
}

TEST_F(ThreadSending, APartIsNotForgottenWhileTheRestWaits)
{
    rig.start();
    const auto ids = queueThree();
    bool refused = false;
    rig.write([&](Connection& connection) -> Result<void> {
        const auto gone = forgetEntry(connection, ids.at(0));
        refused = !gone && gone.error().kind == ErrorKind::Refused;
        return {};
    });
    EXPECT_TRUE(refused) << "the second part answers it";
    rig.pass(5s);
    expectArrived(3);
    rig.write([&](Connection& connection) { return forgetEntry(connection, ids.at(0)); });
}

TEST_F(ThreadSending, PicturesAndPollsGoWithTheFirstPartOnly)
{
    rig.start();
    Draft draft = rig.draftTo(account, friends, u"all"_s);
    draft.media = {DraftMedia{.path = u"/nowhere.png"_s, .description = u"a cat"_s}};
    (void)queue(draft, three);
    rig.pass(5s);
    expectArrived(3);
    EXPECT_EQ(rig.network.published().at(0).post.media.size(), 1U);
    EXPECT_EQ(rig.network.published().at(1).post.media.size(), 0U);
}

TEST_F(ThreadSending, APartThatIsRefusedHoldsTheRestAndGoesOnWhereItStopped)
{
    rig.start();
    const auto ids = queueThree();
    // The first answer is lost, so that there is time to break the second part.
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Refused, .code = 422}});
    rig.pass(5s);
    passAllWaits();
    expectArrived(1);
    EXPECT_EQ(stateOf(ids.at(0)), SendState::Sent);
    EXPECT_EQ(stateOf(ids.at(1)), SendState::Refused);
    EXPECT_EQ(stateOf(ids.at(2)), SendState::Held);
    std::vector<OutboxRow> rows;
    for (const OutboxId id : ids)
        rows.push_back(rig.entry(id).row);
    EXPECT_FALSE(isHeldBack(rows, rows[0]));
    EXPECT_TRUE(isHeldBack(rows, rows[2]));
    release(ids.at(1));
    passAllWaits();
    expectArrived(3);
}

TEST_F(ThreadSending, AThreadThatIsStuckHoldsUpNothingElse)
{
    rig.start();
    rig.network.breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Refused, .code = 422}});
    const auto ids = queueThree();
    rig.pass(5s);
    EXPECT_EQ(stateOf(ids.at(0)), SendState::Refused);
    const OutboxId other = rig.queue(rig.draftTo(account, friends, u"other"_s), 0ms);
    rig.pass(1s);
    EXPECT_EQ(stateOf(other), SendState::Sent);
    EXPECT_EQ(stateOf(ids.at(1)), SendState::Held);
    EXPECT_EQ(rig.network.published().size(), 1U);
}

TEST_F(ThreadSending, ALostAnswerMakesNoDouble)
{
    rig.start();
    const auto ids = queueThree();
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    rig.pass(5s);
    EXPECT_EQ(stateOf(ids.at(0)), SendState::Checking);
    EXPECT_EQ(stateOf(ids.at(1)), SendState::Held) << "nobody knows yet whether there is something to answer";
    passAllWaits();
    expectArrived(3);
}

TEST_F(ThreadSending, AKillAtAnyCallMakesNoDoubleAndLosesNothing)
{
    // A kill in the midst of each call in turn, once before the server did it and once after.
    for (const auto when : {FakeTrouble::When::Hang, FakeTrouble::When::HangAfter})
        for (int part = 0; part < 3; ++part) {
            EngineRig own;
            const Account me = own.addAccount(u"me"_s, Hat::Personal);
            const CircleId circle = own.addCircle(u"Friends"_s, {u"ana"_s, u"ben"_s});
            Draft draft = own.draftTo(me, circle, u"all"_s);
            draft.targets[0].parts = three;
            own.write([&](Connection& connection) -> Result<void> {
                const auto facts = gatherReachFacts(connection, draft);
                const auto cleared = VisibilityGate::clear(draft, facts.value_or(ReachFacts{}), {u"t"_s});
                if (!cleared)
                    return fail(ErrorKind::Bug, u"refused"_s);
                const auto ids = store::enqueue(
                    connection, entriesOf(draft, {cleared->at(0).reach()}, {u"t"_s},
                                          {.now = own.clock.now(), .leavesAt = own.clock.now()}));
                return ids ? Result<void>{} : fail(ids.error());
            });
            for (int before = 0; before < part; ++before)
                own.network.breakNext(
                    u"publish"_s, {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
            own.network.breakNext(u"publish"_s, {.when = when});
            own.start();
            own.waitFor(u"the part that hangs"_s, [&] {
                if (own.network.calls(u"publish"_s) > part)
                    return true;
                own.clock.advance(11s); // until the part before, whose answer was lost, is found
                own.engine().outboxChanged(me.id);
                return false;
            });
            own.network.waitForHang();
            own.killAndRestart();
            for (int i = 0; i < 40; ++i)
                own.pass(10min);
            const auto published = own.network.published();
            ASSERT_EQ(published.size(), 3U) << "part " << part;
            for (size_t i = 0; i < 3; ++i)
                EXPECT_EQ(published[i].post.text.text, three[i]);
            EXPECT_EQ(published[2].post.parent.uri, published[1].post.ref.uri);
        }
}

TEST_F(ThreadSending, TheRestIsNotSentWhenTheServerMadeSomethingWiderOfThePartBefore)
{
    rig.start();
    const auto ids = queueThree();
    rig.network.alsoReach(u"boss"_s);
    rig.pass(5s);
    EXPECT_EQ(rig.network.published().size(), 1U);
    EXPECT_EQ(stateOf(ids.at(1)), SendState::Refused);
    EXPECT_EQ(rig.entry(ids.at(1)).row.errorKind, static_cast<int>(ErrorKind::WouldReachMore));
    EXPECT_EQ(rig.entry(ids.at(1)).row.widerReach, QStringList{u"@boss@fake.test"_s});
}

TEST_F(ThreadSending, WhoLeavesTheCircleInTheMiddleGetsNoMoreOfIt)
{
    rig.start();
    const auto ids = queueThree();
    rig.network.breakNext(u"publish"_s,
                          {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
    rig.pass(5s);
    rig.removeFromCircle(friends, u"ben"_s);
    passAllWaits();
    const auto published = rig.network.published();
    ASSERT_GE(published.size(), 1U);
    EXPECT_EQ(published[0].recipients.size(), 2);
    for (size_t i = 1; i < published.size(); ++i)
        EXPECT_EQ(published[i].recipients, QStringList{rig.network.author(u"ana"_s).uri});
    EXPECT_EQ(stateOf(ids.at(0)), SendState::Sent);
}

TEST_F(ThreadSending, WhatIsLeftOfAThreadIsTakenBackAsAnAnswerToWhatWasSent)
{
    rig.start();
    const auto ids = queueThree();
    rig.network.alsoReach(u"boss"_s); // so that it stops after the first
    rig.pass(5s);
    const auto draft = takeBack(ids.at(2));
    ASSERT_TRUE(draft);
    ASSERT_EQ(draft->targets.size(), 1U);
    EXPECT_EQ(draft->targets[0].parts, (std::vector{three[1], three[2]}));
    EXPECT_EQ(draft->targets[0].own, three[1] + u"\n\n"_s + three[2]) << "the shared text says it all again";
    EXPECT_EQ(draft->replyTo.uri, rig.entry(ids.at(0)).row.sent.uri);
    passAllWaits();
    EXPECT_EQ(rig.network.published().size(), 1U);
    EXPECT_EQ(stateOf(ids.at(0)), SendState::Sent) << "its receipt stays";
}

TEST_F(ThreadSending, AWholeThreadIsTakenBackAsItWasWritten)
{
    rig.start();
    const auto ids = queueThree();
    const auto draft = takeBack(ids.at(1));
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->text, u"all"_s);
    EXPECT_EQ(draft->targets[0].parts, three);
    EXPECT_FALSE(draft->targets[0].own) << "made of the shared text, as before";
    EXPECT_TRUE(draft->replyTo.isNull());
    passAllWaits();
    expectArrived(0);
}

TEST_F(ThreadSending, AThreadThatAnOlderVersionQueuedIsTakenBackWhole)
{
    rig.start();
    const auto ids = queueThree();
    // It did not keep whose words the parts are.
    rig.write([](Connection& connection) -> Result<void> {
        const auto told = store::change(
            connection, u"UPDATE main.outbox SET draft = json_remove(draft, '$.targets[0].split')"_s, {});
        return told ? Result<void>() : fail(told.error());
    });
    const auto draft = takeBack(ids.at(1));
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->targets[0].parts, three);
    EXPECT_TRUE(draft->targets[0].split);
    for (const QString& part : three)
        EXPECT_TRUE(draft->targets[0].own->contains(part)) << part.toStdString();
}

TEST_F(ThreadSending, APartWhosePartBeforeWasForgottenIsNotSentIntoTheBlue)
{
    const auto ids = queueThree();
    rig.write([&](Connection& connection) { return store::removeEntry(connection, ids.at(0)); });
    rig.start();
    rig.pass(5s);
    expectArrived(0);
    EXPECT_EQ(stateOf(ids.at(1)), SendState::Failed);
    EXPECT_EQ(rig.entry(ids.at(1)).row.errorKind, static_cast<int>(ErrorKind::NotFound));
}

} // namespace
} // namespace cohort
