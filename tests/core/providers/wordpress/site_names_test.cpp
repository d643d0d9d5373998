#include "core/providers/wordpress/feed_cursor.h"
#include "core/providers/wordpress/publish.h"
#include "core/providers/wordpress/site_names.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace wordpress;

TEST(WordPressNames, AreTheSitesOwnAndNobodyElses)
{
    const QUrl blog(u"https://blog.test/notes"_s);
    const SitePlace comment{.post = 12, .comment = 34};
    EXPECT_EQ(uriOf(blog, comment), u"https://blog.test/notes/?p=12#comment-34"_s);
    EXPECT_EQ(placeIn(blog, uriOf(blog, comment)), comment);
    EXPECT_EQ(placeIn(blog, uriOf(blog, {.post = 12})), SitePlace{.post = 12});
    for (const char* foreign :
         {"https://blog.test/?p=12", "https://evil.test/notes/?p=12", "https://blog.test/notes/?p=012",
          "https://blog.test/notes/?p=12#comment-", "https://blog.test/notes/?p=12&x", "", "12",
          "https://blog.test/notes/?p=99999999999999999999", "https://blog.test/notes/?p=12#waiting-ab"})
        EXPECT_FALSE(placeIn(blog, QString::fromLatin1(foreign))) << foreign;
    EXPECT_EQ(userIn(blog, userUri(blog, 5)), 5);
    EXPECT_EQ(userIn(blog, u"5"_s), 5);
    EXPECT_EQ(userIn(blog, u"https://evil.test/?author=5"_s), 0);
    EXPECT_NE(visitorUri(blog, u"Ana"_s, {}), visitorUri(blog, u"Ana"_s, u"https://ana.test"_s));
    EXPECT_EQ(userIn(blog, visitorUri(blog, u"Ana"_s, {})), 0);
}

TEST(WordPressNames, MakeAnAddressThatIsFoundAgain)
{
    const QString slug = slugFor(u"Größe & Kessel: who, what and where are they now?"_s, u"key"_s);
    EXPECT_TRUE(slug.startsWith("gro-e-kessel-who-what-and-"_L1)) << slug.toStdString();
    EXPECT_EQ(slug, slugFor(u"Größe & Kessel: who, what and where are they now?"_s, u"key"_s));
    EXPECT_NE(slug, slugFor(u"Größe & Kessel: who, what and where are they now?"_s, u"other"_s));
    EXPECT_EQ(slugFor(u"茶"_s, u"key"_s).size(), 10) << "words without Latin letters leave the mark alone";
}

TEST(WordPressNames, TakeWhatIsTypedForText)
{
    EXPECT_EQ(htmlOf(u"a < b\nand <script>\n\n\nSee https://x.test/?a=1&b=2."_s),
              u"<p>a &lt; b<br>and &lt;script&gt;</p>\n<p>See <a href=\"https://x.test/?a=1&amp;b=2\">"
              "https://x.test/?a=1&amp;b=2</a>.</p>"_s);
    EXPECT_EQ(htmlOf(u"https://x.test/\"onclick=alert(1)"_s),
              u"<p><a href=\"https://x.test/\">https://x.test/</a>&quot;onclick=alert(1)</p>"_s);
}

TEST(WordPressCursor, ComesBackAsItWentAndTakesNothingElse)
{
    const SecondSeen place{
        .at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC), .posts = {3, 5}, .comments = {}};
    EXPECT_EQ(olderPlace(olderToken(place)), place);
    const NewerPlace top{.posts = {.at = place.at, .posts = {3}}, .comments = {}};
    const auto read = newerPlace(newerToken(top));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->posts, top.posts);
    EXPECT_EQ(read->comments, top.comments);
    for (const char* nonsense : {"", "older", "older - - -", "older x 1 2", "older 1 a 2", "older 1 -5 -",
                                 "newer 1 2 3", "older 1 1,,2 -", "older -1 - -"}) {
        EXPECT_FALSE(olderPlace(QString::fromLatin1(nonsense))) << nonsense;
        EXPECT_FALSE(newerPlace(QString::fromLatin1(nonsense))) << nonsense;
    }
}

} // namespace
} // namespace cohort
