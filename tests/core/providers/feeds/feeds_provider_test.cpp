#include "core/providers/feeds/discovery.h"
#include "core/providers/feeds/feed_address.h"
#include "core/providers/feeds/feeds_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/small_web.h"

#include <gtest/gtest.h>

namespace cohort::feeds {
namespace {

using namespace Qt::StringLiterals;

const QByteArray oneItem("<rss><channel><title>Shed</title><item><guid>1</guid><title>One</title></item>"
                         "</channel></rss>");

class FeedsTest : public testing::Test {
protected:
    Session session()
    {
        return {.transport = web, .clock = clock, .account = account, .credentials = credentials, .stop = {}};
    }
    Result<Batch> fetch(const QString& address, const QString& cursor = {})
    {
        Session asking = session();
        return provider->fetch(
            {.kind = FeedKind::AuthorPosts,
             .argument = address,
             .direction = cursor.isEmpty() ? FeedRequest::Direction::Newest : FeedRequest::Direction::Newer,
             .cursor = {cursor}},
            asking);
    }
    QStringList resolved(const QString& written)
    {
        Session asking = session();
        const auto found = discover(written, asking);
        QStringList uris;
        if (found)
            for (const Author& author : *found)
                uris.append(author.uri);
        return uris;
    }
    QStringList asked()
    {
        QStringList addresses;
        for (const Request& request : web.takeAsked())
            addresses.append(request.url.toString());
        return addresses;
    }

