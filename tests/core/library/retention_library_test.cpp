#include "core/library/saved_threads.h"
#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class RetentionLibraryTest : public ::testing::Test {
protected:
    RetentionLibraryTest() { rig.addSampleAccounts(); }

    [[nodiscard]] DiskUse use(std::optional<Sphere> sphere)
    {
        return rig.value<DiskUse>([&](QObject* asker, Library::Answer<DiskUse> answer) {
            rig.library().saved().diskUse(sphere, asker, std::move(answer));
        });
    }
    /// A circle in which everybody of the sample's professional stream is.
    CircleId circleOfAll()
    {
        std::vector<ContactId> members;
        for (const PersonRow& row : rig.people({.words = {}, .limit = 500}))
            members.push_back(row.contact.id);
        return rig.circle(u"All of them"_s, Sphere::Professional, members);
    }
    [[nodiscard]] RetentionPreview preview(CircleId circle, const RetentionRule& rule)
    {
        return rig.value<RetentionPreview>([&](QObject* asker, Library::Answer<RetentionPreview> answer) {
            rig.library().saved().previewRetention(circle, rule, asker, std::move(answer));
        });
    }

    LibraryRig rig;
};

TEST_F(RetentionLibraryTest, WhatIsAnnouncedGoesAndIsTold)
{
    const CircleId circle = circleOfAll();
    const RetentionRule rule{.kind = RetentionRule::Kind::Saved};
    const RetentionPreview seen = preview(circle, rule);
    ASSERT_GT(seen.posts, 0) << "the sample network has posts older than a week";
    const int before = use(std::nullopt).circles.back().posts;
    bool told = false;
    QObject::connect(&rig.library(), &Library::changed, &rig.library(),
                     [&told](const Changes& changes) { told = told || changes.posts; });
    int steps = 0;
    const int gone = rig.value<int>([&](QObject* asker, Library::Answer<int> answer) {
        rig.library().saved().setRetention(
            circle, rule, asker, [&steps](int) { ++steps; }, std::move(answer));
    });
    EXPECT_EQ(gone, seen.posts);
    EXPECT_GT(steps, 0);
    EXPECT_EQ(preview(circle, rule).posts, 0);
    EXPECT_TRUE(LibraryRig::waitUntil([&told] { return told; })) << "open streams read again";
    const auto uses = use(std::nullopt).circles;
    const auto mine = std::ranges::find(uses, circle, [](const CircleUse& one) { return one.circle.id; });
    ASSERT_NE(mine, uses.end());
    EXPECT_EQ(mine->rule, rule);
    EXPECT_LT(mine->posts, before + 1);
}

TEST_F(RetentionLibraryTest, TheRuleOutlivesTheProgram)
{
    const CircleId circle = circleOfAll();
    const RetentionRule rule{.kind = RetentionRule::Kind::Months, .months = 240};
    rig.value<int>([&](QObject* asker, Library::Answer<int> answer) {
        rig.library().saved().setRetention(circle, rule, asker, {}, std::move(answer));
    });
    rig.reopen();
    const auto uses = use(Sphere::Professional).circles;
    const auto mine = std::ranges::find(uses, circle, [](const CircleUse& one) { return one.circle.id; });
    ASSERT_NE(mine, uses.end());
    EXPECT_EQ(mine->rule, rule);
}

TEST_F(RetentionLibraryTest, TellsWhatTheProfileTakesAndNamesOneLifeAlone)
{
    const CircleId circle = circleOfAll();
    const DiskUse all = use(Sphere::Personal);
    EXPECT_GT(all.cache, 0);
    EXPECT_GT(all.local, 0);
    EXPECT_GT(all.library, 0);
    EXPECT_EQ(all.copies, 0);
    for (const CircleUse& one : all.circles)
        EXPECT_NE(one.circle.id, circle);
}

TEST_F(RetentionLibraryTest, ForgetsAnAccountWithItsCredentials)
{
    const AccountRow leaving = rig.accounts().front();
    const AccountTraces traces =
        rig.value<AccountTraces>([&](QObject* asker, Library::Answer<AccountTraces> answer) {
            rig.library().saved().accountTraces(leaving.account.id, asker, std::move(answer));
        });
    EXPECT_GT(traces.posts, 0);
    const auto forget = [&] {
        return rig.answered<void>([&](QObject* asker, Library::Answer<void> answer) {
            rig.library().saved().forgetAccount(leaving.account.id, {}, asker, std::move(answer));
        });
    };
    ASSERT_TRUE(forget());
    EXPECT_EQ(rig.accounts().size(), 1U);
    const StreamPage page = rig.page({.kind = StreamRef::Kind::Account, .account = leaving.account.id});
    EXPECT_TRUE(page.rows.empty());
    const auto again = forget();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::NotFound);
    rig.reopen();
    EXPECT_EQ(rig.accounts().size(), 1U);
}

} // namespace
} // namespace cohort
