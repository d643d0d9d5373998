#pragma once

#include "core/library/library.h"

#include <QDialog>

class QTabWidget;

namespace cohort {

class Commands;
class MessageBar;
class SettingsPage;

/// What people really differ in. Every change is stored at once; whoever it concerns hears of it through
/// Library::changed.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the settings are shown for.
    struct Surroundings {
        Commands& commands;
        std::optional<Sphere> sphere{}; ///< nothing of the other may be named; nothing: both
        std::vector<Circle> circles{};  ///< that may be named
        bool noticesPossible = false;   ///< the desktop shows notifications
    };
    SettingsDialog(Library& library, const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    void add(SettingsPage* page, const QString& title);
    void layOut();

    Library& m_library;
    MessageBar* m_bar;
    QTabWidget* m_tabs;
    std::vector<SettingsPage*> m_pages;
};

} // namespace cohort
