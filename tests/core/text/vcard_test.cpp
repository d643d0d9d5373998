#include "core/text/vcard.h"

#include "tests/support/hostile_suites.h"
#include "tests/support/test_files.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Why = CardTrouble::Why;

/// The lines as one card of this version.
QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

CardFile read(const QByteArray& bytes)
{
    const auto file = cardsOf(bytes);
    EXPECT_TRUE(file);
    return file.value_or(CardFile());
}

AddressCard only(const QByteArray& bytes)
{
    const CardFile file = read(bytes);
    EXPECT_EQ(file.cards.size(), 1U);
    return file.cards.empty() ? AddressCard() : file.cards.front();
}

std::vector<Why> whys(const CardFile& file)
{
    std::vector<Why> all;
    for (const CardTrouble& trouble : file.troubles)
        all.push_back(trouble.why);
    return all;
}

TEST(Vcard, ReadsNamesAndAddresses)
{
    const AddressCard ana =
        only(card("FN:Ana Pérez\r\nN:Pérez;Ana;;;\r\nEMAIL;TYPE=work,pref:Ana@work.test\r\n"
                  "EMAIL:mailto:ana@home.test\r\nURL:https://ana.test/\r\n"
                  "TEL:+1 23\r\nCATEGORIES:Friends,Rotary\\, North",
                  "4.0"));
    EXPECT_EQ(ana.line, 1);
    EXPECT_EQ(ana.name, u"Ana Pérez"_s);
    EXPECT_EQ(ana.mails, QStringList({u"Ana@work.test"_s, u"ana@home.test"_s}));
    EXPECT_EQ(ana.pages, QStringList{u"https://ana.test/"_s});
    EXPECT_EQ(ana.categories, QStringList({u"Friends"_s, u"Rotary, North"_s}));
}

TEST(Vcard, NamesByTheNextBestThing)
{
    EXPECT_EQ(only(card("N:Smith;Ana;Maria;;")).name, u"Ana Maria Smith"_s);
    EXPECT_EQ(only(card("NICKNAME:Annie,Nan")).name, u"Annie"_s);
    EXPECT_EQ(only(card("ORG:Acme;Sales")).name, u"Acme"_s);
    EXPECT_EQ(only(card("FN:\r\nEMAIL:ana@work.test")).name, u"ana@work.test"_s);
}

TEST(Vcard, JoinsFoldedLines)
{
    EXPECT_EQ(only(card("FN:Ana\r\n  Smith")).name, u"Ana Smith"_s);
    EXPECT_EQ(only(card("EMAIL;TYPE=\r\n\twork:an\r\n a@work.test\r\nFN:A")).mails,
              QStringList{u"ana@work.test"_s});
}

TEST(Vcard, ReadsQuotedPrintableWithItsCharset)
{
    EXPECT_EQ(only(card("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;;", "2.1")).name,
              u"Jörg Müller"_s);
    EXPECT_EQ(only(card("FN;QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6=\r\nrg", "2.1")).name, u"Jörg"_s);
    // A charset that the bytes do not fit, one that there is none of, and none at all.
    EXPECT_EQ(only(card("FN;CHARSET=UTF-8:J\xf6rg", "2.1")).name, u"Jörg"_s);
    EXPECT_EQ(only(card("FN;CHARSET=NO-SUCH:J\xc3\xb6rg", "2.1")).name, u"Jörg"_s);
    EXPECT_EQ(only(card("FN:J\xf6rg", "2.1")).name, u"Jörg"_s);
}

TEST(Vcard, ReadsUtf16AndOldLineEnds)
{
    QByteArray utf16("\xff\xfe", 2);
    const QString text = QString::fromUtf8(card("FN:Jörg"));
    utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(only(utf16).name, u"Jörg"_s);
    EXPECT_EQ(only("\xef\xbb\xbf" + card("FN:Ana").replace("\r\n", "\r")).name, u"Ana"_s);
}

