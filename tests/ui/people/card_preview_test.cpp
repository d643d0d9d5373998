#include "ui/people/card_preview.h"

#include "tests/support/ui_pages.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/people/person_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/undo_bar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class ImportingContacts : public testing::Test {
protected:
    void SetUp() override
    {
        page = std::make_unique<PeopleView>(sample.library());
        page->resize(1000, 700);
        page->show();
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->model()->rowCount() > 3; }));
        before = page->model()->rowCount();
    }
    QString file(const QByteArray& bytes)
    {
        QFile written(folder.filePath(u"people.vcf"_s));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return written.fileName();
    }
    /// The preview of these cards, once it can be pressed.
    CardPreview* preview(const QByteArray& bytes)
    {
        page->importContacts(file(bytes));
        CardPreview* found = nullptr;
        EXPECT_TRUE(LibraryRig::waitUntil([&] {
            found = page->findChild<CardPreview*>();
            return found && buttonSaying(*found, u"Import"_s) &&
                   buttonSaying(*found, u"Import"_s)->isEnabled();
        }));
        return found;
    }
    bool shows(const QWidget& top, const QString& words)
    {
        const auto labels = top.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    SampleLibrary sample;
    QTemporaryDir folder;
    std::unique_ptr<PeopleView> page;
    int before = 0;
    const QByteArray cards =
        "BEGIN:VCARD\nFN:Zoe Zed\nEMAIL:zoe@zed.test\nCATEGORIES:Rotary\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Yan Yet\nEMAIL:yan@yet.test\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n";
};

TEST_F(ImportingContacts, SaysWhatWouldHappenAndChangesNothingYet)
{
    CardPreview* const dialog = preview(cards);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(shows(*dialog, u"2 people will be new"_s));
    EXPECT_TRUE(shows(*dialog, u"1 "_s));
    EXPECT_EQ(dialog->circles()->currentIndex(), 0) << "no circle unless it is said";
    EXPECT_TRUE(unnamedBelow(*dialog).isEmpty());
    EXPECT_TRUE(fightingMnemonics(*dialog).isEmpty());
    press(*dialog, u"Cancel"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !page->findChild<CardPreview*>(); }));
    EXPECT_EQ(sample.rig.people({.words = u"Zed"_s}).size(), 0U);
}

TEST_F(ImportingContacts, PutsThoseThatAreChosenIntoTheCircleThatIsChosenAndUndoesIt)
{
    CardPreview* const dialog = preview(cards);
    ASSERT_NE(dialog, nullptr);
    dialog->labels()->setCurrentIndex(dialog->labels()->findData(u"Rotary"_s));
    ASSERT_EQ(dialog->circles()->count(), 2);
    dialog->circles()->setCurrentIndex(1);
    press(*dialog, u"Import"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->undoBar()->isOffering(); }));
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return page->model()->rowCount() == before + 1; }));
    const auto made = sample.rig.people({.words = u"Zed"_s});
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made.front().circles, std::vector{sample.circle});
    EXPECT_TRUE(sample.rig.people({.words = u"Yet"_s}).empty());
    page->showPerson(made.front().contact.id);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return shows(*page->person(), u"zoe@zed.test"_s); }))
        << "the person's page tells the address";
    page->undoBar()->undoNow();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return page->model()->rowCount() == before; }));
}

TEST_F(ImportingContacts, SaysThatAFileIsNoAddressBook)
{
    page->importContacts(file("<html></html>"));
    auto* const bar = page->findChild<MessageBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_TRUE(LibraryRig::waitUntil([bar] { return bar->words().contains("address book"_L1); }));
    EXPECT_EQ(page->findChild<CardPreview*>(), nullptr);
}

} // namespace
} // namespace cohort
