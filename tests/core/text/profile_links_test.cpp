#include "core/text/profile_links.h"
#include "core/text/same_words.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QStringList addresses(const std::vector<ProfileLink>& links)
{
    QStringList all;
    for (const ProfileLink& link : links)
        all.append(link.address.toString());
    return all;
}

TEST(ProfileLinks, AreReadOutOfHtmlAndText)
{
    EXPECT_EQ(addresses(linksInHtml(u"<a href=\"https://maria.test/about\" rel=me>my site</a> <a "
                                    "href=\"javascript:x\">no</a> <a href=\"mailto:m@maria.test\">mail</a>"_s,
                                    true)),
              QStringList{u"https://maria.test/about"_s});
    EXPECT_EQ(
        addresses(linksInText(u"Reads. Also https://work.test/@maria, maria.test/blog (and www.books.test). "
                              "Not m@mail.test, not @maria.sky.test, not e.g. this."_s)),
        QStringList(
            {u"https://work.test/@maria"_s, u"https://maria.test/blog"_s, u"https://www.books.test"_s}));
    EXPECT_TRUE(linkTo(QUrl()).empty());
}

TEST(ProfileLinks, OfMailAreReadWhereTheyAreLinkedOrWritten)
{
    EXPECT_EQ(addresses(mailsInHtml(
                  u"<a href=\"mailto:M@maria.test?subject=x\">write</a> or m@home.test, @m@work.test, "
                  "m at hidden dot test"_s)),
              QStringList({u"mailto:m@maria.test"_s, u"mailto:m@home.test"_s}));
}

TEST(ProfileLinks, AreKeptOnceAndVerifiedWins)
{
    std::vector<ProfileLink> links = linksInText(u"maria.test"_s);
    addLinks(links, linksInHtml(u"<a href=\"https://maria.test\">x</a>"_s, true));
    ASSERT_EQ(links.size(), 1U);
    EXPECT_TRUE(links.front().verified);
    QString many;
    for (int i = 0; i < 100; ++i)
        many += u"https://site%1.test "_s.arg(i);
    EXPECT_EQ(linksInText(many).size(), profileLinksKept);
}

RichText withSpan(const QString& text, const QString& piece, SpanKind kind, const QString& target)
{
    return {.text = text,
            .spans = {{.start = int(text.indexOf(piece)),
                       .length = int(piece.size()),
                       .kind = kind,
                       .target = target}}};
}

TEST(ComparedWords, AreTheSameOnEveryNetwork)
{
    const RichText one =
        withSpan(u"Our NEW café opens: https://books.test/caf…"_s, u"https://books.test/caf…"_s,
                 SpanKind::Link, u"https://books.test/cafe?utm_source=fedi"_s);
    const RichText other = withSpan(u"our new cafe opens: books.test/cafe"_s, u"books.test/cafe"_s,
                                    SpanKind::Link, u"https://www.books.test/cafe/"_s);
    EXPECT_EQ(comparedWords(one), comparedWords(other));
    const RichText elsewhere = withSpan(u"our new cafe opens: books.test/cafe"_s, u"books.test/cafe"_s,
                                        SpanKind::Link, u"https://books.test/menu"_s);
    EXPECT_NE(comparedWords(one), comparedWords(elsewhere));
    EXPECT_EQ(
        comparedWords(withSpan(u"Thanks @ana@work.test!"_s, u"@ana@work.test"_s, SpanKind::Mention, u"x"_s)),
        comparedWords(withSpan(u"Thanks @ana.sky.test!"_s, u"@ana.sky.test"_s, SpanKind::Mention, u"y"_s)));
    EXPECT_NE(comparedWords(RichText::plain(u"Thanks Ana"_s)),
              comparedWords(RichText::plain(u"Thanks Bo"_s)));
    EXPECT_TRUE(comparedWords({}).isEmpty());
}

} // namespace
} // namespace cohort
