#include "core/wording/sentences.h"
#include "tests/support/cleared_posts.h"
#include "tests/support/wordpress_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray question =
    ">>> GET "
    "https://blog.test/wp-json/wp/v2/posts?slug=the-plan-be29745469&author=5&status=publish%2Cfuture%2C"
    "draft%2Cpending%2Cprivate&context=edit\n<<< 200\n\n";

QByteArray madeOf(const QByteArray& status)
{
    return "{\"id\":12,\"author\":5,\"status\":\"" + status +
           "\",\"date_gmt\":\"2026-01-02T03:04:05\",\"title\":{\"rendered\":\"The plan\"},"
           "\"content\":{\"rendered\":\"<p>We meet at nine</p>\"}}";
}

/// A site where a draft can be left.
struct DraftSite {
    explicit DraftSite(const QByteArray& script)
        : site(script)
    {
        site.account.facts.can.siteDrafts = true;
    }
    Result<Published> publish()
    {
        const auto post = clearedPost({.account = site.account,
                                       .draft = {.text = u"The plan\n\nWe meet at nine"_s},
                                       .visibility = Visibility::Anyone,
                                       .siteDraft = true});
        EXPECT_TRUE(post);
        if (!post)
            return fail(ErrorKind::Bug, u"not cleared"_s);
        Session session = site.session();
        return site.provider->publish(*post, session);
    }
    ScriptedSite site;
};

TEST(WordPressDraft, IsLeftAsOneAndReadBackAsOne)
{
    DraftSite blog(question +
                   "[]\n>>> POST https://blog.test/wp-json/wp/v2/posts\nbody ~ \"status\":\"draft\"\n<<< "
                   "201\n\n" +
                   madeOf("draft") + "\n");
    const auto sent = blog.publish();
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    EXPECT_EQ(sent->post.visibility, Visibility::OnlyMe);
    EXPECT_EQ(sent->post.standing, Standing::Draft);
    EXPECT_EQ(wording::audienceOf(sent->post), u"A draft on the site"_s);
}

TEST(WordPressDraft, IsFoundByItsMarkInsteadOfBeingLeftTwice)
{
    DraftSite blog(question + "[" + madeOf("draft") + "]\n");
    const auto sent = blog.publish();
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    EXPECT_EQ(sent->post.standing, Standing::Draft);
}

TEST(WordPressDraft, IsComparedWithWhatTheSiteMadeOfIt)
{
    const auto answered = [](const QByteArray& status) {
        DraftSite blog(question + "[]\n>>> POST https://blog.test/wp-json/wp/v2/posts\n<<< 201\n\n" +
                       madeOf(status) + "\n");
        const auto sent = blog.publish();
        return sent ? std::pair(sent->post.visibility, sent->post.standing)
                    : std::pair(Visibility::Unknown, Standing::Shown);
    };
    EXPECT_EQ(answered("publish"), std::pair(Visibility::Anyone, Standing::Shown))
        << "never taken for a draft";
    EXPECT_EQ(answered("pending"), std::pair(Visibility::OnlyMe, Standing::Waiting));
    EXPECT_EQ(answered("private"), std::pair(Visibility::OnlyMe, Standing::Shown));
}

TEST(WordPressDraft, CanBeLeftByWhoeverMayWriteAndNotPublish)
{
    const auto abilities = [](const QByteArray& may) {
        ScriptedSite site(">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n<<< "
                          "200\n\n{\"id\":5,\"slug\":\"ana\",\"name\":\"Ana\",\"capabilities\":{" +
                          may + "}}\n");
        Session session = site.session();
        const auto facts = site.provider->probe(session);
        EXPECT_TRUE(facts);
        return facts ? facts->can : Capabilities();
    };
    const Capabilities reader = abilities("\"read\":true");
    EXPECT_FALSE(reader.siteDrafts || reader.draftsOnly);
    const Capabilities contributor = abilities("\"edit_posts\":true");
    EXPECT_TRUE(contributor.siteDrafts && contributor.draftsOnly);
    const Capabilities author = abilities("\"edit_posts\":true,\"publish_posts\":true");
    EXPECT_TRUE(author.siteDrafts);
    EXPECT_FALSE(author.draftsOnly);
}

} // namespace
} // namespace cohort
