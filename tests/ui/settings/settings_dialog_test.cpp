#include "ui/settings/settings_dialog.h"

#include "core/model/setting_names.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/settings/disk_page.h"
#include "ui/settings/key_page.h"
#include "ui/settings/network_page.h"
#include "ui/settings/notice_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/key_list.h"
#include "ui/shell/overview.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// The settings opened from the real window.
class SettingsInTheWindow : public testing::Test {
protected:
    ~SettingsInTheWindow() override
    {
        QApplication::setPalette(QPalette());
        QApplication::setFont(QFont());
    }
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] SettingsDialog& open()
    {
        window().commands()->action(Commands::Id::Settings)->trigger();
        auto* dialog = window().findChild<SettingsDialog*>();
        EXPECT_TRUE(SampleWindow::waitUntil(
            [dialog] { return dialog->findChild<NoticePage*>()->findChild<QListWidget*>()->count() > 0; }));
        return *dialog;
    }
    template <class Field>
    [[nodiscard]] static Field& field(const QWidget& dialog, const QString& name)
    {
        for (Field* found : dialog.findChildren<Field*>())
            if (found->accessibleName() == name)
                return *found;
        throw std::runtime_error("no field " + name.toStdString());
    }
    static void pick(QComboBox& box, const QString& value)
    {
        box.setCurrentIndex(box.findData(value));
        emit box.activated(box.currentIndex());
    }
    [[nodiscard]] QString stored(QLatin1String name)
    {
        return m_sample.rig()
            .value<QMap<QString, QString>>([this](QObject* asker, auto answer) {
                m_sample.library().settings(asker, std::move(answer));
            })
            .value(name);
    }
    [[nodiscard]] bool isStored(QLatin1String name, const QString& value)
    {
        return SampleWindow::waitUntil([this, name, value] { return stored(name) == value; });
    }
    [[nodiscard]] StreamModel* model() { return window().streamPane()->model(); }
    [[nodiscard]] bool runsFromOldToNew()
    {
        return model()->rowCount() > 2 && model()->row(0).key.createdMs < model()->row(2).key.createdMs;
    }

    SampleWindow m_sample;
};

TEST_F(SettingsInTheWindow, NetworksFromTheOwnFolderAreOffUntilTheyAreTurnedOn)
{
    const auto boxes = open().findChild<NetworkPage*>()->findChildren<QCheckBox*>();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox* box) {
        return box->text().contains(u"from my own folder"_s);
    });
    ASSERT_NE(found, boxes.end());
    EXPECT_FALSE((*found)->isChecked());
    EXPECT_TRUE((*found)->accessibleDescription().contains(u"everything Cohort can"_s));
    (*found)->click();
    EXPECT_TRUE(isStored(setting::UserPlugins, u"1"_s));
    (*found)->click();
    EXPECT_TRUE(isStored(setting::UserPlugins, u"0"_s));
}

TEST(NetworkSettings, TellWhichFilesBroughtANetworkAndWhichWereRefused)
{
    FakeLibrary fake;
    const auto told = [&fake] {
        const NetworkPage page(fake.library(), nullptr);
        const auto* label = page.findChild<PlainLabel*>(u"networkFiles"_s);
        return label == nullptr ? QString() : label->text();
    };
    EXPECT_EQ(told(), QString());
    fake.reopen({{.file = u"/p/board.so"_s, .name = u"Board"_s, .version = u"2.0"_s},
                 {.file = u"/p/old.so"_s, .refusal = PluginRefusal::OtherInterface}});
    EXPECT_TRUE(told().contains(u"Board, version 2.0, comes from /p/board.so"_s));
    EXPECT_TRUE(told().contains(u"/p/old.so"_s));
}

TEST_F(SettingsInTheWindow, NameEverythingAndDoNotFightForLetters)
{
    SettingsDialog& dialog = open();
    EXPECT_EQ(unnamedBelow(dialog), QStringList());
    for (const SettingsPage* page : dialog.findChildren<SettingsPage*>())
        EXPECT_EQ(fightingMnemonics(*page), QStringList()) << page->metaObject()->className();
}

