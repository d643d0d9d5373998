#include "core/wording/export_words.h"
#include "core/wording/language.h"
#include "core/wording/network_words.h"

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

TEST_F(Arabic, WritesPlainNumbersInSentencesWithItsOwnDigits)
{
    EXPECT_TRUE(wording::postLabel(23).contains(u"٢٣"_s)) << qPrintable(wording::postLabel(23));
    EXPECT_TRUE(wording::replyLine(23, u"Ana"_s).contains(u"٢٣"_s));
    const QString warning = wording::exportWarning({.posts = 50, .ofPosts = 50, .limited = {4, 23}});
    EXPECT_TRUE(warning.contains(u"٢٣"_s)) << qPrintable(warning);
    EXPECT_FALSE(warning.contains(u"23"_s));
}

TEST_F(Arabic, TranslatesTheNamesOfNetworksThatAreWords)
{
    EXPECT_EQ(wording::networkName(u"Blogs and feeds"_s), u"المدونات والخلاصات"_s);
    EXPECT_EQ(wording::networkName(u"Bluesky"_s), u"Bluesky"_s);
    EXPECT_EQ(wording::networkName(u"Notice board of a plugin"_s), u"Notice board of a plugin"_s);
}

} // namespace
} // namespace cohort
