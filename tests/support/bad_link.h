#pragma once

#include "tests/support/child_process.h"

#include <QUrl>

#include <memory>

namespace cohort {

/// tests/servers/bad_link.py as a child process: a connection to a server on this computer that is as bad as
/// a test says. One thread. `problem` is empty when it runs.
class BadLink final {
public:
    explicit BadLink(int targetPort);

    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Where the server is over this link, "http://localhost:PORT/".
    [[nodiscard]] QUrl home() const;
    /// How bad it is from now on, as bad_link.py names it: R"({"latency": 50})"; "{}" is a good one. What is
    /// open already is as bad at once.
    void become(const QByteArray& habits);

private:
    std::unique_ptr<ChildProcess> m_process;
    int m_port = 0;
    QString m_problem;
};

} // namespace cohort