TEST_F(SettingsInTheWindow, TheThemeAndTheSizeOfTheTextApplyAtOnce)
{
    SettingsDialog& dialog = open();
    pick(field<QComboBox>(dialog, u"Theme"_s), u"dark"_s);
    EXPECT_TRUE(SampleWindow::waitUntil(
        [] { return QApplication::palette().color(QPalette::Window).lightness() < 100; }));
    const double before = QApplication::font().pointSizeF();
    field<QSpinBox>(dialog, u"Size of the text"_s).setValue(3);
    EXPECT_TRUE(
        SampleWindow::waitUntil([before] { return QApplication::font().pointSizeF() >= before + 2.5; }));
    QApplication::setPalette(QPalette());
    dialog.close();
    m_sample.reopenWindow();
    EXPECT_TRUE(SampleWindow::waitUntil([] {
        return QApplication::palette().color(QPalette::Window).lightness() < 100;
    })) << "and with the next start";
}

TEST_F(SettingsInTheWindow, ServersAreMarkedAndTakenOutAgain)
{
    SettingsDialog& dialog = open();
    auto& line = field<QLineEdit>(dialog, u"Name of a server you do not trust"_s);
    auto& add = field<QPushButton>(dialog, u"Add this server"_s);
    auto& remove = field<QPushButton>(dialog, u"Remove the chosen server"_s);
    auto& list = field<QListWidget>(dialog, u"Servers you do not trust with limited posts"_s);
    EXPECT_FALSE(add.isEnabled() || remove.isEnabled());
    line.setText(u"https://Pixelfed.example/i"_s);
    add.click();
    line.setText(u"@ana@photos.example"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_TRUE(isStored(setting::DistrustedServers, u"pixelfed.example photos.example"_s));
    line.setText(u"photos.example"_s);
    add.click();
    EXPECT_EQ(list.count(), 2) << "once each";
    line.setText(u"not a server"_s);
    add.click();
    EXPECT_TRUE(dialog.findChild<MessageBar*>()->isVisible());
    EXPECT_EQ(list.count(), 2);
    list.setCurrentRow(0);
    remove.click();
    EXPECT_TRUE(isStored(setting::DistrustedServers, u"photos.example"_s));
}

TEST_F(SettingsInTheWindow, AThemeOfTheCommandLineOutlivesAChangeOfTheSettings)
{
    window().keepTheme(style::Theme::Dark);
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 100);
    SettingsDialog& dialog = open();
    field<QSpinBox>(dialog, u"Hold a post before it leaves"_s).setValue(20);
    ASSERT_TRUE(isStored(setting::UndoSeconds, u"20"_s));
    pick(field<QComboBox>(dialog, u"Theme"_s), u"light"_s);
    ASSERT_TRUE(isStored(setting::Theme, u"light"_s));
    QTest::qWait(150); // more than a notice of change takes
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 100);
}

TEST_F(SettingsInTheWindow, TheOrderOfReadingTurnsTheStreamAtOnceAndStays)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    EXPECT_FALSE(runsFromOldToNew());
    SettingsDialog& dialog = open();
    pick(field<QComboBox>(dialog, u"Order of the posts"_s), u"oldest"_s);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return runsFromOldToNew() && !model()->isLoading(); }));
    dialog.close();
    m_sample.reopenWindow();
    ASSERT_TRUE(m_sample.openCircle(1));
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return runsFromOldToNew(); }));
}

