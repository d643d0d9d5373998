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
    const AdaptedText adapted = adaptMentions(u"With @Ana@work.test, and (@ana@work.test)!"_s, there);
    EXPECT_EQ(adapted.text, u"With @ana.sky.test, and (@ana.sky.test)!"_s);
    EXPECT_EQ(adapted.renamed, (QStringList{u"@Ana@work.test"_s, u"@ana@work.test"_s}));
    EXPECT_TRUE(adapted.named.isEmpty());
}

TEST(AdaptedText, WritesANameForSomebodyWhoIsNotThere)
{
    const AdaptedText adapted = adaptMentions(u"Thanks @ben@work.test."_s, there);
    EXPECT_EQ(adapted.text, u"Thanks Ben Okri."_s);
    EXPECT_EQ(adapted.named, QStringList{u"@ben@work.test"_s});
    EXPECT_TRUE(handlesIn(adapted.text).isEmpty()) << "nobody is named by it";
}

TEST(AdaptedText, LeavesEverythingElseAsItIs)
{
    const QString text =
        u"Mail me@work.test, ask @who@else.test, see https://work.test/@ana@work.test #tag"_s;
    EXPECT_EQ(adaptMentions(text, there), (AdaptedText{.text = text}));
    EXPECT_EQ(adaptMentions({}, there), AdaptedText{});
}

TEST(AdaptedText, ANameFromOutsideNamesNobodyElse)
{
    for (const QString& name : {u"@boss@work.test"_s, u"x @boss"_s, u"#all @boss\n@boss"_s, u" "_s, u"@"_s}) {
        const AdaptedText adapted =
            adaptMentions(u"Hi @eve@work.test"_s, {{u"@eve@work.test"_s, {.name = name}}});
        EXPECT_TRUE(handlesIn(adapted.text).isEmpty()) << adapted.text.toStdString();
        EXPECT_TRUE(tagsIn(adapted.text).isEmpty()) << adapted.text.toStdString();
        EXPECT_FALSE(adapted.text.contains(u'\n'));
        EXPECT_NE(adapted.text.trimmed(), u"Hi"_s) << "something stands there";
    }
}

} // namespace
} // namespace cohort
