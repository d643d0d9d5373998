#include "core/providers/mastodon/json.h"
#include "tests/support/test_files.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace cohort::mastodon {
namespace {

JsonDocument parsed(const QByteArray& text)
{
    auto document = JsonDocument::parse(text);
    EXPECT_TRUE(document) << text.toStdString();
    return document ? *document : *JsonDocument::parse("null");
}

TEST(FediverseJson, AnswersEmptyForWhatIsMissingOrOfAnotherType)
{
    const JsonDocument document = parsed(R"({"id": 12345678901234567890, "name": ["x"], "on": "yes",
                                             "none": null, "list": {"a": 1}, "time": 7})");
    const JsonValue root = document.root();
    EXPECT_EQ(root["id"].id(), QStringLiteral("12345678901234567890"));
    EXPECT_EQ(root["name"].string(), QString());
    EXPECT_FALSE(root["on"].isTrue());
    EXPECT_FALSE(root["on"].isBool());
    EXPECT_TRUE(root["none"].isMissing());
    EXPECT_TRUE(root["list"].items().empty());
    EXPECT_EQ(root["nothing"]["below"]["it"].string(), QString());
    EXPECT_FALSE(root["time"].time().isValid());
    EXPECT_EQ(root["name"].integer(-1), -1);
}

TEST(FediverseJson, KeepsIdsLetterForLetter)
{
    const JsonDocument document = parsed(R"(["1795289890AbC", "1795289890aBc", 7])");
    const auto items = document.root().items();
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].id(), QStringLiteral("1795289890AbC"));
    EXPECT_EQ(items[1].id(), QStringLiteral("1795289890aBc"));
    EXPECT_EQ(items[2].id(), QStringLiteral("7"));
}

TEST(FediverseJson, TakesOnlyWebAddressesAsAddresses)
{
    const JsonDocument document =
        parsed(R"x(["https://work.test/@ana", "javascript:alert(1)", "/relative", "https://", 3,
                      "https://bank.test@evil.test/"])x");
    const auto items = document.root().items();
    EXPECT_EQ(items[0].webAddress(), QUrl(QStringLiteral("https://work.test/@ana")));
    for (size_t i = 1; i < items.size(); ++i)
        EXPECT_TRUE(items[i].webAddress().isEmpty()) << i;
}

TEST(FediverseJson, ReadsTimesAsUtc)
{
    const JsonDocument document =
        parsed(R"(["2026-11-21T21:59:02.000Z", "2026-11-21T23:59:02+02:00", "yesterday"])");
    const auto items = document.root().items();
    const QDateTime expected({2026, 11, 21}, {21, 59, 2}, Qt::UTC);
    EXPECT_EQ(items[0].time(), expected);
    EXPECT_EQ(items[1].time(), expected);
    EXPECT_TRUE(items[2].time().isNull());
}

void readEverything(const JsonValue& value, int depth)
{
    static_cast<void>(value.string());
    static_cast<void>(value.id());
    static_cast<void>(value.integer(0));
    static_cast<void>(value.isTrue());
    static_cast<void>(value.webAddress());
    static_cast<void>(value.time());
    static_cast<void>(value["id"].string());
    for (const JsonValue item : value.items())
        if (depth < 50)
            readEverything(item, depth + 1);
}

QString jsonSuite()
{
    return sharedPath(QLatin1StringView("suites/json-test-suite"));
}

TEST(FediverseJson, PassesTheJsonTestSuite)
{
    QDirIterator files(jsonSuite(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        GTEST_SKIP() << "the JSON test suite is not on this machine (COHORT_SHARED)";
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto document = JsonDocument::parse(file.readAll());
        const QString name = files.fileName();
        if (name.startsWith(QLatin1String("y_"))) {
            EXPECT_TRUE(document) << name.toStdString();
        } else if (name.startsWith(QLatin1String("n_"))) {
            EXPECT_FALSE(document) << name.toStdString();
        }
        if (document)
            readEverything(document->root(), 0);
        ++read;
    }
    EXPECT_GT(read, 300);
}

} // namespace
} // namespace cohort::mastodon
