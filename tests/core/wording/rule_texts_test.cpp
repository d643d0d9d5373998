#include "core/policy/rules/rule_table.h"
#include "core/wording/language.h"
#include "core/wording/sentences.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A statement of a rule with everything filled in that a text may ask for.
Exposure filled(const Rule& rule, int count)
{
    return Exposure{.rule = rule.id,
                    .kind = rule.kind,
                    .who = rule.who,
                    .verb = rule.verb,
                    .value = Tri::Yes,
                    .strength = rule.strength,
                    .args = {u"Ana"_s},
                    .count = count};
}

class EveryRule : public testing::TestWithParam<QLocale::Language> {
private:
    wording::Language m_language{QLocale(GetParam())};
};

TEST_P(EveryRule, HasATextWithNothingLeftToFillIn)
{
    for (const Rule& rule : allRules())
        for (const int count : {1, 4}) {
            const Exposure one = filled(rule, count);
            for (const QString& text : {wording::sentence(one), wording::who(one), wording::what(one)}) {
                EXPECT_FALSE(text.isEmpty()) << rule.id.data();
                EXPECT_FALSE(text.contains(u'%')) << rule.id.data() << ": " << text.toStdString();
            }
        }
}

TEST_P(EveryRule, IsWordedAsAWarningToo)
{
    const QString fallback = wording::sentence(Warning{.rule = u"no such rule"_s});
    for (const Rule& rule : allRules())
        EXPECT_NE(wording::sentence(Warning{.rule = rule.id, .args = {u"Ana"_s, u"3"_s}, .count = 2}),
                  fallback)
            << rule.id.data();
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryRule, testing::Values(QLocale::English, QLocale::German));

QStringList textsIn(QLocale::Language language)
{
    const wording::Language spoken{QLocale(language)};
    QStringList texts;
    for (const Rule& rule : allRules())
        texts << wording::sentence(filled(rule, 4));
    return texts;
}

TEST(RuleTexts, AreTranslatedOneByOne)
{
    const QStringList english = textsIn(QLocale::English);
    const QStringList german = textsIn(QLocale::German);
    ASSERT_EQ(english.size(), german.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        EXPECT_NE(english[i].toStdString(), german[i].toStdString());
}

TEST(RuleTexts, PromiseNothingTheyCannotKeep)
{
    for (const QString& text : textsIn(QLocale::English)) {
        EXPECT_FALSE(text.contains(u"private"_s, Qt::CaseInsensitive)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"guarantee"_s, Qt::CaseInsensitive)) << text.toStdString();
    }
}

TEST(RuleTexts, SayExpectedWhereTheServerDoesNotEnforce)
{
    const wording::Language english{QLocale(QLocale::English)};
    Exposure one{.who = Principal::Followers, .verb = Verb::ReadNow, .value = Tri::Yes};
    one.strength = Strength::Expected;
    EXPECT_EQ(wording::what(one), u"can read it (expected)"_s);
    one.value = Tri::Unknown;
    EXPECT_EQ(wording::what(one), u"can read it: not known"_s);
    one.value = Tri::No;
    one.strength = Strength::Enforced;
    EXPECT_EQ(wording::what(one), u"cannot read it"_s);
}

TEST(RuleTexts, NameTheCostOfARoute)
{
    const wording::Language english{QLocale(QLocale::English)};
    EXPECT_EQ(wording::sentence(RouteOffer{.people = 1}), u"1 person"_s);
    EXPECT_EQ(
        wording::sentence(RouteOffer{.laterFollowers = true, .people = 42, .outsiders = 39, .missed = 1}),
        u"42 people, 39 of them not meant, 1 missed, and who follows later"_s);
    EXPECT_EQ(wording::sentence(RouteOffer{.visibility = Visibility::Anyone, .world = true}), u"anyone"_s);
    EXPECT_EQ(wording::sentence(RouteOffer{.followersUnknown = true}), u"how many is not known"_s);
    EXPECT_EQ(wording::sentence(RouteOffer{.possible = false}), u"not possible"_s);
}

} // namespace
} // namespace cohort
