#pragma once

#include "app/window/options.h"
#include "app/window/profile.h"
#include "core/wording/language.h"

#include <QObject>

class QApplication;

namespace cohort {

class MainWindow;
class SingleInstance;
class Tray;

/// The window program: a profile, its window, and what happens between start and end. GUI thread.
class Program final : public QObject {
    Q_OBJECT
public:
    /// `language` is the system's; it gives way to the one that the options or the profile name.
    Program(QApplication& application, WindowOptions options, std::unique_ptr<wording::Language> language);
    ~Program() override;

    /// False when there is nothing to run: another program was shown, or the profile cannot be opened (said
    /// on the screen and on standard error).
    [[nodiscard]] bool start();
    [[nodiscard]] int exitCode() const { return m_exitCode; }

    /// macOS hands a running program its addresses and files by an event of the application
    /// (https://doc.qt.io/qt-6/qfileopenevent.html); they go the way of those on a command line.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeAddress(const QString& address);
    [[nodiscard]] bool openProfile(const QString& folder);
    void speak(const QString& language);
    void showWindowInItsLanguage();
    void showWindow();
    void begin();
    void fillSample();
    void openSample();
    void runScreenshots();
    void sayWhyNot(const Error& error);

    QApplication& m_application;
    WindowOptions m_options;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<wording::Language> m_language;
    std::unique_ptr<Tray> m_tray; // outlives the window that speaks to it
    std::unique_ptr<MainWindow> m_window;
    int m_exitCode = 0;
};

} // namespace cohort