TEST(Vcard, TakesAwayGroupsAndGmailsEscapes)
{
    const AddressCard ana = only(card("FN:Ana\r\nitem1.URL:http\\://ana.test/about\r\n"
                                      "item1.X-ABLabel:_$!<HomePage>!$_\r\nitem2.EMAIL:ana@work.test"));
    EXPECT_EQ(ana.pages, QStringList{u"http://ana.test/about"_s});
    EXPECT_EQ(ana.mails, QStringList{u"ana@work.test"_s});
}

TEST(Vcard, ReadsProfilesAsTheyAreWritten)
{
    const AddressCard ana = only(card(
        "FN:Ana\r\nSOCIALPROFILE;SERVICE-TYPE=Mastodon:https://work.test/@ana\r\n"
        "X-SOCIALPROFILE;TYPE=MASTODON:@ana@fedi.test\r\nIMPP:acct:ana@acct.test\r\n"
        "X-SOCIALPROFILE;type=Bluesky:ana.bsky.test\r\nX-SOCIALPROFILE;type=twitter;x-user=ana:x-apple:"
        "ana\r\n"
        "SOCIALPROFILE;SERVICE-TYPE=\"Mastodon\";USERNAME=\"@ana@named.test\":https://named.test/@ana\r\n"
        "IMPP:xmpp:ana@chat.test",
        "4.0"));
    EXPECT_EQ(ana.handles, QStringList({u"@ana@fedi.test"_s, u"@ana@acct.test"_s, u"@ana.bsky.test"_s,
                                        u"@ana@named.test"_s}));
    EXPECT_EQ(ana.pages, QStringList({u"https://work.test/@ana"_s, u"https://named.test/@ana"_s}));
}

TEST(Vcard, SaysWhatItCouldNotRead)
{
    const CardFile file = read("nonsense\r\n" +
                               card("FN:Ana\r\nthis is no property\r\nEMAIL:nobody\r\n"
                                    "URL:javascript:alert(1)") +
                               card("TEL:1") + card("KIND:group\r\nFN:Choir"));
    ASSERT_EQ(file.cards.size(), 1U);
    EXPECT_EQ(file.cards.front().line, 2);
    EXPECT_TRUE(file.cards.front().pages.isEmpty());
    const std::vector<CardTrouble> expected{
        {.line = 1, .why = Why::NotUnderstood},    {.line = 5, .why = Why::NotUnderstood},
        {.line = 6, .why = Why::AddressNotUsable}, {.line = 7, .why = Why::AddressNotUsable},
        {.line = 9, .why = Why::NoName},           {.line = 13, .why = Why::Group}};
    EXPECT_EQ(file.troubles, expected);
    EXPECT_EQ(file.troubleCount, 6);
}

TEST(Vcard, KeepsCardsThatHaveNoEnd)
{
    const CardFile file =
        read("BEGIN:VCARD\r\nFN:Ana\r\nBEGIN:VCARD\r\nFN:Ben\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Cy");
    ASSERT_EQ(file.cards.size(), 3U);
    EXPECT_EQ(file.cards[2].name, u"Cy"_s);
    EXPECT_EQ(whys(file), std::vector({Why::NoEnd, Why::NoEnd}));
}

TEST(Vcard, PassesOverACardInsideACard)
{
    const CardFile file = read(card(
        "FN:Boss\r\nAGENT:\r\n" + card("FN:Agent\r\nEMAIL:agent@work.test", "2.1") + "EMAIL:boss@work.test",
        "2.1"));
    ASSERT_EQ(file.cards.size(), 1U);
    EXPECT_EQ(file.cards.front().name, u"Boss"_s);
    EXPECT_EQ(file.cards.front().mails, QStringList{u"boss@work.test"_s});
    EXPECT_EQ(file.troubleCount, 0);
}

