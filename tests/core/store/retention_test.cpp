#include "core/store/retention.h"

#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr RetentionRule oneMonth{.kind = RetentionRule::Kind::Months, .months = 1};
constexpr RetentionRule onlySaved{.kind = RetentionRule::Kind::Saved};
constexpr int atOnce = 100;

/// Ana in two circles' reach, posts from long ago and from today.
class RetentionTest : public ::testing::Test {
protected:
    RetentionTest()
    {
        temp.addPerson(ana, {work});
        temp.addPerson(bo, {work, reading});
    }
    [[nodiscard]] Post old(const Author& author, const QString& id) const
    {
        return postBy(author, id, now.addMonths(-2).addSecs(id.toInt()));
    }
    [[nodiscard]] Post fresh(const Author& author, const QString& id) const
    {
        return postBy(author, id, now.addSecs(-3600 + id.toInt()));
    }
    void rule(CircleId circle, const RetentionRule& rule)
    {
        temp.write([&](Connection& c) { return store::setRetentionRule(c, circle, rule); });
    }
    [[nodiscard]] RetentionPreview preview(CircleId circle, const RetentionRule& rule)
    {
        return temp.read([&](Connection& c) { return store::previewRetention(c, circle, rule, now); });
    }
    int drop(int limit = atOnce)
    {
        return temp.write([&](Connection& c) { return store::dropByRules(c, now, limit); });
    }
    [[nodiscard]] bool isHere(const Post& post)
    {
        return temp
            .read(
                [&](Connection& c) { return store::findPost(c, {.account = account, .uri = post.ref.uri}); })
            .has_value();
    }
    [[nodiscard]] int rows(const QString& table)
    {
        return int(temp.read([&](Connection& c) {
                           return store::oneNumber(c, u"SELECT count(*) FROM "_s + table, {});
                       })
                       .value_or(-1));
    }

    TempStore temp;
    const QDateTime now = minute(0);
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId work = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    const CircleId reading = temp.addCircle(u"Reading group"_s, Sphere::Professional);
    const Author ana = authorNamed(u"ana"_s);
    const Author bo = authorNamed(u"bo"_s);
    const Author me = authorNamed(u"me"_s);
};

TEST_F(RetentionTest, NothingGoesWithoutARule)
{
    temp.receive(account, {old(ana, u"1"_s)});
    EXPECT_EQ(drop(), 0);
    EXPECT_TRUE(isHere(old(ana, u"1"_s)));
}

TEST_F(RetentionTest, ARuleOfMonthsTakesWhatIsOlderAndSaysSoBefore)
{
    temp.receive(account, {old(ana, u"1"_s), old(ana, u"2"_s), fresh(ana, u"3"_s)});
    const RetentionPreview seen = preview(work, oneMonth);
    EXPECT_EQ(seen.posts, 2);
    EXPECT_EQ(seen.conversations, 2);
    EXPECT_EQ(seen.before, now.addMonths(-1));
    EXPECT_GT(seen.bytes, 0);
    EXPECT_EQ(drop(), 0) << "looking changes nothing";
    rule(work, oneMonth);
    EXPECT_EQ(drop(), 2);
    EXPECT_EQ(drop(), 0);
    EXPECT_EQ(temp.texts(streamOf(work)), QStringList(u"post 3"_s));
    EXPECT_EQ(temp.texts(bothSpheres()), QStringList(u"post 3"_s));
}

TEST_F(RetentionTest, GoesInSmallStepsThatCanEndAnywhere)
{
    std::vector<Post> posts;
    for (int i = 0; i < 25; ++i)
        posts.push_back(old(ana, QString::number(i)));
    temp.receive(account, posts);
    rule(work, oneMonth);
    EXPECT_EQ(drop(10), 10);
    EXPECT_FALSE(isHere(posts[0])) << "oldest first";
    EXPECT_TRUE(isHere(posts[24]));
    rule(work, {});
    EXPECT_EQ(drop(10), 0) << "taking the rule back ends it";
    EXPECT_EQ(temp.texts(streamOf(work)).size(), 15);
}

