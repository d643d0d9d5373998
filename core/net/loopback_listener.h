#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace cohort {

/// Waits on 127.0.0.1 for the browser to come back from a sign-in (RFC 8252, section 7.3). Lives on the GUI
/// thread, for one flow only: it answers the first request with the right path and state, refuses everything
/// else (400) and every further one, and closes after 5 minutes. The page it answers with is plain text in a
/// frame without script.
class LoopbackListener final : public QObject {
    Q_OBJECT
public:
    /// Opens a free port for callbacks to `path` ("/signed-in"). Errors: Offline with the reason, when no
    /// loopback port can be opened.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> listen(const QString& path);
    ~LoopbackListener() override;

    /// "http://127.0.0.1:PORT" and the path.
    [[nodiscard]] QUrl redirect() const;
    /// From now on one request with this state is accepted: the browser sees `page`, `arrived` gets the whole
    /// address.
    void wait(const QString& state, const QString& page, std::function<void(const QUrl&)> arrived);

private:
    LoopbackListener(std::unique_ptr<QTcpServer> server, QString path);
    void takeConnection();
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& requestLine);

    std::unique_ptr<QTcpServer> m_server;
    QString m_path;
    QString m_state;
    QString m_page;
    std::function<void(const QUrl&)> m_arrived;
    QTimer m_limit;
};

} // namespace cohort
