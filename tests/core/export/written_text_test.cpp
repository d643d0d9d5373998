#include "core/export/written_text.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(WrittenText, ReplacesWhatHarmsAFileAndKeepsEveryPlace)
{
    QString text = u"a"_s;
    text += QChar(0);
    text += QChar(0xD800);
    text += u"b"_s;
    text += QChar(0x202E);
    text += QChar(0xDC00);
    text += u"\nc\té😀"_s;
    const QString safe = safeText(text);
    EXPECT_EQ(safe, u"a\uFFFD\uFFFDb\uFFFD\uFFFD\nc\té😀"_s);
    EXPECT_EQ(safe.size(), text.size());
}

TEST(WrittenText, WritesOnlyAddressesThatAreSafeToOpen)
{
    EXPECT_FALSE(safeLink(u"javascript:alert(1)"_s));
    EXPECT_FALSE(safeLink(u"data:text/html,x"_s));
    EXPECT_FALSE(safeLink(u"file:///etc/passwd"_s));
    EXPECT_EQ(written(QUrl(u"https://exämple.test/a b\"><script>"_s)),
              u"https://xn--exmple-cua.test/a%20b%22%3E%3Cscript%3E"_s);
    EXPECT_TRUE(safeLink(u"mailto:ana@work.test"_s));
    EXPECT_EQ(written(QUrl(u"javascript:alert(1)"_s)), QString());
}

TEST(WrittenText, FindsThePermanentLink)
{
    Post post;
    EXPECT_FALSE(permanentLink(post));
    post.ref.uri = u"at://did:plc:x/app.bsky.feed.post/1"_s;
    EXPECT_FALSE(permanentLink(post));
    post.ref.uri = u"https://work.test/posts/1"_s;
    EXPECT_EQ(permanentLink(post), QUrl(u"https://work.test/posts/1"_s));
    post.url = QUrl(u"https://work.test/@ana/1"_s);
    EXPECT_EQ(permanentLink(post), QUrl(u"https://work.test/@ana/1"_s));
    post.url = QUrl(u"javascript:alert(1)"_s);
    EXPECT_EQ(permanentLink(post), QUrl(u"https://work.test/posts/1"_s));
}

TEST(WrittenText, CutsTextIntoParagraphsLinesAndRuns)
{
    RichText text = RichText::plain(u"one two\nthree\n\nfour"_s);
    text.spans = {{.start = 0, .length = 3, .kind = SpanKind::Bold},
                  {.start = 2, .length = 5, .kind = SpanKind::Italic},
                  {.start = 15, .length = 400, .kind = SpanKind::Quote},
                  {.start = 4, .length = 3, .kind = SpanKind::Link, .target = u"javascript:x"_s}};
    const auto paragraphs = paragraphsOf(text, {{.start = 8, .length = 5}, {.start = -5, .length = -1}});
    ASSERT_EQ(paragraphs.size(), 2U);
    ASSERT_EQ(paragraphs[0].lines.size(), 2U);
    const auto& line = paragraphs[0].lines[0];
    ASSERT_EQ(line.size(), 4U);
    EXPECT_EQ(line[0].text, u"on"_s);
    EXPECT_TRUE(line[0].bold);
    EXPECT_FALSE(line[0].italic);
    EXPECT_EQ(line[1].text, u"e"_s);
    EXPECT_TRUE(line[1].bold && line[1].italic);
    EXPECT_FALSE(line[3].link);
    EXPECT_TRUE(paragraphs[0].lines[1][0].marked);
    EXPECT_TRUE(paragraphs[1].quote);
    EXPECT_EQ(paragraphs[1].lines[0][0].text, u"four"_s);
}

TEST(WrittenText, NeverCutsACharacterInTwo)
{
    RichText text = RichText::plain(u"a😀b"_s);
    text.spans = {{.start = 2, .length = 1, .kind = SpanKind::Bold}};
    const auto paragraphs = paragraphsOf(text, {});
    ASSERT_EQ(paragraphs.at(0).lines.at(0).size(), 3U);
    EXPECT_EQ(paragraphs[0].lines[0][1].text, u"😀"_s);
    EXPECT_EQ(highlighted(text, {{.start = 1, .length = 1}}), QStringList{u"😀"_s});
}

TEST(WrittenText, TellsTheDirectionByLanguageAndFirstLetter)
{
    EXPECT_TRUE(runsRightToLeft(u"@ana مرحبا"_s, u"ar"_s));
    EXPECT_TRUE(runsRightToLeft(u"123 שלום"_s, {}));
    EXPECT_TRUE(runsRightToLeft(u"مرحبا"_s, u"en"_s)) << "a wrong language does not turn Arabic around";
    EXPECT_FALSE(runsRightToLeft(u"hello مرحبا"_s, u"en"_s));
    EXPECT_FALSE(runsRightToLeft(u"我们"_s, u"zh-Hant"_s));
    EXPECT_EQ(safeLanguage(u"en\" onload=\"x"_s), QString());
}

TEST(WrittenText, ShortensBetweenWords)
{
    EXPECT_EQ(firstWords(u"one two three"_s, 9), u"one two…"_s);
    EXPECT_EQ(firstWords(u"one\n two"_s, 9), u"one two"_s);
    EXPECT_EQ(firstWords(QString(20, u'x'), 5), u"xxxx…"_s);
}

} // namespace
} // namespace cohort
