#include "ui/search/search_pane.h"

#include "core/library/saved_threads.h"
#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/composer/composer.h"
#include "ui/search/search_help.h"
#include "ui/search/search_list.h"
#include "ui/search/search_model.h"
#include "ui/shell/top_bar.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/undo_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class SearchInTheWindow : public testing::Test {
protected:
    MainWindow& window() { return m_sample.window(); }
    SearchPane* pane() { return window().searchPane(); }
    SearchModel* model() { return pane()->model(); }
    QLineEdit* field() { return window().topBar()->searchField(); }
    SearchHelp* help() { return window().findChild<SearchHelp*>(); }
    /// What is said above and below the results.
    QString words()
    {
        QString all;
        for (const PlainLabel* label : pane()->findChildren<PlainLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        for (const ElidedLabel* label : pane()->findChildren<ElidedLabel*>())
            all += label->fullText() + u'\n';
        return all;
    }
    /// Types as a person does, letter by letter.
    void type(const QString& text)
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }
    bool searched(const QString& text)
    {
        window().search(text);
        return SampleWindow::waitUntil([this] { return !words().contains(u"Searching for"_s); });
    }
    QStringList offered()
    {
        QStringList rows;
        for (int row = 0; row < help()->offers().rowCount(); ++row)
            rows.append(help()->offers().item(row)->text());
        return rows;
    }
    /// The first row of a kind, -1 for none.
    int rowOf(Found::Kind kind)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (!model()->row(row).heading && model()->row(row).found.kind == kind)
                return row;
        return -1;
    }

    SampleWindow m_sample;
};

TEST_F(SearchInTheWindow, SearchesAsOneTypesAndLeavesTheCursorWhereItIs)
{
    type(u"desk"_s);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->findCount() > 0; }));
    EXPECT_EQ(window().pages()->currentWidget(), pane());
    EXPECT_TRUE(field()->hasFocus());
    for (int row = 0; row < model()->rowCount(); ++row)
        if (!model()->row(row).heading) {
            EXPECT_TRUE(model()->row(row).found.snippet.contains(QChar(0x2068)));
        }
    type(u"xyzzyplugh"_s);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->findCount() == 0; }));
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return words().contains(u"Nothing found"_s); }));
    EXPECT_TRUE(words().contains(u"Try fewer"_s));
}

TEST_F(SearchInTheWindow, DropsAnAnswerToOlderWords)
{
    window().search(u"desk"_s);
    window().search(u"xyzzyplugh"_s);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return words().contains(u"Nothing found"_s); }));
    m_sample.rig().settle();
    EXPECT_EQ(model()->findCount(), 0);
    pane()->search(u"desk"_s);
    pane()->clear();
    m_sample.rig().settle();
    EXPECT_EQ(model()->rowCount(), 0);
}

TEST_F(SearchInTheWindow, SaysWhatWasUnderstood)
{
    ASSERT_TRUE(searched(u"desk -loud in:posts after:2020 has:wings"_s));
    const QString shown = words();
    EXPECT_TRUE(shown.contains(u"in posts"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"2020"_s));
    EXPECT_TRUE(shown.contains(u"has:wings"_s)) << "read as text";
    ASSERT_TRUE(searched(u"desk"_s));
    EXPECT_FALSE(words().contains(u"in posts"_s));
}

TEST_F(SearchInTheWindow, IsUsedByKeyboardAlone)
{
    ASSERT_TRUE(searched(u"the"_s));
    SearchList* list = pane()->list();
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_J);
    ASSERT_TRUE(list->currentIndex().isValid());
    for (int step = 0; step < 8; ++step) {
        EXPECT_FALSE(model()->row(list->currentIndex().row()).heading);
        QTest::keyClick(list, Qt::Key_J);
    }
    const int below = list->currentIndex().row();
    QTest::keyClick(list, Qt::Key_K);
    EXPECT_LT(list->currentIndex().row(), below);
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return window().threadPane()->isVisible(); }));
    EXPECT_TRUE(list->hasFocus()) << "the conversation opens beside the results";
}

TEST_F(SearchInTheWindow, OpensPeopleAndDrafts)
{
    const std::vector<PersonRow> people = m_sample.rig().people({.sphere = Sphere::Professional});
    ASSERT_FALSE(people.empty());
    ContactId wanted = ContactId::None;
    QObject::connect(pane(), &SearchPane::personWanted, pane(),
                     [&wanted](ContactId person) { wanted = person; });
    ASSERT_TRUE(searched(u"in:people \"%1\""_s.arg(people.front().contact.name)));
    ASSERT_GE(rowOf(Found::Kind::Person), 0);
    pane()->list()->setCurrentIndex(model()->index(rowOf(Found::Kind::Person), 0));
    QTest::keyClick(pane()->list(), Qt::Key_Return);
    EXPECT_EQ(wanted, people.front().contact.id);

    Draft draft{.text = u"a word like quokka"_s, .changed = QDateTime::currentDateTimeUtc()};
    for (const AccountRow& row : m_sample.rig().accounts())
        if (row.account.hat == Hat::Professional)
            draft.targets.push_back({.account = row.account.id});
    (void)m_sample.rig().value<DraftId>(
        [&](QObject* asker, auto answer) { m_sample.library().saveDraft(draft, asker, answer); });
    ASSERT_TRUE(searched(u"quokka"_s));
    ASSERT_EQ(rowOf(Found::Kind::Draft), 0) << qPrintable(words());
    pane()->list()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(pane()->list(), Qt::Key_Return);
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return window().composer()->isVisible(); }));
    window().setSphere(Sphere::Personal);
    EXPECT_EQ(model()->rowCount(), 0);
    ASSERT_TRUE(searched(u"quokka"_s));
    EXPECT_EQ(model()->findCount(), 0);
}

