#include "core/providers/feeds/feeds_provider.h"
#include "core/sync/account_sync.h"
#include "core/sync/intents.h"
#include "core/sync/subscription_sync.h"
#include "tests/support/manual_clock.h"
#include "tests/support/small_web.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An account of feeds over a real store and a web in memory; every host is another one, so that nothing
/// waits.
class SubscriptionSyncTest : public testing::Test {
protected:
    SubscriptionSyncTest()
    {
        Session session{
            .transport = web, .clock = clock, .account = account, .credentials = none, .stop = {}};
        account.facts = valueOf(provider->probe(session));
        account.id = files.write([this](Connection& connection) {
            return store::saveAccount(connection, {.account = account, .secretBackend = u"none"_s});
        });
    }

    static QString address(const QString& blog) { return u"https://%1.test/feed"_s.arg(blog); }
    static QByteArray feed(const QString& blog, int posts)
    {
        QByteArray items;
        for (int i = 1; i <= posts; ++i)
            items += "<item><guid>" + QByteArray::number(i) + "</guid><title>" + blog.toUtf8() + ' ' +
                     QByteArray::number(i) + "</title><pubDate>Mon, 0" + QByteArray::number(i) +
                     " Jan 2024 10:00:00 GMT</pubDate></item>";
        return "<rss><channel><title>" + blog.toUtf8() + "</title>" + items + "</channel></rss>";
    }
    void follow(const QString& blog)
    {
        const Author author{
            .network = u"feeds"_s, .uri = address(blog), .handle = blog + u".test/feed"_s, .name = blog};
        const auto done = performIntent(link, {.kind = IntentKind::Follow, .author = author});
        ASSERT_TRUE(done);
        (void)web.takeAsked();
    }
    /// Synchronises and answers with who was asked.
    QStringList sync(bool byUser = true)
    {
        const auto done = SubscriptionSync(link, [](int) {}).run(byUser);
        outcome = done ? std::nullopt : std::optional(done.error());
        QStringList hosts;
        for (const Request& request : web.takeAsked())
            hosts.append(request.url.host().section(u'.', 0, 0));
        hosts.sort();
        return hosts;
    }
    QStringList texts() { return files.texts(bothSpheres()); }
    std::vector<FollowTrouble> troubles()
    {
        return files.read([this](Connection& connection) { return followTroubles(connection, account.id); });
    }

    TempStore files;
    SmallWeb web;
    ManualClock clock;
    Account account{.provider = u"feeds"_s, .server = QUrl(u"feeds:mine"_s)};
    const QMap<QString, Secret> none{};
    const std::unique_ptr<Provider> provider = FeedsFactory().create(account);
    const AccountLink link{.store = files.store(),
                           .transport = web,
                           .clock = clock,
                           .provider = *provider,
                           .account = account,
                           .credentials = none,
                           .stop = [] { return std::stop_token(); },
                           .changed = [](const Changes&) {},
                           .breathe = [] { return Result<void>(); }};
    std::optional<Error> outcome{};
};

TEST_F(SubscriptionSyncTest, FollowingBringsThePostsAtOnceAndNewOnesLater)
{
    web.put(address(u"shed"_s), feed(u"shed"_s, 1));
    follow(u"shed"_s);
    EXPECT_EQ(texts(), QStringList{u"shed 1"_s});
    web.put(address(u"shed"_s), feed(u"shed"_s, 2));
    EXPECT_EQ(sync(), QStringList{u"shed"_s});
    EXPECT_EQ(texts(), (QStringList{u"shed 2"_s, u"shed 1"_s}));
}

TEST_F(SubscriptionSyncTest, ByItselfAsksTwiceAnHourAndTheUserWheneverTheyLike)
{
    web.put(address(u"shed"_s), feed(u"shed"_s, 1));
    follow(u"shed"_s);
    EXPECT_TRUE(sync(false).isEmpty());
    EXPECT_EQ(sync(true).size(), 1);
    clock.advance(29min);
    EXPECT_TRUE(sync(false).isEmpty());
    clock.advance(2min);
    EXPECT_EQ(sync(false).size(), 1);
}

