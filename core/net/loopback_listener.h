#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace cohort {

/// Waits on 127.0.0.1 for the browser to come back from a sign-in (RFC 8252, section 7.3). Lives on the GUI
/// thread, for one flow only: it answers the first GET with the right host, path and state, refuses
/// everything else (400) and every further one, and closes after 5 minutes. The page it answers with is plain
/// text in a frame without script and repeats nothing of the request.
class LoopbackListener final : public QObject {
    Q_OBJECT
public:
    /// A forgotten sign-in leaves no open port (trust.md T15).
    static constexpr std::chrono::minutes patience{5};
    /// A callback is one short GET; browsers send at most 8 KiB of headers.
    static constexpr qint64 mostRequestBytes = 16 * 1024;
    /// At once; browsers open a few ahead of time.
    static constexpr qsizetype mostConnections = 16;
    /// For one connection to say what it wants.
    static constexpr std::chrono::seconds connectionPatience{10};

    /// Opens a free port for callbacks to `path` ("/signed-in"). Errors: Offline with the reason, when no
    /// loopback port can be opened.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> listen(const QString& path);
    /// The same with another limit than `patience`.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> listen(const QString& path,
                                                                          std::chrono::milliseconds limit);
    ~LoopbackListener() override;

    /// "http://127.0.0.1:PORT" and the path.
    [[nodiscard]] QUrl redirect() const;
    /// From now on one request with this state is accepted: the browser sees `page`, `arrived` gets the whole
    /// address, from the event loop; it may destroy the listener.
    void wait(const QString& state, const QString& page, std::function<void(const QUrl&)> arrived);
    /// An address that came another way: it counts as an arrival when it has our state, else it is nothing.
    void takeFromElsewhere(const QUrl& callback);
    /// Called once, from the event loop, when the limit passed and nobody arrived.
    void whenExpired(std::function<void()> expired);

private:
    LoopbackListener(std::unique_ptr<QTcpServer> server, QString path, std::chrono::milliseconds limit);
    void takeConnections();
    void read(QTcpSocket* socket);
    void judge(QTcpSocket* socket, const QByteArray& request);
    [[nodiscard]] bool hasOurState(const QUrl& callback) const;
    void arrive(const QUrl& callback);
    void expire();

    std::unique_ptr<QTcpServer> m_server;
    const QString m_path;
    QUrl m_redirect;
    QString m_state;
    QString m_page;
    std::function<void(const QUrl&)> m_arrived;
    std::function<void()> m_expired;
    QTimer m_limit;
    QHash<QTcpSocket*, QByteArray> m_requests; ///< what came so far, by connection not answered yet
};

} // namespace cohort
