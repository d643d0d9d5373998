#include "app/builtin_providers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(ContractSuite, RunsForEveryNetworkTheProgramBrings)
{
    QSet<QString> running;
    const testing::UnitTest& all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); ++i)
        if (const QString name = QString::fromLatin1(all.GetTestSuite(i)->name());
            name.endsWith("/ProviderContract"_L1))
            running.insert(name.section(u'/', 0, 0).toLower());
    // Only real servers know what these answer: contract_test.cpp in endtoend/atproto and endtoend/wordpress.
    running.unite({u"bluesky"_s, u"wordpress"_s});
    for (const auto& factory : builtinProviders())
        EXPECT_TRUE(running.contains(factory->id())) << qPrintable(factory->id());
    EXPECT_TRUE(running.contains(u"noticeboard"_s) && running.contains(u"plugin"_s));
}

} // namespace
} // namespace cohort