TEST_F(SubscriptionSyncTest, OneInTroubleKeepsNobodyFromComingAndIsLeftAloneForLongerAndLonger)
{
    for (const QString& blog : {u"bad"_s, u"shed"_s, u"zoo"_s})
        follow(blog);
    web.put(address(u"shed"_s), feed(u"shed"_s, 1));
    web.put(address(u"zoo"_s), feed(u"zoo"_s, 1));
    web.put(address(u"bad"_s), SmallWeb::Page{.error = Error{.kind = ErrorKind::Tls}});
    EXPECT_EQ(sync().size(), 3);
    EXPECT_FALSE(outcome) << "the account itself is well";
    EXPECT_EQ(texts().size(), 2);
    ASSERT_EQ(troubles().size(), 1U);
    EXPECT_EQ(troubles()[0].uri, address(u"bad"_s));
    EXPECT_EQ(troubles()[0].errorKind, static_cast<int>(ErrorKind::Tls));
    clock.advance(31min);
    EXPECT_EQ(sync(false), (QStringList{u"shed"_s, u"zoo"_s})) << "the bad one has twice as long";
    clock.advance(25h);
    EXPECT_EQ(sync(false).size(), 3) << "but is never forgotten";
    web.put(address(u"bad"_s), feed(u"bad"_s, 1));
    (void)sync();
    EXPECT_TRUE(troubles().empty());
}

TEST_F(SubscriptionSyncTest, AServerThatAsksForSilenceGetsItFromTheUserToo)
{
    web.put(address(u"shed"_s), feed(u"shed"_s, 1));
    follow(u"shed"_s);
    web.put(address(u"shed"_s), SmallWeb::Page{.status = 429, .headers = {{"retry-after", "600"}}});
    EXPECT_EQ(sync().size(), 1);
    EXPECT_TRUE(sync(true).isEmpty());
    clock.advance(11min);
    web.put(address(u"shed"_s), feed(u"shed"_s, 2));
    EXPECT_EQ(sync(true).size(), 1);
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(SubscriptionSyncTest, WhatIsGoneForGoodIsSaidAndAskedAgainOnlyWhenFollowedAgain)
{
    web.put(address(u"shed"_s), feed(u"shed"_s, 1));
    follow(u"shed"_s);
    web.put(address(u"shed"_s), SmallWeb::Page{.status = 410});
    EXPECT_EQ(sync().size(), 1);
    ASSERT_EQ(troubles().size(), 1U);
    EXPECT_TRUE(troubles()[0].gone);
    clock.advance(48h);
    EXPECT_TRUE(sync(true).isEmpty());
    EXPECT_EQ(texts().size(), 1) << "what was read stays";
    web.put(address(u"shed"_s), feed(u"shed"_s, 2));
    follow(u"shed"_s);
    EXPECT_TRUE(troubles().empty());
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(SubscriptionSyncTest, WithoutAConnectionItEndsEarlyAndBlamesNobody)
{
    for (const QString& blog : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        web.put(address(blog), feed(blog, 1));
        follow(blog);
    }
    web.breakAll({.kind = ErrorKind::Offline});
    EXPECT_EQ(sync().size(), 3);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->kind, ErrorKind::Offline);
}

TEST_F(SubscriptionSyncTest, OneDeadHostIsNoMissingConnection)
{
    for (const QString& blog : {u"dead"_s, u"live"_s})
        follow(blog);
    web.put(address(u"dead"_s), SmallWeb::Page{.error = Error{.kind = ErrorKind::Offline}});
    web.put(address(u"live"_s), feed(u"live"_s, 1));
    (void)sync();
    EXPECT_FALSE(outcome);
    EXPECT_EQ(texts().size(), 1);
}

TEST_F(SubscriptionSyncTest, UnfollowingEndsTheAskingAndAWholeSyncForgetsNobody)
{
    for (const QString& blog : {u"shed"_s, u"zoo"_s}) {
        web.put(address(blog), feed(blog, 1));
        follow(blog);
    }
    AccountSync whole(link, account, PageBudget{}, [](int) {});
    clock.advance(2h);
    ASSERT_TRUE(whole.run(AccountSync::Cause::User));
    (void)web.takeAsked();
    EXPECT_EQ(sync().size(), 2) << "no list of the network's can shrink what is followed";
    const Author shed{.network = u"feeds"_s, .uri = address(u"shed"_s), .handle = u"shed.test/feed"_s};
    ASSERT_TRUE(performIntent(link, {.kind = IntentKind::Unfollow, .author = shed}));
    EXPECT_EQ(sync(), QStringList{u"zoo"_s});
    EXPECT_EQ(texts().size(), 2);
}

} // namespace
} // namespace cohort