TEST(Vcard, PassesOverPictures)
{
    const CardFile file =
        read(card("FN:Ana\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(2 * 1024 * 1024, 'A') +
                  "\r\nPHOTO;ENCODING=BASE64:\r\nAAAA\r\nBBBB\r\nEMAIL:ana@work.test"));
    ASSERT_EQ(file.cards.size(), 1U);
    EXPECT_EQ(file.cards.front().mails, QStringList{u"ana@work.test"_s});
    EXPECT_EQ(file.troubleCount, 0);
}

TEST(Vcard, KeepsToItsLimits)
{
    const CardFile longLine = read(card("FN:Ana\r\nEMAIL:" + QByteArray(2 * 1024 * 1024, 'a')));
    ASSERT_EQ(longLine.cards.size(), 1U);
    EXPECT_EQ(whys(longLine), std::vector{Why::LineTooLong});

    const VcardLimits small{.maxBytes = 1000, .maxCards = 2, .maxProperties = 3};
    EXPECT_FALSE(cardsOf(QByteArray(1001, ' '), small));
    const auto three = cardsOf(card("FN:A") + card("FN:B") + card("FN:C") + card("FN:D"), small);
    ASSERT_TRUE(three);
    EXPECT_EQ(three->cards.size(), 2U);
    EXPECT_EQ(whys(*three), std::vector{Why::TooManyCards});
    const auto many = cardsOf(card("TEL:1\r\nTEL:2\r\nFN:A\r\nEMAIL:a@b.test\r\nFN:B"), small);
    ASSERT_TRUE(many);
    EXPECT_EQ(whys(*many), std::vector({Why::TooManyProperties, Why::NoName}));

    QByteArray mails("FN:A");
    for (int i = 0; i < 500; ++i)
        mails += "\r\nEMAIL:a" + QByteArray::number(i) + "@b.test";
    EXPECT_EQ(only(card(mails)).mails.size(), 100);
}

TEST(Vcard, IsNothingWithoutACard)
{
    EXPECT_FALSE(cardsOf({}));
    EXPECT_FALSE(cardsOf("<opml/>"));
    EXPECT_FALSE(cardsOf("BEGIN:VCALENDAR\r\nEND:VCALENDAR"));
}

TEST(Vcard, TextsArePlainAndOneLine)
{
    const AddressCard ana =
        only(card("FN:Ana\\n\xe2\x80\xae<b>Smith</b>\r\nEMAIL:ana@work.test\xe2\x80\xae\r\nEMAIL:a@b@c"));
    EXPECT_EQ(ana.name, u"Ana <b>Smith</b>"_s);
    EXPECT_TRUE(ana.mails.isEmpty()) << "an address that would be read backwards";
}

TEST(Vcard, HostileStringsComeThrough)
{
    qsizetype tried = 0;
    for (const HostileSuite& suite : hostileSuites()) {
        for (const QString& text : suite.inputs) {
            QByteArray line = text.toUtf8();
            line.replace('\r', ' ').replace('\n', ' ');
            if (line.trimmed().toUpper().startsWith("END:VCARD"))
                continue;
            const CardFile file =
                read(card("FN:Ana\r\nNICKNAME:" + line + "\r\nEMAIL:" + line + "\r\nURL:" + line +
                          "\r\nSOCIALPROFILE:" + line + "\r\nX" + line + "\r\nEMAIL:ana@work.test"));
            ASSERT_EQ(file.cards.size(), 1U) << line.constData();
            ASSERT_TRUE(file.cards.front().mails.contains(u"ana@work.test"_s)) << line.constData();
            ++tried;
        }
    }
    if (tried == 0)
        GTEST_SKIP() << "the suites are not on this machine (COHORT_SHARED)";
}

