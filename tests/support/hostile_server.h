#pragma once

#include "tests/support/child_process.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

namespace cohort {

/// tests/servers/evil.py as a child process. One thread. `problem` is empty when it runs.
class HostileServer final {
public:
    HostileServer();
    HostileServer(const HostileServer&) = delete;
    HostileServer& operator=(const HostileServer&) = delete;
    ~HostileServer() = default;

    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// "http://localhost:PORT/path" for the listener of that name; https for those with a certificate.
    [[nodiscard]] QUrl url(const QString& listener, const QString& path) const;
    [[nodiscard]] int port(const QString& listener) const;
    [[nodiscard]] QString caFile() const;

    struct Seen {
        QString method{};
        QString path{};
        int port = 0;
        int clientPort = 0;
        QJsonObject headers{}; ///< names in lower case
    };
    struct Log {
        std::vector<Seen> requests{};
        QJsonObject peaks{}; ///< port -> most connections at once
    };
    /// Everything asked since the last call.
    [[nodiscard]] Log takeLog();
    /// Every path it has a habit of its own for, "/bomb", "/redir-file" …
    [[nodiscard]] QStringList paths() const;
    /// From now on all other paths answer as this one does; empty: with {"ok": true} again.
    void answerEverywhereAs(const QString& path);

private:
    [[nodiscard]] QJsonObject readLine();

    std::unique_ptr<ChildProcess> m_process;
    QJsonObject m_hello;
    QString m_problem;
};

} // namespace cohort
