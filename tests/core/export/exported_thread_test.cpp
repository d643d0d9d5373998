#include "core/export/export_choices.h"

#include "tests/support/saved_threads.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(ExportedThread, GivesTheWarningToWhoeverExports)
{
    const auto file = exportThread(librariansThread(), {.format = ExportFormat::Csv});
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->warning.contains(u"2 posts"));
    EXPECT_EQ(file->mimeType, u"text/csv"_s);
    EXPECT_EQ(file->suggestedName, u"How do you keep conversations for the reading room.csv"_s);
}

TEST(ExportedThread, RefusesASelectionOfNothing)
{
    const auto file = exportThread(librariansThread(), {.only = {SavedPostId{99}}});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, ErrorKind::NotFound);
    const auto pdf = exportThread(librariansThread(), {.format = ExportFormat::Pdf});
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().kind, ErrorKind::Unsupported);
}

TEST(ExportedThread, WritesAnEmptyAndALongConversationInEveryFormat)
{
    for (const ExportFormat format : exportFormats()) {
        if (format == ExportFormat::Pdf)
            continue;
        const auto empty = exportThread(SavedThread{}, {.format = format});
        ASSERT_TRUE(empty) << nameOf(format).toStdString();
        const auto large = exportThread(longThread(500), {.format = format, .withNotes = true});
        ASSERT_TRUE(large) << nameOf(format).toStdString();
        EXPECT_GT(large->bytes.size(), 5000);
    }
}

} // namespace
} // namespace cohort
