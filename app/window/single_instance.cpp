#include "app/window/single_instance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A program that runs answers at once; one that hangs is not waited for.
constexpr int patienceMs = 1000;

} // namespace

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent)
    : QObject(parent)
    , m_name(
          u"cohort-"_s +
          QString::fromLatin1(
              QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24)))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            socket->deleteLater();
            emit shown();
        }
    });
}

void SingleInstance::listen()
{
    // The profile's lock is ours, so a socket that is still there belongs to a program that is gone.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}

bool SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patienceMs);
}

} // namespace cohort