    SmallWeb web;
    ManualClock clock;
    const Account account{.id = AccountId{1}, .provider = u"feeds"_s};
    const QMap<QString, Secret> credentials{};
    const std::unique_ptr<Provider> provider = FeedsFactory().create(account);
};

TEST_F(FeedsTest, AsksWhetherItHasChangedAndTakesNothingForNothing)
{
    web.put(u"https://blog.test/feed"_s,
            SmallWeb::Page{.body = oneItem, .headers = {{"etag", "\"x\""}, {"last-modified", "then"}}});
    const auto first = fetch(u"https://blog.test/feed"_s);
    ASSERT_TRUE(first && first->newer);
    EXPECT_EQ(first->posts.size(), 1U);
    (void)web.takeAsked();
    const auto again = fetch(u"https://blog.test/feed"_s, first->newer->token);
    ASSERT_TRUE(again && again->newer);
    EXPECT_TRUE(again->posts.empty() && again->goneUris.empty());
    EXPECT_EQ(*again->newer, *first->newer);
    const auto requests = web.takeAsked();
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(sentHeader(requests[0], "If-None-Match"), "\"x\"");
    EXPECT_EQ(sentHeader(requests[0], "If-Modified-Since"), "then");
}

TEST_F(FeedsTest, BringsAPostAgainOnlyWhenItReadsOtherwise)
{
    const QString address = u"https://blog.test/feed"_s;
    web.put(address, oneItem);
    const auto first = fetch(address);
    ASSERT_TRUE(first && first->newer);
    const auto same = fetch(address, first->newer->token);
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->posts.empty());
    web.put(address, QByteArray(oneItem).replace("One", "One, mended"));
    const auto mended = fetch(address, first->newer->token);
    ASSERT_TRUE(mended);
    ASSERT_EQ(mended->posts.size(), 1U);
    EXPECT_EQ(mended->posts[0].ref.uri, first->posts[0].ref.uri);
}

TEST_F(FeedsTest, FollowsABlogThatMovesForGoodAndForgetsOneThatOnlyVisits)
{
    web.put(u"https://new.test/feed"_s, oneItem);
    for (const int status : {301, 308, 302, 307}) {
        web.put(u"https://old.test/feed"_s,
                SmallWeb::Page{.status = status, .headers = {{"location", "https://new.test/feed"}}});
        const auto moved = fetch(u"https://old.test/feed"_s);
        ASSERT_TRUE(moved && moved->newer) << status;
        EXPECT_EQ(moved->posts[0].author.uri, u"https://old.test/feed"_s) << "the same blog";
        (void)web.takeAsked();
        ASSERT_TRUE(fetch(u"https://old.test/feed"_s, moved->newer->token));
        EXPECT_EQ(asked().front().contains(u"new.test"_s), status == 301 || status == 308) << status;
    }
}

TEST_F(FeedsTest, NoFeedLeadsIntoTheUsersNetwork)
{
    for (const char* inside :
         {"https://192.168.1.1/feed", "http://127.0.0.1/feed", "https://router.local/"}) {
        web.put(u"https://blog.test/feed"_s,
                SmallWeb::Page{.status = 302, .headers = {{"location", inside}}});
        EXPECT_FALSE(fetch(u"https://blog.test/feed"_s)) << inside;
        EXPECT_EQ(asked(), QStringList{u"https://blog.test/feed"_s});
        web.put(u"https://blog.test/"_s,
                QByteArray("<link rel=alternate type=application/rss+xml href='") + inside + "'>");
        EXPECT_TRUE(resolved(u"https://blog.test/"_s).isEmpty());
        EXPECT_FALSE(asked().join(u' ').contains(QUrl(QString::fromLatin1(inside)).host())) << inside;
    }
}

TEST_F(FeedsTest, SaysWhatTheServerSaid)
{
    const auto answer = [this](const SmallWeb::Page& page) {
        web.put(u"https://blog.test/feed"_s, page);
        const auto batch = fetch(u"https://blog.test/feed"_s);
        return batch ? Error{} : batch.error();
    };
    EXPECT_EQ(answer({.status = 404}).kind, ErrorKind::NotFound);
    const Error gone = answer({.status = 410});
    EXPECT_EQ(gone.kind, ErrorKind::NotFound);
    EXPECT_EQ(gone.code, 410);
    const Error busy = answer({.status = 429, .headers = {{"retry-after", "120"}}});
    EXPECT_EQ(busy.kind, ErrorKind::RateLimited);
    EXPECT_EQ(busy.retryAfterMs, 120'000);
    EXPECT_EQ(answer({.status = 403}).kind, ErrorKind::Refused);
    EXPECT_EQ(answer({.status = 502}).kind, ErrorKind::ServerTrouble);
    EXPECT_EQ(answer({.body = "<html>Buy this domain</html>"}).kind, ErrorKind::BadReply);
    EXPECT_EQ(answer({.status = 301, .headers = {{"location", "https://blog.test/feed"}}}).kind,
              ErrorKind::BadReply);
    EXPECT_EQ(answer({.body = QByteArray(50 * 1024 * 1024, 'x')}).kind, ErrorKind::TooLarge);
}

TEST_F(FeedsTest, FindsWhatAPageNamesAndLooksElsewhereOnlyThen)
{
    web.put(
        u"https://blog.test/"_s,
        "<!doctype html><base href='/sub/'><link rel='alternate' title='Comments' type='application/rss+xml' "
        "href='comments'><link rel='alternate' type='application/json' href='/wp-json/x'>"
        "<link rel='alternate' type='application/rss+xml' href='feed'>");
    web.put(u"https://blog.test/sub/feed"_s, oneItem);
    web.put(u"https://blog.test/sub/comments"_s, oneItem);
    EXPECT_EQ(resolved(u"blog.test"_s), QStringList{u"https://blog.test/sub/feed"_s});
    (void)web.takeAsked();
    web.put(u"https://plain.test/"_s, "<p>no links");
    web.put(u"https://plain.test/atom.xml"_s, oneItem);
    EXPECT_EQ(resolved(u"http://plain.test"_s), QStringList{u"https://plain.test/atom.xml"_s});
    EXPECT_EQ(resolved(u"feed://plain.test/atom.xml"_s), QStringList{u"https://plain.test/atom.xml"_s});
    web.put(u"https://none.test/"_s, "<p>no links");
    EXPECT_TRUE(resolved(u"none.test"_s).isEmpty());
    for (const char* nonsense :
         {"", "two words", "javascript:1", "file:///etc/passwd", "https://me:pw@x.test/"}) {
        (void)web.takeAsked();
        EXPECT_TRUE(resolved(QString::fromLatin1(nonsense)).isEmpty()) << nonsense;
        EXPECT_TRUE(asked().isEmpty()) << nonsense;
    }
}

TEST_F(FeedsTest, AHandleIsTheAddressAgain)
{
    for (const char* written :
         {"https://blog.test/", "https://blog.test/feed", "https://blog.test/?feed=rss2",
          "http://127.0.0.1:8080/f", "https://m%C3%BCnchen.test/a%20b"}) {
        const QUrl address = feedAddress(QString::fromLatin1(written));
        ASSERT_FALSE(address.isEmpty()) << written;
        EXPECT_EQ(feedAddress(handleOf(address)), address) << written;
    }
}

TEST_F(FeedsTest, NeverAsksForAnIconOrAPictureByItself)
{
    web.put(u"https://blog.test/feed"_s,
            "<feed xmlns='http://www.w3.org/2005/Atom'><icon>/favicon.ico</icon><entry><id>1</id>"
            "<content type='html'>&lt;img src='/p.png' alt='A shed'></content>"
            "<link rel='enclosure' type='image/png' href='/e.png'/></entry></feed>");
    const auto batch = fetch(u"https://blog.test/feed"_s);
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->posts[0].author.avatarUrl, QUrl(u"https://blog.test/favicon.ico"_s));
    EXPECT_EQ(batch->posts[0].media.size(), 1U);
    EXPECT_EQ(asked(), QStringList{u"https://blog.test/feed"_s});
}

TEST_F(FeedsTest, ShowsTheCommentsOfAPostThatHasLeftItsFeed)
{
    web.put(u"https://blog.test/feed"_s, oneItem);
    web.put(u"https://blog.test/old/comments"_s,
            "<rss><channel><item><guid>c</guid><description>Still here</description></item></channel></rss>");
    Session asking = session();
    const PostRef old{.account = account.id,
                      .uri = uriOf({.feed = QUrl(u"https://blog.test/feed"_s), .entry = u"0123"_s}),
                      .remoteId = u"https://blog.test/old/comments"_s};
    const auto thread = provider->fetchThread(old, asking);
    ASSERT_TRUE(thread);
    EXPECT_FALSE(thread->complete);
    ASSERT_EQ(thread->posts.size(), 1U);
    EXPECT_EQ(thread->posts[0].parent.uri, old.uri);
    PostRef unknown = old;
    unknown.remoteId.clear();
    EXPECT_EQ(provider->fetchThread(unknown, asking).error().kind, ErrorKind::NotFound);
}

TEST_F(FeedsTest, FindsTheCommentsThatOnlyThePageOfAPostNames)
{
    const QByteArray feed("<rss><channel><item><guid>1</guid><title>One</title>"
                          "<link>https://blog.test/one/</link></item></channel></rss>");
    web.put(u"https://blog.test/feed"_s, feed);
    web.put(u"https://blog.test/one/"_s,
            "<link rel='alternate' type='application/rss+xml' title='Shed' href='/feed'>"
            "<link rel='alternate' type='application/rss+xml' title='Shed Comments' href='/comments/feed/'>"
            "<link rel='alternate' type='application/rss+xml' title='Other Comments' href='/two/feed/'>"
            "<link rel='alternate' type='application/rss+xml' title='One Comments' href='/one/feed/'>");
    web.put(u"https://blog.test/one/feed/"_s,
            "<rss><channel><item><guid>c</guid><description>Well said</description></item></channel></rss>");
    const auto batch = fetch(u"https://blog.test/feed"_s);
    ASSERT_TRUE(batch && batch->posts.size() == 1);
    (void)web.takeAsked();
    Session asking = session();
    const auto thread = provider->fetchThread(batch->posts[0].ref, asking);
    ASSERT_TRUE(thread);
    ASSERT_EQ(thread->posts.size(), 2U);
    EXPECT_EQ(thread->posts[1].text.text, u"Well said"_s);
    EXPECT_EQ(asked(), QStringList({u"https://blog.test/feed"_s, u"https://blog.test/one/"_s,
                                    u"https://blog.test/one/feed/"_s}));

    EXPECT_FALSE(thread->posts[0].answersUntold);

    web.put(u"https://blog.test/one/"_s, "<!doctype html><p>One, and nothing about comments.");
    const auto untold = provider->fetchThread(batch->posts[0].ref, asking);
    ASSERT_TRUE(untold && untold->posts.size() == 1);
    EXPECT_TRUE(untold->posts[0].answersUntold) << "they are on the page alone";

    // A page that cannot be had is no page without comments.
    web.put(u"https://blog.test/one/"_s, SmallWeb::Page{.error = Error{.kind = ErrorKind::Timeout}});
    const auto without = provider->fetchThread(batch->posts[0].ref, asking);
    ASSERT_TRUE(without);
    ASSERT_EQ(without->posts.size(), 1U);
    EXPECT_FALSE(without->posts[0].answersUntold);
    EXPECT_FALSE(without->complete);
}

TEST(FeedsOfAPage, TheCommentsOfAPostAreNotThoseOfTheBlog)
{
    const auto named = [](const QString& href, const QString& page) {
        const QString html =
            u"<link rel=alternate type=application/atom+xml title='All Comments' href='%1'>"_s.arg(href);
        return commentFeedOfPage(html, QUrl(page)).toString();
    };
    EXPECT_EQ(named(u"/feeds/77/comments/default"_s, u"https://blog.test/2026/one.html"_s),
              u"https://blog.test/feeds/77/comments/default"_s);
    for (const QString& all :
         {u"/comments/feed/"_s, u"/feeds/comments/default"_s, u"/?feed=comments-rss2"_s, u"/feed"_s})
        EXPECT_EQ(named(all, u"https://blog.test/one/"_s), QString()) << all.toStdString();
}

} // namespace
} // namespace cohort::feeds
