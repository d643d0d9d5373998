#include "core/providers/feeds/feed_posts.h"
#include "core/providers/feeds/parsed_feed.h"

#include <gtest/gtest.h>

namespace cohort::feeds {
namespace {

using namespace Qt::StringLiterals;

const QUrl from(u"https://blog.test/feed.xml"_s);

ParsedFeed read(const QByteArray& bytes)
{
    const auto feed = parsedFeed(bytes, {}, from);
    EXPECT_TRUE(feed) << bytes.constData();
    return feed.value_or(ParsedFeed{});
}

TEST(ParsedFeed, ReadsRss)
{
    const ParsedFeed feed = read(
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        "xmlns:wfw='http://wellformedweb.org/CommentAPI/' "
        "xmlns:slash='http://purl.org/rss/1.0/modules/slash/'><channel><title>Shed</title><link>/home</link>"
        "<item><title>One &amp;amp; two</title><link>/1</link><guid isPermaLink='false'>g1</guid>"
        "<dc:creator>Robin</dc:creator><pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate>"
        "<description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded>"
        "<wfw:commentRss>/1/feed</wfw:commentRss><slash:comments>3</slash:comments>"
        "<enclosure url='/a.mp3' type='audio/mpeg' length='1'/></item></channel></rss>");
    EXPECT_EQ(feed.kind, u"rss"_s);
    EXPECT_EQ(feed.page, QUrl(u"https://blog.test/home"_s));
    ASSERT_EQ(feed.entries.size(), 1U);
    const Entry& entry = feed.entries.front();
    EXPECT_EQ(entry.id, u"g1"_s);
    EXPECT_EQ(entry.title, u"One &amp; two"_s);
    EXPECT_EQ(entry.html, u"<p>long</p>"_s);
    EXPECT_EQ(entry.link, QUrl(u"https://blog.test/1"_s));
    EXPECT_EQ(entry.authorName, u"Robin"_s);
    EXPECT_EQ(entry.published, QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC));
    EXPECT_EQ(entry.commentFeed, QUrl(u"https://blog.test/1/feed"_s));
    EXPECT_EQ(entry.comments, 3);
    ASSERT_EQ(entry.enclosures.size(), 1U);
    EXPECT_EQ(entry.enclosures.front().type, u"audio/mpeg"_s);
}

TEST(ParsedFeed, ReadsAtomWithItsTypesAndBases)
{
    const ParsedFeed feed =
        read("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://other.test/x/' xml:lang='de' "
             "xmlns:thr='http://purl.org/syndication/thread/1.0'><title>Less &lt; more</title>"
             "<link rel='self' href='/self'/><link href='home'/><link rel='next' href='?page=2'/>"
             "<entry><id>tag:1</id><title type='html'>A &lt;b>b&lt;/b></title><link href='1'/>"
             "<link rel='replies' type='application/atom+xml' href='1/replies' thr:count='2'/>"
             "<author><name>Ana</name><uri>/ana</uri></author><published>2026-11-02T10:00:00Z</published>"
             "<updated>2026-11-03T10:00:00Z</updated><summary>s</summary>"
             "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Hi "
             "<i>you</i></div></content></entry></feed>");
    EXPECT_EQ(feed.kind, u"atom"_s);
    EXPECT_EQ(feed.title, u"Less &lt; more"_s) << "plain text, as HTML";
    EXPECT_EQ(feed.page, QUrl(u"https://other.test/x/home"_s));
    EXPECT_EQ(feed.next, QUrl(u"https://other.test/x/?page=2"_s));
    ASSERT_EQ(feed.entries.size(), 1U);
    const Entry& entry = feed.entries.front();
    EXPECT_EQ(entry.title, u"A <b>b</b>"_s);
    EXPECT_EQ(entry.html, u"<div>Hi <i>you</i></div>"_s);
    EXPECT_EQ(entry.base, QUrl(u"https://other.test/x/"_s));
    EXPECT_EQ(entry.commentFeed, QUrl(u"https://other.test/x/1/replies"_s));
    EXPECT_EQ(entry.comments, 2);
    EXPECT_EQ(entry.authorPage, QUrl(u"https://other.test/ana"_s));
    EXPECT_EQ(entry.language, u"de"_s);
}

TEST(ParsedFeed, ReadsRdfCdfAndJson)
{
    const ParsedFeed rdf =
        read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
             "xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>R</title></channel>"
             "<item rdf:about='https://blog.test/9'><title>Nine</title></item></rdf:RDF>");
    ASSERT_EQ(rdf.entries.size(), 1U);
    EXPECT_EQ(rdf.entries.front().link, QUrl(u"https://blog.test/9"_s));
    const ParsedFeed cdf = read("<CHANNEL HREF='https://blog.test/'><TITLE>C</TITLE><ITEM HREF='/2'>"
                                "<TITLE>Two</TITLE><ABSTRACT>About</ABSTRACT></ITEM></CHANNEL>");
    ASSERT_EQ(cdf.entries.size(), 1U);
    EXPECT_EQ(cdf.entries.front().html, u"About"_s);
    const ParsedFeed json = read(R"({"version":"https://jsonfeed.org/version/1.1","title":"J & K",
        "home_page_url":"/","next_url":"/feed.json?p=2","items":[{"id":7,"url":"/7","content_text":"a < b\nc",
        "date_published":"2026-11-02T10:00:00+01:00","authors":[{"name":"Ana","url":"/ana"}],
        "image":"/7.png","attachments":[{"url":"/7.mp3","mime_type":"audio/mpeg"}]}]})");
    EXPECT_EQ(json.title, u"J &amp; K"_s);
    ASSERT_EQ(json.entries.size(), 1U);
    EXPECT_EQ(json.entries.front().id, u"7"_s);
    EXPECT_EQ(json.entries.front().html, u"a &lt; b<br>c"_s);
    EXPECT_EQ(json.entries.front().authorName, u"Ana"_s);
    EXPECT_EQ(json.entries.front().enclosures.size(), 2U);
    EXPECT_EQ(json.next, QUrl(u"https://blog.test/feed.json?p=2"_s));
}

