#pragma once

#include <QObject>
#include <QString>

namespace cohort {

/// A notification as the desktop shows it: plain text of ours, with names and words only when the user wants
/// them there.
struct DesktopNotice {
    QString title{};
    QString text{};

    bool operator==(const DesktopNotice&) const = default;
};

/// Where notifications go. One at a time: a new one takes the place of the last. GUI thread.
class NoticeSink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// False where the desktop shows no notifications; may change while the program runs.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Whether the user wants notifications at all; nothing of ours stands on the desktop otherwise.
    virtual void setWanted(bool wanted) = 0;
    virtual void show(const DesktopNotice& notice) = 0;
    /// Takes back what is shown, as far as the desktop allows.
    virtual void withdraw() = 0;

signals:
    /// The user clicked the notification.
    void chosen();
    /// The user wants to see the window.
    void windowWanted();
};

} // namespace cohort
