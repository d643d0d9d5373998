#include "core/policy/adapted_text.h"
#include "core/policy/text_marks.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QHash<QString, NameThere> there{{u"@ana@work.test"_s, {.handle = u"@ana.sky.test"_s, .name = u"Ana"_s}},
                                      {u"@ben@work.test"_s, {.name = u"Ben Okri"_s}}};

TEST(AdaptedText, WritesTheHandleOfTheSamePersonOnTheOtherNetwork)
{
    const AdaptedText adapted = adaptText(u"With @Ana@work.test, and (@ana@work.test)!"_s, there);
    EXPECT_EQ(adapted.text, u"With @ana.sky.test, and (@ana.sky.test)!"_s);
    EXPECT_EQ(adapted.renamed, (QStringList{u"@Ana@work.test"_s, u"@ana@work.test"_s}));
    EXPECT_TRUE(adapted.named.isEmpty());
}

TEST(AdaptedText, WritesANameForSomebodyWhoIsNotThere)
{
    const AdaptedText adapted = adaptText(u"Thanks @ben@work.test."_s, there);
    EXPECT_EQ(adapted.text, u"Thanks Ben Okri."_s);
    EXPECT_EQ(adapted.named, QStringList{u"@ben@work.test"_s});
    EXPECT_TRUE(handlesIn(adapted.text).isEmpty()) << "nobody is named by it";
}

TEST(AdaptedText, LeavesEverythingElseAsItIs)
{
    const QString text =
        u"Mail me@work.test, ask @who@else.test, see https://work.test/@ana@work.test #tag"_s;
    EXPECT_EQ(adaptText(text, there), (AdaptedText{.text = text}));
    EXPECT_EQ(adaptText({}, there), AdaptedText{});
}

TEST(AdaptedText, ANameFromOutsideNamesNobodyElse)
{
    for (const QString& name : {u"@boss@work.test"_s, u"x @boss"_s, u"#all @boss\n@boss"_s, u" "_s, u"@"_s}) {
        const AdaptedText adapted =
            adaptText(u"Hi @eve@work.test"_s, {{u"@eve@work.test"_s, {.name = name}}});
        EXPECT_TRUE(handlesIn(adapted.text).isEmpty()) << adapted.text.toStdString();
        EXPECT_TRUE(tagsIn(adapted.text).isEmpty()) << adapted.text.toStdString();
        EXPECT_FALSE(adapted.text.contains(u'\n'));
        EXPECT_NE(adapted.text.trimmed(), u"Hi"_s) << "something stands there";
    }
}

const QHash<QString, NameThere> pages{
    {u"https://work.test/@ana"_s,
     {.handle = u"@ana.sky.test"_s, .name = u"Ana"_s, .page = u"https://sky.test/profile/ana"_s}},
    {u"https://work.test/@ben"_s, {.name = u"Ben Okri"_s}}};

TEST(AdaptedText, WritesTheProfileOfTheSamePersonOnTheOtherNetwork)
{
    const AdaptedText adapted = adaptText(u"See https://work.test/@ana, (https://work.test/@ana)."_s, pages);
    EXPECT_EQ(adapted.text, u"See https://sky.test/profile/ana, (https://sky.test/profile/ana)."_s);
    EXPECT_EQ(adapted.renamed, QStringList{u"https://work.test/@ana"_s});
    EXPECT_TRUE(adapted.named.isEmpty() && adapted.unlinked.isEmpty());
}

TEST(AdaptedText, WritesTheNameInsteadOfALinkToSomebodyWhoIsNotThere)
{
    const AdaptedText adapted = adaptText(u"Ask https://work.test/@ben!"_s, pages);
    EXPECT_EQ(adapted.text, u"Ask Ben Okri!"_s);
    EXPECT_EQ(adapted.unlinked, QStringList{u"https://work.test/@ben"_s});
    EXPECT_TRUE(adapted.named.isEmpty()) << "nobody would have been told by a link";
}

TEST(AdaptedText, LeavesLinksThatGoFurtherThanAProfile)
{
    for (const QString& text : {u"https://work.test/@ana/1234"_s, u"https://work.test/@ben?tab=1"_s,
                                u"https://work.test/@benjamin"_s, u"https://work.test/@ben.html"_s})
        EXPECT_EQ(adaptText(text, pages), (AdaptedText{.text = text})) << text.toStdString();
}

TEST(AdaptedText, ANameFromOutsideIsNoLink)
{
    for (const QString& name : {u"https://evil.test"_s, u"evil.test"_s, u"see evil.test/x now"_s}) {
        const AdaptedText adapted =
            adaptText(u"Hi @eve@work.test"_s, {{u"@eve@work.test"_s, {.name = name}}});
        EXPECT_FALSE(adapted.text.contains(u"evil.test"_s)) << adapted.text.toStdString();
        EXPECT_TRUE(linkHostsIn(adapted.text).isEmpty());
    }
    EXPECT_EQ(adaptText(u"@eve@work.test"_s, {{u"@eve@work.test"_s, {.name = u"Dr. J.R.R. Eve"_s}}}).text,
              u"Dr. J.R.R. Eve"_s);
}

} // namespace
} // namespace cohort