TEST(ParsedFeed, TellsAFeedFromAPage)
{
    for (const char* other : {"", "<!doctype html><html><head><title>x</title></head></html>", "not found",
                              "{}", "[]", "{\"error\":\"no\"}", "<opml><body/></opml>", "\0\0\0", "\xff\xfe"})
        EXPECT_FALSE(parsedFeed(other, {}, from)) << other;
}

TEST(ParsedFeed, ReadsBrokenOnes)
{
    const ParsedFeed feed = read("\n\n<rss><channel><title>A & B</title><item><title>Un<b>closed</title>"
                                 "<link>https://blog.test/1<description><p>one<br>two<p>three</description>"
                                 "<pubDate>Invalid Date</pubDate></item><item><title>Next</title></item>");
    ASSERT_EQ(feed.entries.size(), 2U);
    EXPECT_EQ(feed.title, u"A & B"_s);
    EXPECT_FALSE(feed.entries.front().published.isValid());
    EXPECT_EQ(feed.entries.back().title, u"Next"_s);
}

TEST(ParsedFeed, KeepsNoAddressThatIsNotOfTheWeb)
{
    const ParsedFeed feed =
        read("<rss><channel><link>javascript:1</link><item><link>file:///etc/passwd</link>"
             "<enclosure url='data:x,y'/></item></channel></rss>");
    EXPECT_TRUE(feed.page.isEmpty());
    EXPECT_TRUE(feed.entries.front().link.isEmpty());
    EXPECT_TRUE(feed.entries.front().enclosures.empty());
}

