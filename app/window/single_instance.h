#pragma once

#include <QObject>

class QLocalServer;

namespace cohort {

/// One window a profile: a second start asks the first to come to the front. Uses a local socket that only
/// this user can open; nothing but "come to the front" is understood.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);

    /// Listens from now on. Call once the profile is ours.
    void listen();
    /// Asks a running program to show itself; false when there is none.
    [[nodiscard]] bool askOther() const;

signals:
    void shown();

private:
    QString m_name;
    QLocalServer* m_server;
};

} // namespace cohort
