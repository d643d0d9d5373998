#include "tests/support/fediverse_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

/// A token of the length and letters of a real one.
const QString token = QStringLiteral("Zt8-qK3vLw0mXy7RbNf2PcJh5DsAg9UeTi1oVxQ4Ek6");

/// The words of an error that a server answers a request with.
QString wordsOf(ScriptedFediverse& network, int status, const QString& said)
{
    QString json = said;
    json.replace(QLatin1Char('"'), QLatin1String("\\\""));
    network.transport.expect(
        QStringLiteral(">>> GET https://work.test/api/v1/timelines/home?limit=40\n<<< %1\n\n{\"error\": "
                       "\"%2\"}\n")
            .arg(QString::number(status), json)
            .toUtf8());
    Session session = network.session();
    const auto batch = network.provider->fetch({.kind = FeedKind::Home, .limit = 40}, session);
    EXPECT_FALSE(batch);
    return batch ? QString() : batch.error().detail;
}

/// Whether a part of the token stands in the words that would help somebody to guess the rest.
bool holdsAPart(const QString& words)
{
    constexpr int telling = 4;
    for (qsizetype start = 0; start + telling <= token.size(); ++start)
        if (words.contains(token.mid(start, telling)))
            return true;
    return false;
}

class FediverseErrorWords : public testing::Test {
protected:
    FediverseErrorWords() { network.credentials[QStringLiteral("access_token")] = Secret(token); }

    ScriptedFediverse network{QStringLiteral("nothing.txt")};
};

TEST_F(FediverseErrorWords, HoldNoPartOfATokenWhereverTheServerRepeatsIt)
{
    for (int before = 150; before <= 210; ++before) {
        const QString words = wordsOf(network, 422, QString(before, QLatin1Char('x')) + token + token);
        EXPECT_FALSE(holdsAPart(words)) << before << ": " << words.toStdString();
        EXPECT_LE(words.size(), 200);
    }
}

TEST_F(FediverseErrorWords, HoldNoTokenThatIsWrittenAsInAnAddressOrInsideAnother)
{
    network.credentials[QStringLiteral("access_token")] = Secret(token + QStringLiteral("/+="));
    network.credentials[QStringLiteral("client_secret")] = Secret(token);
    network.credentials[QStringLiteral("client_id")] = Secret(token.left(20));
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(token + QStringLiteral("/+=")));
    const QString words = wordsOf(network, 422, QStringLiteral("no ") + encoded + QStringLiteral(" here"));
    EXPECT_EQ(words, QStringLiteral("no … here"));
    EXPECT_EQ(wordsOf(network, 422, token + QStringLiteral("/+=")), QStringLiteral("…"));
}

TEST_F(FediverseErrorWords, AreOtherwiseTheServersOwn)
{
    EXPECT_EQ(wordsOf(network, 422, QStringLiteral("Text too long")), QStringLiteral("Text too long"));
}

} // namespace
} // namespace cohort
