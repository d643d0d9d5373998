#include "app/window/single_instance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A program that runs answers at once; one that hangs is not waited for.
constexpr int patienceMs = 1000;
/// Bytes of an address; browsers take no longer ones.
constexpr qint64 longestAddress = 8 * 1024;
/// What stands before the address of a file; an address alone is never opened as one.
constexpr QByteArrayView openWord("open ");

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
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                read(socket);
                socket->deleteLater();
            });
            emit shown();
            if (socket->state() == QLocalSocket::UnconnectedState) { // it was quicker
                read(socket);
                socket->deleteLater();
            }
        }
    });
}

void SingleInstance::read(QLocalSocket* socket)
{
    const QByteArray said = socket->read(longestAddress + 1);
    if (said.size() > longestAddress)
        return;
    if (said.startsWith("cohort:"))
        emit addressCame(QString::fromUtf8(said));
    if (!said.startsWith(openWord))
        return;
    const QUrl file = QUrl::fromEncoded(said.sliced(openWord.size()), QUrl::StrictMode);
    if (file.isLocalFile())
        emit fileCame(file.toLocalFile());
}

void SingleInstance::listen()
{
    // The profile's lock is ours, so a socket that is still there belongs to a program that is gone.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
}

bool SingleInstance::askOther(const QString& address) const
{
    return say(address.toUtf8());
}

bool SingleInstance::askOtherToOpen(const QString& file) const
{
    return say(openWord.toByteArray() + QUrl::fromLocalFile(file).toEncoded());
}

bool SingleInstance::say(const QByteArray& words) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    const QByteArray said = words.left(longestAddress + 1);
    if (!said.isEmpty()) {
        socket.write(said);
        socket.waitForBytesWritten(patienceMs);
    }
    socket.disconnectFromServer();
    return true;
}

} // namespace cohort