TEST_F(RetentionTest, ACircleThatKeepsLongerKeepsItForAll)
{
    temp.receive(account, {old(ana, u"1"_s), old(bo, u"2"_s)});
    rule(work, onlySaved);
    EXPECT_EQ(preview(work, onlySaved).posts, 1);
    drop();
    EXPECT_EQ(temp.texts(streamOf(work)), QStringList(u"post 2"_s)) << "bo is also in the reading group";
    EXPECT_EQ(preview(reading, oneMonth).posts, 1);
    rule(reading, oneMonth);
    EXPECT_EQ(drop(), 1);
    EXPECT_FALSE(isHere(old(bo, u"2"_s)));
}

TEST_F(RetentionTest, PeopleInNoCircleAreLeftAlone)
{
    const Author stranger = authorNamed(u"cy"_s);
    temp.receive(account, {old(stranger, u"1"_s)});
    rule(work, onlySaved);
    drop();
    EXPECT_TRUE(isHere(old(stranger, u"1"_s)));
}

TEST_F(RetentionTest, SavedConversationsStayInTheLibraryAndInTheStream)
{
    const Post saved = old(ana, u"1"_s);
    temp.receive(account, {saved, old(ana, u"2"_s)});
    const SavedThreadId id = temp.write([&](Connection& c) {
        return store::saveThread(c, {.post = {.account = account, .uri = saved.ref.uri}, .now = now});
    });
    EXPECT_EQ(preview(work, onlySaved).posts, 1);
    rule(work, onlySaved);
    drop();
    EXPECT_EQ(temp.texts(streamOf(work)), QStringList(u"post 1"_s));
    EXPECT_EQ(temp.read([&](Connection& c) { return store::savedThread(c, id); }).posts.size(), 1U);
}

TEST_F(RetentionTest, WhatIsMineOrToMeOrAnsweredOrMarkedStays)
{
    Post mine = old(me, u"1"_s);
    mine.author.uri = u"https://home.test/users/me"_s;
    Post toMe = old(ana, u"2"_s);
    toMe.mentions = {{.network = u"fediverse"_s, .uri = u"https://home.test/users/me"_s}};
    const Post answered = old(ana, u"3"_s);
    const Post waiting = old(ana, u"4"_s);
    const Post marked = old(ana, u"5"_s);
    temp.receive(account, {mine, toMe, answered, waiting, marked, old(ana, u"6"_s)});
    temp.write([&](Connection& c) -> Result<DraftId> {
        return store::saveDraft(
            c, {.text = u"a thought"_s, .replyTo = {.account = account, .uri = answered.ref.uri}});
    });
    temp.write([&](Connection& c) {
        store::OutboxEntry entry;
        entry.row.account = account;
        entry.row.draft.replyTo = {.account = account, .uri = waiting.ref.uri};
        return store::enqueue(c, {entry});
    });
    temp.write([&](Connection& c) {
        return store::change(c, u"INSERT INTO main.mark (uri, account, saved) VALUES (?, ?, 1)"_s,
                             {marked.ref.uri, raw(account)});
    });
    temp.write([&](Connection& c) {
        return store::change(c, u"INSERT INTO main.written_for (uri, account, circle) VALUES (?, ?, ?)"_s,
                             {mine.ref.uri, raw(account), raw(work)});
    });
    rule(work, onlySaved);
    EXPECT_EQ(preview(work, onlySaved).posts, 1);
    EXPECT_EQ(drop(), 1);
    for (const Post& post : {mine, toMe, answered, waiting, marked})
        EXPECT_TRUE(isHere(post)) << qPrintable(post.ref.uri);
}

TEST_F(RetentionTest, WhatOpensAConversationThatIJoinedInTheBrowserStays)
{
    const Post joined = old(ana, u"1"_s);
    const std::vector<Post> page{joined, old(ana, u"2"_s)};
    temp.receive(account, page);
    temp.write([&](Connection& c) {
        return store::change(c,
                             u"INSERT INTO main.commented (account, uri, answered, answered_author, opening, "
                             "comments_at, page, words, name, said, since, entry_author) VALUES (?, 'mine', "
                             "'somebody', '', ?, '', '', '', '', 0, 0, '')"_s,
                             {raw(account), joined.ref.uri});
    });
    rule(work, onlySaved);
    EXPECT_EQ(preview(work, onlySaved).posts, 1);
    EXPECT_EQ(drop(), 1);
    EXPECT_TRUE(isHere(joined));
    const store::FetchedPage again{
        .account = account, .feed = u"home"_s, .posts = page, .fetched = now, .homeFeed = true};
    temp.write([&](Connection& c) { return store::ingest(c, again); });
    EXPECT_TRUE(isHere(joined)) << "also when it comes again";
    EXPECT_FALSE(isHere(page[1]));
}

