#include "core/wording/sentences.h"
#include "tests/core/policy/rule_scene.h"

// The twenty vectors: what is given, and what must be said about it.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;
using P = Principal;
using V = Visibility;

/// Everything the program says about a draft, in one text.
QString everythingSaid(const Reach& reach)
{
    QStringList words{wording::sentence(reach)};
    for (const Warning& warning : reach.warnings)
        words << wording::sentence(warning);
    for (const AccountReach& account : reach.accounts)
        for (const Exposure& one : account.exposures)
            words << wording::who(one) + u' ' + wording::what(one) + u". " + wording::sentence(one);
    return words.join(u'\n');
}

bool tells(const Scene& scene, const char* words)
{
    return everythingSaid(scene.reach()).contains(QString::fromUtf8(words));
}

TEST(Vector, V01_UnlockedMastodonAndFollowers)
{
    Scene scene("mastodon", V::Followers);
    scene.account().locked = Tri::No;
    EXPECT_TRUE(tells(scene, "Anyone can follow you and then read it"));
}

TEST(Vector, V02_LockedFollowersAndAMentionOfAnOutsider)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.carriers[0].followers = {scene.person("ana")};
    scene.text("hello @zoe").knows(scene.person("zoe"));
    EXPECT_TRUE(tells(scene, "zoe will see this too: named in the text"));
    EXPECT_FALSE(tells(scene, "Anyone can follow you"));
}

TEST(Vector, V03_AThirdPersonInsideTheTextOfAMention)
{
    Scene scene("mastodon", V::Mentioned);
    scene.text("about @zoe").knows(scene.person("zoe"));
    EXPECT_TRUE(tells(scene, "zoe will see this too"));
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft));
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::WouldReachMore);
}

TEST(Vector, V04_TheSameWithPleromasListOfRecipients)
{
    Scene scene("pleroma", V::Circle);
    scene.account().can.guardsMentions = Tri::Yes;
    scene.text("about @zoe").knows(scene.person("zoe"));
    EXPECT_FALSE(readerNames(scene.reach()).contains(u"zoe"_s));
    EXPECT_TRUE(tells(scene, "zoe does not get it"));
    EXPECT_TRUE(VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft)));
}

TEST(Vector, V05_AGroupInAPostToNamedPeople)
{
    Scene scene("mastodon", V::Mentioned);
    Author group = scene.person("librarians");
    group.group = true;
    scene.text("@librarians").knows(group);
    EXPECT_TRUE(tells(scene, "librarians is a group: all who follow it will get this"));
}

TEST(Vector, V06_AFollowersOnlyAnswerToAStranger)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.carriers[0].followers = {scene.person("ana"), scene.person("ben")};
    for (const char* name : {"ana", "ben", "boss", "d", "e", "f", "g"})
        scene.facts.participants.push_back(scene.person(name));
    scene.answers("boss", V::Followers);
    scene.draft.audience = {.followers = true, .parentReaders = true};
    EXPECT_TRUE(tells(scene, "not those of boss: 3 of the 7 people"));
}

TEST(Vector, V07_AQuoteInAPostToFollowers)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.quoted = Post{.author = scene.person("zoe"), .visibility = V::Anyone};
    EXPECT_TRUE(readerNames(scene.reach()).contains(u"zoe"_s));
    EXPECT_TRUE(tells(scene, "zoe is quoted and will be able to read this"));
}

TEST(Vector, V08_AnIncomingLimitedPost)
{
    const Post post{.author = author(u"Ana"_s), .visibility = V::Followers};
    const auto said = exposuresOfIncoming(post, AccountFacts{.serverSoftware = u"mastodon"_s});
    ASSERT_FALSE(said.empty());
    EXPECT_EQ(could(said, P::Followers, Verb::ReadNow), Tri::Unknown);
    QStringList words;
    for (const Exposure& one : said)
        words << wording::sentence(one);
    EXPECT_TRUE(words.join(u' ').contains(u"Ana limited the post that is answered. To whom is not known"_s));
}

TEST(Vector, V09_AnEditThatTakesANameOut)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.edited = Post{.visibility = V::Mentioned, .mentions = {scene.person("zoe")}};
    EXPECT_TRUE(tells(scene, "zoe can still read this: an earlier version named them"));
}

TEST(Vector, V10_QuietPublic)
{
    const Scene scene("mastodon", V::Quiet);
    EXPECT_TRUE(tells(scene, "Anyone with the link can read this."));
    EXPECT_TRUE(tells(scene, "Feed readers can read it"));
}

