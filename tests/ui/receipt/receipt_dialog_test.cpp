#include "ui/receipt/receipt_dialog.h"

#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/reach_list.h"
#include "ui/receipt/view_as_dialog.h"
#include "ui/widgets/style.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A network in memory; Ana and Ben are of the board.
class ReceiptsOnANetwork : public testing::Test {
protected:
    ReceiptsOnANetwork()
        : m_fake([this](TempStore& store, FakeNetwork& network) {
            m_board = store.addCircle(u"Board"_s, Sphere::Professional);
            m_ana = store.addPerson(network.author(u"ana"_s), {m_board});
            m_ben = store.addPerson(network.author(u"ben"_s), {m_board});
            m_eve = store.addPerson(network.author(u"eve"_s), {});
        })
    {
    }

    PostRef sendToBoard(const QString& words)
    {
        Draft draft{.text = words};
        draft.audience.circles = {m_board};
        draft.targets = {{.account = m_fake.account().id}};
        library().send(draft, &library(), [this](const Result<SendOutcome>& outcome) {
            for (const OutboxId id : outcome ? outcome->entries : std::vector<OutboxId>())
                library().sendNow(id, &library(), {});
        });
        PostRef sent;
        bool here = false;
        QObject asker; // gone before `sent`: a late answer finds nobody
        EXPECT_TRUE(LibraryRig::waitUntil([&] {
            library().outbox(&asker, [&sent](const Result<std::vector<OutboxRow>>& rows) {
                for (const OutboxRow& row : rows ? *rows : std::vector<OutboxRow>())
                    if (row.state == SendState::Sent)
                        sent = row.sent;
            });
            QTest::qWait(1);
            return !sent.isNull();
        }));
        // The receipt is written first, then the copy of the post: a busy computer shows the step between.
        EXPECT_TRUE(LibraryRig::waitUntil([&] {
            library().thread(sent, &asker, [&here](const Result<ThreadPage>& thread) {
                here = here || (thread && !thread->rows.empty());
            });
            QTest::qWait(1);
            return here;
        }));
        return sent;
    }
    [[nodiscard]] Library& library() { return m_fake.library(); }
    static bool says(const QWidget& page, const QString& words)
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page) && label->text().contains(words))
                return true;
        return false;
    }
    static QStringList rowsOf(QTreeView& view)
    {
        QStringList rows;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            rows << view.model()->index(row, 0).data().toString() + u" | "_s +
                        view.model()->index(row, 1).data().toString();
        return rows;
    }

    CircleId m_board = CircleId::None;
    ContactId m_ana = ContactId::None;
    ContactId m_ben = ContactId::None;
    ContactId m_eve = ContactId::None;
    FakeLibrary m_fake;
};

TEST_F(ReceiptsOnANetwork, ShowWhatWasPromisedAndWhoIsNoLongerMeant)
{
    const PostRef ref = sendToBoard(u"Minutes"_s);
    ReceiptDialog dialog(library(), nullptr);
    dialog.show(ref);
    ASSERT_TRUE(LibraryRig::waitUntil([&dialog] { return dialog.isVisible(); }));
    EXPECT_FALSE(dialog.isModal());
    EXPECT_TRUE(says(dialog, u"2 people will see this."_s));
    EXPECT_TRUE(says(dialog, u"Nothing has changed since"_s));
    const QStringList rows = rowsOf(*dialog.findChild<QTreeView*>());
    EXPECT_EQ(rows.filter(u"@ana@"_s).size(), 1) << rows.join(u'\n').toStdString();
    EXPECT_EQ(rows.filter(u"@ben@"_s).size(), 1);
    EXPECT_EQ(unnamedBelow(dialog), QStringList());
    EXPECT_EQ(fightingMnemonics(dialog), QStringList());
    // The dialog follows what changes while it is open.
    library().removeFromCircle(m_board, {m_ben}, &library(), {});
    ASSERT_TRUE(LibraryRig::waitUntil([&dialog] { return says(dialog, u"No longer in the audience"_s); }));
    EXPECT_TRUE(says(dialog, u"2 people will see this."_s)) << "what was promised stays";
}

TEST_F(ReceiptsOnANetwork, SayThatNothingIsKnownOfSomebodyElsesPost)
{
    m_fake.addReply(u"ana"_s, u"Thank you"_s, QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(m_fake.sync());
    ReceiptDialog dialog(library(), nullptr);
    dialog.show({.account = m_fake.account().id, .uri = u"https://nowhere.test/1"_s});
    ASSERT_TRUE(LibraryRig::waitUntil([&dialog] { return dialog.isVisible(); }));
    EXPECT_TRUE(says(dialog, u"Nothing is known of this post"_s));
    EXPECT_FALSE(dialog.findChild<ReachTable*>()->isVisible());
}

TEST_F(ReceiptsOnANetwork, TheViewOfAMemberListsThePostAndThatOfAStrangerCountsIt)
{
    (void)sendToBoard(u"Minutes of May"_s);
    auto* view = new ViewAsDialog(library(), {.contact = m_ana, .name = u"Ana"_s}, nullptr);
    view->start();
    ASSERT_TRUE(LibraryRig::waitUntil([view] { return view->isVisible(); }));
    auto* tree = view->findChild<QTreeView*>();
    const QAbstractItemModelTester tester(tree->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(tree->model()->rowCount(), 1);
    const QModelIndex group = tree->model()->index(0, 0);
    EXPECT_EQ(group.data().toString(), u"Can read it (1)"_s);
    EXPECT_EQ(tree->model()->index(0, 0, group).data().toString(), style::isolated(u"Minutes of May"_s))
        << "in its own direction";
    EXPECT_EQ(unnamedBelow(*view), QStringList());
    view->close();

    auto* stranger = new ViewAsDialog(library(), {.contact = m_eve, .name = u"Eve"_s}, nullptr);
    stranger->start();
    ASSERT_TRUE(LibraryRig::waitUntil([stranger] { return stranger->isVisible(); }));
    EXPECT_EQ(stranger->findChild<QTreeView*>()->model()->rowCount(), 0);
    EXPECT_TRUE(says(*stranger, u"1 post"_s));
    stranger->close();
}

} // namespace
} // namespace cohort
