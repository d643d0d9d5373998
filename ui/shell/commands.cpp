#include "ui/shell/commands.h"

#include "core/model/setting_names.h"
#include "ui/widgets/context_key.h"
#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int numberedCircles = 9;
const QString noKeys = u"-"_s;
const QString keySeparator = u"; "_s;

/// Keys that move in every list or close something, and cannot be given away.
QList<QKeySequence> listMovements()
{
    return {QKeySequence(Qt::Key_J),
            QKeySequence(Qt::Key_K),
            QKeySequence(Qt::Key_Space),
            QKeySequence(Qt::SHIFT | Qt::Key_Space),
            QKeySequence(Qt::Key_Escape),
            QKeySequence(Qt::Key_Return),
            contextMenuKey()};
}

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

void Commands::add(Entry entry)
{
    entry.action = new QAction(entry.words, m_window);
    if (!entry.icon.isEmpty())
        entry.action->setIcon(icons::named(entry.icon));
    QList<QKeySequence> usual;
    for (const QKeySequence& key : std::as_const(entry.usual))
        if (!key.isEmpty() && !usual.contains(key))
            usual.append(key);
    entry.usual = usual;
    bind(entry, usual);
    m_window->addAction(entry.action);
    m_order.append(entry.id);
    m_entries.insert(entry.id, entry);
}

void Commands::bind(Entry& entry, const QList<QKeySequence>& keys)
{
    entry.keys = keys;
    const bool answeredElsewhere = !entry.letter.isNull() || entry.id == Id::Send;
    if (!answeredElsewhere) {
        entry.action->setShortcuts(keys);
        return;
    }
    // The menu only tells the key: a single letter must not be taken from a field one writes in.
    const QString hint = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
    entry.action->setText(hint.isEmpty() ? entry.words : entry.words + u'\t' + hint);
}

QString Commands::words(Id id) const
{
    return QString(m_entries.value(id).words).remove(u'&');
}

std::optional<QString> Commands::ownerOf(const QKeySequence& keys, Id except) const
{
    const auto clash = [&keys](const QKeySequence& other) {
        return keys.matches(other) != QKeySequence::NoMatch || other.matches(keys) != QKeySequence::NoMatch;
    };
    for (const Id id : m_order)
        if (id != except && std::ranges::any_of(m_entries.value(id).keys, clash))
            return words(id);
    if (std::ranges::any_of(m_circleKeys, clash))
        return tr("A circle by its place in the list");
    for (const QKeySequence& moving : listMovements())
        if (clash(moving))
            return tr("Moving in a list");
    return std::nullopt;
}

QHash<QKeySequence, QChar> Commands::listKeys() const
{
    QHash<QKeySequence, QChar> keys;
    for (const Entry& entry : m_entries)
        if (!entry.letter.isNull())
            for (const QKeySequence& key : entry.keys)
                keys.insert(key, entry.letter);
    return keys;
}

QString Commands::settingOf(Id id)
{
    const char* name = QMetaEnum::fromType<Id>().valueToKey(static_cast<int>(id));
    return setting::KeysOf + QLatin1String(name);
}

QString Commands::stored(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts.isEmpty() ? noKeys : texts.join(keySeparator);
}

void Commands::applySettings(const QMap<QString, QString>& settings)
{
    bool changed = false;
    for (const Id id : std::as_const(m_order)) {
        Entry& entry = m_entries[id];
        const QString text = settings.value(settingOf(id));
        QList<QKeySequence> keys = entry.usual;
        if (!text.isEmpty()) {
            keys.clear();
            if (text != noKeys)
                for (const QString& key : text.split(keySeparator, Qt::SkipEmptyParts))
                    keys.append(QKeySequence(key, QKeySequence::PortableText));
        }
        if (keys == entry.keys)
            continue;
        bind(entry, keys);
        changed = true;
    }
    if (changed)
        emit keysChanged();
}

