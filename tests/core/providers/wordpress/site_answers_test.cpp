#include "core/providers/wordpress/items.h"
#include "tests/support/cleared_posts.h"
#include "tests/support/wordpress_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray probe = ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n"
                         "header authorization: Basic YW5hOnBhc3M=\n";

Error errorOfProbe(const QByteArray& answer)
{
    ScriptedSite site(probe + answer);
    Session session = site.session();
    const auto facts = site.provider->probe(session);
    EXPECT_FALSE(facts);
    return facts ? Error{} : facts.error();
}

TEST(WordPressAnswers, TellWhatWentWrong)
{
    const auto kind = [](const QByteArray& answer) { return errorOfProbe(answer).kind; };
    EXPECT_EQ(kind("<<< 401\n\n{\"code\":\"incorrect_password\"}\n"), ErrorKind::AuthRejected);
    EXPECT_EQ(kind("<<< 401\n\n<html>Welcome to the hotel</html>\n"), ErrorKind::BadReply);
    EXPECT_EQ(kind("<<< 403\n\n{\"code\":\"rest_forbidden\"}\n"), ErrorKind::Refused);
    EXPECT_EQ(kind("<<< 400\n\n{\"code\":\"rest_invalid_param\",\"data\":{\"details\":{\"status\":{\"code\":"
                   "\"rest_forbidden_status\"}}}}\n"),
              ErrorKind::AuthRejected)
        << "the site takes me for a guest";
    EXPECT_EQ(kind("<<< 404\n\n{\"code\":\"rest_no_route\"}\n"), ErrorKind::NotFound);
    EXPECT_EQ(kind("<<< 410\n\n{\"code\":\"rest_already_trashed\"}\n"), ErrorKind::NotFound);
    EXPECT_EQ(kind("<<< 404\n\n<html>The hotel has no such page</html>\n"), ErrorKind::BadReply);
    EXPECT_EQ(kind("<<< 500\n\n<h1>Error establishing a database connection</h1>\n"),
              ErrorKind::ServerTrouble);
    EXPECT_EQ(kind("<<< 429\n\nslow down\n"), ErrorKind::RateLimited);
    EXPECT_EQ(kind("<<< 200\n\n<html>Welcome to the hotel</html>\n"), ErrorKind::BadReply);
    EXPECT_EQ(kind("<<< 301\nlocation: https://evil.test/\n\n"), ErrorKind::BadReply);
    EXPECT_EQ(kind("<<< 200\n\n{\"id\":5,\"slug\":\"ana\"}\n"), ErrorKind::BadReply) << "no capabilities";
}

TEST(WordPressAnswers, TellTheWebsiteOfAUser)
{
    const Account account{.provider = u"wordpress"_s, .server = QUrl(u"https://blog.test"_s)};
    const auto ana = wordpress::readUser({{u"id"_s, 5},
                                          {u"slug"_s, u"ana"_s},
                                          {u"name"_s, u"Ana"_s},
                                          {u"url"_s, u"https://work.test/@ana"_s},
                                          {u"description"_s, u"<a href=\"https://ana.test\">me</a>"_s}},
                                         account);
    ASSERT_TRUE(ana);
    const std::vector<ProfileLink> expected{{.address = QUrl(u"https://work.test/@ana"_s)},
                                            {.address = QUrl(u"https://ana.test"_s)}};
    EXPECT_EQ(ana->links, expected);
}

TEST(WordPressAnswers, NameNoPasswordInTheLog)
{
    const Error error = errorOfProbe("<<< 403\n\n{\"code\":\"rest_forbidden\",\"message\":"
                                     "\"Basic YW5hOnBhc3M= of ana:pass with pass\"}\n");
    EXPECT_FALSE(error.detail.contains("pass"_L1)) << error.detail.toStdString();
    EXPECT_FALSE(error.detail.contains("YW5hOnBhc3M="_L1)) << error.detail.toStdString();
}

