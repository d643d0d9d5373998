#pragma once

#include "core/library/library.h"

#include <QMap>
#include <QWidget>

namespace cohort {

/// One tab of the settings. Filled once the settings are read; from then on every change is stored at once,
/// and whoever it concerns hears of it through Library::changed.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using Settings = QMap<QString, QString>;

    SettingsPage(Library& library, QWidget* parent);
    /// Called once, before anything can be changed.
    virtual void fill(const Settings& settings) = 0;

signals:
    void failed(const QString& words);
    void worked();

protected:
    [[nodiscard]] Library& library() const { return m_library; }
    void save(const QString& name, const QString& value);
    /// The answer to a change that nothing but its failure is said of.
    [[nodiscard]] Library::Answer<void> orSay();

private:
    Library& m_library;
};

} // namespace cohort
