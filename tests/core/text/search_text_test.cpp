#include "core/text/search_text.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(SearchText, MakesTheSameWordsOfPlainEnglishBesideOtherLetters)
{
    // Plain English takes a shorter way; the letter at the end leads the same text the long way.
    QString text;
    for (char16_t c = 1; c < 0x80; ++c)
        text += QChar(c) + u"a"_s + QChar(c) + u"B2"_s + QChar(c) + QChar(c);
    for (const QString& each :
         {text, u"It's a well-known fact: e.g. www.work.test/a_b?c=1&d=2 costs 3,14 (or 2.7) $x^2"_s,
          u"\n\tA1 b2,c3...d--e__f\r\n"_s, u"CamelCase UPPER lower 007"_s})
        EXPECT_EQ(u' ' + searchText(each), searchText(u"é "_s + each).mid(1)) << qPrintable(each);
    EXPECT_EQ(searchText(u" .,; "_s), QString());
}

TEST(SearchText, FoldsCaseAndAccents)
{
    EXPECT_EQ(searchText(u"Crème BRÛLÉE, Straße! Łódź Æon"_s), u"creme brulee strasse lodz aeon"_s);
    EXPECT_EQ(searchText(u"Ἀθῆναι Ёлка"_s), u"αθηναι елка"_s);
    EXPECT_EQ(searchText(u"إِسْلَام مـكتبة"_s), u"اسلام مكتبة"_s);
}

TEST(SearchText, CutsAddressesHandlesAndTagsIntoTheirParts)
{
    EXPECT_EQ(searchText(u"#NELA2026 @ana@work.test foo_bar https://x.test/a-b"_s),
              u"nela2026 ana work test foo bar https x test a b"_s);
}

TEST(SearchText, CutsWhereALanguageHasNoSpaces)
{
    EXPECT_EQ(searchText(u"東京都に住む"_s), u"東 京 都 に 住 む"_s);
    EXPECT_EQ(searchText(u"ห้องสมุดสาธารณะ"_s), u"ห้อง สมุด สาธารณะ"_s);
    EXPECT_EQ(searchText(u"도서관 사서"_s), u"도서관 사서"_s);
    EXPECT_EQ(searchText(u"पुस्तकालय"_s), u"पुस्तकालय"_s) << "its marks are letters";
}

TEST(SearchText, DropsMarksThatStandOnNoLetter)
{
    EXPECT_EQ(searchText(u"_\u0354b"_s), u"b"_s);
}

TEST(SearchText, IsEmptyWhereThereAreNoWords)
{
    EXPECT_EQ(searchText(u" 🎉 … !? "_s), QString());
    EXPECT_EQ(searchText(QString()), QString());
}

} // namespace
} // namespace cohort