void Commands::addFileCommands()
{
    add({Id::NewPost, tr("&New post"), {QKeySequence(QKeySequence::New)}, u"document-new"_s});
    add({Id::Send,
         tr("S&end"),
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
         u"mail-send"_s});
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
    add({Id::LargerText,
         tr("&Larger text"),
         {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)}});
    add({Id::SmallerText, tr("&Smaller text"), {QKeySequence(QKeySequence::ZoomOut)}});
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
    add({Id::SearchHere, tr("&Search in what is shown"), {QKeySequence(QKeySequence::Find)}, u"edit-find"_s});
    add({Id::SearchEverywhere, tr("Search &everything"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}});
    add({Id::NextUnread, tr("Next &unread circle"), {QKeySequence(Qt::CTRL | Qt::Key_Down)}});
    add({Id::CatchUp, tr("Catc&h up"), {QKeySequence(Qt::Key_G, Qt::Key_C)}});
    add({Id::NextAccount, tr("Nex&t account"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right)}});
    add({Id::PreviousAccount, tr("Previous a&ccount"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left)}});
    add({Id::NewPosts, tr("Show &new posts"), {QKeySequence(Qt::Key_Period)}});
    add({Id::Replies, tr("&Replies to me"), {QKeySequence(Qt::Key_G, Qt::Key_R)}, u"mail-replied"_s});
    add({Id::MyComments,
         tr("&My comments"),
         {QKeySequence(Qt::Key_G, Qt::Key_M)},
         u"view-conversation-balloon"_s});
    add({Id::Saved, tr("Sa&ved threads"), {QKeySequence(Qt::Key_G, Qt::Key_S)}, u"bookmarks"_s});
    add({Id::People, tr("&People"), {QKeySequence(Qt::Key_G, Qt::Key_P)}, u"system-users"_s});
    add({Id::Outbox, tr("&Outbox"), {QKeySequence(Qt::Key_G, Qt::Key_O)}, u"mail-folder-outbox"_s});
    add({Id::Accounts, tr("&Accounts"), {QKeySequence(Qt::Key_G, Qt::Key_A)}, u"user-identity"_s});
}

void Commands::addPostCommands()
{
    add({Id::Reply, tr("&Reply"), {QKeySequence(Qt::Key_R)}, u"mail-reply-sender"_s, u'R'});
    add({Id::Keep, tr("&Keep the conversation"), {QKeySequence(Qt::Key_S)}, u"bookmark-new"_s, u'S'});
    add({Id::ToggleRead, tr("Read or &unread"), {QKeySequence(Qt::Key_U)}, u"mail-mark-read"_s, u'U'});
    add({Id::AllRead, tr("&All as read"), {QKeySequence(Qt::SHIFT | Qt::Key_U)}, {}, u'A'});
    add({Id::OlderRead, tr("This and &older as read"), {QKeySequence(Qt::Key_O)}, {}, u'O'});
    add({Id::Boost, tr("&Boost"), {QKeySequence(Qt::SHIFT | Qt::Key_B)}, u"media-playlist-repeat"_s, u'B'});
    add({Id::Like, tr("&Like"), {QKeySequence(Qt::Key_L)}, u"favorite"_s, u'L'});
    add({Id::WhoCouldSee, tr("&Who could see this …"), {QKeySequence(Qt::Key_W)}, u"view-visible"_s, u'W'});
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
        m_circleKeys.append(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        auto* key = new QShortcut(m_circleKeys.back(), m_window);
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
         {Id::QuickSwitcher, Id::SearchHere, Id::SearchEverywhere, Id::NextUnread, Id::CatchUp, Id::NewPosts,
          Id::NextAccount, Id::PreviousAccount, Id::Replies, Id::MyComments, Id::Saved, Id::People,
          Id::Outbox, Id::Accounts}},
        {tr("&Post"),
         {Id::Reply, Id::Keep, Id::ToggleRead, Id::OlderRead, Id::AllRead, Id::Like, Id::Boost,
          Id::WhoCouldSee}},
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

std::vector<Commands::FixedKey> Commands::fixedKeys() const
{
    return {
        {tr("J, K or ↓, ↑"), tr("Next and previous post")},
        {tr("Space"), tr("Read on: a page further, then the next unread circle")},
        {tr("Shift+Space"), tr("A page back")},
        {tr("Enter"), tr("Open the conversation")},
        {tr("Esc"), tr("Close the conversation, or the composer: what is written is kept as a draft")},
        {tr("Ctrl+1 … Ctrl+9"), tr("A circle by its place in the list")},
        {tr("Menu key or %1").arg(contextMenuKey().toString(QKeySequence::NativeText)),
         tr("Everything that can be done with a post")},
    };
}

} // namespace cohort
