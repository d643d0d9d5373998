#include "core/providers/bluesky/facets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace cohort::bluesky {
namespace {

using namespace Qt::StringLiterals;

QJsonArray facets(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).array();
}

/// A facet with a link over these bytes.
QByteArray link(int from, int to)
{
    return QByteArrayLiteral(R"({"index":{"byteStart":)") + QByteArray::number(from) +
           QByteArrayLiteral(R"(,"byteEnd":)") + QByteArray::number(to) +
           QByteArrayLiteral(
               R"(},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.test/"}]})");
}

QStringList shown(const RichText& text)
{
    QStringList spans;
    for (const Span& span : text.spans)
        spans << text.text.mid(span.start, span.length);
    return spans;
}

/// What was found in a text, cut out of its bytes.
QStringList found(const QString& text)
{
    QStringList all;
    const QByteArray utf8 = text.toUtf8();
    for (const Facet& facet : facetsIn(text))
        all << QString::fromUtf8(utf8.mid(facet.start, facet.end - facet.start)) + u" -> "_s + facet.target;
    return all;
}

TEST(BlueskyFacets, CountsInBytesAndShowsInCharacters)
{
    const QString text = u"\u00e4\U0001F468\u200D\U0001F469 here"_s; // 2 + 4 + 3 + 4 bytes before the space
    const RichText rich = richText(text, facets("[" + link(14, 18) + "]"));
    EXPECT_EQ(rich.text, text);
    ASSERT_EQ(rich.spans.size(), 1);
    EXPECT_EQ(shown(rich), QStringList{u"here"_s});
    EXPECT_EQ(rich.spans.front().target, u"https://a.test/"_s);
}

TEST(BlueskyFacets, LosesOnlyTheFacetThatMakesNoSense)
{
    const QString text = u"\u00e4bc defg hij"_s;
    const QByteArray wrong[] = {
        link(-1, 2),
        link(3, 3),
        link(5, 2),
        link(3, 99),
        link(1, 3),
        "{}",
        "7",
        R"({"index":{"byteStart":0,"byteEnd":2},"features":[{"$type":"x.test#new"}]})",
        R"({"index":{"byteStart":0,"byteEnd":2},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"javascript:1"}]})",
        R"({"index":{"byteStart":0,"byteEnd":2},"features":[{"$type":"app.bsky.richtext.facet#mention","did":"me"}]})"};
    for (const QByteArray& each : wrong) {
        const RichText rich = richText(text, facets("[" + each + "," + link(5, 9) + "]"));
        EXPECT_EQ(rich.text, text) << each.constData();
        EXPECT_EQ(shown(rich), QStringList{u"defg"_s}) << each.constData();
    }
}

TEST(BlueskyFacets, KeepsTheFirstOfTwoThatOverlap)
{
    const RichText rich =
        richText(u"abcdefgh"_s, facets("[" + link(2, 6) + "," + link(0, 4) + "," + link(4, 8) + "]"));
    EXPECT_EQ(shown(rich), QStringList({u"abcd"_s, u"efgh"_s}));
}

TEST(BlueskyFacets, KeepsHarmfulCharactersOutWithoutMovingTheSpans)
{
    const RichText rich = richText(u"a\u202Ebc de"_s, facets("[" + link(7, 9) + "]")); // 1 + 3 + 2 + 1 bytes
    EXPECT_EQ(rich.text, u"abc de"_s);
    EXPECT_EQ(shown(rich), QStringList{u"de"_s});
}

TEST(BlueskyFacets, FindsAddressesHandlesAndTags)
{
    EXPECT_EQ(found(u"See https://a.test/x, (https://b.test/y(z)) and HTTPS://c.test!"_s),
              QStringList({u"https://a.test/x -> https://a.test/x"_s,
                           u"https://b.test/y(z) -> https://b.test/y(z)"_s,
                           u"HTTPS://c.test -> HTTPS://c.test"_s}));
    EXPECT_EQ(found(u"\u00fc @ana.test, (@Ben.Example.com). @cleo @dora@home.test x@emil.test"_s),
              QStringList({u"@ana.test -> ana.test"_s, u"@Ben.Example.com -> Ben.Example.com"_s}));
    EXPECT_EQ(found(u"#tea #Gr\u00fc\u00dfe #2026 a#b ##c #d1! https://a.test/#frag"_s),
              QStringList({u"#tea -> tea"_s, u"#Gr\u00fc\u00dfe -> Gr\u00fc\u00dfe"_s, u"#d1 -> d1"_s,
                           u"https://a.test/#frag -> https://a.test/#frag"_s}));
    EXPECT_TRUE(found(u"#"_s + QString(65, u'x')).isEmpty());
    EXPECT_TRUE(found({}).isEmpty());
}

TEST(BlueskyFacets, SaysWhatItFoundAsItReadsIt)
{
    const QString text = u"\u00e4 #tea https://a.test/"_s;
    const RichText rich = richText(text, toJson(facetsIn(text)));
    EXPECT_EQ(shown(rich), QStringList({u"#tea"_s, u"https://a.test/"_s}));
    EXPECT_EQ(rich.spans.front().kind, SpanKind::Tag);
    EXPECT_EQ(rich.spans.front().target, u"tea"_s);
}

} // namespace
} // namespace cohort::bluesky
