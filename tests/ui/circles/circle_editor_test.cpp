#include "ui/circles/circle_editor.h"

#include "tests/support/ui_pages.h"
#include "ui/circles/circle_fields.h"
#include "ui/widgets/undo_bar.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class EditingACircle : public testing::Test {
protected:
    void SetUp() override
    {
        editor = std::make_unique<CircleEditor>(sample.library());
        editor->resize(900, 700);
        editor->show();
        editor->edit(sample.circle);
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return editor->inside()->model()->rowCount() == 3; }));
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return editor->outside()->model()->rowCount() > 3; }));
    }
    [[nodiscard]] int insiders() const { return editor->inside()->model()->rowCount(); }

    SampleLibrary sample;
    std::unique_ptr<CircleEditor> editor;
};

TEST_F(EditingACircle, AddsSeveralByKeyboardAndUndoesIt)
{
    const QModelIndex first = editor->outside()->model()->index(0, 0);
    const QModelIndex second = editor->outside()->model()->index(1, 0);
    editor->outside()->selectionModel()->select(first, QItemSelectionModel::Select);
    editor->outside()->selectionModel()->select(second, QItemSelectionModel::Select);
    QAbstractButton* add = buttonSaying(*editor, u"Add"_s);
    ASSERT_TRUE(add && add->isEnabled());
    QTest::keyClick(add, Qt::Key_Space);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return insiders() == 5; }));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return editor->undoBar()->isOffering(); }));
    editor->undoBar()->undoNow();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return insiders() == 3; }));
}

TEST_F(EditingACircle, TakesOneOut)
{
    editor->inside()->selectionModel()->select(editor->inside()->model()->index(0, 0),
                                               QItemSelectionModel::ClearAndSelect);
    press(*editor, u"Take out"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return insiders() == 2; }));
}

TEST_F(EditingACircle, KeepsANewNameEvenWhenClosedAtOnce)
{
    editor->fields()->name()->selectAll();
    QTest::keyClicks(editor->fields()->name(), u"Desks and lamps"_s);
    editor.reset();
    EXPECT_TRUE(LibraryRig::waitUntil([this] {
        const auto rows = sample.rig.value<std::vector<CircleRow>>(
            [this](QObject* asker, auto answer) { sample.library().circles(asker, std::move(answer)); });
        return rows.size() == 1 && rows.front().circle.name == "Desks and lamps"_L1;
    }));
}

TEST_F(EditingACircle, DeletesItWithAWayBack)
{
    press(*editor, u"Delete circle"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return editor->undoBar()->isOffering(); }));
    editor->undoBar()->undoNow();
    EXPECT_TRUE(LibraryRig::waitUntil([this] {
        const auto rows = sample.rig.value<std::vector<CircleRow>>(
            [this](QObject* asker, auto answer) { sample.library().circles(asker, std::move(answer)); });
        return rows.size() == 1 && rows.front().people == 3;
    }));
}

TEST_F(EditingACircle, NamesEverythingForAssistiveTechnology)
{
    EXPECT_EQ(unnamedBelow(*editor), QStringList());
    EXPECT_EQ(fightingMnemonics(*editor), QStringList());
}

} // namespace
} // namespace cohort
