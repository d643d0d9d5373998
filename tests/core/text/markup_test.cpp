#include "core/text/decoded_text.h"
#include "core/text/html_reader.h"
#include "core/text/markup.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

int at(const Markup& tree, std::initializer_list<QLatin1StringView> path)
{
    int node = Markup::root();
    for (const QLatin1StringView name : path)
        node = node < 0 ? node : tree.child(node, name);
    return node;
}

TEST(Markup, ReadsElementsAttributesAndNamespaces)
{
    const Markup tree(u"<?xml version='1.0'?><a xmlns:d='urn:d'><D:b X='1 &amp; 2'>words</D:b></a>"_s);
    const int b = at(tree, {"a"_L1, "b"_L1});
    ASSERT_GE(b, 0);
    EXPECT_EQ(tree.node(b).space, u"urn:d"_s);
    EXPECT_EQ(tree.node(b).attribute("x"_L1), u"1 & 2"_s);
    EXPECT_EQ(tree.ownText(b), u"words"_s);
}

TEST(Markup, ReadsWhatIsBrokenAsWellAsItCan)
{
    const Markup tree(u"<rss><title>AT&T & <b>more</title><item a=1 b><title>two</item><x>< 3</x>"_s);
    EXPECT_EQ(tree.ownText(at(tree, {"rss"_L1, "title"_L1})), u"AT&T &"_s);
    EXPECT_EQ(tree.node(at(tree, {"rss"_L1, "item"_L1})).attribute("a"_L1), u"1"_s);
    EXPECT_EQ(tree.ownText(at(tree, {"rss"_L1, "item"_L1, "title"_L1})), u"two"_s);
    EXPECT_EQ(tree.ownText(at(tree, {"rss"_L1, "x"_L1})), u"< 3"_s);
}

TEST(Markup, GivesBackTheMarkupInsideAnElement)
{
    const Markup tree(u"<c><div>One<br/>two <a href='x'>th&lt;ree</a></div><p/></c>"_s);
    EXPECT_EQ(tree.innerHtml(at(tree, {"c"_L1})),
              u"<div>One<br>two <a href=\"x\">th&lt;ree</a></div><p></p>"_s);
}

TEST(Markup, KnowsTheNamesOfHtmlAndThoseADocumentDeclares)
{
    const Markup tree(u"<!DOCTYPE r [<!ENTITY me \"Robin\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
                      "<r>caf&eacute; &#8364; &#x20AC; &#150; &me; &file; &nonsense;</r>"_s);
    EXPECT_EQ(tree.ownText(at(tree, {"r"_L1})), u"café € € – Robin &file; &nonsense;"_s);
}

TEST(Markup, NothingGrowsOutOfEntities)
{
    QString document = u"<!DOCTYPE r [<!ENTITY l0 \"lol\">"_s;
    for (int i = 1; i < 30; ++i)
        document +=
            u"<!ENTITY l%1 \"&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;&l%2;\">"_s.arg(i).arg(i - 1);
    document += u"]><r>&l29;</r>"_s;
    const Markup tree(document);
    EXPECT_LT(tree.ownText(at(tree, {"r"_L1})).size(), 100);
    // Many uses of a long one end at the limit, too.
    const QString many = u"<!DOCTYPE r [<!ENTITY x \""_s + QString(2000, u'x') + u"\">]><r>"_s +
                         u"&x;"_s.repeated(20'000) + u"</r>"_s;
    const Markup cut(many);
    EXPECT_TRUE(cut.isCut());
    EXPECT_LE(cut.ownText(at(cut, {"r"_L1})).size(), MarkupLimits{}.maxCharacters + 2000);
}

TEST(Markup, EndsWithinItsLimits)
{
    const Markup deep(u"<a>"_s.repeated(300'000) + u"words"_s);
    EXPECT_LE(deep.size(), 200);
    const Markup wide(u"<r>"_s + u"<a/>"_s.repeated(500'000));
    EXPECT_TRUE(wide.isCut());
    QString attributes = u"<r"_s;
    for (int i = 0; i < 50'000; ++i)
        attributes += u" xmlns:a%1='urn:%1'"_s.arg(i);
    const Markup named(attributes + u">"_s + u"<b:c/>"_s.repeated(100'000) + u"</r>"_s);
    EXPECT_FALSE(named.isCut());
    for (const QString& unfinished : {u"<a b='"_s, u"<![CDATA[x"_s, u"<!--"_s, u"<!DOCTYPE r ["_s, u"</"_s,
                                      u"<a b"_s, u"&#"_s, u"<"_s, QString()})
        EXPECT_LE(Markup(unfinished).size(), 3) << qPrintable(unfinished);
}

TEST(DecodedText, TakesTheMarkThenTheHeaderThenTheDeclaration)
{
    const QByteArray declared("<?xml version=\"1.0\" encoding=\"koi8-r\"?><a>\xd4</a>");
    EXPECT_TRUE(decodedText(declared, {}).text.contains(u'т'));
    EXPECT_EQ(decodedText(declared, "text/xml; charset=windows-1251").encoding, u"windows-1251"_s);
    const QByteArray marked("\xef\xbb\xbf<?xml version='1.0' encoding='koi8-r'?><a>\xc3\xa9</a>");
    EXPECT_TRUE(decodedText(marked, "text/xml; charset=koi8-r").text.contains(u'é'));
}

TEST(DecodedText, ReadsWhatFitsWhenTheNameIsWrong)
{
    EXPECT_TRUE(decodedText("<a>\xe9t\xe9</a>", "text/xml; charset=utf-8").text.contains(u"été"_s));
    EXPECT_TRUE(decodedText("<a>\xc3\xa9t\xc3\xa9 caf\xc3\xa9 \xc3</a>", {}).text.contains(u"été café"_s));
    EXPECT_TRUE(
        decodedText("<?xml version='1.0' encoding='klingon'?><a>\xc3\xa9</a>", {}).text.contains(u'é'));
    EXPECT_TRUE(
        decodedText("<?xml version='1.0' encoding='utf-16'?><a>\xc3\xa9</a>", {}).text.contains(u'é'));
}

TEST(HtmlReader, MakesRelativeLinksWholeOnlyWithABase)
{
    const QString html = u"<a href=\"../about\">me</a>"_s;
    EXPECT_TRUE(richTextFromHtml(html).spans.isEmpty());
    const RichText whole = richTextFromHtml(html, QUrl(u"https://blog.test/posts/1"_s));
    ASSERT_EQ(whole.spans.size(), 1);
    EXPECT_EQ(whole.spans.front().target, u"https://blog.test/about"_s);
    EXPECT_TRUE(
        richTextFromHtml(u"<a href=\"javascript:1\">x</a>"_s, QUrl(u"https://blog.test/"_s)).spans.isEmpty());
}

} // namespace
} // namespace cohort
