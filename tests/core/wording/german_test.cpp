#include "core/wording/language.h"
#include "core/wording/name_list.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(German, SaysTheSameThingsInItsOwnWords)
{
    const wording::Language german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(wording::name(Visibility::Quiet), u"Alle mit dem Link (unauffällig)"_s);
    EXPECT_EQ(QCoreApplication::translate("cohort", "%n people will see this.", nullptr, 1),
              u"1 Person wird das sehen."_s);
    EXPECT_EQ(QCoreApplication::translate("cohort", "%n people will see this.", nullptr, 2),
              u"2 Personen werden das sehen."_s);
    EXPECT_EQ(wording::nameList({u"Ana"_s, u"Ben"_s, u"Cleo"_s}, 3), u"Ana, Ben und Cleo"_s);
}

TEST(German, EndsWithTheLanguageThatSpokeIt)
{
    {
        const wording::Language german(QLocale(QLocale::German, QLocale::Germany));
    }
    const wording::Language other{QLocale(QLocale::Zulu)};
    EXPECT_EQ(wording::name(Visibility::Anyone), u"Anyone"_s) << "a language without words speaks English";
}

} // namespace
} // namespace cohort
