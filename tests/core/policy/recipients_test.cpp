#include "tests/core/policy/rule_scene.h"

namespace cohort::policytest {
namespace {

using namespace Qt::StringLiterals;
using V = Visibility;

QStringList named(const Scene& scene)
{
    QStringList names;
    const Reach reach = scene.reach();
    for (const Author& one : reach.accounts.at(0).recipients)
        names << one.name;
    return names;
}

/// An answer to Zoe, who named Boss; Pat takes part as well.
Scene answerToZoe(V visibility)
{
    Scene scene("mastodon", visibility);
    scene.answers("zoe", V::Anyone);
    scene.facts.parent->mentions = {scene.person("boss"), scene.person("me1")};
    scene.facts.participants = {scene.person("zoe"), scene.person("pat")};
    scene.draft.audience = {.parentReaders = true};
    scene.facts.audience.clear();
    return scene;
}

TEST(PeopleAPostNames, OfAnAnswerToFewAreAllOfTheConversation)
{
    EXPECT_EQ(named(answerToZoe(V::Mentioned)), (QStringList{u"boss"_s, u"pat"_s, u"zoe"_s}));
}

TEST(PeopleAPostNames, OfAnAnswerToMoreAreTheAnsweredAndWhomTheyNamed)
{
    EXPECT_EQ(named(answerToZoe(V::Followers)), (QStringList{u"boss"_s, u"zoe"_s}));
    EXPECT_EQ(named(answerToZoe(V::Anyone)), (QStringList{u"boss"_s, u"zoe"_s}));
}

TEST(PeopleAPostNames, AreNobodyInANoteForMyselfOrAnAnswerToOthers)
{
    EXPECT_EQ(named(answerToZoe(V::OnlyMe)), QStringList());
    Scene scene = answerToZoe(V::Followers);
    scene.draft.audience = circle();
    EXPECT_EQ(named(scene), QStringList());
}

TEST(PeopleAPostNames, AreNeverMyselfNorSomebodyOfAnotherNetwork)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.audience.push_back(member(3, scene.account().me));
    scene.facts.audience.push_back(member(4, author(u"fay"_s, u"elsewhere"_s)));
    EXPECT_EQ(named(scene), (QStringList{u"ana"_s, u"ben"_s}));
}

TEST(PeopleAPostNames, AreEachNamedOnce)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.audience.push_back(member(5, scene.person("ana")));
    EXPECT_EQ(named(scene), (QStringList{u"ana"_s, u"ben"_s}));
}

} // namespace
} // namespace cohort::policytest
