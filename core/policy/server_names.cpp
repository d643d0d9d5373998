#include "core/policy/server_names.h"

#include <QRegularExpression>
#include <QUrl>

namespace cohort {

using namespace Qt::StringLiterals;

QString serverName(const QString& typed)
{
    QString name = typed.trimmed();
    if (const qsizetype scheme = name.indexOf("://"_L1); scheme >= 0)
        name = name.mid(scheme + 3);
    name = name.section(u'/', 0, 0).section(u'@', -1).section(u':', 0, 0).toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    // A list of names is written with blanks between: nothing but a host may stand in it.
    static const QRegularExpression host(u"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"_s);
    return host.match(ascii).hasMatch() ? ascii : QString();
}

QStringList hostsListed(const QStringList& hosts, const std::set<QString>& listed)
{
    QStringList found;
    if (listed.empty())
        return found;
    for (const QString& host : hosts) {
        QString name = serverName(host);
        while (!name.isEmpty() && !listed.contains(name)) {
            const qsizetype dot = name.indexOf(u'.');
            name = dot < 0 ? QString() : name.mid(dot + 1);
        }
        if (!name.isEmpty())
            found << host;
    }
    return found;
}

} // namespace cohort
