#include "core/library/my_comments.h"
#include "core/store/comments.h"
#include "tests/support/library_rig.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class LibraryComments : public testing::Test {
protected:
    LibraryComments() { m_rig.addSampleAccounts(); }

    CommentPage page(const CommentQuery& query)
    {
        return m_rig.value<CommentPage>(
            [&](QObject* asker, auto answer) { comments().page(query, asker, std::move(answer)); });
    }
    CommentNews news(std::optional<Sphere> life = {})
    {
        return m_rig.value<CommentNews>(
            [&](QObject* asker, auto answer) { comments().news(life, asker, std::move(answer)); });
    }
    int dueReminders()
    {
        return m_rig.value<int>(
            [&](QObject* asker, auto answer) { comments().dueReminders({}, asker, std::move(answer)); });
    }
    MyComments::Before change(const PostRef& post, const CommentChange& change)
    {
        return m_rig.value<MyComments::Before>(
            [&](QObject* asker, auto answer) { comments().change(post, change, asker, std::move(answer)); });
    }
    [[nodiscard]] MyComments& comments() { return m_rig.library().comments(); }

    /// The sample network speaks of today.
    ManualClock m_clock{QDateTime::currentDateTimeUtc()};
    LibraryRig m_rig{m_clock, std::chrono::milliseconds(0)};
};

TEST_F(LibraryComments, AreWhatSyncBrought)
{
    const CommentPage all = page({});
    ASSERT_FALSE(all.rows.empty());
    for (const CommentRow& row : all.rows) {
        EXPECT_TRUE(row.row.mine);
        EXPECT_FALSE(row.row.post.boostedBy);
    }
    // No comment stands in both lives of the sample, where each account has one.
    for (const CommentRow& work : page({.life = Sphere::Professional, .limit = 1000}).rows)
        for (const CommentRow& home : page({.life = Sphere::Personal, .limit = 1000}).rows)
            EXPECT_NE(work.row.post.ref.uri, home.row.post.ref.uri);
}

TEST_F(LibraryComments, RemindWhenTheTimeComes)
{
    const PostRef post = page({}).rows.at(0).row.post.ref;
    change(post, {.kind = CommentChange::Kind::Remind, .at = m_clock.now().addDays(2)});
    EXPECT_EQ(dueReminders(), 0);
    m_clock.advance(std::chrono::hours(49));
    EXPECT_EQ(dueReminders(), 1);
    ASSERT_EQ(news().due.size(), 1U);
    EXPECT_EQ(news().due[0].row.post.ref.uri, post.uri);
    m_rig.reopen();
    EXPECT_EQ(dueReminders(), 1) << "it is kept";
    const auto before = change(post, {.kind = CommentChange::Kind::DropReminder});
    EXPECT_EQ(dueReminders(), 0);
    m_rig.value<void>(
        [&](QObject* asker, auto answer) { comments().restore(before, asker, std::move(answer)); });
    EXPECT_EQ(dueReminders(), 1);
}

TEST_F(LibraryComments, CloseAndTellThatMarksChanged)
{
    const PostRef post = page({}).rows.at(0).row.post.ref;
    bool told = false;
    QObject::connect(&m_rig.library(), &Library::changed, &m_rig.library(),
                     [&told](const Changes& changes) { told |= changes.marks; });
    change(post, {.kind = CommentChange::Kind::Close});
    EXPECT_TRUE(LibraryRig::waitUntil([&told] { return told; }));
    const CommentPage closed = page({.state = CommentState::Closed});
    ASSERT_EQ(closed.rows.size(), 1U);
    EXPECT_EQ(closed.rows[0].row.post.ref.uri, post.uri);
}

TEST_F(LibraryComments, AreNotedByHandOnlyWhereTheNetworkDoesNotTell)
{
    const PostRef post = page({}).rows.at(0).row.post.ref;
    const size_t before = page({.limit = 1000}).rows.size();
    const auto noted = m_rig.answered<CommentedPlace>([&](QObject* asker, auto answer) {
        comments().noteSaid(post, {.words = u"Something"_s}, asker, std::move(answer));
    });
    ASSERT_FALSE(noted);
    EXPECT_EQ(noted.error().kind, ErrorKind::Unsupported);
    const auto forgotten = m_rig.answered<ForgottenComments>(
        [&](QObject* asker, auto answer) { comments().forgetSaid(post, asker, std::move(answer)); });
    ASSERT_FALSE(forgotten);
    EXPECT_EQ(forgotten.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(page({.limit = 1000}).rows.size(), before);
}

TEST_F(LibraryComments, TellOfPlacesThatWereForgottenUntilTheyAreOpened)
{
    const CommentPage fresh = page({.state = CommentState::New});
    if (fresh.rows.empty())
        GTEST_SKIP() << "the sample network answered nothing of mine";
    EXPECT_TRUE(news().forgotten.empty()) << "they were signed in to just now";
    m_clock.advance(std::chrono::hours(24 * (store::forgottenDays + 1)));
    const CommentNews later = news();
    ASSERT_FALSE(later.forgotten.empty());
    const AccountId account = later.forgotten[0].account;
    comments().noteOpened(account);
    EXPECT_TRUE(LibraryRig::waitUntil([&] {
        const CommentNews now = news();
        return std::ranges::find(now.forgotten, account, &ForgottenPlace::account) == now.forgotten.end();
    }));
}

TEST_F(LibraryComments, AreNotNewAfterTheirConversationWasOpened)
{
    const CommentPage fresh = page({.state = CommentState::New});
    if (fresh.rows.empty())
        GTEST_SKIP() << "the sample network answered nothing of mine";
    const PostRef post = fresh.rows[0].row.post.ref;
    comments().noteLooked(post);
    EXPECT_TRUE(LibraryRig::waitUntil([&] {
        const CommentPage now = page({.state = CommentState::New, .limit = 1000});
        return std::ranges::none_of(now.rows,
                                    [&post](const CommentRow& row) { return row.row.post.ref == post; });
    }));
}

} // namespace
} // namespace cohort