TEST(WordPressAnswers, AreAskedForAtTheAccountsOwnOriginAlone)
{
    ScriptedSite site(">>> GET https://blog.test/?rest_route=%2Fwp%2Fv2%2Fusers%2Fme&context=edit\n"
                      "<<< 401\n\n{\"code\":\"rest_not_logged_in\"}\n");
    site.account.facts.quirks.insert(u"rest_root"_s, u"https://evil.test/wp-json/"_s);
    Session session = site.session();
    EXPECT_FALSE(site.provider->probe(session));
}

TEST(WordPressAnswers, OfASiteWithoutABinTakeAtOnce)
{
    const QByteArray post = ">>> DELETE https://blog.test/wp-json/wp/v2/posts/12";
    ScriptedSite site(
        ">>> GET https://blog.test/wp-json/wp/v2/posts/12\n<<< 200\n\n{\"id\":12,\"author\":5}\n" + post +
        "\n<<< 501\n\n{\"code\":\"rest_trash_not_supported\"}\n" + post +
        "?force=true\n<<< 200\n\n{\"deleted\":true}\n");
    Session session = site.session();
    EXPECT_TRUE(site.provider->perform(
        {.kind = IntentKind::Remove, .post = {.uri = u"https://blog.test/?p=12"_s}}, session));
}

TEST(WordPressAnswers, WhereAPostWaitsForAnEditorAreNotTakenForPublic)
{
    ScriptedSite site(">>> GET https://blog.test/wp-json/wp/v2/posts?slug=tea-be29745469&author=5&status="
                      "publish%2Cfuture%2Cdraft%2Cpending%2Cprivate&context=edit\n<<< 200\n\n[]\n"
                      ">>> POST https://blog.test/wp-json/wp/v2/posts\nbody ~ \"status\":\"publish\"\n"
                      "<<< 201\n\n{\"id\":12,\"author\":5,\"status\":\"pending\",\"date_gmt\":"
                      "\"2026-01-02T03:04:05\",\"content\":{\"rendered\":\"<p>Tea</p>\"}}\n");
    const auto post = clearedPost({.account = site.account, .draft = {.text = u"Tea"_s}});
    ASSERT_TRUE(post);
    Session session = site.session();
    const auto sent = site.provider->publish(*post, session);
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    EXPECT_EQ(sent->post.visibility, Visibility::OnlyMe);
}

TEST(WordPressAnswers, GoOnPastAWholePageOfWhatIsHidden)
{
    const QByteArray list = ">>> GET https://blog.test/wp-json/wp/v2/posts?author=7&_embed=author%2C"
                            "wp%3Afeaturedmedia&per_page=2";
    const QByteArray comments = ">>> GET https://blog.test/wp-json/wp/v2/comments?author=7&_embed=author%2Cup"
                                "%2Cin-reply-to&per_page=2\n<<< 200\n\n[]\n";
    ScriptedSite site(
        list + "\n<<< 200\nx-wp-totalpages: 2\n\n[]\n" + list +
        "&page=2\n<<< 200\nx-wp-totalpages: 2\n\n[{\"id\":3,\"author\":7,\"status\":\"publish\","
        "\"date_gmt\":\"2026-01-02T03:04:05\",\"content\":{\"rendered\":\"Seen\"}}]\n" +
        comments);
    Session session = site.session();
    const auto batch =
        site.provider->fetch({.kind = FeedKind::AuthorPosts, .argument = u"7"_s, .limit = 2}, session);
    ASSERT_TRUE(batch) << batch.error().detail.toStdString();
    EXPECT_EQ(batch->posts.size(), 1U);
    EXPECT_FALSE(batch->older);
}

