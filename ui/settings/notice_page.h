#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QListWidget;

namespace cohort {

/// Notifications: off until chosen, with or without names, and by which circles' people.
class NoticePage final : public SettingsPage {
    Q_OBJECT
public:
    /// What this page is shown for: the circles that may be named, and whether the desktop can notify at all.
    struct Scope {
        std::vector<Circle> circles{};
        bool possible = false;
    };
    NoticePage(Library& library, Scope scope, QWidget* parent);
    void fill(const Settings& settings) override;

private:
    void saveCircles();
    void showWhatApplies();

    Scope m_scope;
    QCheckBox* m_replies;
    QCheckBox* m_text;
    QListWidget* m_circles;
    QStringList m_others; ///< left out before, not shown here: stays as it is
};

} // namespace cohort
