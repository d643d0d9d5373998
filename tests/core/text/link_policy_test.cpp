#include "core/text/link_policy.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QString addressOf(const QString& address)
{
    const auto link = checkedLink(address);
    return link ? link->url.toString(QUrl::FullyEncoded) : QString();
}

TEST(LinkPolicy, LetsOrdinaryAddressesThrough)
{
    EXPECT_EQ(addressOf(u"https://example.com/a?b=c&d=%20#e"_s), u"https://example.com/a?b=c&d=%20#e"_s);
    EXPECT_EQ(addressOf(u" HTTP://Example.COM:8080/A "_s), u"http://example.com:8080/A"_s);
    EXPECT_EQ(addressOf(u"https://example.com/ein weg/für"_s), u"https://example.com/ein%20weg/f%C3%BCr"_s);
    EXPECT_EQ(addressOf(u"https://r3---sn-x.example.com/_a"_s), u"https://r3---sn-x.example.com/_a"_s);
    EXPECT_EQ(addressOf(u"https://[2001:db8::1]:444/x"_s), u"https://[2001:db8::1]:444/x"_s);
}

TEST(LinkPolicy, RefusesEveryOtherScheme)
{
    for (const auto& address : {u"javascript:alert(1)"_s,
                                u"file:///etc/passwd"_s,
                                u"data:text/html,x"_s,
                                u"vbscript:x"_s,
                                u"ftp://x.test/"_s,
                                u"smb://x/y"_s,
                                u"\\\\host\\share"_s,
                                u"//host/share"_s,
                                u"/path"_s,
                                u"relative"_s,
                                u""_s,
                                u"https:"_s,
                                u"https://"_s,
                                u"https:///x"_s,
                                u"https:/x.test"_s,
                                u"java\nscript:alert(1)"_s,
                                u"https://x.test/a\nb"_s,
                                u"qrc:/x"_s,
                                u"ms-settings:x"_s,
                                u"tel:123"_s,
                                u"blob:https://x.test/1"_s,
                                u"view-source:https://x.test/"_s})
        EXPECT_FALSE(checkedLink(address)) << qPrintable(address);
}

TEST(LinkPolicy, NeverKeepsUserInformation)
{
    const auto link = checkedLink(u"https://user:pass@evil.test/x"_s);
    ASSERT_TRUE(link);
    EXPECT_TRUE(link->suspicious);
    EXPECT_EQ(link->url.toString(), u"https://evil.test/x"_s);
    const auto slash = checkedLink(u"https://google.com\u2044@evil.test/"_s);
    ASSERT_TRUE(slash);
    EXPECT_EQ(slash->shownHost, u"evil.test"_s);
    EXPECT_TRUE(slash->suspicious);
}

TEST(LinkPolicy, RefusesHostsThatHideAnother)
{
    EXPECT_FALSE(checkedLink(u"https://evil.com\\@good.com/"_s));
    EXPECT_FALSE(checkedLink(u"https://good.com%00.evil.com/"_s));
    EXPECT_FALSE(checkedLink(u"HTTPS://EXAMPLE.com%2eevil.com/"_s));
    EXPECT_FALSE(checkedLink(u"https://exa mple.com/"_s));
}

TEST(LinkPolicy, ShowsHonestForeignNamesInTheirOwnLetters)
{
    for (const auto& [address, shown] :
         std::vector<std::pair<QString, QString>>{{u"https://bücher.de/"_s, u"bücher.de"_s},
                                                  {u"https://xn--bcher-kva.de/"_s, u"bücher.de"_s},
                                                  {u"https://пример.рф/"_s, u"пример.рф"_s},
                                                  {u"https://例え.テスト/"_s, u"例え.テスト"_s}}) {
        const auto link = checkedLink(address);
        ASSERT_TRUE(link) << qPrintable(address);
        EXPECT_EQ(link->shownHost, shown);
        EXPECT_FALSE(link->suspicious) << qPrintable(address);
    }
}

TEST(LinkPolicy, ShowsNamesThatLookLikeOthersInAscii)
{
    for (const auto& [address, shown] :
         std::vector<std::pair<QString, QString>>{{u"https://аpple.com/"_s, u"xn--pple-43d.com"_s},
                                                  {u"https://xn--pple-43d.com/"_s, u"xn--pple-43d.com"_s},
                                                  {u"https://аррӏе.com/"_s, u"xn--80ak6aa92e.com"_s},
                                                  {u"https://раураl.com/"_s, u"xn--l-7sba6dbr.com"_s}}) {
        const auto link = checkedLink(address);
        ASSERT_TRUE(link) << qPrintable(address);
        EXPECT_EQ(link->shownHost, shown);
        EXPECT_TRUE(link->suspicious) << qPrintable(address);
    }
}

TEST(LinkPolicy, FlagsOrRefusesCharactersThatDeceive)
{
    for (const auto& address : {u"http://twitter.com\u2215dougallj\u2215status.ê.cc/x"_s,
                                u"https://paypal.com\u202Emoc.live/"_s, u"https://exa\u200Bmple.com/"_s,
                                u"https://example.com/\u202Etxt.exe"_s, u"https://example.com/\u2066"_s}) {
        const auto link = checkedLink(address);
        EXPECT_TRUE(!link || link->suspicious) << qPrintable(address);
    }
}

TEST(LinkPolicy, KeepsOnlyTheAddressOfAMailLink)
{
    EXPECT_EQ(addressOf(u"mailto:ana@work.test?bcc=spy@x.test&attach=/etc/passwd"_s),
              u"mailto:ana@work.test"_s);
    EXPECT_EQ(checkedLink(u"mailto:ana@work.test"_s)->shownHost, u"ana@work.test"_s);
    EXPECT_FALSE(checkedLink(u"mailto:"_s));
    EXPECT_FALSE(checkedLink(u"mailto:a@x.test,b@y.test"_s));
    EXPECT_FALSE(checkedLink(u"mailto:%0Abcc:spy@x.test"_s));
    EXPECT_FALSE(checkedLink(u"mailto://ana@work.test"_s)) << "no address of a server";
    EXPECT_TRUE(checkedLink(u"mailto:/ana@work.test"_s)->url.isValid());
    EXPECT_FALSE(checkedLink(u"mailto:n@\u034F4"_s)) << "a number once the unseen is gone";
}

TEST(LinkPolicy, ShowsNumbersInOtherDigitsAsWhatTheyAre)
{
    for (const QString& address : {u"https://\uFF11\uFF12\uFF17.0.0.1/"_s, u"https://127.0.0.\u034F1/"_s,
                                   u"https://127\u30020.0.1/"_s}) {
        const auto link = checkedLink(address);
        ASSERT_TRUE(link) << qPrintable(address);
        EXPECT_EQ(link->shownHost, u"127.0.0.1"_s);
        EXPECT_TRUE(link->suspicious) << qPrintable(address);
    }
}

} // namespace
} // namespace cohort