TEST_F(SettingsInTheWindow, InOrderOfReadingOlderPostsComeInAboveAndNothingMoves)
{
    m_sample.library().saveSetting(setting::ReadingOrder, u"oldest"_s, &window(), [](const Result<void>&) {});
    ASSERT_TRUE(isStored(setting::ReadingOrder, u"oldest"_s));
    window().openStream({.kind = StreamRef::Kind::Sphere, .sphere = Sphere::Professional});
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return runsFromOldToNew() && !model()->isLoading(); }));
    const int before = model()->rowCount();
    PostList* list = window().streamPane()->list();
    list->makeCurrent(before / 2);
    const PostId post = model()->row(before / 2).key.post;
    const int top = list->visualRect(list->currentIndex()).top();
    ASSERT_TRUE(model()->canFetchOlder());
    model()->fetchOlder();
    ASSERT_TRUE(SampleWindow::waitUntil([this, before] { return model()->rowCount() > before; }));
    EXPECT_TRUE(SampleWindow::waitUntil([this, list, post, top] {
        return list->visualRect(model()->index(model()->indexOf(post))).top() == top;
    }));
    for (int row = 1; row < model()->rowCount(); ++row)
        EXPECT_LE(model()->row(row - 1).key.createdMs, model()->row(row).key.createdMs);
    QTest::keyClick(list, Qt::Key_O);
    EXPECT_TRUE(model()->row(0).read) << "this and older are those above";
}

TEST_F(SettingsInTheWindow, NotificationsNameNoCircleOfTheOtherLife)
{
    for (const Sphere shown : {Sphere::Professional, Sphere::Personal}) {
        window().setSphere(shown);
        SettingsDialog& dialog = open();
        const auto* list = dialog.findChild<NoticePage*>()->findChild<QListWidget*>();
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        for (const CircleRow& row : window().overview()->circles())
            EXPECT_EQ(names.contains(row.circle.name), row.circle.sphere == shown)
                << qPrintable(row.circle.name);
        dialog.close();
        delete &dialog;
    }
}

TEST_F(SettingsInTheWindow, TheDiskPageNamesNoCircleOfTheOtherLife)
{
    for (const Sphere shown : {Sphere::Professional, Sphere::Personal}) {
        window().setSphere(shown);
        SettingsDialog& dialog = open();
        const auto* page = dialog.findChild<DiskPage*>();
        ASSERT_TRUE(SampleWindow::waitUntil([page] { return page->circles()->topLevelItemCount() > 0; }));
        QStringList names;
        for (int row = 0; row < page->circles()->topLevelItemCount(); ++row)
            names << page->circles()->topLevelItem(row)->text(0);
        for (const CircleRow& row : window().overview()->circles())
            EXPECT_EQ(names.contains(row.circle.name), row.circle.sphere == shown)
                << qPrintable(row.circle.name);
        dialog.close();
        delete &dialog;
    }
}

TEST_F(SettingsInTheWindow, TheDiskPageSaysWhatGoesBeforeItGoes)
{
    window().setSphere(Sphere::Professional);
    SettingsDialog& dialog = open();
    auto* page = dialog.findChild<DiskPage*>();
    QTreeWidget* circles = page->circles();
    ASSERT_TRUE(SampleWindow::waitUntil([circles] { return circles->topLevelItemCount() > 0; }));
    EXPECT_EQ(unnamedBelow(*page), QStringList());
    const QString posts = circles->topLevelItem(0)->text(1);
    circles->setCurrentItem(circles->topLevelItem(0));
    auto& kind = field<QComboBox>(*page, u"Which posts stay"_s);
    const auto only = kind.findText(u"Only what is saved"_s);
    const auto asks = [page] { // what is hidden still has its words
        return !page->bar()->isHidden() && page->bar()->words().startsWith("This removes"_L1);
    };
    kind.setCurrentIndex(only);
    buttonSaying(*page, u"Apply …"_s)->click();
    ASSERT_TRUE(SampleWindow::waitUntil(asks));
    EXPECT_TRUE(page->bar()->words().contains("Saved conversations"_L1));
    press(*page, u"Change nothing"_s);
    EXPECT_EQ(circles->topLevelItem(0)->text(1), posts);
    EXPECT_NE(kind.currentIndex(), only) << "the rule that holds is shown again";
    kind.setCurrentIndex(only);
    buttonSaying(*page, u"Apply …"_s)->click();
    ASSERT_TRUE(SampleWindow::waitUntil(asks));
    for (QToolButton* button : page->bar()->findChildren<QToolButton*>())
        if (button->text().startsWith("Remove "_L1))
            button->click();
    ASSERT_TRUE(SampleWindow::waitUntil([circles, posts] {
        const QTreeWidgetItem* item = circles->topLevelItem(0);
        return item && item->text(1) != posts && item->text(3).startsWith("Only what is saved"_L1);
    }));
    // The list may be read anew before the removing has answered, and posts may go with what arrives
    // meanwhile.
    EXPECT_TRUE(SampleWindow::waitUntil([page] {
        const QString words = page->bar()->words();
        return words.contains("keeps"_L1) && words.contains("Only what is saved"_L1);
    })) << page->bar()->words().toStdString();
}

