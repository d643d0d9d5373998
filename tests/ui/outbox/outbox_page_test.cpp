#include "ui/outbox/outbox_page.h"

#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/people/people_view.h"

#include <QAbstractButton>
#include <QLabel>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A network in memory on which Ana is of the board.
class PagesOnANetwork : public testing::Test {
protected:
    PagesOnANetwork()
        : m_fake([this](TempStore& store, FakeNetwork& network) {
            m_board = store.addCircle(u"Board"_s, Sphere::Professional);
            m_ana = store.addPerson(network.author(u"ana"_s), {m_board});
        })
    {
    }

    CircleId m_board = CircleId::None;
    ContactId m_ana = ContactId::None;
    FakeLibrary m_fake;
};

TEST_F(PagesOnANetwork, APostThatReachedSomebodyElseCanBeDeletedAtOnce)
{
    m_fake.network().alsoReach(u"eve"_s);
    Draft draft{.text = u"For the board"_s};
    draft.audience.circles = {m_board};
    draft.targets = {{.account = m_fake.account().id}};
    std::vector<OutboxId> entries;
    m_fake.library().send(draft, &m_fake.library(), [&entries](const Result<SendOutcome>& outcome) {
        if (outcome)
            entries = outcome->entries;
    });
    ASSERT_TRUE(LibraryRig::waitUntil([&entries] { return entries.size() == 1; }));
    m_fake.library().sendNow(entries.front(), &m_fake.library(), [](const Result<void>&) {});
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_fake.network().published().size() == 1; }));
    OutboxPage page(m_fake.library());
    page.show();
    ASSERT_TRUE(LibraryRig::waitUntil([&page] { return buttonSaying(page, u"Delete it now"_s); }));
    EXPECT_EQ(m_fake.network().calls(u"perform"_s), 0);
    press(page, u"Delete it now"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_fake.network().calls(u"perform"_s) == 1; }));
    EXPECT_TRUE(m_fake.network().isGone(m_fake.network().published().front().post.ref.uri));
}

TEST_F(PagesOnANetwork, SomebodyIsFollowedAndNoLongerFollowed)
{
    m_fake.network().setFollowing(m_fake.account(), {u"ana"_s});
    ASSERT_TRUE(m_fake.sync());
    PeopleView page(m_fake.library());
    page.resize(900, 600);
    page.show();
    page.showPerson(m_ana);
    press(page, u"Unfollow"_s);
    ASSERT_TRUE(
        LibraryRig::waitUntil([this] { return m_fake.network().following(m_fake.account()).isEmpty(); }));
    press(page, u"Follow"_s);
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return m_fake.network().following(m_fake.account()) == QStringList{u"ana"_s}; }));
    EXPECT_TRUE(LibraryRig::waitUntil([&page] { return buttonSaying(page, u"Unfollow"_s); }));
}

TEST(OutboxOfABlog, SaysOfAReceiptThatThePostWaitsForApproval)
{
    FakeLibrary fake([](TempStore& store, FakeNetwork&) {
        const AccountId account{1}; // the one of the library
        store::OutboxEntry entry{.row = {.account = account,
                                         .draft = {.targets = {{.account = account}}, .text = u"May I?"_s},
                                         .state = SendState::Sent,
                                         .sentence = u"Anyone can read this."_s,
                                         .sent = {.account = account, .uri = u"https://home.test/1"_s},
                                         .answered = Visibility::OnlyMe,
                                         .standing = Standing::Waiting},
                                 .idempotencyKey = u"key"_s};
        store.write([&entry](Connection& c) { return store::enqueue(c, {entry}); });
    });
    OutboxPage page(fake.library());
    page.show();
    const auto says = [&page](const QString& words) {
        return std::ranges::any_of(page.findChildren<QLabel*>(),
                                   [&words](const QLabel* label) { return label->text().contains(words); });
    };
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return says(u"waits for approval"_s); }));
    EXPECT_FALSE(says(u"You asked for something else"_s));
}

} // namespace
} // namespace cohort
