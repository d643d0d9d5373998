#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace cohort {

/// One window a profile: a second start asks the first to come to the front, and hands it the address or the
/// file it was started with. Uses a local socket that only this user can open; nothing else is understood.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);

    /// Listens from now on. Call once the profile is ours.
    void listen();
    /// Asks a running program to show itself and to take `address` ("cohort://…" or nothing); false when
    /// there is none.
    [[nodiscard]] bool askOther(const QString& address) const;
    /// The same with a file to open.
    [[nodiscard]] bool askOtherToOpen(const QString& file) const;

signals:
    void shown();
    /// Another start had this address.
    void addressCame(const QString& address);
    /// Another start had this file; an absolute path of this computer.
    void fileCame(const QString& path);

private:
    [[nodiscard]] bool say(const QByteArray& words) const;
    void read(QLocalSocket* socket);

    QString m_name;
    QLocalServer* m_server;
};

} // namespace cohort