TEST_F(SettingsInTheWindow, NotificationsAreOffAndLeaveOutSingleCircles)
{
    SettingsDialog& dialog = open();
    auto* page = dialog.findChild<NoticePage*>();
    EXPECT_TRUE(page->findChild<QLabel*>(u"noNotices"_s)) << "no tray here: that is said";
    QAbstractButton* replies = buttonSaying(*page, u"Tell me of new replies and mentions"_s);
    EXPECT_FALSE(replies->isChecked());
    replies->click();
    EXPECT_TRUE(isStored(setting::Notifications, u"replies"_s));
    auto* circles = page->findChild<QListWidget*>();
    const QString id = circles->item(0)->data(Qt::UserRole).toString();
    circles->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(isStored(setting::NotificationsWithout, id));
    dialog.close();
    m_sample.reopenWindow();
    const auto* again = open().findChild<NoticePage*>();
    EXPECT_EQ(again->findChild<QListWidget*>()->item(0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(again->findChild<QListWidget*>()->item(1)->checkState(), Qt::Checked);
}

TEST_F(SettingsInTheWindow, TheNetworkPageKeepsWhatIsRightAndSaysWhatIsNot)
{
    SettingsDialog& dialog = open();
    field<QSpinBox>(dialog, u"Look for new posts every"_s).setValue(17);
    EXPECT_TRUE(isStored(setting::SyncMinutes, u"17"_s));
    auto* bar = dialog.findChild<MessageBar*>();
    pick(field<QComboBox>(dialog, u"Proxy"_s), u"url"_s);
    QLineEdit& address = field<QLineEdit>(dialog, u"Address of the proxy"_s);
    EXPECT_TRUE(address.isEnabled());
    address.setText(u"http://"_s);
    emit address.editingFinished();
    EXPECT_TRUE(bar->isVisibleTo(&dialog));
    EXPECT_TRUE(stored(setting::Proxy).isEmpty());
    address.setText(u"http://proxy.example:8080"_s);
    emit address.editingFinished();
    EXPECT_TRUE(isStored(setting::Proxy, u"http://proxy.example:8080"_s));
    EXPECT_TRUE(SampleWindow::waitUntil([bar, &dialog] { return !bar->isVisibleTo(&dialog); }));
    QLineEdit& file = field<QLineEdit>(dialog, u"File with extra certificates to trust"_s);
    file.setText(u"/nowhere/ca.pem"_s);
    emit file.editingFinished();
    EXPECT_TRUE(bar->isVisibleTo(&dialog));
    EXPECT_TRUE(stored(setting::ExtraCaFile).isEmpty());
}

class KeysInTheSettings : public SettingsInTheWindow {
protected:
    void choose(const QString& action)
    {
        auto* tree = page().findChild<QTreeWidget*>();
        const QList<QTreeWidgetItem*> found = tree->findItems(action, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << qPrintable(action);
        tree->setCurrentItem(found.front());
    }
    void type(const QKeySequence& keys)
    {
        auto* edit = page().findChild<QKeySequenceEdit*>();
        edit->setKeySequence(keys);
        emit edit->editingFinished();
    }
    [[nodiscard]] KeyPage& page()
    {
        if (!m_dialog)
            m_dialog = &open();
        return *m_dialog->findChild<KeyPage*>();
    }
    [[nodiscard]] bool comesTo(Commands::Id id, const QList<QKeySequence>& keys)
    {
        return SampleWindow::waitUntil([this, id, keys] { return window().commands()->keys(id) == keys; });
    }
    [[nodiscard]] QString keyListWords()
    {
        window().commands()->action(Commands::Id::Keys)->trigger();
        QStringList words;
        for (const QLabel* label : window().findChild<KeyList*>()->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    QPointer<SettingsDialog> m_dialog;
};

TEST_F(KeysInTheSettings, AnotherKeyWorksAtOnceAndAfterARestart)
{
    choose(u"Outbox"_s);
    type(QKeySequence(Qt::CTRL | Qt::Key_B));
    ASSERT_TRUE(comesTo(Commands::Id::Outbox, {QKeySequence(Qt::CTRL | Qt::Key_B)}));
    m_dialog->close();
    EXPECT_TRUE(keyListWords().contains(u"Ctrl+B\nOutbox"_s)) << "the list of keys tells the new one";
    m_sample.reopenWindow();
    ASSERT_TRUE(comesTo(Commands::Id::Outbox, {QKeySequence(Qt::CTRL | Qt::Key_B)}));
    QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return window().windowTitle().startsWith(u"Outbox"_s); }));
}

TEST_F(KeysInTheSettings, AKeyOfAPostInAListCanBeAnother)
{
    choose(u"Read or unread"_s);
    type(QKeySequence(Qt::Key_Z));
    ASSERT_TRUE(comesTo(Commands::Id::ToggleRead, {QKeySequence(Qt::Key_Z)}));
    m_dialog->close();
    ASSERT_TRUE(m_sample.openCircle(1));
    PostList* list = window().streamPane()->list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    ASSERT_TRUE(model()->row(0).read);
    QTest::keyClick(list, Qt::Key_U);
    EXPECT_TRUE(model()->row(0).read) << "the old key is free";
    QTest::keyClick(list, Qt::Key_Z);
    EXPECT_FALSE(model()->row(0).read);
}

TEST_F(KeysInTheSettings, AKeyThatBelongsToAnotherIsRefusedAndItsOwnerNamed)
{
    const QList<QKeySequence> before = window().commands()->keys(Commands::Id::Outbox);
    choose(u"Outbox"_s);
    for (const QKeySequence& taken :
         {QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::Key_G), QKeySequence(Qt::Key_J),
          QKeySequence(Qt::CTRL | Qt::Key_1), QKeySequence(Qt::SHIFT | Qt::Key_F10)}) {
        type(taken);
        const auto* conflict = page().findChild<QLabel*>(u"conflict"_s);
        EXPECT_TRUE(conflict->text().contains(taken.toString(QKeySequence::NativeText)))
            << qPrintable(taken.toString());
    }
    type(QKeySequence(Qt::CTRL | Qt::Key_N));
    EXPECT_TRUE(page().findChild<QLabel*>(u"conflict"_s)->text().contains(u"New post"_s));
    EXPECT_EQ(window().commands()->keys(Commands::Id::Outbox), before);
}

TEST_F(KeysInTheSettings, CanBeTakenAwayAndSetBack)
{
    const QList<QKeySequence> usual = window().commands()->keys(Commands::Id::Outbox);
    choose(u"Outbox"_s);
    press(page(), u"No key"_s);
    ASSERT_TRUE(comesTo(Commands::Id::Outbox, {}));
    press(page(), u"Usual key"_s);
    ASSERT_TRUE(comesTo(Commands::Id::Outbox, usual));
    type(QKeySequence(Qt::CTRL | Qt::Key_B));
    ASSERT_TRUE(comesTo(Commands::Id::Outbox, {QKeySequence(Qt::CTRL | Qt::Key_B)}));
    press(page(), u"All as usual"_s);
    EXPECT_TRUE(comesTo(Commands::Id::Outbox, usual));
}

} // namespace
} // namespace cohort
