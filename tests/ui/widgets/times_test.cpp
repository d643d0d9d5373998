#include "ui/widgets/times.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Puts the default locale back.
class LocaleTest : public testing::Test {
protected:
    void TearDown() override { QLocale::setDefault(m_before); }
    QLocale m_before;
};

using TimesTest = LocaleTest;

TEST_F(TimesTest, NoLocaleShowsSeconds)
{
    const QTime time(22, 34, 57);
    const QDateTime when(QDate(2026, 11, 20), time);
    const QDateTime later = when.addDays(1);
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    ASSERT_GT(locales.size(), 100);
    for (const QLocale& locale : locales) {
        QLocale::setDefault(locale);
        const QString seconds = locale.toString(57);
        for (const QString& shown : {times::clock(time), times::shortWhen(when, when),
                                     times::shortWhen(when, later), times::full(when)}) {
            EXPECT_FALSE(shown.contains(seconds)) << qPrintable(locale.name()) << ' ' << qPrintable(shown);
            EXPECT_TRUE(shown.contains(locale.toString(34)))
                << qPrintable(locale.name()) << ' ' << qPrintable(shown);
        }
    }
}

TEST_F(TimesTest, AreAsShortAsTheDayAllows)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime now(QDate(2026, 11, 21), QTime(23, 0, 5));
    EXPECT_EQ(times::shortWhen(QDateTime(QDate(2026, 11, 21), QTime(22, 34, 30)), now), u"22:34"_s);
    EXPECT_EQ(times::shortWhen(QDateTime(QDate(2026, 11, 20), QTime(21, 11, 30)), now), u"Fri 21:11"_s);
    EXPECT_EQ(times::shortWhen(QDateTime(QDate(2026, 3, 3), QTime(21, 11)), now), u"3 Mar"_s);
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(times::clock(QTime(22, 34, 30)), u"22:34"_s);
}

} // namespace
} // namespace cohort
