#include "core/providers/mastodon/server_sign_in.h"

#include <gtest/gtest.h>

namespace cohort::mastodon {
namespace {

TEST(FediverseServerTyped, FindsTheServerInWhatPeopleType)
{
    const QUrl expected(QStringLiteral("https://work.test"));
    for (const char* typed :
         {"work.test", "https://work.test/", "@ana@work.test", "ana@work.test", " Work.Test ",
          "https://work.test/@ana", "http://work.test/about", "HTTPS://WORK.TEST"}) {
        const auto server = serverTyped(QString::fromLatin1(typed));
        ASSERT_TRUE(server) << typed;
        EXPECT_EQ(*server, expected) << typed;
    }
}

TEST(FediverseServerTyped, KeepsPortsAndPlainHttpForTheOwnComputerOnly)
{
    EXPECT_EQ(serverTyped(QStringLiteral("http://127.0.0.1:8080/")),
              QUrl(QStringLiteral("http://127.0.0.1:8080")));
    EXPECT_EQ(serverTyped(QStringLiteral("localhost:3000")), QUrl(QStringLiteral("https://localhost:3000")));
    EXPECT_EQ(serverTyped(QStringLiteral("http://work.test:81")),
              QUrl(QStringLiteral("https://work.test:81")));
}

TEST(FediverseServerTyped, RefusesWhatNamesNoServer)
{
    for (const char* typed : {"", "   ", "ana", "@ana", "two words.test", "ftp://work.test",
                              "javascript://x.y/", "https://", "work.test:port"})
        EXPECT_FALSE(serverTyped(QString::fromLatin1(typed))) << typed;
    EXPECT_FALSE(serverTyped(QString(1000, QLatin1Char('a')) + QStringLiteral(".test")));
}

} // namespace
} // namespace cohort::mastodon
