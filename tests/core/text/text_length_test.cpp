#include "core/text/text_length.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(TextLength, CountsWhatPeopleSeeAsOneCharacterOnce)
{
    EXPECT_EQ(graphemeCount({}), 0);
    EXPECT_EQ(graphemeCount(u"tea"_s), 3);
    EXPECT_EQ(graphemeCount(u"a\r\nb"_s), 3);
    EXPECT_EQ(graphemeCount(u"e\u0301"_s), 1) << "a letter with its accent";
    EXPECT_EQ(graphemeCount(u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s), 1)
        << "a family";
    EXPECT_EQ(graphemeCount(u"\U0001F44D\U0001F3FD"_s), 1) << "a thumb with a skin tone";
    EXPECT_EQ(graphemeCount(u"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7"_s), 2) << "two flags";
    EXPECT_EQ(graphemeCount(u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s), 1)
        << "the flag of a region";
    EXPECT_EQ(graphemeCount(u"\u1112\u1161\u11AB"_s), 1) << "a syllable of three letters";
    EXPECT_EQ(graphemeCount(QString(QChar(0xD800))), 1) << "half a character is one, too";
}

} // namespace
} // namespace cohort