TEST(WordPressAnswers, TellWhatWasChangedAndWhatWasPutIntoTheBin)
{
    const QByteArray one = "[{\"id\":3,\"author\":5,\"status\":\"publish\",\"date_gmt\":"
                           "\"2026-01-02T03:04:05\",\"modified_gmt\":\"2026-01-02T03:04:05\","
                           "\"content\":{\"rendered\":\"Tea\"}}]";
    const QByteArray mine = "https://blog.test/wp-json/wp/v2/posts?author=5&";
    const QByteArray comments = "https://blog.test/wp-json/wp/v2/comments?author=5&status=all&_embed="
                                "author%2Cup%2Cin-reply-to&";
    ScriptedSite site(">>> GET " + mine +
                      "status=publish%2Cfuture%2Cdraft%2Cpending%2Cprivate&context=edit&_embed=author%2C"
                      "wp%3Afeaturedmedia&per_page=40\n<<< 200\n\n" +
                      one + "\n>>> GET " + comments + "per_page=40\n<<< 200\n\n[]\n");
    Session session = site.session();
    const auto first = site.provider->fetch({.kind = FeedKind::Mine}, session);
    ASSERT_TRUE(first && first->newer && first->posts.size() == 1) << "nothing of the bin";
    site.transport.expect(
        ">>> GET " + mine +
        "context=edit&_embed=author%2Cwp%3Afeaturedmedia&status=publish%2Cfuture%2Cdraft%2Cpending%2Cprivate"
        "%2Ctrash&order=asc&orderby=modified&modified_after=2026-01-02T03%3A04%3A04Z&exclude=3&per_page=40\n"
        "<<< 200\n\n[{\"id\":2,\"author\":5,\"status\":\"trash\",\"date_gmt\":"
        "\"2026-01-01T03:04:05\",\"modified_gmt\":\"2026-01-03T03:04:05\",\"content\":{\"rendered\":"
        "\"Gone\"}},{\"id\":1,\"author\":5,\"status\":\"publish\",\"date_gmt\":\"2026-01-01T00:00:00\","
        "\"modified_gmt\":\"2026-01-04T03:04:05\",\"content\":{\"rendered\":\"Changed\"}}]\n"
        ">>> GET " +
        comments + "order=asc&per_page=40\n<<< 200\n\n[]\n");
    const auto newer = site.provider->fetch(
        {.kind = FeedKind::Mine, .direction = FeedRequest::Direction::Newer, .cursor = *first->newer},
        session);
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->goneUris, std::vector<QString>{u"https://blog.test/?p=2"_s});
    ASSERT_EQ(newer->posts.size(), 1U);
    EXPECT_EQ(newer->posts.front().text.text, u"Changed"_s);
    EXPECT_TRUE(newer->posts.front().edited.isValid());
}

TEST(WordPressAnswers, KeepNoMarkupThatCouldRun)
{
    ScriptedSite site(
        ">>> GET https://blog.test/wp-json/wp/v2/posts/3?_embed=author%2Cwp%3Afeaturedmedia&"
        "context=edit\n<<< 200\n\n"
        "{\"id\":3,\"author\":7,\"status\":\"publish\",\"date_gmt\":\"2026-01-02T03:04:05\","
        "\"link\":\"javascript:alert(1)\",\"title\":{\"rendered\":\"A &amp; B<script>x</script>\"},"
        "\"content\":{\"rendered\":\"<p onclick='x'>Words<script>alert(1)</script></p>\"}}\n"
        ">>> GET https://blog.test/wp-json/wp/v2/comments?post=3&order=asc&per_page=100&_embed="
        "author%2Cup%2Cin-reply-to&status=all&page=1\n<<< 403\n\n{\"code\":\"rest_cannot_read\"}\n");
    Session session = site.session();
    const auto thread = site.provider->fetchThread({.uri = u"https://blog.test/?p=3"_s}, session);
    ASSERT_TRUE(thread) << thread.error().detail.toStdString();
    EXPECT_EQ(thread->posts.front().text.text, u"A & B\nWords"_s);
    EXPECT_TRUE(thread->posts.front().url.isEmpty());
    EXPECT_FALSE(thread->complete) << "its comments were kept from us";
}

} // namespace
} // namespace cohort
