// Everything the program can do can be done with keys alone.
#include "core/wording/language.h"
#include "tests/support/ui_every_place.h"
#include "tests/support/ui_pages.h"
#include "ui/comments/comment_list.h"
#include "ui/comments/comment_model.h"
#include "ui/comments/comments_view.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_view.h"
#include "ui/shell/commands.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

QString nameOf(const QWidget& part)
{
    const QString text = part.property("text").toString();
    return u"%1 “%2”"_s.arg(QLatin1String(part.metaObject()->className()),
                            text.isEmpty() ? part.accessibleName() : text);
}

/// A part of something that has keys of its own.
bool isInsideAnother(const QWidget& part)
{
    for (const QWidget* at = part.parentWidget(); at && !at->isWindow(); at = at->parentWidget())
        if (qobject_cast<const QComboBox*>(at) || qobject_cast<const QAbstractSpinBox*>(at) ||
            qobject_cast<const QCalendarWidget*>(at) || qobject_cast<const QLineEdit*>(at) ||
            qobject_cast<const QMenuBar*>(at))
            return true;
    return false;
}

bool isForTheHand(const QWidget& part)
{
    const auto* label = qobject_cast<const QLabel*>(&part);
    if (const auto* titles = qobject_cast<const QHeaderView*>(&part))
        return titles->sectionsClickable();
    return qobject_cast<const QAbstractButton*>(&part) || qobject_cast<const QComboBox*>(&part) ||
           qobject_cast<const QLineEdit*>(&part) || qobject_cast<const QAbstractSpinBox*>(&part) ||
           qobject_cast<const QAbstractItemView*>(&part) || qobject_cast<const QTextEdit*>(&part) ||
           (label && label->text().contains("<a "_L1));
}

bool hasAKey(const QWidget& part, const std::vector<QWidget*>& stops)
{
    if (std::ranges::find(stops, &part) != stops.end())
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(&part);
    if (!button)
        return part.focusProxy() && hasAKey(*part.focusProxy(), stops);
    if (!button->shortcut().isEmpty())
        return true;
    // Of choices that exclude each other Tab comes to one; the arrow keys go on from there.
    return button->group() && button->group()->exclusive() &&
           std::ranges::any_of(stops, [button](const QWidget* stop) {
               const auto* other = qobject_cast<const QAbstractButton*>(stop);
               return other && other->group() == button->group();
           });
}

QStringList outOfReach(const QWidget& top)
{
    QStringList faults;
    const std::vector<QWidget*> stops = tabStops(top);
    for (const QWidget* part : top.findChildren<QWidget*>()) {
        if (!part->isVisible() || !part->isEnabled() || part->window() != &top || !isForTheHand(*part) ||
            isInsideAnother(*part))
            continue;
        const auto* label = qobject_cast<const QLabel*>(part);
        const bool links = label && (label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
        if (!links && !hasAKey(*part, stops))
            faults.append(nameOf(*part));
    }
    return faults;
}

TEST(KeysAlone, ReachWhateverCanBeActedOnInEveryPlace)
{
    SampleWindow sample;
    QStringList faults;
    EveryPlace(sample).visit([&faults](const QString& name, QWidget& top) {
        QStringList found;
        // Contents arrive and settle in their own time.
        (void)SampleWindow::waitUntil([&] {
            found = outOfReach(top);
            return found.isEmpty();
        });
        for (const QString& fault : found)
            faults.append(name + u": "_s + fault);
    });
    EXPECT_TRUE(faults.isEmpty()) << faults.join(u'\n').toStdString();
}

/// The window with its commands doing nothing, so that each of them can be chosen.
class CommandsByKey : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_sample.openCircle(1));
        for (const Commands::Id id : commands()->ids()) {
            QAction* action = commands()->action(id);
            // Its own part in the menu bar stays connected: only what the program does is cut off.
            QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
            QObject::disconnect(action, &QAction::toggled, nullptr, nullptr);
            action->setEnabled(true);
            QObject::connect(action, &QAction::triggered, &m_asker, [this, id] { m_chosen = id; });
        }
    }
    [[nodiscard]] Commands* commands() { return m_sample.window().commands(); }
    /// With arrow keys and Enter, in the menu that is open.
    void choose(QMenu& menu, const QAction& action)
    {
        for (int step = 0; menu.activeAction() != &action && step < 2 * menu.actions().size(); ++step)
            QTest::keyClick(&menu, Qt::Key_Down);
        ASSERT_EQ(menu.activeAction(), &action) << action.text().toStdString();
        QTest::keyClick(&menu, Qt::Key_Return);
    }

    SampleWindow m_sample;
    QObject m_asker;
    std::optional<Commands::Id> m_chosen;
};

TEST_F(CommandsByKey, AreAllChosenFromTheMenusByTheirLetters)
{
    MainWindow& window = m_sample.window();
    const auto sections = commands()->menus();
    QList<Commands::Id> listed;
    for (const Commands::Section& section : sections) {
        const QKeySequence letter = QKeySequence::mnemonic(section.title);
        ASSERT_FALSE(letter.isEmpty()) << section.title.toStdString();
        for (const Commands::Id id : section.ids) {
            listed.append(id);
            m_chosen.reset();
            QTest::keySequence(&window, letter);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu) << section.title.toStdString();
            choose(*menu, *commands()->action(id));
            EXPECT_EQ(m_chosen, id) << commands()->words(id).toStdString();
        }
    }
    for (const Commands::Id id : commands()->ids())
        EXPECT_TRUE(listed.contains(id)) << commands()->words(id).toStdString() << " is in no menu";
}

