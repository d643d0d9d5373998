#include "core/net/loopback_listener.h"

#include "core/net/oauth.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

void reply(QTcpSocket* socket, const QByteArray& status, const QString& text)
{
    const QByteArray body =
        u"<!doctype html><meta charset=utf-8><title>Cohort</title><p>%1</p>"_s.arg(text.toHtmlEscaped())
            .toUtf8();
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
                  QByteArray::number(body.size()) +
                  "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                  "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
                  "Cache-Control: no-store\r\nConnection: close\r\n\r\n" +
                  body);
    socket->flush(); // the listener may be gone before the event loop would send it
    socket->disconnectFromHost();
}

void refuse(QTcpSocket* socket, const QByteArray& status)
{
    reply(socket, status, QString::fromLatin1(status.first(3)));
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::listen(const QString& path)
{
    return listen(path, patience);
}

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::listen(const QString& path,
                                                                   std::chrono::milliseconds limit)
{
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy);
    if (!server->listen(QHostAddress::LocalHost, 0))
        return fail(ErrorKind::Offline, server->errorString());
    return std::unique_ptr<LoopbackListener>(new LoopbackListener(std::move(server), path, limit));
}

LoopbackListener::LoopbackListener(std::unique_ptr<QTcpServer> server, QString path,
                                   std::chrono::milliseconds limit)
    : m_server(std::move(server))
    , m_path(std::move(path))
    , m_redirect(u"http://127.0.0.1:%1%2"_s.arg(m_server->serverPort()).arg(m_path))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &LoopbackListener::takeConnections);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &LoopbackListener::expire);
    m_limit.start(limit);
}

LoopbackListener::~LoopbackListener()
{
    // Connections that are still open end with the server, and must not tell a listener half gone.
    for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>())
        socket->disconnect(this);
}

QUrl LoopbackListener::redirect() const
{
    return m_redirect;
}

void LoopbackListener::wait(const QString& state, const QString& page,
                            std::function<void(const QUrl&)> arrived)
{
    m_state = state;
    m_page = page;
    m_arrived = std::move(arrived);
}

void LoopbackListener::whenExpired(std::function<void()> expired)
{
    m_expired = std::move(expired);
}

void LoopbackListener::takeConnections()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_requests.remove(socket);
            socket->deleteLater();
        });
        if (m_requests.size() >= mostConnections) {
            socket->abort();
            continue;
        }
        m_requests.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(connectionPatience, socket, &QTcpSocket::abort);
        read(socket);
    }
}

void LoopbackListener::read(QTcpSocket* socket)
{
    const auto found = m_requests.find(socket);
    if (found == m_requests.end())
        return; // answered already
    QByteArray& request = found.value();
    request += socket->read(mostRequestBytes + 1 - request.size());
    if (request.size() > mostRequestBytes) {
        m_requests.remove(socket);
        return refuse(socket, "431 Request Header Fields Too Large");
    }
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    judge(socket, m_requests.take(socket).first(end));
}

void LoopbackListener::judge(QTcpSocket* socket, const QByteArray& request)
{
    const QList<QByteArray> lines = request.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    const QByteArray own = "127.0.0.1:" + QByteArray::number(m_redirect.port());
    QByteArray host;
    for (const QByteArray& line : lines.sliced(1))
        if (line.toLower().startsWith("host:"))
            host = line.sliced(line.indexOf(':') + 1).trimmed();
    // The host is checked because any page can point a name of its own at this computer.
    if (words.size() != 3 || words[0] != "GET" || !words[1].startsWith('/') || host != own)
        return refuse(socket, "400 Bad Request");
    const QUrl callback = QUrl::fromEncoded("http://" + own + words[1], QUrl::StrictMode);
    if (!callback.isValid() || callback.path() != m_path || !hasOurState(callback))
        return refuse(socket, "400 Bad Request"); // somebody else's: the real one may still come
    reply(socket, "200 OK", m_page);
    arrive(callback);
}

bool LoopbackListener::hasOurState(const QUrl& callback) const
{
    const QStringList states = QUrlQuery(callback).allQueryItemValues(u"state"_s, QUrl::FullyDecoded);
    return m_arrived && !m_state.isEmpty() && states.size() == 1 &&
           sameInConstantTime(states.first().toUtf8(), m_state.toUtf8());
}

void LoopbackListener::takeFromElsewhere(const QUrl& callback)
{
    if (callback.isValid() && hasOurState(callback))
        arrive(callback);
}

void LoopbackListener::arrive(const QUrl& callback)
{
    m_server->close();
    m_limit.stop();
    const auto arrived = std::exchange(m_arrived, nullptr);
    // Later: we are inside a signal of a socket that ends with this object.
    QTimer::singleShot(0, this, [arrived, callback] {
        const auto keep = arrived; // the call may destroy this lambda with the listener
        keep(callback);
    });
}

void LoopbackListener::expire()
{
    m_server->close();
    m_arrived = nullptr;
    if (const auto expired = std::exchange(m_expired, nullptr))
        QTimer::singleShot(0, this, [expired] {
            const auto keep = expired;
            keep();
        });
}

} // namespace cohort
