#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace cohort {

/// A test server as a child process that answers lines with lines and ends with its input. Not QProcess: that
/// forks, and the thread sanitizer cannot follow a fork in a Qt that was not built for it. One thread.
class ChildProcess final {
public:
    /// The first of `command` is looked for in PATH. Never throws; `isRunning` tells whether it started.
    explicit ChildProcess(const QStringList& command, bool showErrors = true);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    /// Closes its input, waits until `patience` for its end and then kills it.
    ~ChildProcess();

    [[nodiscard]] bool isRunning() const { return m_pid > 0; }
    void write(const QByteArray& bytes);
    /// The next line of its output without the end; empty when none comes in time or it has ended.
    [[nodiscard]] QByteArray readLine(std::chrono::milliseconds limit = patience);

    /// Making five certificates takes well under a second on an idle machine.
    static constexpr std::chrono::milliseconds patience{60'000};

private:
    int m_pid = 0;
    int m_input = -1;  ///< what the child reads
    int m_output = -1; ///< what it writes
    QByteArray m_buffer;
};

} // namespace cohort
