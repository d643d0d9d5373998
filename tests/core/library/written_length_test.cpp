#include "core/library/written_length.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(WrittenLengthTest, CountsTheWarningAsItIsSent)
{
    Capabilities can{.maxCharacters = 10, .countsIn = CharacterUnit::Grapheme, .maxTextBytes = 30};
    can.contentWarning = true;
    EXPECT_EQ(writtenLength(u"tea"_s, u"kettle"_s, can), (WrittenLength{.used = 9, .most = 10}));
    can.contentWarning = false;
    EXPECT_EQ(writtenLength(u"tea"_s, u"kettle"_s, can),
              (WrittenLength{.used = 11, .most = 10, .tooManyCharacters = 1}))
        << "an empty line stands between them";
    EXPECT_EQ(writtenLength({}, u"kettle"_s, can), (WrittenLength{.used = 6, .most = 10}));
    EXPECT_EQ(writtenLength({}, u"\U0001F1E9\U0001F1EA"_s.repeated(4), can),
              (WrittenLength{.used = 4, .most = 10, .tooManyBytes = 2}));
    EXPECT_EQ(writtenLength(u"tea"_s, u"kettle"_s, {}).tooManyCharacters, 0) << "no limit is known";
}

} // namespace
} // namespace cohort
