#include "core/sync/answer_check.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Author someone(const QString& name)
{
    return {.network = u"fediverse"_s,
            .uri = u"https://work.test/"_s + name,
            .handle = u'@' + name + u"@work.test"_s};
}

const Author me = someone(u"me"_s);
const AccountReach toAna{.visibility = Visibility::Mentioned,
                         .readers = {Reader{.author = someone(u"ana"_s)}},
                         .recipients = {someone(u"ana"_s)}};

TEST(AnswerCheck, IsContentWhenTheServerDidWhatWasAsked)
{
    OutboxRow row;
    Author byHandle = someone(u"ana"_s);
    byHandle.uri.clear();
    byHandle.handle = byHandle.handle.toUpper();
    compareWithAsked(row, toAna, {.post = {.visibility = Visibility::Mentioned}, .reached = {byHandle, me}},
                     me);
    EXPECT_FALSE(row.visibilityDiffers);
    EXPECT_TRUE(row.widerReach.isEmpty());
    EXPECT_EQ(row.answered, Visibility::Mentioned);
}

TEST(AnswerCheck, NamesEverybodyWhoWasReachedBeyondWhatWasAsked)
{
    OutboxRow row;
    compareWithAsked(row, toAna,
                     {.post = {.visibility = Visibility::Quiet},
                      .reached = {someone(u"ana"_s), someone(u"boss"_s), someone(u"boss"_s)}},
                     me);
    EXPECT_TRUE(row.visibilityDiffers);
    EXPECT_EQ(row.answered, Visibility::Quiet);
    EXPECT_EQ(row.widerReach, QStringList{u"@boss@work.test"_s});
}

TEST(AnswerCheck, TakesAnUnsaidVisibilityForAnotherOneButNoListForNone)
{
    OutboxRow row;
    compareWithAsked(row, toAna, {.post = {}, .reached = {someone(u"boss"_s)}, .reachKnown = false}, me);
    EXPECT_TRUE(row.visibilityDiffers) << "unknown is treated as the widest";
    EXPECT_TRUE(row.widerReach.isEmpty());
}

TEST(AnswerCheck, TellsWhatWaitsForApprovalFromWhatWentElsewhere)
{
    OutboxRow row;
    const AccountReach asked{.visibility = Visibility::Anyone, .world = true};
    compareWithAsked(row, asked, {.post = {.visibility = Visibility::OnlyMe, .standing = Standing::Waiting}},
                     me);
    EXPECT_FALSE(row.visibilityDiffers);
    EXPECT_EQ(row.standing, Standing::Waiting);
    compareWithAsked(row, asked, {.post = {.visibility = Visibility::OnlyMe}}, me);
    EXPECT_TRUE(row.visibilityDiffers) << "that is something else";
}

TEST(AnswerCheck, SeesThatADraftWasPublished)
{
    OutboxRow row;
    const AccountReach asked{.visibility = Visibility::OnlyMe, .siteDraft = true};
    compareWithAsked(row, asked, {.post = {.visibility = Visibility::OnlyMe, .standing = Standing::Draft}},
                     me);
    EXPECT_FALSE(row.visibilityDiffers);
    EXPECT_EQ(row.standing, Standing::Draft);
    compareWithAsked(row, asked, {.post = {.visibility = Visibility::Anyone}}, me);
    EXPECT_TRUE(row.visibilityDiffers);
}

TEST(AnswerCheck, SeesThatAPostIsBehindNoPassword)
{
    OutboxRow row;
    const AccountReach asked{.visibility = Visibility::Circle, .password = true};
    compareWithAsked(row, asked, {.post = {.visibility = Visibility::Circle, .standing = Standing::Password}},
                     me);
    EXPECT_FALSE(row.visibilityDiffers);
    compareWithAsked(row, asked, {.post = {.visibility = Visibility::Anyone}}, me);
    EXPECT_TRUE(row.visibilityDiffers);
    compareWithAsked(row, asked,
                     {.post = {.visibility = Visibility::Unknown, .standing = Standing::Password}}, me);
    EXPECT_TRUE(row.visibilityDiffers) << "another password";
}

} // namespace
} // namespace cohort
