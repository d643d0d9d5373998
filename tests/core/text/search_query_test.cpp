#include "core/text/search_query.h"

#include "core/text/search_text.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

#include <random>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Kind = SearchPart::Kind;

const QDate today(2026, 3, 2);

SearchQuery read(const QString& typed)
{
    return readSearch(typed, today);
}

/// The parts in short: "-from=ana silva", "word=desk", "phrase=a b".
QStringList parts(const QString& typed)
{
    static const QStringList names{u"word"_s,    u"phrase"_s, u"from"_s,   u"to"_s,    u"circle"_s, u"in"_s,
                                   u"network"_s, u"has"_s,    u"before"_s, u"after"_s, u"is"_s,     u"tag"_s};
    QStringList shown;
    for (const SearchPart& part : read(typed).parts)
        shown.append((part.negative ? u"-"_s : QString()) + names[int(part.kind)] + u'=' + part.value);
    return shown;
}

QDate dayOf(const QString& typed)
{
    const SearchQuery query = read(typed);
    return query.parts.size() == 1 ? query.parts[0].day : QDate();
}

/// A full-text index in memory, as the store keeps one.
class SearchIndex : public testing::Test {
protected:
    void SetUp() override
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"search-query-test"_s);
        m_database.setDatabaseName(u":memory:"_s);
        ASSERT_TRUE(m_database.open());
        QSqlQuery create(m_database);
        ASSERT_TRUE(create.exec(u"CREATE VIRTUAL TABLE t USING fts5(words, people, notes, "
                                "tokenize='unicode61 remove_diacritics 0')"_s))
            << qPrintable(create.lastError().text());
    }
    void TearDown() override
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"search-query-test"_s);
    }
    void add(const QString& text, const QString& author = {})
    {
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO t(words, people, notes) VALUES(?, ?, '')"_s);
        insert.addBindValue(searchText(text));
        insert.addBindValue(searchText(author));
        ASSERT_TRUE(insert.exec());
    }
    /// How many texts an expression finds; -1 for an error of it.
    int count(const QString& expression)
    {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT count(*) FROM t WHERE t MATCH ?"_s);
        query.addBindValue(expression);
        return query.exec() && query.next() ? query.value(0).toInt() : -1;
    }
    int found(const QString& typed)
    {
        const QString expression = searchExpression(read(typed), {.people = u"{people}"_s}).wanted;
        return expression.isEmpty() ? 0 : count(expression);
    }

private:
    QSqlDatabase m_database;
};

TEST(SearchQuery, ReadsEveryOperator)
{
    EXPECT_EQ(parts(u"desk from:ana to:\"Ben Ito\" circle:Colleagues in:saved network:work.test has:link "
                    "before:2026 after:2025-03 is:unread tag:nela"_s),
              QStringList({u"word=desk"_s, u"from=ana"_s, u"to=Ben Ito"_s, u"circle=Colleagues"_s,
                           u"in=saved"_s, u"network=work.test"_s, u"has=link"_s, u"before=2026"_s,
                           u"after=2025-03"_s, u"is=unread"_s, u"tag=nela"_s}));
    EXPECT_EQ(parts(u"-loud -\"very loud\" -from:ana -has:poll -is:unread -in:notes -circle:\"Book club\""_s),
              QStringList({u"-word=loud"_s, u"-phrase=very loud"_s, u"-from=ana"_s, u"-has=poll"_s,
                           u"-is=unread"_s, u"-in=notes"_s, u"-circle=Book club"_s}));
    EXPECT_EQ(parts(u"FROM:ana In:People HAS:Media"_s),
              QStringList({u"from=ana"_s, u"in=People"_s, u"has=Media"_s}));
    EXPECT_EQ(parts(u"„neuer Lesesaal“ “two words”"_s),
              QStringList({u"phrase=neuer Lesesaal"_s, u"phrase=two words"_s}));
}

TEST(SearchQuery, KnowsPlacesAndWhatAPostCarries)
{
    const auto place = [](const char* word) {
        return read(u"in:"_s + QLatin1StringView(word)).parts.at(0).place;
    };
    EXPECT_EQ(place("posts"), SearchPlace::Posts);
    EXPECT_EQ(place("saved"), SearchPlace::Saved);
    EXPECT_EQ(place("notes"), SearchPlace::Notes);
    EXPECT_EQ(place("drafts"), SearchPlace::Drafts);
    EXPECT_EQ(place("people"), SearchPlace::People);
    EXPECT_EQ(read(u"has:link"_s).parts.at(0).has, SearchHas::Link);
    EXPECT_EQ(read(u"has:media"_s).parts.at(0).has, SearchHas::Media);
    EXPECT_EQ(read(u"has:poll"_s).parts.at(0).has, SearchHas::Poll);
}

