#include "tests/support/child_process.h"

#include <QDeadlineTimer>
#include <QThread>

#ifdef Q_OS_UNIX

#include <array>
#include <utility>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cohort {

namespace {

/// Both ends closed in every other child: a server ends when the last writer of its input is gone.
std::array<int, 2> makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe(ends.data()) == 0)
        for (const int end : ends)
            (void)fcntl(end, F_SETFD, FD_CLOEXEC);
    return ends;
}

bool hasEnded(int pid)
{
    return waitpid(pid, nullptr, WNOHANG) != 0;
}

} // namespace

ChildProcess::ChildProcess(const QStringList& command, bool showErrors)
{
    const auto [childReads, weWrite] = makePipe();
    const auto [weRead, childWrites] = makePipe();
    m_input = weWrite;
    m_output = weRead;
    (void)signal(SIGPIPE,
                 SIG_IGN); // writing to a server that died is an answer that does not come, not our end

    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, childReads, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, childWrites, STDOUT_FILENO);
    if (!showErrors)
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (posix_spawnp(&m_pid, arguments.front(), &files, nullptr, arguments.data(), environ) != 0)
        m_pid = 0;
    posix_spawn_file_actions_destroy(&files);
    close(childReads);
    close(childWrites);
}

ChildProcess::~ChildProcess()
{
    close(m_input);
    const QDeadlineTimer deadline(patience);
    while (isRunning() && !hasEnded(m_pid)) {
        if (deadline.hasExpired()) {
            (void)kill(m_pid, SIGKILL);
            (void)waitpid(m_pid, nullptr, 0);
            break;
        }
        QThread::msleep(5);
    }
    close(m_output);
}

void ChildProcess::write(const QByteArray& bytes)
{
    (void)!::write(m_input, bytes.constData(), static_cast<size_t>(bytes.size())); // a line fits into a pipe
}

QByteArray ChildProcess::readLine(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!m_buffer.contains('\n')) {
        pollfd ready{.fd = m_output, .events = POLLIN, .revents = 0};
        if (poll(&ready, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            return {};
        std::array<char, 64 * 1024> piece{};
        const ssize_t count = read(m_output, piece.data(), piece.size());
        if (count <= 0)
            return std::exchange(m_buffer, {}); // its last words, without an end of line
        m_buffer.append(piece.data(), static_cast<qsizetype>(count));
    }
    const qsizetype end = m_buffer.indexOf('\n');
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    return line;
}

} // namespace cohort

#else // no test server has been tried on this system: the tests that need one are skipped with the reason

namespace cohort {

ChildProcess::ChildProcess(const QStringList&, bool)
{
}
ChildProcess::~ChildProcess() = default;
void ChildProcess::write(const QByteArray&)
{
}
QByteArray ChildProcess::readLine(std::chrono::milliseconds)
{
    return {};
}

} // namespace cohort

#endif
