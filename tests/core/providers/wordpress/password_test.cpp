#include "core/wording/sentences.h"
#include "tests/support/cleared_posts.h"
#include "tests/support/wordpress_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray nothingYet = "&author=5&status=publish%2Cfuture%2Cdraft%2Cpending%2Cprivate&context=edit\n"
                              "<<< 200\n\n[]\n";

/// A site where posts can be put behind a password.
struct LockedSite {
    explicit LockedSite(const QByteArray& script)
        : site(script)
    {
        Capabilities& can = site.account.facts.can;
        can.visibilities = {Visibility::OnlyMe, Visibility::Circle, Visibility::Anyone};
        can.passwords = true;
    }
    Result<Published> publish(const QString& text, const QString& password)
    {
        const Author ben{.network = u"wordpress"_s, .uri = u"https://blog.test/?author=6"_s};
        const auto post = clearedPost({.account = site.account,
                                       .draft = {.text = text, .password = password},
                                       .visibility = Visibility::Circle,
                                       .people = {ben}});
        EXPECT_TRUE(post);
        if (!post)
            return fail(ErrorKind::Bug, u"not cleared"_s);
        Session session = site.session();
        return site.provider->publish(*post, session);
    }
    ScriptedSite site;
};

QByteArray made(const QByteArray& password, bool isProtected)
{
    return "<<< 201\n\n{\"id\":12,\"author\":5,\"status\":\"publish\",\"date_gmt\":\"2026-01-02T03:04:05\","
           "\"password\":\"" +
           password +
           "\",\"title\":{\"raw\":\"The plan\",\"rendered\":\"Protected: The plan\"},"
           "\"content\":{\"rendered\":\"<p>We meet at nine</p>\",\"protected\":" +
           (isProtected ? "true" : "false") + "}}\n";
}

TEST(WordPressPassword, GoesToTheSiteAndThePostIsReadBackAsProtected)
{
    LockedSite locked(">>> GET https://blog.test/wp-json/wp/v2/posts?slug=the-plan-be29745469" + nothingYet +
                      ">>> POST https://blog.test/wp-json/wp/v2/posts\nbody ~ \"password\":\"sesame\"\n" +
                      made("sesame", true));
    const auto sent = locked.publish(u"The plan\n\nWe meet at nine"_s, u"sesame"_s);
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    EXPECT_EQ(sent->post.visibility, Visibility::Circle);
    EXPECT_EQ(sent->post.standing, Standing::Password);
    EXPECT_EQ(sent->post.text.text, u"The plan\nWe meet at nine"_s) << "without the site's own word for it";
    EXPECT_EQ(wording::audienceOf(sent->post), u"Whoever has the password"_s);
}

TEST(WordPressPassword, KeepsWordsOfTheTextOutOfTheAddressThatAllSee)
{
    LockedSite locked(">>> GET https://blog.test/wp-json/wp/v2/posts?slug=be29745469" + nothingYet +
                      ">>> POST https://blog.test/wp-json/wp/v2/posts\nbody ~ \"slug\":\"be29745469\"\n" +
                      made("sesame", true));
    const auto sent = locked.publish(u"We meet at nine"_s, u"sesame"_s);
    EXPECT_TRUE(sent) << sent.error().detail.toStdString();
}

TEST(WordPressPassword, IsComparedWithWhatTheSiteMadeOfIt)
{
    const auto answered = [](const QByteArray& answer) {
        LockedSite locked(">>> GET https://blog.test/wp-json/wp/v2/posts?slug=be29745469" + nothingYet +
                          ">>> POST https://blog.test/wp-json/wp/v2/posts\n" + answer);
        const auto sent = locked.publish(u"We meet at nine"_s, u"sesame"_s);
        return sent ? sent->post.visibility : Visibility::OnlyMe;
    };
    EXPECT_EQ(answered(made("sesame", true)), Visibility::Circle);
    EXPECT_EQ(answered(made("", false)), Visibility::Unknown) << "the site dropped it";
    EXPECT_EQ(answered(made("sesa", true)), Visibility::Unknown) << "the site cut it";
}

TEST(WordPressPassword, IsNotSentWhereItIsTooLongToBeKept)
{
    LockedSite locked{QByteArray()};
    const auto sent = locked.publish(u"We meet at nine"_s, QString(256, u'x'));
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE(sent.error().detail.contains("xxx"_L1));
}

} // namespace
} // namespace cohort
