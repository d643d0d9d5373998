#include "core/store/receipts.h"

#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "tests/support/temp_store.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr OutboxId entry1{1};

Receipt receiptBy(AccountId account)
{
    Receipt receipt{.post = {.account = account, .uri = u"https://home.test/1"_s, .remoteId = u"1"_s},
                    .sent = minute(5),
                    .sentence = u"2 people will see this."_s,
                    .audience = {.circles = {CircleId(7)}, .except = {ContactId(9)}},
                    .replyTo = {.account = account, .uri = u"https://work.test/2"_s},
                    .consents = {{.reachKey = u"k"_s, .words = u"I agree"_s, .given = minute(4)}},
                    .members = {{.contact = ContactId(3), .name = u"Ana"_s}},
                    .membersKnown = true,
                    .account = {.me = authorNamed(u"me"_s),
                                .locked = Tri::Yes,
                                .serverSoftware = u"snac"_s,
                                .serverVersion = u"2.75"_s},
                    .accountKnown = true,
                    .url = QUrl(u"https://home.test/@me/1"_s),
                    .answered = Visibility::Quiet,
                    .mentions = {u"@ana@work.test"_s},
                    .widerReach = {u"@x@y.test"_s},
                    .visibilityDiffers = true};
    receipt.reach = {.account = account,
                     .visibility = Visibility::Followers,
                     .readers = {{.contact = ContactId(3),
                                  .author = authorNamed(u"ana"_s),
                                  .name = u"Ana"_s,
                                  .via = account,
                                  .reason = ReaderReason::Follower,
                                  .meant = true}},
                     .laterFollowers = true,
                     .followerCount = 12};
    return receipt;
}

TEST(Receipts, KeepEverythingThatWasPromisedAndAnswered)
{
    TempStore temp;
    const Receipt receipt = receiptBy(temp.addAccount(u"me"_s, Hat::Professional));
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, receipt); });
    temp.reopen();
    EXPECT_EQ(temp.read([&](Connection& c) { return store::findReceipt(c, receipt.post); }), receipt);
}

TEST(Receipts, AreFoundOnlyOnceTheServerAnsweredAndKeepWhatWasTrueWhenThePostLeft)
{
    TempStore temp;
    const Receipt receipt = receiptBy(temp.addAccount(u"me"_s, Hat::Professional));
    Receipt leaving = receipt;
    leaving.post = {};
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, leaving); });
    EXPECT_FALSE(temp.read([&](Connection& c) { return store::findReceipt(c, receipt.post); }));
    // The answer comes with a reach that was judged later: it changes nothing of the promise.
    Receipt answer = receipt;
    answer.reach.readers.clear();
    answer.accountKnown = false;
    answer.sent = minute(50);
    temp.write([&](Connection& c) { return store::keepAnswer(c, entry1, answer); });
    EXPECT_EQ(temp.read([&](Connection& c) { return store::findReceipt(c, receipt.post); }), receipt);
}

TEST(Receipts, StayWhenTheListOfSentPostsIsCleared)
{
    TempStore temp;
    const Receipt receipt = receiptBy(temp.addAccount(u"me"_s, Hat::Professional));
    Receipt never = receipt;
    never.post = {};
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, receipt); });
    temp.write([&](Connection& c) { return store::keepPromise(c, OutboxId(2), never); });
    temp.write([](Connection& c) { return store::removeEntry(c, entry1); });
    temp.write([](Connection& c) { return store::removeEntry(c, OutboxId(2)); });
    EXPECT_TRUE(temp.read([&](Connection& c) { return store::findReceipt(c, receipt.post); }));
    EXPECT_EQ(
        temp.read([](Connection& c) { return store::oneNumber(c, u"SELECT count(*) FROM receipt"_s, {}); }),
        1)
        << "what never left was not promised to anybody";
}

TEST(Receipts, KeepThatTheServerMadeSomethingElseOfItUntilADraftThereIsPublished)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    Receipt receipt = receiptBy(account);
    receipt.reach.visibility = Visibility::Anyone;
    receipt.answered = Visibility::OnlyMe;
    receipt.standing = Standing::Draft;
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, receipt); });
    Post post =
        postBy({.network = u"fediverse"_s, .uri = u"https://home.test/users/me"_s}, u"1"_s, minute(5));
    post.ref = receipt.post;
    post.visibility = Visibility::OnlyMe;
    post.standing = Standing::Draft;
    const auto kept = [&] {
        return temp.read([&](Connection& c) { return store::findReceipt(c, receipt.post); })
            .value_or(Receipt{});
    };
    temp.receive(account, {post});
    EXPECT_EQ(kept(), receipt) << "that the draft is there is no decision about it";
    post.visibility = Visibility::Anyone;
    post.standing = Standing::Shown;
    temp.receive(account, {post});
    EXPECT_FALSE(kept().visibilityDiffers);
    EXPECT_EQ(kept().answered, Visibility::Anyone);
    EXPECT_EQ(kept().standing, Standing::Shown);
}

