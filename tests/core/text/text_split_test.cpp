#include "core/text/text_length.h"
#include "core/text/text_split.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Capabilities characters(int most)
{
    return {.maxCharacters = most};
}

/// As a network that counts what people see, and bytes besides.
Capabilities graphemes(int most, int bytes)
{
    return {.maxCharacters = most, .countsIn = CharacterUnit::Grapheme, .maxTextBytes = bytes};
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.remove(space);
}

QString joined(const std::vector<QString>& parts)
{
    return QStringList(parts.begin(), parts.end()).join(u' ');
}

TEST(TextSplit, LeavesATextThatFitsAsItIs)
{
    const QString text = u"  Two words \n"_s;
    EXPECT_EQ(splitText({.text = text, .limits = characters(20)}), std::vector{text});
    EXPECT_EQ(splitText({.text = text}), std::vector{text}) << "no limit is known";
    EXPECT_EQ(splitText({.text = {}, .limits = characters(5)}), std::vector{QString()});
}

TEST(TextSplit, CutsBetweenParagraphsThenSentencesThenWords)
{
    EXPECT_EQ(splitText({.text = u"One. Two is longer.\n\nThree."_s, .limits = characters(24)}),
              (std::vector{u"One. Two is longer."_s, u"Three."_s}));
    EXPECT_EQ(splitText({.text = u"Dr. Vale came at 10.30 sharp. Nobody else was there yet."_s,
                         .limits = characters(40)}),
              (std::vector{u"Dr. Vale came at 10.30 sharp."_s, u"Nobody else was there yet."_s}));
    EXPECT_EQ(splitText({.text = u"alpha beta gamma delta"_s, .limits = characters(12)}),
              (std::vector{u"alpha beta"_s, u"gamma delta"_s}));
    EXPECT_EQ(splitText({.text = u"abcdefgh"_s, .limits = characters(3)}),
              (std::vector{u"abc"_s, u"def"_s, u"gh"_s}))
        << "one long word";
}

TEST(TextSplit, KnowsSentencesOfOtherLanguages)
{
    EXPECT_EQ(splitText({.text = u"今日は雨です。明日は晴れます。"_s, .limits = characters(10)}),
              (std::vector{u"今日は雨です。"_s, u"明日は晴れます。"_s}));
    // Thai writes no spaces between words: these are two, and neither is cut.
    EXPECT_EQ(splitText({.text = u"สวัสดีครับ"_s, .limits = characters(7)}), (std::vector{u"สวัสดี"_s, u"ครับ"_s}));
}

TEST(TextSplit, NeverCutsALinkAMentionOrATag)
{
    for (const QString& whole : {u"https://work.test/a.b/c-d?e=f.g"_s, u"@ana.maria@work-shop.test"_s,
                                 u"#Donaudampfschifffahrt"_s, u"work-shop.test/a/b-c"_s}) {
        const auto parts = splitText({.text = u"Before it and "_s + whole + u" behind it"_s,
                                      .limits = characters(static_cast<int>(whole.size()) + 2)});
        int found = 0;
        for (const QString& part : parts)
            found += static_cast<int>(part.count(whole));
        EXPECT_EQ(found, 1) << whole.toStdString();
    }
    const QString endless = u"https://work.test/"_s + QString(60, u'x');
    const auto parts = splitText({.text = u"See "_s + endless + u" now"_s, .limits = characters(20)});
    EXPECT_EQ(parts, (std::vector{u"See"_s, endless, u"now"_s})) << "it does not fit, and stands alone";
}

TEST(TextSplit, CountsAsTheNetworkCounts)
{
    const QString family = u"👩‍👩‍👧‍👦"_s; // one character to a reader, 25 bytes
    EXPECT_EQ(splitText({.text = family.repeated(4), .limits = graphemes(3, 0)}),
              (std::vector{family.repeated(3), family}));
    EXPECT_EQ(splitText({.text = family.repeated(4), .limits = graphemes(100, 60)}),
              (std::vector{family.repeated(2), family.repeated(2)}));
    Capabilities shortLinks = characters(30);
    shortLinks.linkCharacters = 23;
    const QString text = u"Look: https://work.test/"_s + QString(100, u'a');
    EXPECT_EQ(splitText({.text = text, .limits = shortLinks}), std::vector{text});
}

