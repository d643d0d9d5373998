#include "core/text/text_length.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(TextLength, CountsWhatPeopleSeeAsOneCharacterOnce)
{
    EXPECT_EQ(graphemeCount({}), 0);
    EXPECT_EQ(graphemeCount(u"tea"_s), 3);
    EXPECT_EQ(graphemeCount(u"a\r\nb"_s), 3);
    EXPECT_EQ(graphemeCount(u"e\u0301"_s), 1) << "a letter with its accent";
    EXPECT_EQ(graphemeCount(u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s), 1)
        << "a family";
    EXPECT_EQ(graphemeCount(u"\U0001F44D\U0001F3FD"_s), 1) << "a thumb with a skin tone";
    EXPECT_EQ(graphemeCount(u"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7"_s), 2) << "two flags";
    EXPECT_EQ(graphemeCount(u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s), 1)
        << "the flag of a region";
    EXPECT_EQ(graphemeCount(u"\u1112\u1161\u11AB"_s), 1) << "a syllable of three letters";
    EXPECT_EQ(graphemeCount(QString(QChar(0xD800))), 1) << "half a character is one, too";
}

const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;

TEST(TextLength, CountsAsTheNetworkCounts)
{
    struct Case {
        QString text{};
        int codePoints = 0;
        int graphemes = 0;
    };
    const std::vector<Case> table{
        {u""_s, 0, 0},
        {u"tea"_s, 3, 3},
        {family, 7, 1},
        {family.repeated(3), 21, 3},
        {u"\U0001F469\U0001F3FE\u200D\U0001F680"_s, 4, 1}, // an astronaut with a skin tone
        {u"e\u0301\u0323"_s, 3, 1},                        // two marks on one letter
        {u"\u00e9"_s, 1, 1},
        {u"\u0ba8\u0bbf"_s, 2, 1}, // a Tamil syllable
        {u"\U0001F1E9\U0001F1EA"_s, 2, 1},
        {u"1\uFE0F\u20E3"_s, 3, 1}, // a key with a number on it
        {u"a\r\nb"_s, 4, 3},
        {QString(QChar(0xDC00)), 1, 1},
    };
    for (const Case& example : table) {
        EXPECT_EQ(countedLength(example.text, {.countsIn = CharacterUnit::CodePoint}), example.codePoints)
            << example.text.toStdString();
        EXPECT_EQ(countedLength(example.text, {.countsIn = CharacterUnit::Grapheme}), example.graphemes)
            << example.text.toStdString();
    }
}

TEST(TextLength, CountsEveryLinkAsManyCharactersAsTheNetworkSays)
{
    const Capabilities can{.countsIn = CharacterUnit::Grapheme, .linkCharacters = 23};
    struct Case {
        QString text{};
        int length = 0;
    };
    const std::vector<Case> table{
        {u"https://example.org/"_s + QString(200, u'x'), 23},
        {u"http://a.de"_s, 23},
        {u"(https://example.org/a_(b))."_s, 26},
        {u"See https://example.org, https://example.net!"_s, 4 + 23 + 2 + 23 + 1},
        {u"example.org"_s, 11},
        {u"http://localhost/tea"_s, 20}, // no name of the whole web: servers see no link
        {u"http://127.0.0.1/tea"_s, 20},
        {u"ftp://example.org/tea"_s, 21},
        {u"https://b\u00fccher.example/"_s, 23},
        {u"https://"_s, 8},
        {family + u" https://example.org/"_s, 1 + 1 + 23},
    };
    for (const Case& example : table) {
        EXPECT_EQ(countedLength(example.text, can), example.length) << example.text.toStdString();
        EXPECT_EQ(countedLength(example.text, {.countsIn = CharacterUnit::Grapheme}),
                  graphemeCount(example.text))
            << "links have no length of their own there";
    }
}

TEST(TextLength, SaysWhatIsTooMuchInCharactersAndInBytes)
{
    const Capabilities can{.maxCharacters = 300, .countsIn = CharacterUnit::Grapheme, .maxTextBytes = 3'000};
    EXPECT_TRUE(excessOf(QString(300, u'x'), can).fits());
    EXPECT_EQ(excessOf(QString(301, u'x'), can), (TextExcess{.characters = 1}));
    EXPECT_TRUE(excessOf(family.repeated(120), can).fits()) << "3,000 bytes";
    EXPECT_EQ(excessOf(family.repeated(120) + u'y', can), (TextExcess{.bytes = 1}));
    EXPECT_TRUE(excessOf(QString(100'000, u'x'), {}).fits()) << "no limit is known";
}

} // namespace
} // namespace cohort
