#include "core/store/values_json.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

struct Queue {
    TempStore temp{};
    AccountId account = temp.addAccount(u"me"_s, Hat::Professional);

    store::OutboxEntry add(const QString& text, SendState state, const QDateTime& notBefore)
    {
        store::OutboxEntry entry{
            .row = {.account = account,
                    .draft = {.targets = {{.account = account,
                                           .visibility = Visibility::Mentioned,
                                           .parts = {u"one"_s, u"two"_s},
                                           .own = u"one two"_s,
                                           .split = true,
                                           .numbered = true}},
                              .audience = {.people = {ContactId(3)}, .except = {ContactId(4)}},
                              .text = text,
                              .quotes = {.account = account, .uri = u"quoted"_s, .remoteId = u"q"_s},
                              .mayReply = ReplyGate::Mentioned,
                              .mayBeQuoted = false,
                              .labels = {u"graphic-media"_s},
                              .poll = DraftPoll{.options = {u"a"_s, u"b"_s}},
                              .consents = {{.reachKey = u"k"_s, .words = u"w"_s, .given = minute(1)}},
                              .changed = minute(1),
                              .aside = {{.account = account, .words = u"later"_s, .wanted = true}}},
                    .state = state,
                    .created = minute(2),
                    .notBefore = notBefore,
                    .sentence = u"Only Ana"_s},
            .shown = {.account = account,
                      .readers = {{.contact = ContactId(3),
                                   .author = authorNamed(u"ana"_s),
                                   .name = u"Ana"_s,
                                   .via = account,
                                   .meant = true}},
                      .recipients = {authorNamed(u"ana"_s)}},
            .idempotencyKey = u"key-"_s + text};
        entry.row.id = temp.write([&entry](Connection& c) { return store::enqueue(c, {entry}); })[0];
        return entry;
    }
    [[nodiscard]] SendState stateOf(OutboxId id)
    {
        return temp.read([id](Connection& c) { return store::outboxEntry(c, id); })->row.state;
    }
};

TEST(OutboxStore, KeepsEverythingAboutAnEntry)
{
    Queue queue;
    store::OutboxEntry entry = queue.add(u"one"_s, SendState::Held, minute(3));
    entry.row.state = SendState::Sent;
    entry.row.attempts = 2;
    entry.row.sent = {.account = queue.account, .uri = u"u"_s, .remoteId = u"r"_s};
    entry.row.widerReach = {u"@x@y"_s};
    entry.row.visibilityDiffers = true;
    entry.row.answered = Visibility::Anyone;
    entry.row.errorKind = 3;
    entry.row.errorDetail = u"d"_s;
    queue.temp.write([&](Connection& c) { return store::updateEntry(c, entry, SendState::Held); });
    queue.temp.reopen();
    const auto stored = queue.temp.read([&](Connection& c) { return store::outboxEntry(c, entry.row.id); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->row.draft, entry.row.draft);
    EXPECT_EQ(stored->shown, entry.shown);
    EXPECT_EQ(stored->idempotencyKey, entry.idempotencyKey);
    EXPECT_EQ(stored->row.sentence, entry.row.sentence);
    EXPECT_EQ(stored->row.state, SendState::Sent);
    EXPECT_EQ(stored->row.attempts, 2);
    EXPECT_EQ(stored->row.sent, entry.row.sent);
    EXPECT_EQ(stored->row.widerReach, entry.row.widerReach);
    EXPECT_TRUE(stored->row.visibilityDiffers);
    EXPECT_EQ(stored->row.answered, Visibility::Anyone);
    EXPECT_EQ(stored->row.errorKind, 3);
    EXPECT_EQ(stored->row.notBefore, minute(3));
}

TEST(OutboxStore, KeepsAPasswordUntilThePostIsSentAndNoLonger)
{
    Queue queue;
    store::OutboxEntry entry = queue.add(u"one"_s, SendState::Waiting, minute(3));
    entry.row.draft.password = u"open sesame"_s;
    entry.row.draft.id =
        queue.temp.write([&](Connection& c) { return store::saveDraft(c, entry.row.draft); });
    queue.temp.reopen();
    const auto draft = queue.temp.read([](Connection& c) { return store::drafts(c); }).at(0);
    EXPECT_EQ(draft.password, u"open sesame"_s);
    entry.row.id = queue.temp.write([&](Connection& c) { return store::enqueue(c, {entry}); })[0];
    entry.row.state = SendState::Failed;
    queue.temp.write([&](Connection& c) { return store::updateEntry(c, entry, SendState::Waiting); });
    const auto stored = [&] {
        return queue.temp.read([&](Connection& c) { return store::outboxEntry(c, entry.row.id); })->row.draft;
    };
    EXPECT_EQ(stored().password, u"open sesame"_s) << "it may be tried again";
    entry.row.state = SendState::Sent;
    queue.temp.write([&](Connection& c) { return store::updateEntry(c, entry, SendState::Failed); });
    EXPECT_EQ(stored().password, QString());
    EXPECT_EQ(stored().text, u"one"_s);
}

TEST(OutboxStore, RefusesAChangeWhenSomebodyWasFaster)
{
    Queue queue;
    store::OutboxEntry entry = queue.add(u"one"_s, SendState::Held, minute(3));
    store::OutboxEntry cancelled = entry;
    cancelled.row.state = SendState::Cancelled;
    queue.temp.write([&](Connection& c) { return store::updateEntry(c, cancelled, SendState::Held); });
    entry.row.state = SendState::Sending;
    const auto outcome = queue.temp.store().writeNow(
        [&](Connection& c) { return store::updateEntry(c, entry, SendState::Held); });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Refused);
    EXPECT_EQ(queue.stateOf(entry.row.id), SendState::Cancelled);
}

