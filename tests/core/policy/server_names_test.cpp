#include "core/policy/server_names.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(ServerName, IsTakenOutOfWhatPeoplePaste)
{
    for (const QString& typed : {u"pixelfed.test"_s, u" Pixelfed.TEST. "_s, u"https://pixelfed.test/i/web"_s,
                                 u"@ana@pixelfed.test"_s, u"pixelfed.test:8080"_s})
        EXPECT_EQ(serverName(typed), u"pixelfed.test"_s) << typed.toStdString();
    EXPECT_EQ(serverName(u"bücher.test"_s), u"xn--bcher-kva.test"_s);
}

TEST(ServerName, IsNothingForWhatCannotBeOne)
{
    for (const QString& typed : {u""_s, u"two words"_s, u"https://"_s, u"-a-"_s, u"a\nb"_s})
        EXPECT_EQ(serverName(typed), QString()) << typed.toStdString();
}

TEST(ServerName, OfAListCoversWhatStandsBelowIt)
{
    const QStringList hosts{u"photos.pixelfed.test"_s, u"PIXELFED.test"_s, u"notpixelfed.test"_s,
                            u"xn--bcher-kva.test"_s};
    EXPECT_EQ(hostsListed(hosts, {u"pixelfed.test"_s}), hosts.mid(0, 2));
    EXPECT_EQ(hostsListed({u"bücher.test"_s}, {u"xn--bcher-kva.test"_s}).size(), 1);
    EXPECT_TRUE(hostsListed(hosts, {}).isEmpty());
}

} // namespace
} // namespace cohort