TEST_F(CommandsByKey, AnswerToTheKeysThatTheListOfKeysNames)
{
    const QHash<QKeySequence, QChar> ofLists = commands()->listKeys();
    int tried = 0;
    for (const Commands::Id id : commands()->ids())
        for (const QKeySequence& keys : commands()->keys(id)) {
            if (ofLists.contains(keys) || id == Commands::Id::Send)
                continue; // posts in lists answer to these, and the composer
            m_chosen.reset();
            m_sample.window().activateWindow();
            QTest::keySequence(&m_sample.window(), keys);
            EXPECT_EQ(m_chosen, id) << commands()->words(id).toStdString() << ": "
                                    << keys.toString().toStdString();
            ++tried;
        }
    EXPECT_GT(tried, 15);
}

class ContextMenusByKey : public testing::Test {
protected:
    /// The menu that Shift+F10 opens where the focus is; closed again.
    [[nodiscard]] QStringList menuOf(QAbstractItemView& list)
    {
        const bool there = SampleWindow::waitUntil([&list] {
            list.window()->activateWindow(); // without a desktop nobody does after a menu
            list.setFocus();
            return list.isVisible() && list.hasFocus();
        });
        EXPECT_TRUE(there) << list.accessibleName().toStdString();
        if (!list.currentIndex().isValid())
            list.setCurrentIndex(list.model()->index(0, 0));
        list.selectionModel()->select(list.currentIndex(), QItemSelectionModel::Select);
        QTest::keyClick(&list, Qt::Key_F10, Qt::ShiftModifier);
        const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return {};
        QStringList words;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                words.append(action->text());
        QTest::keyClick(menu, Qt::Key_Escape);
        EXPECT_FALSE(menu && menu->isVisible());
        return words;
    }
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }

    SampleWindow m_sample;
};

TEST_F(ContextMenusByKey, OpenInEveryListThatHasOne)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().activateWindow();
    EXPECT_FALSE(menuOf(*window().streamPane()->list()).isEmpty()) << "posts";
    EXPECT_FALSE(menuOf(*window().rail()).isEmpty()) << "circles";
    window().openThread(window().streamPane()->model()->row(0));
    const PostModel* thread = window().threadPane()->model();
    ASSERT_TRUE(SampleWindow::waitUntil([thread] { return thread->rowCount() > 0; }));
    EXPECT_FALSE(menuOf(*window().threadPane()->list()).isEmpty()) << "a conversation";
    window().showPlace(Place::Library);
    SavedView* saved = window().savedPage();
    ASSERT_TRUE(SampleWindow::waitUntil([saved] { return saved->model()->rowCount() > 0; }));
    EXPECT_FALSE(menuOf(*saved->list()).isEmpty()) << "saved conversations";
    window().showPlace(Place::Comments);
    CommentList* comments = window().commentsPage()->list();
    const CommentModel* lines = window().commentsPage()->model();
    ASSERT_TRUE(SampleWindow::waitUntil([lines] { return lines->listed() > 0; }));
    int row = 0;
    while (!lines->comment(row)) // titles stand between them
        ++row;
    comments->setCurrentIndex(lines->index(row));
    EXPECT_FALSE(menuOf(*comments).isEmpty()) << "my comments";
}

TEST_F(ContextMenusByKey, OpenInADialogToo)
{
    QDialog dialog(&window());
    auto* line = new QLineEdit(&dialog);
    dialog.open();
    ASSERT_TRUE(SampleWindow::waitUntil([&] {
        dialog.activateWindow();
        line->setFocus();
        return line->hasFocus();
    }));
    QTest::keyClick(line, Qt::Key_F10, Qt::ShiftModifier);
    QWidget* menu = QApplication::activePopupWidget();
    ASSERT_TRUE(qobject_cast<QMenu*>(menu));
    menu->close();
}

/// Two entries of one menu, or two titles of a menu bar, that fight for one letter.
QStringList fightsIn(const QList<QAction*>& entries)
{
    QMap<QString, QStringList> users;
    for (const QAction* action : entries)
        if (const QString letter = QKeySequence::mnemonic(action->text()).toString(); !letter.isEmpty())
            users[letter].append(action->text());
    QStringList fights;
    for (const QStringList& same : users)
        if (same.size() > 1)
            fights.append(same.join(u" / "_s));
    return fights;
}

class LettersOfALanguage : public testing::TestWithParam<const char*> {
protected:
    LettersOfALanguage()
        : m_language(QLocale(QLatin1String(GetParam())))
    {
    }
    ~LettersOfALanguage() override { QLocale::setDefault(m_before); }

    QLocale m_before;
    wording::Language m_language;
};

TEST_P(LettersOfALanguage, AreEachGivenToOne)
{
    SampleWindow sample;
    QStringList fights = fightsIn(sample.window().menuBar()->actions());
    EveryPlace(sample).visit([&fights](const QString& name, QWidget& top) {
        for (const QString& fight : fightingMnemonics(top))
            fights.append(name + u": "_s + fight);
        for (const QMenu* menu : top.findChildren<QMenu*>())
            for (const QString& fight : fightsIn(menu->actions()))
                fights.append(u"menu: "_s + fight);
    });
    fights.removeDuplicates();
    EXPECT_TRUE(fights.isEmpty()) << fights.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, LettersOfALanguage, testing::Values("en", "de", "fr", "es", "ar"),
                         [](const auto& language) { return std::string(language.param); });

} // namespace
} // namespace cohort
