#include "core/policy/reach.h"
#include "core/policy/route_offer.h"
#include "core/policy/visibility_gate.h"
#include "core/wording/sentences.h"
#include "tests/support/wordpress_account.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// An account as the site itself describes it, and somebody who comments there.
struct BlogScene {
    explicit BlogScene(const QByteArray& capabilities)
    {
        ScriptedSite site(">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n<<< 200\n\n"
                          "{\"id\":5,\"slug\":\"ana\",\"capabilities\":" +
                          capabilities + "}\n");
        Session session = site.session();
        const auto probed = site.provider->probe(session);
        EXPECT_TRUE(probed);
        account = site.account;
        account.facts = probed.value_or(AccountFacts{});
        const Author ben{.network = u"wordpress"_s,
                         .uri = u"https://blog.test/?author=6"_s,
                         .handle = u"@ben@blog.test"_s};
        facts.carriers = {{.account = account, .followersComplete = true}};
        facts.audience = {{.contact = ContactId{1}, .name = u"Ben"_s, .identities = {ben}}};
        facts.audienceSpheres = {Sphere::Professional};
        facts.circleLimits = {Visibility::Circle};
        draft.targets = {{.account = account.id}};
        draft.audience.circles = {CircleId{1}};
        draft.text = u"For few"_s;
    }
    Account account;
    ReachFacts facts;
    Draft draft;
};

const QByteArray author = "{\"edit_posts\":true,\"publish_posts\":true}";

bool says(const AccountReach& reach, QLatin1StringView rule, Principal who, Verb verb)
{
    return std::ranges::any_of(reach.exposures, [&](const Exposure& said) {
        return said.rule == rule && said.who == who && said.verb == verb && said.value == Tri::Yes;
    });
}

TEST(WordPressReach, SaysThatACirclesPostIsForTheWorldAndAsks)
{
    const BlogScene scene(author);
    const Reach reach = computeReach(scene.draft, scene.facts);
    ASSERT_EQ(reach.accounts.size(), 1U);
    EXPECT_EQ(reach.accounts.front().visibility, Visibility::Anyone);
    EXPECT_TRUE(reach.accounts.front().world);
    EXPECT_TRUE(says(reach.accounts.front(), "BLG-1"_L1, Principal::World, Verb::ReadNow));
    EXPECT_TRUE(says(reach.accounts.front(), "BLG-1"_L1, Principal::Indexers, Verb::Find));
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::WouldReachMore);
}

TEST(WordPressReach, TellsWhyInWordsThatFitTheWayItGoes)
{
    BlogScene scene(author);
    const auto words = [&scene](Principal who) {
        const Reach reach = computeReach(scene.draft, scene.facts);
        for (const Exposure& said : reach.accounts.front().exposures)
            if (said.rule == "BLG-1"_L1 && said.who == who)
                return wording::sentence(said);
        return QString();
    };
    EXPECT_TRUE(words(Principal::World).contains("on the web"_L1)) << words(Principal::World).toStdString();
    EXPECT_TRUE(words(Principal::Indexers).contains("search engines"_L1));
    scene.draft.targets = {{.account = scene.account.id, .visibility = Visibility::OnlyMe}};
    EXPECT_TRUE(words(Principal::Editors).contains("may edit the blog"_L1));
    EXPECT_TRUE(words(Principal::World).isEmpty());
}

TEST(WordPressReach, SaysThatEditorsReadAPrivatePost)
{
    BlogScene scene(author);
    scene.draft.targets = {{.account = scene.account.id, .visibility = Visibility::OnlyMe}};
    const Reach reach = computeReach(scene.draft, scene.facts);
    ASSERT_EQ(reach.accounts.size(), 1U);
    EXPECT_FALSE(reach.accounts.front().world);
    EXPECT_TRUE(says(reach.accounts.front(), "BLG-1"_L1, Principal::Editors, Verb::ReadNow));
    EXPECT_TRUE(std::ranges::any_of(reach.warnings,
                                    [](const Warning& warning) { return warning.rule == "BLG-1"_L1; }));
    const auto routes = routesFor(scene.draft, scene.facts);
    ASSERT_EQ(routes.size(), 1U);
    ASSERT_EQ(routes.front().offers.size(), 2U);
    EXPECT_EQ(routes.front().offers.front().means, RouteMeans::EditorsOnly);
}

TEST(WordPressReach, OffersNoPasswordThatNobodyCouldTell)
{
    BlogScene scene(author);
    scene.draft.targets = {{.account = scene.account.id, .visibility = Visibility::Circle}};
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::Unsupported);
}

TEST(WordPressReach, SaysOfACommentThatItGoesAsFarAsTheBlog)
{
    BlogScene scene("{\"read\":true}");
    EXPECT_EQ(scene.account.facts.can.visibilities, std::vector{Visibility::Anyone});
    Post opening{.ref = {.account = scene.account.id, .uri = u"https://blog.test/?p=3"_s},
                 .author = scene.facts.audience.front().identities.front(),
                 .visibility = Visibility::Anyone};
    scene.facts.parent = opening;
    scene.draft.replyTo = opening.ref;
    scene.draft.audience = {.parentReaders = true};
    const Reach reach = computeReach(scene.draft, scene.facts);
    ASSERT_EQ(reach.accounts.size(), 1U);
    EXPECT_TRUE(reach.accounts.front().world);
    EXPECT_TRUE(says(reach.accounts.front(), "BLG-3"_L1, Principal::World, Verb::ReadNow));
    EXPECT_TRUE(says(reach.accounts.front(), "BLG-3"_L1, Principal::Editors, Verb::Find));
}

} // namespace
} // namespace cohort