TEST(OutboxStore, GivesWhatMayGoNowOldestFirst)
{
    Queue queue;
    const auto held = queue.add(u"held"_s, SendState::Held, minute(10));
    const auto waiting = queue.add(u"waiting"_s, SendState::Waiting, minute(5));
    const auto checking = queue.add(u"checking"_s, SendState::Checking, minute(99));
    queue.add(u"sent"_s, SendState::Sent, minute(1));
    const auto due = [&queue](int at) {
        std::vector<OutboxId> ids;
        for (const auto& entry :
             queue.temp.read([&](Connection& c) { return store::dueEntries(c, queue.account, minute(at)); }))
            ids.push_back(entry.row.id);
        return ids;
    };
    EXPECT_EQ(due(5), (std::vector{waiting.row.id, checking.row.id}));
    EXPECT_EQ(due(10), (std::vector{held.row.id, waiting.row.id, checking.row.id}));
}

TEST(OutboxStore, ChecksAfterACrashWhatWasBeingSent)
{
    Queue queue;
    const auto sending = queue.add(u"a"_s, SendState::Sending, minute(1));
    const auto waiting = queue.add(u"b"_s, SendState::Waiting, minute(1));
    EXPECT_EQ(queue.temp.write([](Connection& c) { return store::recoverEntries(c); }), 1);
    EXPECT_EQ(queue.stateOf(sending.row.id), SendState::Checking);
    EXPECT_EQ(queue.stateOf(waiting.row.id), SendState::Waiting);
}

TEST(OutboxStore, TurnsWhatCouldNotLeaveIntoDraftsWhenItsAccountGoes)
{
    Queue queue;
    queue.add(u"unsent"_s, SendState::Waiting, minute(1));
    queue.add(u"sent"_s, SendState::Sent, minute(1));
    queue.temp.write([&](Connection& c) { return store::removeAccount(c, queue.account); });
    const auto drafts = queue.temp.read([](Connection& c) { return store::drafts(c); });
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].text, u"one\ntwo"_s) << "the words that were to go there";
    EXPECT_TRUE(drafts[0].targets.empty());
    EXPECT_TRUE(queue.temp.read([](Connection& c) { return store::outbox(c); }).empty());
}

TEST(OutboxStore, APartOfAThreadHasItsTurnWhenTheOneBeforeIsSent)
{
    Queue queue;
    store::OutboxEntry first{
        .row = {.account = queue.account, .draft = {.text = u"t"_s}, .state = SendState::Waiting}};
    store::OutboxEntry second = first;
    second.continues = true;
    const auto ids = queue.temp.write([&](Connection& c) { return store::enqueue(c, {first, second}); });
    ASSERT_EQ(ids.size(), 2U);
    const auto next = [&queue] {
        std::vector<OutboxId> found;
        for (const auto& entry :
             queue.temp.read([&queue](Connection& c) { return store::pendingEntries(c, queue.account); }))
            found.push_back(entry.row.id);
        return found;
    };
    EXPECT_EQ(next(), std::vector{ids[0]});
    first.row.id = ids[0];
    for (const SendState state : {SendState::Sending, SendState::Failed, SendState::Sent}) {
        const SendState before = std::exchange(first.row.state, state);
        queue.temp.write([&](Connection& c) { return store::updateEntry(c, first, before); });
        EXPECT_EQ(std::ranges::count(next(), ids[1]), state == SendState::Sent ? 1 : 0);
    }
    EXPECT_EQ(queue.temp.read([&](Connection& c) { return store::outboxEntry(c, ids[1]); })->row.after,
              ids[0]);
}

TEST(Drafts, AreKeptUntilTheyAreQueuedOrRemoved)
{
    Queue queue;
    Draft draft{.text = u"one"_s, .replyTo = {.account = queue.account, .uri = u"u"_s}, .changed = minute(1)};
    draft.id = queue.temp.write([&](Connection& c) { return store::saveDraft(c, draft); });
    draft.text = u"two"_s;
    queue.temp.write([&](Connection& c) { return store::saveDraft(c, draft); });
    queue.temp.reopen();
    EXPECT_EQ(queue.temp.read([](Connection& c) { return store::drafts(c); }), std::vector<Draft>{draft});
    queue.temp.write([&](Connection& c) { return store::removeDraft(c, draft.id); });
    EXPECT_TRUE(queue.temp.read([](Connection& c) { return store::drafts(c); }).empty());
}

