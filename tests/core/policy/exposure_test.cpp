#include "core/policy/exposure.h"
#include "core/policy/server_families.h"
#include "core/policy/text_marks.h"

#include <gtest/gtest.h>

#include <array>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array all{Tri::No, Tri::Yes, Tri::Unknown};

Exposure said(Tri value, Strength strength)
{
    return Exposure{.who = Principal::Followers, .verb = Verb::ReadNow, .value = value, .strength = strength};
}

TEST(ExposureAlgebra, PermissionIsDenyWins)
{
    EXPECT_EQ(permissionOf(std::array{Tri::Yes, Tri::No, Tri::Unknown}), Tri::No);
    EXPECT_EQ(permissionOf(std::array{Tri::Unknown, Tri::Yes}), Tri::Yes);
    EXPECT_EQ(permissionOf(std::array{Tri::Unknown}), Tri::Unknown);
}

TEST(ExposureAlgebra, ExposureIsPessimistic)
{
    EXPECT_EQ(exposureOf(std::array{Tri::No, Tri::Yes, Tri::Unknown}), Tri::Yes);
    EXPECT_EQ(exposureOf(std::array{Tri::No, Tri::Unknown}), Tri::Unknown);
    EXPECT_EQ(exposureOf(std::array{Tri::No}), Tri::No);
}

TEST(ExposureAlgebra, NothingSaidIsUnknownNeverNo)
{
    EXPECT_EQ(permissionOf({}), Tri::Unknown);
    EXPECT_EQ(exposureOf({}), Tri::Unknown);
    EXPECT_EQ(could({}, Principal::World, Verb::ReadNow), Tri::Unknown);
}

TEST(ExposureAlgebra, OrderAndRepetitionChangeNothing)
{
    for (const Tri a : all)
        for (const Tri b : all) {
            EXPECT_EQ(permissionOf(std::array{a, b}), permissionOf(std::array{b, a, b}));
            EXPECT_EQ(exposureOf(std::array{a, b}), exposureOf(std::array{b, a, b}));
        }
}

TEST(ExposureAlgebra, AGreenTickNeedsAServerThatEnforces)
{
    const std::array expected{said(Tri::Yes, Strength::Expected)};
    const std::array enforced{said(Tri::Yes, Strength::Enforced)};
    EXPECT_EQ(may(expected, Principal::Followers, Verb::ReadNow), Tri::Unknown);
    EXPECT_EQ(could(expected, Principal::Followers, Verb::ReadNow), Tri::Yes);
    EXPECT_EQ(may(enforced, Principal::Followers, Verb::ReadNow), Tri::Yes);
    const std::array denied{said(Tri::Yes, Strength::Enforced), said(Tri::No, Strength::Expected)};
    EXPECT_EQ(may(denied, Principal::Followers, Verb::ReadNow), Tri::No);
}

TEST(ServerFamilies, AreFoundBySoftwareThenByNetwork)
{
    EXPECT_EQ(traitsOf(u"Akkoma"_s, u"fediverse"_s).family, Family::Pleroma);
    EXPECT_EQ(traitsOf(u"brandnew"_s, u"fediverse"_s).family, Family::Fediverse);
    EXPECT_EQ(traitsOf(QString(), u"bluesky"_s).family, Family::Bluesky);
    EXPECT_EQ(traitsOf(u"brandnew"_s, QString()).family, Family::Unknown);
    EXPECT_EQ(traitsOf(u"brandnew"_s, QString()).limitsReading, Tri::Unknown);
}

TEST(ServerFamilies, ProbingIsNeverOverridden)
{
    Capabilities can{.guardsMentions = Tri::Yes};
    applyStartingRules(can, u"snac"_s);
    EXPECT_EQ(can.guardsMentions, Tri::Yes) << "probed";
    EXPECT_EQ(can.honoursIdempotency, Tri::No) << "from the registry";
    Capabilities unknown{};
    applyStartingRules(unknown, u"brandnew"_s);
    EXPECT_EQ(unknown, Capabilities{});
}

TEST(TextMarks, FindTagsAndLinks)
{
    EXPECT_EQ(tagsIn(u"#Chat, a#b &#x; #1 (#ümlaut_2) https://x.test/#frag #Chat"_s),
              (QStringList{u"#Chat"_s, u"#ümlaut_2"_s}));
    EXPECT_EQ(linkHostsIn(u"HTTPS://A.test/x, http://b.test:80/ and https://a.test no://c"_s),
              (QStringList{u"a.test"_s, u"b.test"_s}));
}

} // namespace
} // namespace cohort
