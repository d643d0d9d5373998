#include "core/text/search_match.h"

#include "core/text/search_query.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

std::vector<SearchTerm> termsTyped(const QString& typed)
{
    return termsOf(readSearch(typed, QDate(2026, 3, 2)));
}

/// The snippet with [ ] around what was found.
QString marked(const QString& text, const QString& typed)
{
    return snippetOf(text, termsTyped(typed)).replace(QChar(0x2068), u'[').replace(QChar(0x2069), u']');
}

TEST(SearchMatch, FollowsTheRulesOfTheIndex)
{
    const auto fits = [](const QString& text, const QString& typed) {
        return matches(text, termsTyped(typed));
    };
    EXPECT_TRUE(fits(u"Neue Tische im Lesesaal"_s, u"lesesaal tisch"_s));
    EXPECT_FALSE(fits(u"Neue Tische im Lesesaal"_s, u"tisch lesesaal"_s))
        << "only the last word may be begun";
    EXPECT_TRUE(fits(u"Neue Tische im Lesesaal"_s, u"\"neue tische\""_s));
    EXPECT_FALSE(fits(u"Neue Tische im Lesesaal"_s, u"\"tische neue\""_s));
    EXPECT_FALSE(fits(u"Neue Tische im Lesesaal"_s, u"neue -lesesaal"_s));
    EXPECT_TRUE(fits(u"\u5317\u4eac\u56fe\u4e66\u9986"_s, u"\u56fe\u4e66"_s));
    EXPECT_TRUE(fits(u"anything"_s, QString()));
}

TEST(SearchMatch, KnowsANameInAnyOrder)
{
    const auto named = [](const QString& name, const QString& typed) {
        return isNamed(name, readSearch(typed, QDate(2026, 3, 2)).parts.at(0));
    };
    EXPECT_TRUE(named(u"Ana Silva @ana@work.test"_s, u"to:\"silva ana\""_s));
    EXPECT_TRUE(named(u"Ana Silva @ana@work.test"_s, u"to:@ana@work.test"_s));
    EXPECT_TRUE(named(u"Ana Silva @ana@work.test"_s, u"to:sil"_s));
    EXPECT_FALSE(named(u"Ana Silva @ana@work.test"_s, u"to:\"sil\""_s));
    EXPECT_FALSE(named(u"Ana Silva @ana@work.test"_s, u"to:@ana@home.test"_s));
}

TEST(SearchSnippet, MarksWhatWasFoundInEveryScript)
{
    EXPECT_EQ(marked(u"Das Münchner Café war gut"_s, u"cafe"_s), u"Das Münchner [Café] war gut"_s);
    EXPECT_EQ(marked(u"Große Straße"_s, u"strasse"_s), u"Große [Straße]"_s);
    EXPECT_EQ(marked(u"北京图书馆在这里"_s, u"图书"_s), u"北京[图书]馆在这里"_s);
    EXPECT_EQ(marked(u"東京都に住む図書館員"_s, u"図書館"_s), u"東京都に住む[図書館]員"_s);
    EXPECT_EQ(marked(u"ห้องสมุดสาธารณะ"_s, u"สาธารณะ"_s), u"ห้องสมุด[สาธารณะ]"_s);
    EXPECT_EQ(marked(u"افتتحت المَكتبة اليوم"_s, u"المكتبة"_s), u"افتتحت [المَكتبة] اليوم"_s);
    EXPECT_EQ(marked(u"reading room, the room"_s, u"\"reading room\""_s), u"[reading room], the room"_s);
    EXPECT_EQ(marked(u"room and desk"_s, u"from:room desk"_s), u"room and [desk]"_s) << "names are not words";
}

TEST(SearchSnippet, IsShortAndFreeOfItsOwnMarks)
{
    const QString text =
        u"\u2068x\u2069 "_s + u"lead in "_s.repeated(100) + u"the needle "_s + u"and on "_s.repeated(100);
    const QString shown = marked(text, u"needle"_s);
    EXPECT_TRUE(shown.startsWith(u"… "_s));
    EXPECT_TRUE(shown.endsWith(u'…'));
    EXPECT_TRUE(shown.contains(u"the [needle] and"_s));
    EXPECT_LE(shown.size(), 210);
    EXPECT_FALSE(hasFound(snippetOf(text, termsTyped(u"absent"_s))));
    EXPECT_EQ(marked(u"line\nline"_s, u"absent"_s), u"line line"_s);
    for (qsizetype length = 190; length < 210; ++length) {
        const QString cut = snippetOf(u"a"_s.repeated(length) + u"🎉🎉🎉🎉"_s, {});
        EXPECT_EQ(QString::fromUtf8(cut.toUtf8()), cut) << "half a character";
    }
}

} // namespace
} // namespace cohort