TEST(Drafts, OfAnOlderVersionKeepTheirWordsForEachAccount)
{
    const Draft kept = store::draftFrom(store::objectOf(
        u"{\"text\":\"all\",\"targets\":[{\"account\":1,\"parts\":[\"one\",\"two\"]},{\"account\":2}]}"_s));
    ASSERT_EQ(kept.targets.size(), 2U);
    EXPECT_EQ(kept.targets[0].parts, (std::vector{u"one"_s, u"two"_s}));
    EXPECT_EQ(kept.targets[0].own, u"one\n\ntwo"_s);
    EXPECT_TRUE(kept.targets[0].split);
    EXPECT_FALSE(kept.targets[1].own || kept.targets[1].split);
    EXPECT_TRUE(kept.aside.empty());
    Draft automatic{.targets = {{.account = AccountId(1), .parts = {u"cut"_s, u"in two"_s}, .split = true}}};
    automatic = store::draftFrom(store::toJson(automatic));
    EXPECT_FALSE(automatic.targets[0].own) << "what was made of the shared text is nobody's own";
}

TEST(Accounts, AreUpdatedNotDoubledWhenSignedInAgain)
{
    TempStore temp;
    const AccountId first = temp.addAccount(u"me"_s, Hat::Professional);
    EXPECT_EQ(temp.addAccount(u"me"_s, Hat::Personal), first);
    const auto stored = temp.read([](Connection& c) { return store::accounts(c); });
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].account.hat, Hat::Personal);
    EXPECT_EQ(stored[0].secretNames, QStringList{u"access_token"_s});
    AccountFacts facts = stored[0].account.facts;
    facts.locked = Tri::Yes;
    facts.can.visibilities = {Visibility::Mentioned, Visibility::Anyone};
    facts.can.maxCharacters = 500;
    facts.quirks = {{u"a"_s, u"b"_s}};
    temp.write([&](Connection& c) { return store::saveFacts(c, first, facts); });
    EXPECT_EQ(temp.read([](Connection& c) { return store::accounts(c); })[0].account.facts, facts);
}

/// Every change of a page, of a membership and of the outbox, made to fail at each of its statements.
TEST(Torture, AFailureAtAnyStatementLeavesNothingHalfDone)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId circle = temp.addCircle(u"C"_s, Sphere::Professional);
    const ContactId ana = temp.addPerson(authorNamed(u"ana"_s), {});
    temp.receive(account, {postBy(authorNamed(u"ana"_s), u"0"_s, minute(0))});
    const Post first = postBy(authorNamed(u"ana"_s), u"1"_s, minute(1));
    const auto everything = [&](Connection& c) -> Result<void> {
        const auto page =
            store::ingest(c, {.account = account,
                              .posts = {answerTo(first, authorNamed(u"bo"_s), u"2"_s, minute(2)), first},
                              .homeFeed = true});
        if (!page)
            return fail(page.error());
        if (auto saved = store::saveFeedState(c, account, u"home"_s, {.newer = u"2"_s}); !saved)
            return saved;
        const auto added = store::addToCircle(c, circle, {ana}, minute(0));
        if (!added)
            return fail(added.error());
        const auto queued = store::enqueue(c, {{.row = {.account = account}, .idempotencyKey = u"k"_s}});
        if (!queued)
            return fail(queued.error());
        return store::setRead(c, {{.account = account, .uri = first.ref.uri}}, true);
    };
    int statements = 0;
    for (;; ++statements) {
        ASSERT_LT(statements, 1000);
        const auto outcome = temp.store().writeNow([&](Connection& c) {
            c.failAfter(statements);
            auto done = everything(c);
            c.failAfter(-1);
            return done;
        });
        if (outcome)
            break;
        ASSERT_EQ(outcome.error().kind, ErrorKind::Storage);
        ASSERT_EQ(temp.texts(bothSpheres()).size(), 1) << statements;
        ASSERT_TRUE(temp.texts(streamOf(circle)).isEmpty()) << statements;
        ASSERT_TRUE(temp.read([](Connection& c) { return store::outbox(c); }).empty()) << statements;
        ASSERT_EQ(temp.read([&](Connection& c) { return store::feedState(c, account, u"home"_s); }),
                  store::FeedState{});
    }
    EXPECT_GT(statements, 30);
    EXPECT_EQ(temp.texts(bothSpheres()).size(), 3);
    EXPECT_EQ(temp.texts(streamOf(circle)).size(), 2);
}

} // namespace
} // namespace cohort
