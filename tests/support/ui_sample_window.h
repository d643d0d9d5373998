#pragma once

#include "tests/support/library_rig.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace cohort {

/// The real window on a real library over a temporary profile filled with the sample network. Test thread
/// only.
class SampleWindow final {
public:
    SampleWindow();
    ~SampleWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Library& library() { return m_rig.library(); }
    [[nodiscard]] LibraryRig& rig() { return m_rig; }
    /// Closes the window and opens another on the same profile, as after a restart.
    void reopenWindow();
    /// Opens the n-th circle and waits for its posts.
    [[nodiscard]] bool openCircle(int number);
    /// Every word a person could read in the window: labels, buttons, tool tips, rows of every list.
    [[nodiscard]] QString visibleWords() const;
    [[nodiscard]] static bool waitUntil(const std::function<bool()>& reached)
    {
        return LibraryRig::waitUntil(reached);
    }

private:
    void show();

    LibraryRig m_rig;
    QTemporaryDir m_state;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace cohort
