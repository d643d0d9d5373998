#include "core/text/search_text.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A full-text index in memory, as the store keeps one.
class SearchIndex : public testing::Test {
protected:
    void SetUp() override
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"search-text-test"_s);
        m_database.setDatabaseName(u":memory:"_s);
        ASSERT_TRUE(m_database.open());
        QSqlQuery create(m_database);
        ASSERT_TRUE(create.exec(u"CREATE VIRTUAL TABLE t USING fts5(words, tokenize='ascii')"_s))
            << qPrintable(create.lastError().text());
    }
    void TearDown() override
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"search-text-test"_s);
    }
    void add(const QString& text)
    {
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO t(words) VALUES(?)"_s);
        insert.addBindValue(searchText(text));
        ASSERT_TRUE(insert.exec());
    }
    /// How many texts are found; -1 for an error of the expression.
    int found(const QString& typed)
    {
        const QString expression = searchExpression(typed);
        if (expression.isEmpty())
            return 0;
        QSqlQuery query(m_database);
        query.prepare(u"SELECT count(*) FROM t WHERE t MATCH ?"_s);
        query.addBindValue(expression);
        return query.exec() && query.next() ? query.value(0).toInt() : -1;
    }

private:
    QSqlDatabase m_database;
};

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

TEST(SearchExpression, LooksForEveryWordAndTheStartOfTheLast)
{
    EXPECT_EQ(searchExpression(u"Standing Desk"_s), u"\"standing\" AND \"desk\" *"_s);
    EXPECT_EQ(searchExpression(u"\"reading room\" -Loud desk"_s),
              u"(\"reading room\" AND \"desk\" *) NOT \"loud\""_s);
    EXPECT_EQ(searchExpression(u"-only"_s), QString()) << "nothing to look for";
    EXPECT_EQ(searchExpression(u"\"open"_s), u"\"open\""_s);
    EXPECT_EQ(searchExpression(u" !? "_s), QString());
}

TEST_F(SearchIndex, FindsWhatPeopleType)
{
    add(u"Standing desks in the reading rooms of Łódź"_s);
    add(u"東京都に住む図書館員"_s);
    add(u"Ask @ana@work.test about the café"_s);
    EXPECT_EQ(found(u"desk"_s), 1);
    EXPECT_EQ(found(u"reading STANDING"_s), 1);
    EXPECT_EQ(found(u"lodz"_s), 1);
    EXPECT_EQ(found(u"\"reading rooms\""_s), 1);
    EXPECT_EQ(found(u"\"rooms reading\""_s), 0);
    EXPECT_EQ(found(u"図書館"_s), 1);
    EXPECT_EQ(found(u"書東"_s), 0);
    EXPECT_EQ(found(u"@ana"_s), 1);
    EXPECT_EQ(found(u"cafe"_s), 1);
    EXPECT_EQ(found(u"the"_s), 2);
    EXPECT_EQ(found(u"-desks the"_s), 1);
}

TEST_F(SearchIndex, NeverMeetsAnErrorOfSyntax)
{
    for (const auto& typed : {u"\""_s,
                              u"\"\""_s,
                              u"a\"b\"c"_s,
                              u"AND OR NOT NEAR"_s,
                              u"NEAR(a b)"_s,
                              u"a*b"_s,
                              u"^a"_s,
                              u"{x} : y"_s,
                              u"a:b"_s,
                              u"(a"_s,
                              u"a)"_s,
                              u"--a"_s,
                              u"- a"_s,
                              u"-\"a b\" c"_s,
                              u"'; DROP TABLE t;--"_s,
                              u"\\"_s,
                              u"a + b"_s,
                              u"a\u0000b"_s,
                              u"x "_s.repeated(5000),
                              u"\"x\" "_s.repeated(500)})
        EXPECT_GE(found(typed), 0) << qPrintable(typed.left(80));
}

} // namespace
} // namespace cohort