TEST(Vcard, AnyBytesAreReadToTheirEnd)
{
    QRandomGenerator random(7);
    const QByteArrayList pieces{"BEGIN:VCARD\n",
                                "END:VCARD\n",
                                "FN",
                                ":",
                                ";",
                                "=",
                                "\n ",
                                "\n",
                                "ENCODING=QUOTED-PRINTABLE",
                                "\"",
                                "\\",
                                "\xff",
                                "EMAIL:a@b",
                                "AGENT:\n",
                                "=3"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes("BEGIN:VCARD\n");
        for (int i = 0; i < 30; ++i)
            bytes += pieces[random.bounded(int(pieces.size()))];
        const auto file = cardsOf(bytes);
        ASSERT_TRUE(file);
        for (const AddressCard& one : file->cards)
            EXPECT_FALSE(one.name.isEmpty());
    }
}

/// Files that programs wrote, with what stands in them to be seen by eye.
struct Written {
    const char* file;
    size_t cards;
    const char* firstName;
    const char* firstMail;
};

class VcardOfAProgram : public testing::TestWithParam<Written> {};

TEST_P(VcardOfAProgram, IsRead)
{
    QFile file(sharedPath(QLatin1StringView("samples/vcard/")) + QLatin1StringView(GetParam().file));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << GetParam().file << " is not on this machine (COHORT_SHARED)";
    const CardFile cards = read(file.readAll());
    ASSERT_EQ(cards.cards.size(), GetParam().cards);
    EXPECT_EQ(cards.cards.front().name, QString::fromUtf8(GetParam().firstName));
    EXPECT_EQ(cards.cards.front().mails.value(0), QString::fromUtf8(GetParam().firstMail));
}

INSTANTIATE_TEST_SUITE_P(
    Samples, VcardOfAProgram,
    testing::Values(
        Written{"ez-vcard/John_Doe_GMAIL.vcf", 1, "Mr. John Richter, James Doe Sr.", "john.doe@ibm.com"},
        Written{"ez-vcard/John_Doe_MAC_ADDRESS_BOOK.vcf", 1, "Mr. John Richter,James Doe Sr.",
                "john.doe@ibm.com"},
        Written{"ez-vcard/John_Doe_MS_OUTLOOK.vcf", 1, "Mr. John Richter James Doe Sr.", "john.doe@ibm.cm"},
        Written{"ez-vcard/John_Doe_ANDROID.vcf", 6, "john.doe@company.com", "john.doe@company.com"},
        Written{"ez-vcard/fullcontact.vcf", 1, "Prefix FirstName MiddleName LastName Suffix",
                "home@example.com"},
        Written{"ez-vcard/gmail-list.vcf", 3, "Arnold Smith", "asmithk@gmail.com"},
        Written{"ez-vcard/gmail-single.vcf", 1, "Greg Dartmouth", "gdartmouth@hotmail.com"},
        Written{"ez-vcard/outlook-2003.vcf", 1, "John Doe III", "jdoe@hotmail.com"},
        Written{"ez-vcard/rfc2426-example.vcf", 2, "Frank Dawson", "Frank_Dawson@Lotus.com"},
        Written{"ez-vcard/rfc6350-example.vcf", 1, "Simon Perreault", "simon.perreault@viagenie.ca"},
        Written{"thunderbird/basic_vcard_addressbook.vcf", 2, "John Doe", "john.doe@genericemail.invalid"},
        Written{"thunderbird/dos_vcard_addressbook.vcf", 1, "Name Surname", "example@gmail.com"},
        Written{"thunderbird/emptylines_vcard_addressbook.vcf", 2, "John Doe",
                "john.doe@genericemail.invalid"},
        Written{"thunderbird/export.vcf", 2, "contact number one", "contact1@invalid"},
        Written{"thunderbird/v4-uri-png.vcf", 1, "URI PNG, version 4.0", ""}),
    [](const testing::TestParamInfo<Written>& parameter) {
        QString name = QString::fromLatin1(parameter.param.file).section(u'/', -1).section(u'.', 0, 0);
        return name.remove(u'-').remove(u'_').toStdString();
    });

} // namespace
} // namespace cohort
