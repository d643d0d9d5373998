#include "tests/support/hostile_server.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace cohort {

using namespace Qt::StringLiterals;

HostileServer::HostileServer()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        m_problem = u"openssl is not installed"_s;
        return;
    }
    const QString script = sourcePath("tests/servers/evil.py"_L1);
    m_process = std::make_unique<ChildProcess>(QStringList{u"python3"_s, script});
    if (!m_process->isRunning())
        m_problem = u"python3 is not installed"_s;
    else
        m_hello = readLine();
    if (m_problem.isEmpty() && m_hello.isEmpty())
        m_problem = u"the hostile server does not start"_s;
}

QUrl HostileServer::url(const QString& listener, const QString& path) const
{
    const bool plain = listener == u"http"_s || listener == u"other"_s || listener == u"silent"_s;
    const QString scheme = plain ? u"http"_s : u"https"_s;
    return QUrl(u"%1://localhost:%2%3"_s.arg(scheme).arg(port(listener)).arg(path));
}

int HostileServer::port(const QString& listener) const
{
    return m_hello[u"ports"_s].toObject()[listener].toInt();
}

QString HostileServer::caFile() const
{
    return m_hello[u"ca"_s].toString();
}

HostileServer::Log HostileServer::takeLog()
{
    m_process->write("log\n");
    const QJsonObject answer = readLine();
    Log log{.peaks = answer[u"peak"_s].toObject()};
    const QJsonArray requests = answer[u"requests"_s].toArray();
    for (const QJsonValue& value : requests)
        log.requests.push_back({.method = value[u"method"_s].toString(),
                                .path = value[u"path"_s].toString(),
                                .port = value[u"port"_s].toInt(),
                                .clientPort = value[u"from"_s].toInt(),
                                .headers = value[u"headers"_s].toObject()});
    return log;
}

QStringList HostileServer::paths() const
{
    QStringList all;
    const QJsonArray named = m_hello[u"paths"_s].toArray();
    for (const QJsonValue& path : named)
        all.append(path.toString());
    return all;
}

void HostileServer::answerEverywhereAs(const QString& path)
{
    m_process->write("everywhere " + path.toUtf8() + '\n');
    (void)readLine();
}

QJsonObject HostileServer::readLine()
{
    return QJsonDocument::fromJson(m_process->readLine()).object();
}

} // namespace cohort