TEST(TextSplit, LeavesRoomForAContentWarning)
{
    const auto parts = splitText({.text = u"alpha beta gamma"_s, .limits = characters(16), .taken = 6});
    EXPECT_EQ(parts, (std::vector{u"alpha beta"_s, u"gamma"_s}));
}

TEST(TextSplit, NumbersThePartsWithinTheLimit)
{
    const auto parts = splitText(
        {.text = u"alpha beta gamma delta epsilon"_s, .limits = characters(17), .numbers = PartNumbers::Yes});
    EXPECT_EQ(parts, (std::vector{u"alpha beta (1/3)"_s, u"gamma delta (2/3)"_s, u"epsilon (3/3)"_s}));
    const auto many =
        splitText({.text = u"word "_s.repeated(40), .limits = characters(13), .numbers = PartNumbers::Yes});
    EXPECT_EQ(many.size(), 40U);
    EXPECT_EQ(many[8], u"word (9/40)"_s);
    EXPECT_EQ(splitText({.text = u"short"_s, .limits = characters(5), .numbers = PartNumbers::Yes}),
              std::vector{u"short"_s})
        << "one part has no number";
}

/// A text of pieces that are each worth a thought.
QString textOf(const std::vector<std::uint8_t>& choices)
{
    static const std::array pieces{u"word"_s,         u" "_s,
                                   u". "_s,           u"! Next"_s,
                                   u"\n\n"_s,         u"\n"_s,
                                   u"e\u0301"_s,      u"👍🏽"_s,
                                   u"日本語。"_s,     u"ภาษาไทย"_s,
                                   u" #tag "_s,       u" @ana@work.test "_s,
                                   u"مرحبا"_s,        u" https://work.test/a/b?c=d "_s,
                                   u"unfathomable"_s, u"\U0001F468\u200D\U0001F469"_s};
    QString text;
    for (const std::uint8_t choice : choices)
        text += pieces[choice % pieces.size()];
    return text;
}

TEST(TextSplit, EveryPartFitsAndOnlyWhiteSpaceIsLost)
{
    EXPECT_TRUE(
        rc::check("parts fit, hold everything, and cut no link",
                  [](const std::vector<std::uint8_t>& choices, std::uint8_t size, bool counted) {
                      const QString text = textOf(choices);
                      Capabilities limits = graphemes(26 + size % 60, 120);
                      limits.countsIn = size % 2 == 0 ? CharacterUnit::Grapheme : CharacterUnit::CodePoint;
                      const SplitOrder order{.text = text, .limits = limits};
                      const std::vector<QString> parts = splitText(order);
                      RC_ASSERT(!parts.empty());
                      for (const QString& part : parts)
                          RC_ASSERT(excessOf(part, limits).fits());
                      RC_ASSERT(withoutSpace(joined(parts)) == withoutSpace(text));
                      int links = 0;
                      for (const QString& part : parts)
                          links += static_cast<int>(part.count(u"https://work.test/a/b?c=d"_s));
                      RC_ASSERT(links == text.count(u"https://work.test/a/b?c=d"_s));
                      if (parts.size() > 1)
                          for (const QString& part : parts)
                              RC_ASSERT(splitText({.text = part, .limits = limits}) == std::vector{part});
                      if (counted)
                          for (const QString& part :
                               splitText({.text = text, .limits = limits, .numbers = PartNumbers::Yes}))
                              RC_ASSERT(excessOf(part, limits).fits() || part.contains(u"https://"_s));
                  }));
}

} // namespace
} // namespace cohort