TEST(Vector, V11_QuietOnGoToSocialHasNoPage)
{
    EXPECT_TRUE(tells(Scene("gotosocial", V::Quiet), "has no page of its own"));
}

TEST(Vector, V12_GoToSocialsProfileSettingReachesBack)
{
    const std::vector<Post> mine{Post{.ref = {.uri = u"1"_s}, .visibility = V::Anyone},
                                 Post{.ref = {.uri = u"2"_s}, .visibility = V::Quiet},
                                 Post{.ref = {.uri = u"3"_s}, .visibility = V::Followers}};
    const auto affected = affectedByProfileSetting(mine, V::Anyone, V::Quiet);
    ASSERT_EQ(affected.size(), 1U);
    EXPECT_EQ(affected[0].ref.uri, u"2"_s);
    EXPECT_EQ(affectedByProfileSetting(mine, V::Quiet, V::Anyone).size(), 1U) << "there and back";
    EXPECT_TRUE(affectedByProfileSetting(mine, V::Quiet, V::Quiet).empty());
}

TEST(Vector, V13_AFriendicaCircleOfFive)
{
    Scene scene("friendica", V::Circle);
    for (const char* name : {"cem", "dia", "eva"})
        scene.facts.audience.push_back(
            member(static_cast<qint64>(scene.facts.audience.size()) + 1, scene.person(name)));
    EXPECT_TRUE(tells(scene, "Each of them sees the addresses of 4 others"));
}

TEST(Vector, V14_AKmyblueCircle)
{
    Scene scene("kmyblue", V::Circle);
    scene.facts.softwareOfServer.insert(u"work.test"_s, u"mastodon"_s);
    EXPECT_TRUE(tells(scene, "who joins later does not see it"));
    EXPECT_TRUE(tells(scene, "may not arrive or may look like something else: ana"));
}

TEST(Vector, V15_SomebodyAddedToAnAspectLater)
{
    const Scene scene("diaspora", V::Circle);
    EXPECT_EQ(could(scene.reach().accounts.at(0).exposures, P::LaterMembers, Verb::ReadLater), Tri::No);
    EXPECT_TRUE(tells(scene, "who is added later does not"));
}

TEST(Vector, V16_ACircleOnBluesky)
{
    Scene scene("bluesky", V::Anyone);
    scene.account().can = publicOnly();
    scene.draft.audience = circle();
    const Reach reach = scene.reach();
    EXPECT_TRUE(asks(reach, "X-2"));
    EXPECT_EQ(traitsOf(scene.account()).groupChat, Tri::Yes);
    const auto cannot = std::ranges::find(reach.warnings, u"X-2"_s, &Warning::rule);
    ASSERT_NE(cannot, reach.warnings.end());
    for (const WayOut way : {WayOut::DropAccount, WayOut::OtherAccount, WayOut::AskInWords})
        EXPECT_TRUE(std::ranges::find(cannot->waysOut, way) != cannot->waysOut.end());
    EXPECT_TRUE(tells(scene, "Nothing can limit who reads"));
}

TEST(Vector, V17_FollowersOnMastodonAndACopyOnBluesky)
{
    Scene scene("mastodon", V::Followers);
    scene.draft.audience = {.followers = true};
    CarrierFacts bluesky = carrier(account2, publicOnly(), u"bluesky"_s);
    scene.facts.carriers.push_back(bluesky);
    scene.draft.targets.push_back(DraftTarget{.account = account2});
    EXPECT_FALSE(VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft)));
    EXPECT_TRUE(tells(scene, "it would be public there"));
}

TEST(Vector, V18_AnEmptyCircle)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.audience.clear();
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft));
    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().kind, ErrorKind::EmptyAudience);
}

TEST(Vector, V19_AHashtagChatAndFollowers)
{
    EXPECT_TRUE(tells(Scene("mastodon", V::Followers).text("Q1 #NelaChat"),
                      "A limited post is not listed under its tags: #NelaChat"));
}

TEST(Vector, V20_APollWithHiddenVoters)
{
    Scene scene("mastodon", V::Mentioned);
    scene.draft.poll = DraftPoll{.options = {u"a"_s, u"b"_s}};
    EXPECT_TRUE(tells(scene, "who voted for what is not the same on every network"));
    EXPECT_TRUE(says(scene, "POLL", P::World, Verb::KnowRecipients, Tri::Unknown));
}

} // namespace
} // namespace cohort
