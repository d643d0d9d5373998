#include "core/providers/feeds/feeds_provider.h"
#include "core/store/commented_places.h"
#include "core/store/comments.h"
#include "core/sync/feed_sync.h"
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

/// An account of feeds that follows one blog, under whose post I commented in the browser.
class CommentWatch : public testing::Test {
protected:
    CommentWatch()
    {
        Session session{
            .transport = web, .clock = clock, .account = account, .credentials = none, .stop = {}};
        account.facts = valueOf(provider->probe(session));
        account.id = files.write([this](Connection& connection) {
            return store::saveAccount(connection, {.account = account, .secretBackend = u"none"_s});
        });
    }
    /// A post whose entry tells where its comments are, or leaves that to its page.
    void follow(bool told)
    {
        web.put(u"https://shed.test/feed"_s, blog(told));
        ASSERT_TRUE(performIntent(
            link,
            {.kind = IntentKind::Follow,
             .author = {.network = u"feeds"_s, .uri = u"https://shed.test/feed"_s, .handle = u"shed"_s}}));
        (void)web.takeAsked();
    }
    static QByteArray blog(bool told)
    {
        const QByteArray comments =
            told ? "<wfw:commentRss>https://talk.test/one</wfw:commentRss>" : QByteArray();
        return "<rss xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\"><channel><title>Shed</title><item>"
               "<guid>1</guid><title>Glue</title><link>https://shed.test/one</link>" +
               comments + "<pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate></item></channel></rss>";
    }
    [[nodiscard]] QByteArray item(const QByteArray& key, const QByteArray& words, int minutes) const
    {
        const QString at =
            QLocale::c().toString(clock.now().addSecs(minutes * 60LL), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        return "<item><guid>" + key + "</guid><dc:creator>" + key + "</dc:creator><pubDate>" + at.toLatin1() +
               "</pubDate><description>" + words + "</description></item>";
    }
    void putComments(const QByteArray& items, const QByteArray& etag = "\"one\"")
    {
        web.put(u"https://talk.test/one"_s,
                SmallWeb::Page{.body = "<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>" +
                                       items + "</channel></rss>",
                               .headers = {{"etag", etag}}});
    }
    PostRef post()
    {
        return files.read([](Connection& c) { return store::streamPage(c, bothSpheres(), std::nullopt, 1); })
            .rows.at(0)
            .post.ref;
    }
    void note(const SaidThere& said)
    {
        const PostRef under = post();
        files.write([&](Connection& c) { return store::addCommentedPlace(c, under, said, clock.now()); });
    }
    /// Synchronises; the addresses that were asked.
    QStringList sync(bool byUser = true)
    {
        EXPECT_TRUE(SubscriptionSync(link, [](int) {}).run(byUser));
        QStringList asked;
        sentEtag.clear();
        for (const Request& request : web.takeAsked()) {
            asked.append(request.url.toString());
            if (request.url.host() == u"talk.test"_s)
                sentEtag = sentHeader(request, "if-none-match");
        }
        return asked;
    }
    std::vector<CommentRow> mine()
    {
        return files.read([](Connection& c) { return store::comments(c, {}); }).rows;
    }

    TempStore files;
    SmallWeb web;
    ManualClock clock;
    QByteArray sentEtag{};
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
};

TEST_F(CommentWatch, AsksForTheCommentsOnlyWhereICommented)
{
    follow(true);
    putComments(item("ana", "Why?", -60));
    EXPECT_FALSE(sync().contains(u"https://talk.test/one"_s));
    note({});
    EXPECT_TRUE(sync().contains(u"https://talk.test/one"_s));
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_EQ(mine()[0].state, CommentState::Unanswered);
    EXPECT_EQ(files.texts(bothSpheres()).size(), 1) << "comments stay out of the streams";
    putComments(item("ana", "Why?", -60) + item("bo", "Because!", 30), "\"two\"");
    clock.advance(31min);
    EXPECT_TRUE(sync().contains(u"https://talk.test/one"_s));
    EXPECT_EQ(sentEtag, "\"one\"");
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_EQ(mine()[0].state, CommentState::New);
    ASSERT_TRUE(mine()[0].lastAnswer);
    EXPECT_EQ(mine()[0].lastAnswer->post.text.text, u"Because!"_s);
}

TEST_F(CommentWatch, BringsAnswersAmongTheRepliesAndSaysThatSomethingCame)
{
    follow(true);
    putComments(item("ana", "Why?", -60));
    note({});
    (void)sync();
    const auto unread = [this] {
        return files.read([](Connection& c) {
            return store::unreadCount(c, {.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional});
        });
    };
    EXPECT_EQ(unread(), 0) << "said before I spoke";
    putComments(item("ana", "Why?", -60) + item("bo", "Because!", 30), "\"two\"");
    clock.advance(31min);
    (void)sync();
    EXPECT_EQ(unread(), 1);
    EXPECT_EQ(files.texts({.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional}),
              QStringList{u"Because!"_s});
    clock.advance(31min);
    (void)sync();
    EXPECT_EQ(unread(), 1) << "told twice it is one answer";
}

TEST_F(CommentWatch, FindsMyWordsAndCountsWhatCameAfterThem)
{
    follow(true);
    note({.words = u"Use hide glue, it comes apart again."_s});
    putComments(item("me", "&lt;p&gt;Use hide glue, it comes apart again.&lt;/p&gt;", -20) +
                item("ana", "Does it?", -10));
    (void)sync();
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_EQ(mine()[0].state, CommentState::New);
    EXPECT_EQ(mine()[0].answers, 1);
    const PostRef opening = post();
    const auto thread = files.read([&](Connection& c) { return store::threadOf(c, opening); });
    EXPECT_EQ(thread.rows.size(), 3U) << "the post, mine, the answer";
    EXPECT_EQ(std::ranges::count_if(thread.rows, [](const PostRow& row) { return row.mine; }), 1);
}

TEST_F(CommentWatch, FindsTheCommentsByThePageOnceAndRemembersThem)
{
    follow(false);
    web.put(u"https://shed.test/one"_s,
            SmallWeb::Page{.body = "<!doctype html><head><link rel=alternate type=application/rss+xml "
                                   "title='Comments on Glue' href='https://talk.test/one'></head>",
                           .headers = {{"content-type", "text/html"}}});
    putComments(item("bo", "Because!", 30));
    note({});
    clock.advance(31min);
    EXPECT_TRUE(sync().contains(u"https://talk.test/one"_s));
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_EQ(mine()[0].state, CommentState::New);
    const QStringList again = sync();
    EXPECT_TRUE(again.contains(u"https://talk.test/one"_s));
    EXPECT_FALSE(again.contains(u"https://shed.test/one"_s));
}

TEST_F(CommentWatch, ABlogThatTellsNoCommentsIsNoTroubleAndIsLeftAlone)
{
    follow(false);
    note({});
    (void)sync();
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_EQ(mine()[0].state, CommentState::Unanswered);
    clock.advance(31min);
    const QStringList asked = sync(false);
    EXPECT_EQ(asked, QStringList{u"https://shed.test/feed"_s}) << "the blog alone";
    EXPECT_TRUE(files.read([this](Connection& c) { return followTroubles(c, account.id); }).empty());
}

TEST_F(CommentWatch, AsksMoreAndMoreRarelyAndAtLastNotAnyMore)
{
    follow(true);
    putComments(item("bo", "Because!", 30));
    note({});
    const QString comments = u"https://talk.test/one"_s;
    EXPECT_TRUE(sync(false).contains(comments));
    clock.advance(31min);
    EXPECT_TRUE(sync(false).contains(comments)) << "as often as a blog in the first days";
    clock.advance(15 * 24h);
    EXPECT_TRUE(sync(false).contains(comments));
    clock.advance(2h);
    EXPECT_FALSE(sync(false).contains(comments)) << "twice a day from then on";
    clock.advance(11h);
    EXPECT_TRUE(sync(false).contains(comments));
    clock.advance(200 * 24h);
    EXPECT_FALSE(sync(true).contains(comments)) << "half a year later nobody answers any more";
    EXPECT_EQ(mine().size(), 1U);
}

TEST_F(CommentWatch, OpeningTheConversationFindsMyWordsAsWell)
{
    follow(true);
    note({.words = u"Use hide glue, it comes apart again."_s});
    putComments(item("me", "Use hide glue, it comes apart again.", -20));
    Session session = link.session();
    auto thread = valueOf(provider->fetchThread(post(), session));
    ASSERT_TRUE(saveSinglePosts(link, std::move(thread.posts), {}));
    ASSERT_EQ(mine().size(), 1U);
    EXPECT_FALSE(mine()[0].row.post.ref.uri.contains(u"i-commented"_s));
}

} // namespace
} // namespace cohort