TEST(ParsedFeed, EndsWithinItsLimits)
{
    const ParsedFeed many =
        read("<rss><channel>" + QByteArray("<item><title>x</title></item>").repeated(5000));
    EXPECT_EQ(static_cast<qsizetype>(many.entries.size()), mostEntries);
    EXPECT_TRUE(many.cut);
    const ParsedFeed huge = read("<rss><channel><item><description>" + QByteArray(50 * 1024 * 1024, 'x') +
                                 "</description></item>");
    EXPECT_EQ(huge.entries.size(), 1U);
    const ParsedFeed deep =
        read("<rss><channel><item><title>t</title><description>" + QByteArray("<div>").repeated(200'000) +
             "words</description></item></channel></rss>");
    ASSERT_EQ(deep.entries.size(), 1U);
    EXPECT_EQ(deep.entries.front().title, u"t"_s);
    const QByteArray json = QByteArray("{\"items\":").append(QByteArray(100'000, '['));
    EXPECT_FALSE(parsedFeed(json, {}, from));
}

TEST(FeedTime, ReadsWhatPeopleWrite)
{
    const QDateTime noon({2004, 1, 2}, {12, 0}, Qt::UTC);
    for (const char* written :
         {"Fri, 02 Jan 2004 12:00:00 GMT", "Fri, 2 Jan 04 12:00 UT", "2 January 2004 12:00:00 Z",
          "Fri,02 Jan 2004 14:00:00 +0200", "Fri, 02 Jan 2004 07:00:00 EST", "2004-01-02T12:00:00Z",
          "2004-01-02T13:00:00+01:00", "2004-01-02 12:00:00", "20040102T12:00:00Z", "2004-002T12:00Z",
          "Fri Jan  2 12:00:00 GMT 2004", "Fri, January 2, 2004 12:00 GMT", "  2004-01-02t12:00:00.000z "})
        EXPECT_EQ(feedTime(QString::fromLatin1(written)), noon) << written;
    EXPECT_EQ(feedTime(u"2004"_s), QDateTime({2004, 1, 1}, {0, 0}, Qt::UTC));
    for (const char* nonsense :
         {"", "yesterday", "Invalid Date", "0000-00-00T00:00:00Z", "2004-13-45", "12:00"})
        EXPECT_FALSE(feedTime(QString::fromLatin1(nonsense)).isValid()) << nonsense;
}

Blog blog()
{
    return {.network = u"feeds"_s,
            .account = AccountId{3},
            .address = from,
            .now = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};
}

TEST(FeedPosts, NamesPostsWithinTheirFeedAlone)
{
    const QByteArray bytes = "<rss><channel><item><guid>https://famous.test/1</guid></item></channel></rss>";
    Blog other = blog();
    other.address = QUrl(u"https://evil.test/feed"_s);
    const auto mine = postsOf(blog(), read(bytes));
    const auto theirs = postsOf(other, read(bytes));
    ASSERT_TRUE(mine.size() == 1 && theirs.size() == 1);
    EXPECT_NE(mine.front().ref.uri, theirs.front().ref.uri);
    EXPECT_TRUE(mine.front().ref.uri.startsWith(from.toString()));
}

TEST(FeedPosts, PutsTheTitleAboveTheTextUnlessItSaysTheSame)
{
    const auto posts =
        postsOf(blog(), read("<rss><channel><title>Shed</title>"
                             "<item><guid>1</guid><title>Glue</title><description>&lt;p>It "
                             "holds&lt;/p></description><author>Shed</author></item>"
                             "<item><guid>2</guid><title>Short note…</title><description>Short "
                             "note, all of it</description></item></channel></rss>"));
    ASSERT_EQ(posts.size(), 2U);
    EXPECT_EQ(posts[0].text.text, u"Glue\nIt holds"_s);
    EXPECT_EQ(posts[0].text.spans.front().kind, SpanKind::Bold);
    EXPECT_EQ(posts[1].text.text, u"Short note, all of it"_s);
}

TEST(FeedPosts, EveryPostHasAHandleOfItsOwnThatLeadsToItsComments)
{
    const auto posts = postsOf(
        blog(), read("<rss><channel><item><guid>1</guid><wfw:commentRss>/c</wfw:commentRss></item>"
                     "<item><guid>2</guid><wfw:commentRss>/c</wfw:commentRss></item></channel></rss>"));
    ASSERT_EQ(posts.size(), 2U);
    EXPECT_NE(posts[0].ref.remoteId, posts[1].ref.remoteId);
    for (const Post& post : posts)
        EXPECT_TRUE(post.ref.remoteId.startsWith(u"https://blog.test/c#"_s)) << qPrintable(post.ref.remoteId);
    const auto comments =
        commentsOf(blog(), posts[0], read("<rss><channel><item><guid>c</guid></item></channel></rss>"));
    ASSERT_EQ(comments.size(), 1U);
    EXPECT_NE(comments[0].ref.remoteId, posts[0].ref.remoteId);
    EXPECT_TRUE(comments[0].ref.remoteId.startsWith(u"https://blog.test/c#"_s));
}

TEST(FeedPosts, NoPostIsFromTheFutureAndDoublesStandOnce)
{
    const auto posts =
        postsOf(blog(), read("<rss><channel><item><guid>1</guid><pubDate>Fri, 01 Jan 2100 00:00:00 "
                             "GMT</pubDate></item><item><guid>1</guid></item></channel></rss>"));
    ASSERT_EQ(posts.size(), 1U);
    EXPECT_EQ(posts.front().created, blog().now);
}

TEST(FeedPosts, WhoeverCommentsIsNeverTakenForTheBlog)
{
    const auto feed =
        read("<rss><channel><title>Shed</title><link>https://blog.test/</link><item><guid>1</guid>"
             "</item></channel></rss>");
    const Post post = postsOf(blog(), feed).front();
    const auto comments = commentsOf(
        blog(), post,
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>"
            "<entry><id>c1</id><author><name>blog.test/feed.xml</name><uri>https://blog.test/</uri></author>"
            "<published>2026-11-03T10:00:00Z</published></entry><entry><id>c2</id><thr:in-reply-to ref='c1'/>"
            "<published>2026-11-04T10:00:00Z</published></entry></feed>"));
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_FALSE(sameAuthor(comments[0].author, post.author));
    EXPECT_TRUE(comments[0].author.profileUrl.isEmpty());
    EXPECT_EQ(comments[0].parent.uri, post.ref.uri);
    EXPECT_EQ(comments[1].parent.uri, comments[0].ref.uri);
    EXPECT_EQ(comments[1].threadUri, post.ref.uri);
}

} // namespace
} // namespace cohort::feeds
