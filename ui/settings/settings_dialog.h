#pragma once

#include "core/library/library.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace cohort {

class MessageBar;

/// What people really differ in. Every change is stored at once; whoever it concerns hears of it through
/// Library::changed.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Library& library, QWidget* parent = nullptr);

private:
    void layOut();
    void connectFields();
    void fill(const QMap<QString, QString>& settings);
    [[nodiscard]] QWidget* lookPage();
    [[nodiscard]] QWidget* noticePage();
    [[nodiscard]] QWidget* networkPage();
    void proxyChanged();
    void chooseCaFile();
    void save(const QString& name, const QString& value);
    [[nodiscard]] QComboBox* makeCombo(const QString& name,
                                       const std::vector<std::pair<QString, QString>>& choices);

    Library& m_library;
    MessageBar* m_bar;
    QComboBox* m_theme;
    QSpinBox* m_fontStep;
    QComboBox* m_language;
    QComboBox* m_notices;
    QCheckBox* m_noticeText;
    QSpinBox* m_undoSeconds;
    QCheckBox* m_offline;
    QSpinBox* m_syncMinutes;
    QComboBox* m_proxyKind;
    QLineEdit* m_proxy;
    QLineEdit* m_caFile;
};

} // namespace cohort
