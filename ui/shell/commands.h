#pragma once

#include <QAction>
#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>
#include <vector>

class QMenuBar;
class QShortcut;
class QWidget;

namespace cohort {

/// Everything the window can be told to do, once: the menus, the keys, the list of keys and the quick
/// switcher are made from it. Every key can be changed; single keys of the lists are told by `listKeys`.
class Commands final : public QObject {
    Q_OBJECT
public:
    /// The names are those of the settings: they do not change.
    enum class Id {
        NewPost,
        Send,
        SyncNow,
        WorkOffline,
        Settings,
        Quit,
        Professional,
        Personal,
        Both,
        LargerText,
        SmallerText,
        NormalText,
        Cloak,
        QuickSwitcher,
        SearchHere,
        SearchEverywhere,
        NextUnread,
        CatchUp,
        NextAccount,
        PreviousAccount,
        NewPosts,
        Replies,
        MyComments,
        Saved,
        People,
        Outbox,
        Accounts,
        Reply,
        Keep,
        ToggleRead,
        AllRead,
        OlderRead,
        Boost,
        Like,
        WhoCouldSee,
        NewCircle,
        EditCircle,
        Keys,
        About,
    };
    Q_ENUM(Id)
    /// A menu: its title and what is in it; a separator is drawn between two sections.
    struct Section {
        QString title{};
        std::vector<Id> ids{};
    };
    /// A key that works without a menu, for the list of keys.
    struct FixedKey {
        QString keys{};
        QString words{};
    };

    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* action(Id id) const { return m_entries.value(id).action; }
    [[nodiscard]] QList<Id> ids() const { return m_order; }
    [[nodiscard]] std::vector<Section> menus() const;
    void fillMenus(QMenuBar& bar) const;
    /// Keys of the lists that stay as they are.
    [[nodiscard]] std::vector<FixedKey> fixedKeys() const;

    /// Without the mnemonic: "Keep the conversation".
    [[nodiscard]] QString words(Id id) const;
    [[nodiscard]] QList<QKeySequence> keys(Id id) const { return m_entries.value(id).keys; }
    [[nodiscard]] QList<QKeySequence> usualKeys(Id id) const { return m_entries.value(id).usual; }
    /// Who already answers to these keys, or to the beginning of them; nobody, `except` aside: nothing.
    [[nodiscard]] std::optional<QString> ownerOf(const QKeySequence& keys, Id except) const;
    /// The single keys that posts in lists answer to, with the letter of PostList::commandKey.
    [[nodiscard]] QHash<QKeySequence, QChar> listKeys() const;

    /// The name of its setting, below setting::KeysOf.
    [[nodiscard]] static QString settingOf(Id id);
    [[nodiscard]] static QString stored(const QList<QKeySequence>& keys);
    /// Takes the keys that the settings name; all others as they come.
    void applySettings(const QMap<QString, QString>& settings);

signals:
    /// Ctrl+1 … Ctrl+9.
    void circleNumberChosen(int number);
    void keysChanged();

private:
    struct Entry {
        Id id{};
        QString words{};
        QList<QKeySequence> usual{};
        QString icon{};
        QChar letter{}; ///< of a command that only posts in lists answer to by key
        QList<QKeySequence> keys{};
        QAction* action = nullptr;
    };
    void add(Entry entry);
    void bind(Entry& entry, const QList<QKeySequence>& keys);
    void addFileCommands();
    void addViewCommands();
    void addGoCommands();
    void addPostCommands();
    void addCircleKeys();

    QWidget* m_window;
    QHash<Id, Entry> m_entries;
    QList<Id> m_order;
    QList<QKeySequence> m_circleKeys;
};

} // namespace cohort