TEST(Receipts, GoWithTheirAccount)
{
    TempStore temp;
    const Receipt gone = receiptBy(temp.addAccount(u"me"_s, Hat::Professional));
    const Receipt stays = receiptBy(temp.addAccount(u"other"_s, Hat::Personal));
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, gone); });
    temp.write([&](Connection& c) { return store::keepPromise(c, OutboxId(2), stays); });
    temp.write([&](Connection& c) { return store::removeAccount(c, gone.post.account); });
    EXPECT_FALSE(temp.read([&](Connection& c) { return store::findReceipt(c, gone.post); }));
    EXPECT_TRUE(temp.read([&](Connection& c) { return store::findReceipt(c, stays.post); }));
}

TEST(Receipts, OfAnEditReplaceTheFirstInWhatIsShown)
{
    TempStore temp;
    Receipt receipt = receiptBy(temp.addAccount(u"me"_s, Hat::Professional));
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, receipt); });
    receipt.sentence = u"3 people will see this."_s;
    temp.write([&](Connection& c) { return store::keepPromise(c, OutboxId(2), receipt); });
    EXPECT_EQ(temp.read([&](Connection& c) { return store::findReceipt(c, receipt.post); })->sentence,
              u"3 people will see this."_s);
}

TEST(Receipts, OfAnAccountOfBothLivesAreListedInTheLifeOfTheirCircle)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Mixed);
    const CircleId board = temp.addCircle(u"Board"_s, Sphere::Professional);
    Receipt receipt = receiptBy(account);
    temp.write([&](Connection& c) { return store::keepPromise(c, entry1, receipt); });
    receipt.post.uri = u"https://home.test/2"_s;
    temp.write([&](Connection& c) { return store::keepPromise(c, OutboxId(2), receipt); });
    temp.write([&](Connection& c) {
        return store::change(c, u"INSERT INTO main.written_for (uri, account, circle) VALUES (?, ?, ?)"_s,
                             {receipt.post.uri, raw(account), raw(board)});
    });
    const auto listed = [&](std::optional<Sphere> life) {
        return temp.read([&](Connection& c) {
            return store::ownPosts(c, {Account{.id = account}}, life, std::nullopt, 10);
        });
    };
    EXPECT_EQ(listed(std::nullopt).size(), 2U);
    EXPECT_TRUE(listed(Sphere::Personal).empty());
    const auto atWork = listed(Sphere::Professional);
    ASSERT_EQ(atWork.size(), 1U);
    EXPECT_EQ(atWork.front().own.post.ref.uri, receipt.post.uri);
}

/// The profile of version 1 with more in its outbox, before it is opened for the first time by this version.
void makeOldProfile(const QString& folder, const QStringList& more)
{
    QDir().mkpath(folder);
    const auto file = valueOf(Connection::openFile(folder + u"/local.db"_s, Connection::Access::ReadWrite));
    QFile dump(sourcePath("tests/migrations/1/local.sql"_L1));
    ASSERT_TRUE(dump.open(QIODevice::ReadOnly));
    for (const QString& sql : store::statementsOf(QString::fromUtf8(dump.readAll())) + more)
        ASSERT_TRUE(file->run(sql)) << sql.toStdString();
}

TEST(Receipts, AreMadeOfWhatWasSentBeforeThereWereReceipts)
{
    TempStore temp;
    temp.close();
    QDir(temp.folder()).removeRecursively();
    const QString insert =
        u"INSERT INTO outbox (account, state, created, not_before, attempts, idempotency_key, draft, shown, "
        "outcome) VALUES (1, 4, 60000, 0, 1, 'k', "_s;
    makeOldProfile(
        temp.folder(),
        {insert +
             u"'{\"text\":\"secret\",\"audience\":{\"circles\":[5]}}', '{\"account\":1,\"visibility\":3,"
             "\"readers\":[{\"contact\":3,\"name\":\"Ana\",\"meant\":true}]}', '{\"sentence\":\"Ana will.\","
             "\"sent\":{\"uri\":\"u\"},\"answered\":6,\"differs\":true,\"wider\":[\"@x\"]}');"_s,
         insert + u"'{}', '{}', '{\"sent\":{\"uri\":\"only the address\"}}');"_s,
         insert + u"'not JSON', '', '');"_s});
    temp.reopen();
    const auto old = temp.read(
        [](Connection& c) { return store::findReceipt(c, {.account = AccountId(1), .uri = u"u"_s}); });
    ASSERT_TRUE(old);
    EXPECT_EQ(old->sentence, u"Ana will."_s);
    EXPECT_EQ(old->audience.circles, std::vector{CircleId(5)});
    EXPECT_EQ(old->reach.visibility, Visibility::Followers);
    ASSERT_EQ(old->reach.readers.size(), 1U);
    EXPECT_EQ(old->reach.readers[0].name, u"Ana"_s);
    EXPECT_EQ(old->answered, Visibility::Anyone);
    EXPECT_TRUE(old->visibilityDiffers);
    EXPECT_EQ(old->widerReach, QStringList{u"@x"_s});
    EXPECT_FALSE(old->accountKnown) << "nobody knows how the account was";
    EXPECT_FALSE(old->membersKnown);
    EXPECT_EQ(
        temp.read([](Connection& c) { return store::oneNumber(c, u"SELECT count(*) FROM receipt"_s, {}); }),
        2);
    EXPECT_EQ(temp.read([](Connection& c) { return store::outbox(c); }).size(), 4U) << "nothing is lost";
}

} // namespace
} // namespace cohort