TEST(SearchQuery, ReadsDaysMonthsYearsAndWords)
{
    EXPECT_EQ(dayOf(u"after:2025"_s), QDate(2025, 1, 1));
    EXPECT_EQ(dayOf(u"before:2025-11"_s), QDate(2025, 11, 1));
    EXPECT_EQ(dayOf(u"before:2024-02-29"_s), QDate(2024, 2, 29));
    EXPECT_EQ(dayOf(u"after:Today"_s), today);
    EXPECT_EQ(dayOf(u"after:yesterday"_s), QDate(2026, 3, 1));
    EXPECT_EQ(dayOf(u"after:week"_s), QDate(2026, 2, 23));
    EXPECT_EQ(dayOf(u"after:month"_s), QDate(2026, 2, 2));
    EXPECT_EQ(dayOf(u"after:year"_s), QDate(2025, 3, 2));
}

TEST(SearchQuery, TakesWhatItDoesNotUnderstandForText)
{
    EXPECT_EQ(parts(u"foo:bar https://x.test 10:30"_s),
              QStringList({u"word=foo:bar"_s, u"word=https://x.test"_s, u"word=10:30"_s}));
    EXPECT_EQ(parts(u"from: in:attic has:wings is:read"_s),
              QStringList({u"word=from:"_s, u"word=in:attic"_s, u"word=has:wings"_s, u"word=is:read"_s}));
    EXPECT_EQ(parts(u"before:2025-13-40 after:soon before:20255 after:0000 before:2025-2-3"_s).size(), 5);
    for (const SearchPart& part : read(u"before:2025-13-40 after:soon before:20255 after:0000"_s).parts)
        EXPECT_EQ(part.kind, Kind::Words) << qPrintable(part.value);
    EXPECT_EQ(parts(u"from:\"Ana Silva"_s), QStringList({u"word=from:"_s, u"word=\"Ana"_s, u"word=Silva"_s}));
    EXPECT_EQ(parts(u"\"open end"_s), QStringList({u"word=\"open"_s, u"word=end"_s}));
    EXPECT_EQ(parts(u"from:\"\" from:\"  \" - -- \"\" 🎉"_s),
              QStringList({u"word=from:"_s, u"word=from:"_s}));
    EXPECT_TRUE(parts(QString()).isEmpty());
}

TEST(SearchQuery, SaysWhereEachPartStands)
{
    const QString typed = u"  desk -from:\"Ana Silva\"  \"two words\""_s;
    QStringList pieces;
    for (const SearchPart& part : read(typed).parts)
        pieces.append(typed.mid(part.start, part.length));
    EXPECT_EQ(pieces, QStringList({u"desk"_s, u"-from:\"Ana Silva\""_s, u"\"two words\""_s}));
}

