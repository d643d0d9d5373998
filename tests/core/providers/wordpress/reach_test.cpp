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
    ASSERT_EQ(routes.front().offers.size(), 4U);
    EXPECT_EQ(routes.front().offers.front().means, RouteMeans::SiteDraft);
    EXPECT_EQ(routes.front().offers.at(1).means, RouteMeans::EditorsOnly);
}

TEST(WordPressReach, SaysWhoReadsWhatIsBehindAPasswordAndWhatAllSee)
{
    BlogScene scene(author);
    scene.draft.password = u"sesame"_s;
    scene.draft.text = u"The plan\n\nWe meet at nine"_s;
    const Reach reach = computeReach(scene.draft, scene.facts);
    ASSERT_EQ(reach.accounts.size(), 1U);
    const AccountReach& blog = reach.accounts.front();
    EXPECT_EQ(blog.visibility, Visibility::Circle) << "whoever types a password does not mean the world";
    EXPECT_FALSE(blog.world);
    EXPECT_TRUE(blog.recipients.empty()) << "nobody is told";
    EXPECT_TRUE(says(blog, "BLG-1"_L1, Principal::PasswordHolders, Verb::ReadNow));
    EXPECT_TRUE(says(blog, "BLG-1"_L1, Principal::Editors, Verb::ReadNow));
    EXPECT_TRUE(says(blog, "BLG-1"_L1, Principal::World, Verb::Find));
    const QString sentence = wording::sentence(reach);
    EXPECT_TRUE(sentence.contains("Whoever has the password"_L1)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("The plan"_L1)) << "the title that all see";
    EXPECT_FALSE(sentence.contains("nine"_L1));
    EXPECT_FALSE(sentence.contains("sesame"_L1));
    EXPECT_TRUE(VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s}));
    scene.draft.text = u"We meet at nine"_s;
    EXPECT_FALSE(wording::sentence(computeReach(scene.draft, scene.facts)).contains("nine"_L1));
    const auto routes = routesFor(scene.draft, scene.facts);
    ASSERT_EQ(routes.size(), 1U);
    EXPECT_EQ(routes.front().offers.at(2).means, RouteMeans::Password);
    EXPECT_TRUE(wording::name(routes.front().offers.at(2)).contains("password"_L1));
}

TEST(WordPressReach, LetsNothingOutWhosePasswordIsMissingOrForNothing)
{
    BlogScene scene(author);
    const auto refused = [&scene](Visibility visibility, const QString& password) {
        scene.draft.targets = {{.account = scene.account.id, .visibility = visibility}};
        scene.draft.password = password;
        scene.draft.consents = {{.reachKey = computeReach(scene.draft, scene.facts).key()}};
        const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
        return cleared ? QString() : wording::sentence(cleared.error());
    };
    EXPECT_TRUE(refused(Visibility::Circle, {}).contains("type one"_L1))
        << refused(Visibility::Circle, {}).toStdString();
    EXPECT_TRUE(refused(Visibility::Anyone, u"sesame"_s).contains("nothing goes behind it"_L1))
        << "in the open it would protect nothing";
    EXPECT_EQ(refused(Visibility::Circle, u"sesame"_s), QString());
    EXPECT_EQ(refused(Visibility::Anyone, {}), QString());
}

TEST(WordPressReach, SendsWhatIsBehindAPasswordAlsoWhenTheCircleChangedMeanwhile)
{
    BlogScene scene(author);
    scene.draft.password = u"sesame"_s;
    const auto shown = VisibilityGate::clear(scene.draft, scene.facts, {u"key"_s});
    ASSERT_TRUE(shown);
    scene.facts.audience.push_back({.contact = ContactId{2}, .name = u"Cleo"_s});
    const auto now = VisibilityGate::clearAgain(scene.draft, shown->front().reach(), scene.facts, u"key"_s);
    ASSERT_TRUE(now) << "nobody is named: who reads it is told the password by its author";
    EXPECT_TRUE(now->reach().password);
    EXPECT_EQ(now->draft().password, u"sesame"_s);
    // The site does not take passwords any more: it would go out in the open.
    scene.facts.carriers.front().account.facts.can.passwords = false;
    EXPECT_FALSE(VisibilityGate::clearAgain(scene.draft, shown->front().reach(), scene.facts, u"key"_s));
}

TEST(WordPressReach, GivesThePasswordToNoOtherAccount)
{
    BlogScene scene(author);
    Account other = scene.account;
    other.id = AccountId{77};
    other.facts.can.passwords = false;
    other.facts.can.visibilities = {Visibility::OnlyMe, Visibility::Anyone};
    scene.facts.carriers.push_back({.account = other, .followersComplete = true});
    scene.draft.targets.push_back({.account = other.id, .visibility = Visibility::Anyone});
    scene.draft.password = u"sesame"_s;
    scene.draft.consents = {{.reachKey = computeReach(scene.draft, scene.facts).key()}};
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, {u"one"_s, u"two"_s});
    ASSERT_TRUE(cleared);
    EXPECT_EQ(cleared->front().draft().password, u"sesame"_s);
    EXPECT_EQ(cleared->back().draft().password, QString());
}

TEST(WordPressReach, PutsNoCommentBehindAPassword)
{
    BlogScene scene(author);
    const Post opening{.ref = {.account = scene.account.id, .uri = u"https://blog.test/?p=3"_s},
                       .author = scene.facts.audience.front().identities.front(),
                       .visibility = Visibility::Anyone};
    scene.facts.parent = opening;
    scene.draft.replyTo = opening.ref;
    scene.draft.password = u"sesame"_s;
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
