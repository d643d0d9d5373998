#include "ui/shell/commands.h"

#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int numberedCircles = 9;

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    addFileCommands();
    addViewCommands();
    addGoCommands();
    addPostCommands();
    addCircleKeys();
}

void Commands::add(const Entry& entry)
{
    auto* action =
        new QAction(entry.words + (entry.hint.isEmpty() ? QString() : u'\t' + entry.hint), m_window);
    if (!entry.icon.isEmpty())
        action->setIcon(icons::named(entry.icon));
    action->setShortcuts(entry.keys);
    m_window->addAction(action);
    m_actions.insert(entry.id, action);
    m_order.append(entry.id);
}

void Commands::addFileCommands()
{
    add({Id::NewPost, tr("&New post"), {QKeySequence::New}, u"document-new"_s});
    add({Id::Send, tr("S&end"), {}, u"mail-send"_s, tr("Ctrl+Return")});
    add({Id::SyncNow,
         tr("S&ynchronise now"),
         {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
         u"view-refresh"_s});
    add({Id::WorkOffline, tr("Work &offline"), {}, u"network-disconnect"_s});
    action(Id::WorkOffline)->setCheckable(true);
    add({Id::Settings, tr("&Settings …"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, u"configure"_s});
    action(Id::Settings)->setMenuRole(QAction::PreferencesRole);
    add({Id::Quit, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, u"application-exit"_s});
    action(Id::Quit)->setMenuRole(QAction::QuitRole);
}

void Commands::addViewCommands()
{
    add({Id::Professional, tr("&Professional only"), {QKeySequence(Qt::ALT | Qt::Key_1)}});
    add({Id::Personal, tr("P&ersonal only"), {QKeySequence(Qt::ALT | Qt::Key_2)}});
    add({Id::Both, tr("&Both"), {QKeySequence(Qt::ALT | Qt::Key_3)}});
    for (const Id id : {Id::Professional, Id::Personal, Id::Both})
        action(id)->setCheckable(true);
    add({Id::LargerText, tr("&Larger text"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}});
    add({Id::SmallerText, tr("&Smaller text"), {QKeySequence::ZoomOut}});
    add({Id::NormalText, tr("&Normal text"), {QKeySequence(Qt::CTRL | Qt::Key_0)}});
    add({Id::Cloak,
         tr("&Hide what is on the screen"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
         u"view-hidden"_s});
    action(Id::Cloak)->setCheckable(true);
}

void Commands::addGoCommands()
{
    add({Id::QuickSwitcher, tr("&Go to …"), {QKeySequence(Qt::CTRL | Qt::Key_K)}});
    add({Id::SearchHere, tr("&Search"), {QKeySequence::Find}, u"edit-find"_s});
    add({Id::SearchEverywhere, tr("Search &everything"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}});
    add({Id::NextUnread, tr("Next &unread circle"), {QKeySequence(Qt::CTRL | Qt::Key_Down)}, {}, {}});
    add({Id::NewPosts, tr("Show &new posts"), {QKeySequence(Qt::Key_Period)}});
    add({Id::Replies, tr("&Replies to me"), {QKeySequence(Qt::Key_G, Qt::Key_R)}, u"mail-replied"_s});
    add({Id::Saved, tr("Sa&ved threads"), {QKeySequence(Qt::Key_G, Qt::Key_S)}, u"bookmarks"_s});
    add({Id::People, tr("&People"), {QKeySequence(Qt::Key_G, Qt::Key_P)}, u"system-users"_s});
    add({Id::Outbox, tr("&Outbox"), {QKeySequence(Qt::Key_G, Qt::Key_O)}, u"mail-folder-outbox"_s});
    add({Id::Accounts, tr("&Accounts"), {QKeySequence(Qt::Key_G, Qt::Key_A)}, u"user-identity"_s});
}

void Commands::addPostCommands()
{
    add({Id::Reply, tr("&Reply"), {}, u"mail-reply-sender"_s, u"R"_s});
    add({Id::Keep, tr("&Keep the conversation"), {}, u"bookmark-new"_s, u"S"_s});
    add({Id::ToggleRead, tr("Read or &unread"), {}, u"mail-mark-read"_s, u"U"_s});
    add({Id::AllRead, tr("&All as read"), {}, {}, tr("Shift+U")});
    add({Id::OlderRead, tr("This and &older as read"), {}, {}, u"O"_s});
    add({Id::Boost, tr("&Boost"), {}, u"media-playlist-repeat"_s, tr("Shift+B")});
    add({Id::Like, tr("&Like"), {}, u"favorite"_s, u"L"_s});
    add({Id::NewCircle,
         tr("&New circle …"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
         u"user-group-new"_s});
    add({Id::EditCircle, tr("&Edit this circle …"), {QKeySequence(Qt::Key_F2)}, u"user-group-properties"_s});
    add({Id::Keys,
         tr("&Keys"),
         {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)},
         u"help-keyboard-shortcuts"_s});
    add({Id::About, tr("&About Cohort"), {}, u"help-about"_s});
    action(Id::About)->setMenuRole(QAction::AboutRole);
}

void Commands::addCircleKeys()
{
    for (int number = 1; number <= numberedCircles; ++number) {
        auto* key =
            new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), m_window);
        connect(key, &QShortcut::activated, this, [this, number] { emit circleNumberChosen(number); });
    }
}

std::vector<Commands::Section> Commands::menus() const
{
    return {
        {tr("&File"), {Id::NewPost, Id::Send, Id::SyncNow, Id::WorkOffline, Id::Settings, Id::Quit}},
        {tr("&View"),
         {Id::Professional, Id::Personal, Id::Both, Id::LargerText, Id::SmallerText, Id::NormalText,
          Id::Cloak}},
        {tr("&Go"),
         {Id::QuickSwitcher, Id::SearchHere, Id::SearchEverywhere, Id::NextUnread, Id::NewPosts, Id::Replies,
          Id::Saved, Id::People, Id::Outbox, Id::Accounts}},
        {tr("&Post"), {Id::Reply, Id::Keep, Id::ToggleRead, Id::OlderRead, Id::AllRead, Id::Like, Id::Boost}},
        {tr("&Circle"), {Id::NewCircle, Id::EditCircle}},
        {tr("&Help"), {Id::Keys, Id::About}},
    };
}

void Commands::fillMenus(QMenuBar& bar) const
{
    for (const Section& section : menus()) {
        QMenu* menu = bar.addMenu(section.title);
        for (const Id id : section.ids)
            menu->addAction(action(id));
    }
}

std::vector<Commands::ListKey> Commands::listKeys() const
{
    return {
        {tr("J, K or ↓, ↑"), tr("Next and previous post")},
        {tr("Space"), tr("Read on: a page further, then the next unread circle")},
        {tr("Shift+Space"), tr("A page back")},
        {tr("Enter"), tr("Open the conversation")},
        {tr("Esc"), tr("Close the conversation, or the composer: what is written is kept as a draft")},
        {tr("Ctrl+1 … Ctrl+9"), tr("A circle by its place in the list")},
        {tr("Menu key"), tr("Everything that can be done with a post")},
    };
}

} // namespace cohort
