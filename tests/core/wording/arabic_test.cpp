#include "core/wording/language.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <set>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QString peopleWillSee(int count)
{
    return QCoreApplication::translate("cohort", "%n people will see this.", nullptr, count);
}

class Arabic : public testing::Test {
protected:
    ~Arabic() override { QLocale::setDefault(m_before); }

    QLocale m_before;
    wording::Language m_language{QLocale(QLocale::Arabic, QLocale::Egypt)};
};

TEST_F(Arabic, CountsInItsSixForms)
{
    std::set<QString> forms;
    for (const int count : {0, 1, 2, 3, 11, 100}) {
        QString words = peopleWillSee(count);
        words.removeIf([](QChar letter) { return letter.isDigit(); });
        EXPECT_FALSE(words.isEmpty()) << count;
        forms.insert(words);
    }
    EXPECT_EQ(forms.size(), 6U);
}

TEST_F(Arabic, WritesCountsWithItsOwnDigits)
{
    EXPECT_TRUE(peopleWillSee(23).contains(u"٢٣"_s)) << qPrintable(peopleWillSee(23));
    EXPECT_TRUE(peopleWillSee(2345).contains(QLocale().toString(2345)));
}

} // namespace
} // namespace cohort