TEST(SearchQuery, LooksAtTheBeginningOfWhatIsVeryLong)
{
    EXPECT_FALSE(read(u"desk"_s).cut);
    const SearchQuery many = read(u"ab "_s.repeated(40));
    EXPECT_TRUE(many.cut);
    EXPECT_EQ(many.parts.size(), 32U);
    const SearchQuery pasted = read(u"x"_s.repeated(100'000));
    EXPECT_TRUE(pasted.cut);
    EXPECT_EQ(pasted.parts.at(0).value.size(), 1000);
}

TEST(SearchExpression, LooksForEveryWordAndTheStartOfTheLast)
{
    const auto wanted = [](const QString& typed) { return searchExpression(read(typed), {}).wanted; };
    EXPECT_EQ(wanted(u"Standing Desk"_s), u"(\"standing\") AND (\"desk\" *)"_s);
    EXPECT_EQ(wanted(u"\"reading room\" -Loud desk"_s),
              u"((\"reading room\") AND (\"desk\" *)) NOT ((\"loud\"))"_s);
    EXPECT_EQ(wanted(u"-only"_s), QString()) << "nothing to look for";
    EXPECT_EQ(searchExpression(read(u"-only"_s), {}).unwanted, u"(\"only\")"_s);
    EXPECT_EQ(wanted(u"\"open"_s), u"(\"open\" *)"_s);
    EXPECT_EQ(wanted(u" !? "_s), QString());
    EXPECT_EQ(wanted(u"a"_s), u"(\"a\")"_s) << "one letter begins too many words";
    EXPECT_EQ(wanted(u"書"_s), u"(\"書\" *)"_s);
}

TEST(SearchExpression, AsksForASingleWordOnce)
{
    const auto wanted = [](const QString& typed) {
        return searchExpression(read(typed), {.text = u"{words}"_s, .people = u"{people}"_s}).wanted;
    };
    EXPECT_EQ(wanted(u"desk"_s), u"{words} : (\"desk\" *)"_s);
    EXPECT_EQ(wanted(u"from:ana desk"_s), u"{people} : ((\"ana\")) AND {words} : (\"desk\" *)"_s);
    EXPECT_EQ(wanted(u"ana desk"_s), u"(\"ana\") AND (\"desk\" *) AND {words} : (\"ana\" OR \"desk\" *)"_s)
        << "one of them stands in the text, the other may be a name";
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

TEST_F(SearchIndex, FindsAuthorsByNameAndHandle)
{
    add(u"Desks"_s, u"Ana Silva @ana@work.test"_s);
    add(u"More desks"_s, u"Silvana Ito @silvana@home.test"_s);
    add(u"Ana Silva wrote about desks"_s, u"Ben @ben@work.test"_s);
    EXPECT_EQ(found(u"from:ana"_s), 1) << "not in the text";
    EXPECT_EQ(found(u"from:silv"_s), 2);
    EXPECT_EQ(found(u"from:\"silv\""_s), 0);
    EXPECT_EQ(found(u"from:\"Silva Ana\""_s), 1);
    EXPECT_EQ(found(u"from:@ana@work.test"_s), 1);
    EXPECT_EQ(found(u"desks -from:ana"_s), 2);
    EXPECT_EQ(found(u"from:ben desks"_s), 1);
    const auto withText = [this](const QString& typed) {
        return count(searchExpression(read(typed), {.text = u"{words}"_s, .people = u"{people}"_s}).wanted);
    };
    EXPECT_EQ(withText(u"silva desks"_s), 2) << "a word may stand in the name";
    EXPECT_EQ(withText(u"silva"_s), 1) << "but not every one";
    const QString mine =
        searchExpression(read(u"from:mum"_s), {.people = u"{people}"_s}, {{u"@ben@work.test"_s}}).wanted;
    EXPECT_EQ(count(mine), 1) << "my own name for somebody";
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

/// What breaks parsers, in any order.
QString nonsense(std::mt19937& random)
{
    static const QStringList pieces{u"\""_s,
                                    u"-"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"*"_s,
                                    u"^"_s,
                                    u":"_s,
                                    u"AND"_s,
                                    u"OR"_s,
                                    u"NOT"_s,
                                    u"NEAR("_s,
                                    u"{words}"_s,
                                    u"from:"_s,
                                    u"to:"_s,
                                    u"in:"_s,
                                    u"has:"_s,
                                    u"before:"_s,
                                    u"after:"_s,
                                    u"circle:"_s,
                                    u"is:"_s,
                                    u"tag:"_s,
                                    u"2025-02"_s,
                                    u"unread"_s,
                                    u"saved"_s,
                                    u" "_s,
                                    u" "_s,
                                    u"\t"_s,
                                    u"desk"_s,
                                    u"a"_s,
                                    u"書館"_s,
                                    u"ห้องสมุด"_s,
                                    u"ក្រុងភ្នំពេញ"_s,
                                    u"مكتبة"_s,
                                    u"é"_s,
                                    u"🎉"_s,
                                    u"'"_s,
                                    u";--"_s,
                                    u"\\"_s,
                                    u"%"_s,
                                    u"_"_s,
                                    u"\u0301"_s,
                                    u"“"_s,
                                    QString(QChar(u'\0')),
                                    QString(QChar(0xD800)),
                                    u"\u2068"_s};
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> count(0, 60);
    QString typed;
    for (int left = count(random); left > 0; --left)
        typed += pieces[piece(random)];
    return typed;
}

TEST_F(SearchIndex, AcceptsWhateverIsMadeOfAnything)
{
    add(u"desk 書館 a"_s, u"Ana"_s);
    std::mt19937 random(20260302); // the same every time
    int asked = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QString typed = nonsense(random);
        const SearchQuery query = read(typed);
        for (const SearchPart& part : query.parts) {
            ASSERT_GE(part.start, 0);
            ASSERT_GT(part.length, 0);
            ASSERT_LE(part.start + part.length, typed.size());
        }
        for (const QString& columns : {QString(), u"{words people}"_s, u"{notes}"_s}) {
            const SearchExpression made = searchExpression(
                query, {.words = columns, .text = columns, .people = u"{people}"_s}, {{typed, u"@b@c"_s}});
            for (const QString& expression : {made.wanted, made.unwanted})
                if (!expression.isEmpty()) {
                    ++asked;
                    ASSERT_GE(count(expression), 0)
                        << qPrintable(typed) << " became " << qPrintable(expression);
                }
        }
    }
    EXPECT_GT(asked, 20'000);
}

} // namespace
} // namespace cohort