TEST_F(SearchInTheWindow, OffersWhatCanBeAskedInPlainWords)
{
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_GE(offered().size(), 10);
    EXPECT_TRUE(offered().first().startsWith(u"from: – "_s)) << qPrintable(offered().first());
    type(u"desk ci"_s);
    ASSERT_EQ(offered().size(), 1);
    EXPECT_FALSE(help()->isChoosing()) << "Enter still searches";
    help()->choose(0);
    EXPECT_EQ(field()->text(), u"desk circle:"_s);
    ASSERT_GE(offered().size(), 1);
    const QString name = offered().first();
    help()->choose(0);
    EXPECT_EQ(field()->text(), u"desk circle:"_s + name + u' ');
    type(u"x in:sa"_s);
    ASSERT_EQ(offered().size(), 1);
    help()->choose(0);
    EXPECT_EQ(field()->text(), u"x in:saved "_s);
}

TEST_F(SearchInTheWindow, OffersOnlyCirclesAndPeopleOfTheLife)
{
    QStringList circles;
    QStringList people;
    for (const Sphere life : {Sphere::Professional, Sphere::Personal}) {
        window().setSphere(life);
        ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().rail()->circleNumber(1).has_value(); }));
        type(u"circle:"_s);
        circles += offered();
        type(u"from:"_s);
        ASSERT_TRUE(SampleWindow::waitUntil([this] { return offered().size() > 1; }));
        for (const PersonRow& row : m_sample.rig().people(
                 {.sphere = life == Sphere::Professional ? Sphere::Personal : Sphere::Professional}))
            if (!row.crossover) {
                EXPECT_FALSE(offered().join(u'\n').contains(row.contact.name))
                    << qPrintable(row.contact.name);
            }
    }
    circles.sort();
    EXPECT_EQ(circles.removeDuplicates(), 0);
}

TEST_F(SearchInTheWindow, ReadsOnWhenItIsScrolled)
{
    ASSERT_TRUE(searched(u"after:2000"_s));
    const int first = model()->findCount();
    ASSERT_GE(first, 50);
    for (int turn = 0; turn < 3; ++turn)
        pane()->list()->scrollToBottom();
    EXPECT_TRUE(SampleWindow::waitUntil([this, first] {
        pane()->list()->scrollToBottom();
        return model()->findCount() > first;
    }));
    QSet<PostId> seen;
    for (int row = 0; row < model()->rowCount(); ++row)
        if (!model()->row(row).heading) {
            const PostId id = model()->row(row).found.row.key.post;
            EXPECT_FALSE(seen.contains(id));
            seen.insert(id);
        }
}

TEST_F(SearchInTheWindow, AsksAgainInAnotherOrder)
{
    ASSERT_TRUE(searched(u"desk"_s));
    auto* order = pane()->findChild<QComboBox*>();
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    EXPECT_EQ(order->currentText(), u"Best first"_s);
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return model()->findCount() > 0; }));
}

TEST_F(SearchInTheWindow, IsKeptAsASmartFolderWithANameAndTakenBack)
{
    EXPECT_FALSE(pane()->folderButton()->isEnabled());
    const auto folders = [this] {
        return m_sample.rig().value<std::vector<Folder>>(
            [this](QObject* asker, Library::Answer<std::vector<Folder>> answer) {
                m_sample.library().saved().folders(std::nullopt, asker, std::move(answer));
            });
    };
    const size_t before = folders().size();
    window().setSphere(Sphere::Professional);
    ASSERT_TRUE(searched(u"library has:link"_s));
    pane()->folderButton()->click();
    EXPECT_EQ(pane()->folderName()->text(), u"library has:link"_s);
    pane()->folderName()->setText(u"Links on libraries"_s);
    QTest::keyClick(pane()->folderName(), Qt::Key_Return);
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return folders().size() == before + 1; }));
    const Folder made = folders().back();
    EXPECT_EQ(made.name, u"Links on libraries"_s);
    EXPECT_EQ(made.query, u"library has:link"_s);
    EXPECT_EQ(made.sphere, Sphere::Professional);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    EXPECT_FALSE(pane()->folderName()->isVisible());
    window().undoBar()->undoNow();
    EXPECT_TRUE(SampleWindow::waitUntil([&] { return folders().size() == before; }));
}

TEST_F(SearchInTheWindow, NamesEverythingForTheEar)
{
    ASSERT_TRUE(searched(u"desk"_s));
    EXPECT_EQ(unnamedBelow(*pane()), QStringList());
    EXPECT_EQ(fightingMnemonics(*pane()), QStringList());
    for (int row = 0; row < model()->rowCount(); ++row)
        EXPECT_FALSE(model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

} // namespace
} // namespace cohort
