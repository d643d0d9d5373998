#include "ui/people/people_view.h"

#include "tests/support/ui_pages.h"
#include "ui/people/people_model.h"
#include "ui/people/person_view.h"
#include "ui/widgets/undo_bar.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class LookingAtPeople : public testing::Test {
protected:
    void SetUp() override
    {
        page = std::make_unique<PeopleView>(sample.library());
        page->resize(1000, 700);
        page->show();
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->model()->rowCount() > 3; }));
    }
    PersonPage person(ContactId contact)
    {
        return sample.rig.value<PersonPage>([&](QObject* asker, auto answer) {
            sample.library().person(contact, std::nullopt, asker, std::move(answer));
        });
    }

    SampleLibrary sample;
    std::unique_ptr<PeopleView> page;
};

TEST_F(LookingAtPeople, FindsSomebodyByName)
{
    const PersonRow* first = page->model()->person(0);
    ASSERT_TRUE(first);
    const ContactId who = first->contact.id; // the row itself goes with the next question
    const QString name = first->contact.name;
    const int everybody = page->model()->rowCount();
    page->focusSearch();
    page->findChild<QLineEdit*>(u"search"_s)->setText(name);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return page->model()->rowCount() < everybody; }));
    EXPECT_GE(page->model()->rowOf(who), 0);
}

TEST_F(LookingAtPeople, DownComesToTheFirstPersonFromTheSearchFieldAndInTheList)
{
    auto* field = page->findChild<QLineEdit*>(u"search"_s);
    const auto chosen = [this] {
        const QModelIndexList rows = page->list()->selectionModel()->selectedIndexes();
        return rows.size() == 1 ? rows.front().row() : -1;
    };
    page->focusSearch();
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_TRUE(page->list()->hasFocus());
    EXPECT_EQ(chosen(), 0);
    QTest::keyClick(page->list(), Qt::Key_Down);
    EXPECT_EQ(chosen(), 1);
    page->list()->clearSelection();
    page->list()->selectionModel()->setCurrentIndex(page->model()->index(0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(page->list(), Qt::Key_Down);
    EXPECT_EQ(chosen(), 0) << "as when one comes to the list with Tab";
}

TEST_F(LookingAtPeople, TheModelKeepsItsPromises)
{
    const QAbstractItemModelTester tester(page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    page->model()->setQuery({.words = u"a"_s});
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !page->model()->isLoading(); }));
    page->model()->setQuery({});
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !page->model()->isLoading(); }));
}

TEST_F(LookingAtPeople, ADragCarriesThePeople)
{
    const std::unique_ptr<QMimeData> mime(page->model()->mimeData({page->model()->index(0)}));
    const auto carried = contactsFromMime(mime->data(QLatin1String(contactsMime)));
    EXPECT_EQ(carried, std::vector{page->model()->person(0)->contact.id});
    EXPECT_TRUE(contactsFromMime("x\n-3\n\n").empty());
}

TEST_F(LookingAtPeople, LinksTwoUnlinksOneAndTakesItBack)
{
    const ContactId into = sample.members.at(0);
    const ContactId from = sample.members.at(1);
    const auto undo = sample.rig.value<Undo>([&](QObject* asker, auto answer) {
        sample.library().linkContacts(from, into, asker, std::move(answer));
    });
    (void)undo;
    page->showPerson(into);
    ASSERT_EQ(person(into).row.identities.size(), 2U);
    press(*page->person(), u"Unlink"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return person(into).row.identities.size() == 1; }));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->undoBar()->isOffering(); }));
    page->undoBar()->undoNow();
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return person(into).row.identities.size() == 2; }));
}

TEST_F(LookingAtPeople, KeepsItsButtonsWhenSomethingElseChanges)
{
    const ContactId who = sample.members.at(0);
    page->showPerson(who);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return buttonSaying(*page->person(), u"Unfollow"_s); }));
    const QPointer<QAbstractButton> unfollow = buttonSaying(*page->person(), u"Unfollow"_s);
    const QPointer<QAbstractButton> join = buttonSaying(*page->person(), u"Add to a circle"_s);
    Contact changed = person(who).row.contact;
    changed.note = u"met at the fair"_s;
    const auto saved = sample.rig.answered<void>([&](QObject* asker, auto answer) {
        sample.library().updateContact(changed, asker, std::move(answer));
    });
    ASSERT_TRUE(saved);
    const auto* note = page->person()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return note->toPlainText() == changed.note; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(unfollow && unfollow->isVisibleTo(page.get())) << "the keyboard may be on it";
    EXPECT_TRUE(join && join->isVisibleTo(page.get()));
}

TEST_F(LookingAtPeople, KeepsANoteWithoutBeingAsked)
{
    const ContactId who = sample.members.at(0);
    page->showPerson(who);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->person()->isVisible(); }));
    page->person()->findChild<QPlainTextEdit*>()->insertPlainText(u"likes tall desks"_s);
    page.reset();
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return person(who).row.contact.note == "likes tall desks"_L1; }));
}

TEST_F(LookingAtPeople, NamesEverythingForAssistiveTechnology)
{
    page->showPerson(sample.members.at(0));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->person()->isVisible(); }));
    EXPECT_EQ(unnamedBelow(*page), QStringList());
    EXPECT_EQ(fightingMnemonics(*page), QStringList());
}

} // namespace
} // namespace cohort
