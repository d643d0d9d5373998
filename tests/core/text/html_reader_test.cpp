#include "core/text/html_reader.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Span spanOf(const RichText& rich, const QString& words, SpanKind kind, const QString& target = {})
{
    return Span{.start = static_cast<int>(rich.text.indexOf(words)),
                .length = static_cast<int>(words.size()),
                .kind = kind,
                .target = target};
}

TEST(HtmlReader, TurnsParagraphsAndBreaksIntoLines)
{
    EXPECT_EQ(richTextFromHtml(u"<p>One</p><p>Two<br>three<br /></p>"_s).text, u"One\nTwo\nthree"_s);
    EXPECT_EQ(richTextFromHtml(u"a<br><br><br><br>b"_s).text, u"a\n\nb"_s);
    EXPECT_EQ(richTextFromHtml(u"  lots \n\t of   space  "_s).text, u"lots of space"_s);
    EXPECT_EQ(richTextFromHtml(u""_s), RichText{});
}

TEST(HtmlReader, DecodesEntitiesAndKeepsWhatOnlyLooksLikeMarkup)
{
    EXPECT_EQ(richTextFromHtml(u"<p>a &lt;b&gt; &amp; c&nbsp;d &#128640; 3 < 4</p>"_s).text,
              u"a <b> & c\u00A0d \U0001F680 3 < 4"_s);
}

TEST(HtmlReader, MarksSpansWhereTheWordsAre)
{
    const RichText rich = richTextFromHtml(
        u"<p>plain <strong>bold <em>both</em></strong> <code>x = 1</code> <del>gone</del></p><blockquote><p>said</p></blockquote>"_s);
    EXPECT_EQ(rich.text, u"plain bold both x = 1 gone\nsaid"_s);
    EXPECT_EQ(
        rich.spans,
        (QList<Span>{spanOf(rich, u"bold both"_s, SpanKind::Bold), spanOf(rich, u"both"_s, SpanKind::Italic),
                     spanOf(rich, u"x = 1"_s, SpanKind::Code), spanOf(rich, u"gone"_s, SpanKind::Strike),
                     spanOf(rich, u"said"_s, SpanKind::Quote)}));
}

TEST(HtmlReader, KeepsTheIndentationOfCode)
{
    const RichText rich = richTextFromHtml(u"<pre><code>if (a)\n    b();\n</code></pre>"_s);
    EXPECT_EQ(rich.text, u"if (a)\n    b();"_s);
    EXPECT_EQ(rich.spans.constFirst().kind, SpanKind::Code);
}

TEST(HtmlReader, WritesListsWithBulletsAndNumbers)
{
    EXPECT_EQ(richTextFromHtml(
                  u"<p>Bring</p><ul><li>tea</li><li>cake<ol><li>plum</li><li>apple</li></ol></li></ul>"_s)
                  .text,
              u"Bring\n• tea\n• cake\n  1. plum\n  2. apple"_s);
}

TEST(HtmlReader, ShowsAShortenedLinkLikeTheNetworkDoes)
{
    const RichText rich = richTextFromHtml(
        u"<a href=\"https://example.com/a/very/long/path\" rel=\"nofollow\"><span "
        u"class=\"invisible\">https://</span>"
        "<span class=\"ellipsis\">example.com/a/ve</span><span class=\"invisible\">ry/long/path</span></a>"_s);
    EXPECT_EQ(rich.text, u"example.com/a/ve…"_s);
    EXPECT_EQ(rich.spans, (QList<Span>{spanOf(rich, rich.text, SpanKind::Link,
                                              u"https://example.com/a/very/long/path"_s)}));
}

TEST(HtmlReader, TellsMentionsAndTagsFromLinks)
{
    const RichText rich = richTextFromHtml(
        u"<p><span class=\"h-card\"><a href=\"https://work.test/@ana\" class=\"u-url "
        u"mention\">@<span>ana</span></a></span> "
        "<a href=\"https://work.test/tags/nela\" class=\"mention hashtag\" rel=\"tag\">#<span>nela</span></a></p>"_s);
    EXPECT_EQ(rich.text, u"@ana #nela"_s);
    EXPECT_EQ(rich.spans,
              (QList<Span>{spanOf(rich, u"@ana"_s, SpanKind::Mention, u"https://work.test/@ana"_s),
                           spanOf(rich, u"#nela"_s, SpanKind::Tag, u"nela"_s)}));
}

