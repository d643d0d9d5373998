#include "core/providers/bluesky/identifiers.h"
#include "tests/support/test_files.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace cohort::bluesky {
namespace {

using namespace Qt::StringLiterals;

/// The lines of a file of the protocol's own test suite; the test is skipped where the suite is not there.
QStringList examples(const QString& name)
{
    QFile file(sharedPath("suites/atproto-interop/syntax/"_L1) + name);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines << line;
    return lines;
}

using Check = bool (*)(const QString&);

void expectAll(const QString& file, Check isOne, bool expected)
{
    const QStringList lines = examples(file);
    if (lines.isEmpty())
        GTEST_SKIP() << "the protocol's test suite is not here";
    for (const QString& line : lines)
        EXPECT_EQ(isOne(line), expected) << file.toStdString() << ": " << line.toStdString();
}

TEST(BlueskyIdentifiers, TakesEveryHandleOfTheProtocolsSuite)
{
    expectAll(u"handle_syntax_valid.txt"_s, &isHandle, true);
}

TEST(BlueskyIdentifiers, RefusesEveryWrongHandleOfTheProtocolsSuite)
{
    expectAll(u"handle_syntax_invalid.txt"_s, &isHandle, false);
}

TEST(BlueskyIdentifiers, TakesEveryDidOfTheProtocolsSuite)
{
    expectAll(u"did_syntax_valid.txt"_s, &isDid, true);
}

TEST(BlueskyIdentifiers, RefusesEveryWrongDidOfTheProtocolsSuite)
{
    expectAll(u"did_syntax_invalid.txt"_s, &isDid, false);
}

TEST(BlueskyIdentifiers, RefusesEveryWrongAddressOfTheProtocolsSuite)
{
    expectAll(
        u"aturi_syntax_invalid.txt"_s, [](const QString& uri) { return recordAddress(uri).has_value(); },
        false);
}

TEST(BlueskyIdentifiers, TakesEveryAddressOfARecordOfTheProtocolsSuite)
{
    const QStringList lines = examples(u"aturi_syntax_valid.txt"_s);
    if (lines.isEmpty())
        GTEST_SKIP() << "the protocol's test suite is not here";
    for (const QString& line : lines)
        if (line.count(u'/') == 4) {
            const auto address = recordAddress(line);
            ASSERT_TRUE(address) << line.toStdString();
            EXPECT_EQ(address->text(), line);
        }
}

TEST(BlueskyIdentifiers, MakesTheSameKeyOfTheSameSeed)
{
    const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00.000Z"_s, Qt::ISODateWithMs);
    EXPECT_EQ(recordKey(u"one"_s, noon), recordKey(u"one"_s, noon));
    EXPECT_NE(recordKey(u"one"_s, noon), recordKey(u"two"_s, noon));
    EXPECT_NE(recordKey(u"one"_s, {}), recordKey(u"two"_s, {}));
    EXPECT_LT(recordKey(u"one"_s, noon), recordKey(u"one"_s, noon.addMSecs(1))) << "in the order of time";
    EXPECT_LT(recordKey(u"one"_s, {}), recordKey(u"one"_s, noon)) << "never in the future";
}

TEST(BlueskyIdentifiers, MakesKeysInTheProtocolsForm)
{
    const QRegularExpression form(u"\\A[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}\\z"_s);
    const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00.000Z"_s, Qt::ISODateWithMs);
    for (int i = 0; i < 200; ++i) {
        EXPECT_TRUE(form.match(recordKey(QString::number(i), noon)).hasMatch());
        EXPECT_TRUE(form.match(recordKey(QString::number(i), {})).hasMatch());
    }
    // The 22nd of November 2026 at noon, counted in microseconds since 1970 in 53 bits before 10 others.
    const QString key = recordKey(u"one"_s, noon);
    quint64 number = 0;
    for (const QChar letter : key)
        number = (number << 5) | static_cast<quint64>(u"234567abcdefghijklmnopqrstuvwxyz"_s.indexOf(letter));
    EXPECT_EQ(static_cast<qint64>((number >> 10) / 1000), noon.toMSecsSinceEpoch());
}

} // namespace
} // namespace cohort::bluesky
