#include "tests/support/bad_link.h"

#include "tests/support/test_files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cohort {

using namespace Qt::StringLiterals;

BadLink::BadLink(int targetPort)
    : m_process(std::make_unique<ChildProcess>(
          QStringList{u"python3"_s, sourcePath("tests/servers/bad_link.py"_L1), QString::number(targetPort)}))
{
    if (!m_process->isRunning()) {
        m_problem = u"python3 is not installed"_s;
        return;
    }
    m_port = QJsonDocument::fromJson(m_process->readLine()).object()[u"port"_s].toInt();
    if (m_port == 0)
        m_problem = u"the bad link does not start"_s;
}

QUrl BadLink::home() const
{
    return QUrl(u"http://localhost:%1/"_s.arg(m_port));
}

void BadLink::become(const QByteArray& habits)
{
    m_process->write(habits + '\n');
    if (m_process->readLine().isEmpty())
        m_problem = u"the bad link has ended"_s;
}

} // namespace cohort
