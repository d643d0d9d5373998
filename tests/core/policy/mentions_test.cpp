#include "core/policy/mentions.h"

#include "core/library/marked_mentions.h"
#include "tests/core/policy/rule_scene.h"

namespace cohort::policytest {
namespace {

using namespace Qt::StringLiterals;
using V = Visibility;

std::vector<MentionSeen> seen(const Scene& scene)
{
    return markedMentions(scene.draft, scene.facts, scene.reach());
}

TEST(NamesInAText, AreThePeopleTheyStandFor)
{
    Scene scene("mastodon", V::Mentioned);
    scene.text("ask @ana and @boss").knows(scene.person("ana")).knows(scene.person("boss"));
    const auto names = seen(scene);
    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names[0].handle, u"@ana"_s);
    EXPECT_EQ(names[0].name, u"ana"_s);
    EXPECT_TRUE(names[0].reads && names[0].meant);
    EXPECT_TRUE(names[1].reads);
    EXPECT_FALSE(names[1].meant);
    EXPECT_FALSE(names[1].wouldLeak() || names[1].newServer || names[1].lookalike);
}

TEST(NamesInAText, OfNobodyKnownHaveNoNameAndStillRead)
{
    Scene scene("mastodon", V::Mentioned);
    scene.text("@who@work.test @who@far.test @who");
    const auto names = seen(scene);
    ASSERT_EQ(names.size(), 3U);
    for (const MentionSeen& one : names) {
        EXPECT_TRUE(one.name.isEmpty());
        EXPECT_TRUE(one.reads);
        EXPECT_FALSE(one.meant);
    }
    EXPECT_FALSE(names[0].newServer) << "Ana is there";
    EXPECT_TRUE(names[1].newServer);
    EXPECT_FALSE(names[2].newServer) << "my own server";
}

TEST(NamesInAText, OfNobodyKnownReadOnlyWhereTheyAreNamed)
{
    Scene scene("mastodon", V::Mentioned);
    scene.text("@who@far.test");
    const Reach one = scene.reach();
    scene.text("@who@far.test @else@far.test");
    const auto names = markedMentions(scene.draft, scene.facts, one);
    ASSERT_EQ(names.size(), 2U);
    EXPECT_TRUE(names[0].reads);
    EXPECT_FALSE(names[1].reads) << "not among those who were worked out";
}

TEST(NamesInAText, InTheContentWarningCountToo)
{
    Scene scene("mastodon", V::Mentioned);
    scene.text("x").knows(scene.person("ana"));
    scene.draft.contentWarning = u"about @ana"_s;
    ASSERT_EQ(seen(scene).size(), 1U);
}

TEST(NamesInAText, OfAGroupOrABotLeakALimitedPostAlone)
{
    for (const bool group : {true, false}) {
        Scene scene("mastodon", V::Mentioned);
        Author one = scene.person("chat");
        (group ? one.group : one.bot) = true;
        scene.text("@chat").knows(one);
        EXPECT_TRUE(seen(scene).at(0).wouldLeak());
        Scene open("mastodon", V::Anyone);
        open.text("@chat").knows(one);
        EXPECT_FALSE(seen(open).at(0).wouldLeak());
    }
}

TEST(NamesInAText, ThatTheServerDoesNotAddressAreOnlyNames)
{
    Scene scene("pleroma", V::Mentioned);
    scene.account().can.guardsMentions = Tri::Yes;
    scene.text("@boss").knows(scene.person("boss"));
    const auto names = seen(scene);
    EXPECT_FALSE(names.at(0).reads);
    EXPECT_EQ(names.at(0).name, u"boss"_s);
}

TEST(NamesInAText, WithLettersThatLookLikeOthersAreMarked)
{
    Scene scene("mastodon", V::Mentioned);
    const auto marked = [&scene](const char* text) {
        scene.text(text);
        return seen(scene).at(0).lookalike;
    };
    EXPECT_TRUE(marked("@ana@w\u043erk.test")) << "a Cyrillic o in the server";
    EXPECT_TRUE(marked("@\u0430na@work.test")) << "a Cyrillic a in the name";
    EXPECT_FALSE(marked("@ana_b.c@work.test"));
    EXPECT_FALSE(marked("@\u0438\u0440\u0438\u043d\u0430@work.test")) << "one script throughout";
    EXPECT_FALSE(marked("@ana@work.test:8443"));
}

} // namespace
} // namespace cohort::policytest
