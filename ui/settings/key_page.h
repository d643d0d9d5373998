#pragma once

#include "ui/settings/settings_page.h"
#include "ui/shell/commands.h"

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cohort {

class PlainLabel;

/// All actions with their keys. Another key is typed for the chosen one; keys that belong to another action
/// are refused and it is said to which; each and all can be set back.
class KeyPage final : public SettingsPage {
    Q_OBJECT
public:
    KeyPage(Library& library, Commands& commands, QWidget* parent);
    void fill(const Settings& settings) override;

private:
    void layOut();
    void showKeys();
    void chooseAction();
    void takeKeys();
    void setBack();
    void setAllBack();
    [[nodiscard]] std::optional<Commands::Id> chosen() const;

    Commands& m_commands;
    QTreeWidget* m_actions;
    QKeySequenceEdit* m_keys;
    QPushButton* m_none;
    QPushButton* m_usual;
    QPushButton* m_allUsual;
    PlainLabel* m_conflict;
    QHash<Commands::Id, QTreeWidgetItem*> m_items;
};

} // namespace cohort
