#pragma once

#include <QAccessible>
#include <QStringList>

namespace cohort {

/// What assistive technology sees of a window.
struct AccessibleTree {
    int nodes = 0;
    int interactive = 0;   ///< of them, what one can act on
    QStringList unnamed{}; ///< what one can act on and that says nothing, as "Role (class)"
};

/// Walks everything below a widget, menus and rows included. GUI thread.
[[nodiscard]] AccessibleTree readAccessibleTree(QWidget& top);

/// Hears what is announced to assistive technology while it lives: the name of the source of every alert. One
/// at a time; GUI thread.
class Announcements final {
public:
    Announcements();
    Announcements(const Announcements&) = delete;
    Announcements& operator=(const Announcements&) = delete;
    ~Announcements();
    [[nodiscard]] QStringList heard() const;
    /// Whether one of them contains these words.
    [[nodiscard]] bool contain(const QString& words) const;

private:
    QAccessible::UpdateHandler m_before;
    bool m_wasActive;
};

} // namespace cohort