TEST_F(RetentionTest, OnlySavedLeavesTimeToRead)
{
    temp.receive(account, {postBy(ana, u"1"_s, now.addDays(-8)), postBy(ana, u"2"_s, now.addDays(-6))});
    rule(work, onlySaved);
    drop();
    EXPECT_EQ(temp.texts(streamOf(work)), QStringList(u"post 2"_s));
}

TEST_F(RetentionTest, ANewestPageDoesNotBringThemBack)
{
    const std::vector<Post> page{old(ana, u"1"_s), fresh(ana, u"2"_s)};
    temp.receive(account, page);
    rule(work, oneMonth);
    drop();
    const store::FetchedPage again{
        .account = account, .feed = u"home"_s, .posts = page, .fetched = now, .homeFeed = true};
    const auto outcome = temp.write([&](Connection& c) { return store::ingest(c, again); });
    EXPECT_TRUE(outcome.added.empty());
    EXPECT_FALSE(isHere(page[0]));
    EXPECT_TRUE(isHere(page[1]));
    store::FetchedPage thread = again;
    thread.homeFeed = false;
    temp.write([&](Connection& c) { return store::ingest(c, thread); });
    EXPECT_TRUE(isHere(page[0])) << "what the user opens is shown";
}

TEST_F(RetentionTest, ReadMarksStay)
{
    const Post post = old(ana, u"1"_s);
    temp.receive(account, {post});
    temp.write(
        [&](Connection& c) { return store::setRead(c, {{.account = account, .uri = post.ref.uri}}, true); });
    rule(work, oneMonth);
    drop();
    rule(work, {});
    temp.receive(account, {post});
    const auto row = temp.read(
        [&](Connection& c) { return store::findPost(c, {.account = account, .uri = post.ref.uri}); });
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->read);
}

TEST_F(RetentionTest, WhatOnlyCompletedAConversationGoesWithIt)
{
    const Author stranger = authorNamed(u"cy"_s);
    const Post opening = old(ana, u"1"_s);
    const Post answer = answerTo(opening, stranger, u"2"_s, now.addMonths(-2).addSecs(60));
    temp.receive(account, {opening});
    const store::FetchedPage beside{.account = account, .posts = {answer}, .fetched = now};
    temp.write([&](Connection& c) { return store::ingest(c, beside); });
    const RetentionPreview seen = preview(work, oneMonth);
    EXPECT_EQ(seen.posts, 2);
    EXPECT_EQ(seen.conversations, 1);
    rule(work, oneMonth);
    EXPECT_EQ(drop(), 2);
    EXPECT_EQ(rows(u"cache.post"_s), 0);
    EXPECT_EQ(rows(u"cache.circle_post"_s), 0);
    EXPECT_EQ(rows(u"cache.search_text"_s), 0);
}

TEST_F(RetentionTest, AConversationThatGoesOnKeepsItsRest)
{
    const Author stranger = authorNamed(u"cy"_s);
    const Post opening = old(stranger, u"1"_s);
    const Post answer = answerTo(opening, ana, u"2"_s, now.addMonths(-2).addSecs(60));
    const Post later = answerTo(answer, ana, u"3"_s, now.addDays(-1));
    const store::FetchedPage beside{.account = account, .posts = {opening}, .fetched = now};
    temp.write([&](Connection& c) { return store::ingest(c, beside); });
    temp.receive(account, {answer, later});
    rule(work, oneMonth);
    EXPECT_EQ(drop(), 1);
    EXPECT_TRUE(isHere(opening));
    EXPECT_TRUE(isHere(later));
}

TEST_F(RetentionTest, CopiesThroughOtherAccountsGoToo)
{
    const AccountId second = temp.addAccount(u"too"_s, Hat::Professional);
    const Post post = old(ana, u"1"_s);
    temp.receive(account, {post});
    temp.receive(second, {post});
    rule(work, oneMonth);
    EXPECT_EQ(preview(work, oneMonth).posts, 2);
    EXPECT_EQ(drop(), 2);
    EXPECT_EQ(rows(u"cache.post"_s), 0);
}