TEST(HtmlReader, TakesWhatOnlyClaimsToBeAMentionForALink)
{
    const RichText rich = richTextFromHtml(u"<a class=\"mention\" href=\"https://x.test/\">click me</a>"_s);
    EXPECT_EQ(rich.spans, (QList<Span>{spanOf(rich, u"click me"_s, SpanKind::Link, u"https://x.test/"_s)}));
}

TEST(HtmlReader, WritesTheTrueHostBesideWordsThatNameAnother)
{
    EXPECT_EQ(richTextFromHtml(u"<a href=\"https://evil.test/\">https://bank.test/login</a>"_s).text,
              u"https://bank.test/login [evil.test]"_s);
    EXPECT_EQ(richTextFromHtml(u"<a href=\"https://user@evil.test/\">my page</a>"_s).text,
              u"my page [evil.test]"_s);
    EXPECT_EQ(richTextFromHtml(u"<a href=\"https://www.bank.test/\">bank.test</a>"_s).text, u"bank.test"_s);
    EXPECT_EQ(richTextFromHtml(u"<a href=\"https://bank.test/a\"></a>"_s).text, u"bank.test"_s);
}

TEST(HtmlReader, KeepsTheWordsOfALinkThatLeadsNowhereGood)
{
    for (const auto& target : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"//host/share"_s,
                               u"data:text/html,x"_s, u" java\nscript:x"_s, u"vbscript:x"_s, u"relative"_s}) {
        const RichText rich = richTextFromHtml(u"<a href=\""_s + target + u"\">words</a>"_s);
        EXPECT_EQ(rich, RichText::plain(u"words"_s)) << qPrintable(target);
    }
}

TEST(HtmlReader, LeavesOutScriptsStylesAndEmbeddedThings)
{
    EXPECT_EQ(
        richTextFromHtml(
            u"a<script>x()</script><style>p{}</style><iframe src=x>no</iframe><svg><text>no</text></svg>"
            "<object data=x>no</object><video>no</video><!-- no -->b"_s)
            .text,
        u"ab"_s);
}

TEST(HtmlReader, PutsTheWordsOfAPictureInItsPlace)
{
    const RichText rich =
        richTextFromHtml(u"hi <img src='https://x.test/e.png' alt=':wave:'> <img src=x alt='a cat'>"_s);
    EXPECT_EQ(rich.text, u"hi :wave: a cat"_s);
    EXPECT_EQ(rich.spans, (QList<Span>{spanOf(rich, u":wave:"_s, SpanKind::Emoji, u"wave"_s)}));
}

TEST(HtmlReader, TakesAwayWhatTurnsTheDirectionOfOthersText)
{
    EXPECT_EQ(cleanLine(u"Bob\u202Egro.live\u202C\u2066x\u2069\u200F"_s, 100), u"Bobgro.livex"_s);
    EXPECT_EQ(richTextFromHtml(u"a\u202Eb\u2068c"_s).text, u"abc"_s);
    EXPECT_EQ(cleanLine(u"می\u200Cخواهم"_s, 100), u"می\u200Cخواهم"_s) << "a non-joiner is spelling";
}

TEST(HtmlReader, MakesOneLineOfANameAndCutsItWhole)
{
    EXPECT_EQ(cleanLine(u" Ana\n\tReyes\u2028!\u0000\u0007 "_s, 100), u"Ana Reyes !"_s);
    EXPECT_EQ(cleanLine(u"a\U0001F600b"_s, 2), u"a"_s) << "never half a character";
    EXPECT_EQ(cleanLine(u"\u3164\u200B\u2800"_s, 100), QString()) << "a name that shows nothing is none";
    EXPECT_EQ(cleanText(u"one\r\ntwo\n\n\n\nthree "_s, 100), u"one\ntwo\n\nthree"_s);
}

TEST(HtmlReader, LimitsCombiningMarksAndUnbrokenRuns)
{
    EXPECT_EQ(cleanLine(u"e"_s + QString(1000, QChar(0x0301)), 5000).size(),
              1 + TextLimits{}.maxCombiningMarks);
    const QString run = richTextFromHtml(QString(1000, u'a')).text;
    EXPECT_EQ(run.count(QChar(0x200B)), 4);
    EXPECT_EQ(run.count(u'a'), 1000);
}

} // namespace
} // namespace cohort
