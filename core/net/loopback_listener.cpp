#include "core/net/loopback_listener.h"

#include "core/net/oauth.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <chrono>

namespace cohort {

namespace {

constexpr auto flowLimit = std::chrono::minutes(5); // trust.md T15: a forgotten sign-in leaves no open port
constexpr qint64 maxRequestBytes =
    16 * 1024; // a callback is one short GET; browsers send at most 8 KiB of headers
constexpr auto connectionLimit = std::chrono::seconds(10);

QByteArray reply(const QByteArray& status, const QString& text)
{
    const QByteArray body =
        QStringLiteral("<!doctype html><meta charset=utf-8><title>Cohort</title><p>%1</p>")
            .arg(text.toHtmlEscaped())
            .toUtf8();
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) +
           "\r\nContent-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\n"
           "Cache-Control: no-store\r\nConnection: close\r\n\r\n" +
           body;
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::listen(const QString& path)
{
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy);
    if (!server->listen(QHostAddress::LocalHost, 0))
        return fail(ErrorKind::Offline, server->errorString());
    return std::unique_ptr<LoopbackListener>(new LoopbackListener(std::move(server), path));
}

LoopbackListener::LoopbackListener(std::unique_ptr<QTcpServer> server, QString path)
    : m_server(std::move(server))
    , m_path(std::move(path))
{
    connect(m_server.get(), &QTcpServer::newConnection, this, &LoopbackListener::takeConnection);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, m_server.get(), &QTcpServer::close);
    m_limit.start(flowLimit);
}

LoopbackListener::~LoopbackListener() = default;

QUrl LoopbackListener::redirect() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(m_path));
}

void LoopbackListener::wait(const QString& state, const QString& page,
                            std::function<void(const QUrl&)> arrived)
{
    m_state = state;
    m_page = page;
    m_arrived = std::move(arrived);
}

void LoopbackListener::takeConnection()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(connectionLimit, socket, &QTcpSocket::abort);
    }
}

void LoopbackListener::read(QTcpSocket* socket)
{
    const QByteArray seen = socket->peek(maxRequestBytes);
    if (seen.size() >= maxRequestBytes)
        return socket->abort();
    if (!seen.contains("\r\n\r\n"))
        return;
    socket->readAll();
    answer(socket, seen.left(seen.indexOf("\r\n")));
}

void LoopbackListener::answer(QTcpSocket* socket, const QByteArray& requestLine)
{
    const QList<QByteArray> parts = requestLine.split(' ');
    QUrl callback = redirect();
    bool good = m_arrived && parts.size() == 3 && parts[0] == "GET";
    if (good) {
        const QUrl asked = QUrl::fromEncoded(parts[1], QUrl::StrictMode);
        callback.setQuery(asked.query(QUrl::FullyEncoded));
        const QByteArray state = QUrlQuery(callback).queryItemValue(QStringLiteral("state")).toUtf8();
        good = asked.path() == m_path && !m_state.isEmpty() && sameInConstantTime(state, m_state.toUtf8());
    }
    socket->write(good ? reply("200 OK", m_page) : reply("400 Bad Request", QStringLiteral("400")));
    socket->disconnectFromHost();
    if (!good)
        return; // somebody else's request: the real one may still come
    m_server->close();
    m_limit.stop();
    const auto arrived = std::exchange(m_arrived, nullptr);
    arrived(callback); // last: it may destroy this object
}

} // namespace cohort