TEST_F(RetentionTest, TheSearchNoLongerFindsThem)
{
    Post post = old(ana, u"1"_s);
    post.text = RichText::plain(u"a quokka at the desk"_s);
    temp.receive(account, {post, fresh(ana, u"2"_s)});
    const auto found = [&] {
        return int(temp.read([](Connection& c) {
                           return store::oneNumber(
                               c, u"SELECT count(*) FROM cache.post_fts WHERE post_fts MATCH 'quokka'"_s, {});
                       })
                       .value_or(-1));
    };
    ASSERT_EQ(found(), 1);
    rule(work, oneMonth);
    drop();
    EXPECT_EQ(found(), 0);
}

TEST_F(RetentionTest, TellsWhatEachCircleOfALifeTakes)
{
    const CircleId family = temp.addCircle(u"Family"_s, Sphere::Personal);
    temp.receive(account, {fresh(ana, u"1"_s), fresh(bo, u"2"_s)});
    rule(reading, oneMonth);
    const auto all = temp.read([](Connection& c) { return store::circleUse(c, std::nullopt); });
    ASSERT_EQ(all.size(), 3U);
    const auto uses = temp.read([](Connection& c) { return store::circleUse(c, Sphere::Professional); });
    ASSERT_EQ(uses.size(), 2U) << "nothing of the other life";
    EXPECT_EQ(uses[0].circle.id, work);
    EXPECT_EQ(uses[0].posts, 2);
    EXPECT_EQ(uses[1].posts, 1);
    EXPECT_GT(uses[0].bytes, uses[1].bytes);
    EXPECT_EQ(uses[1].rule, oneMonth);
    EXPECT_EQ(temp.read([family](Connection& c) { return store::retentionRule(c, family); }),
              RetentionRule());
}

TEST_F(RetentionTest, TheEstimateIsNearTheFile)
{
    constexpr int count = 3000;
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        Post post = old(ana, QString::number(i));
        post.text = RichText::plain(u"Words about the reading room number %1. "_s.arg(i).repeated(1 + i % 8));
        posts.push_back(post);
    }
    temp.receive(account, posts);
    const qint64 estimated =
        temp.read([](Connection& c) { return store::circleUse(c, std::nullopt); })[0].bytes;
    EXPECT_NEAR(double(preview(work, oneMonth).bytes), double(estimated), 0.05 * double(estimated));
    temp.close();
    const auto file = double(QFileInfo(temp.folder() + u"/cache.db"_s).size());
    EXPECT_GT(double(estimated), 0.5 * file);
    EXPECT_LT(double(estimated), 1.5 * file);
}

TEST_F(RetentionTest, TheDiskHasTheRoomAgain)
{
    std::vector<Post> posts;
    for (int i = 0; i < 3000; ++i) {
        Post post = old(ana, QString::number(i));
        post.text = RichText::plain(u"Words about the reading room, number %1. "_s.arg(i).repeated(5));
        posts.push_back(post);
    }
    posts.push_back(fresh(ana, u"4000"_s));
    temp.receive(account, posts);
    const QString file = temp.folder() + u"/cache.db"_s;
    temp.reopen();
    const qint64 before = QFileInfo(file).size();
    rule(work, oneMonth);
    while (drop(500) > 0) {
    }
    const auto emptyPages = [this] {
        return temp
            .write([](Connection& c) { return store::oneNumber(c, u"PRAGMA cache.freelist_count"_s, {}); })
            .value_or(-1);
    };
    EXPECT_GT(emptyPages(), 0);
    temp.store().maintainWhenIdle();
    // It works in steps; every question here waits for one of them.
    const QDeadlineTimer limit(std::chrono::minutes(1));
    while (emptyPages() > 0 && !limit.hasExpired()) {
    }
    temp.reopen();
    EXPECT_LT(QFileInfo(file).size(), before / 2);
    EXPECT_EQ(temp.texts(streamOf(work)), QStringList(u"post 4000"_s));
}

TEST_F(RetentionTest, RefusesWhatIsNoRule)
{
    const auto refused = temp.store().writeNow([&](Connection& c) {
        return store::setRetentionRule(c, work, {.kind = RetentionRule::Kind::Months, .months = 0});
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    const auto unknown = temp.store().writeNow(
        [](Connection& c) { return store::setRetentionRule(c, CircleId(99), oneMonth); });
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
    for (const char* text : {"", "months", "months 0", "months -3", "months 9999", "everything"})
        EXPECT_EQ(store::retentionFrom(QString::fromLatin1(text)), RetentionRule()) << text;
}

} // namespace
} // namespace cohort
