#pragma once

#include "core/model/backup.h"
#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace cohort {

class PlainLabel;

/// What becomes of saved copies that their authors change, and backups: now, weekly, and bringing one back.
class LibraryPage final : public SettingsPage {
    Q_OBJECT
public:
    LibraryPage(Library& library, QWidget* parent);
    void fill(const Settings& settings) override;

    /// Writes a backup there, with the passphrase that stands in the field.
    void backUpTo(const QString& file);
    /// Checks a backup and puts it in place at the next start.
    void restoreFrom(const QString& file);

private:
    void layOut();
    void connectFields();
    void chooseFolder();
    void chooseTarget();
    void chooseBackup();
    void setRunning(bool running);
    void told(const Result<BackupContent>& made, const QString& words);

    QComboBox* m_rule;
    QLineEdit* m_folder;
    PlainLabel* m_last;
    QLineEdit* m_passphrase;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    PlainLabel* m_outcome;
};

} // namespace cohort
