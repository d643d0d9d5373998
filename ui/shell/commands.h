#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <vector>

class QMenuBar;
class QWidget;

namespace cohort {

/// Everything the window can be told to do, once: the menus, the keys, the list of keys and the quick
/// switcher are made from it.
class Commands final : public QObject {
    Q_OBJECT
public:
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
        NewPosts,
        Replies,
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
        NewCircle,
        EditCircle,
        Keys,
        About,
    };
    /// A menu: its title and what is in it; a separator is drawn between two sections.
    struct Section {
        QString title{};
        std::vector<Id> ids{};
    };
    /// A key that works without a menu, for the list of keys.
    struct ListKey {
        QString keys{};
        QString words{};
    };

    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* action(Id id) const { return m_actions.value(id); }
    [[nodiscard]] QList<Id> ids() const { return m_order; }
    [[nodiscard]] std::vector<Section> menus() const;
    void fillMenus(QMenuBar& bar) const;
    /// Keys of the lists, which are no menu entries.
    [[nodiscard]] std::vector<ListKey> listKeys() const;

signals:
    /// Ctrl+1 … Ctrl+9.
    void circleNumberChosen(int number);

private:
    struct Entry {
        Id id;
        QString words;
        QList<QKeySequence> keys{};
        QString icon{};
        QString hint{}; ///< a key the lists handle themselves
    };
    void add(const Entry& entry);
    void addFileCommands();
    void addViewCommands();
    void addGoCommands();
    void addPostCommands();
    void addCircleKeys();

    QWidget* m_window;
    QHash<Id, QAction*> m_actions;
    QList<Id> m_order;
};

} // namespace cohort
