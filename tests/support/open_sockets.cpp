#include "tests/support/open_sockets.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace cohort {

int internetSockets()
{
    const QDir own(QStringLiteral("/proc/self/fd"));
    if (!own.exists())
        return -1;
    QSet<QByteArray> inodes;
    for (const QString& table :
         {QStringLiteral("tcp"), QStringLiteral("tcp6"), QStringLiteral("udp"), QStringLiteral("udp6")}) {
        QFile file(QStringLiteral("/proc/self/net/") + table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines)
            if (const QList<QByteArray> fields = line.simplified().split(' '); fields.size() > 9)
                inodes.insert(fields.at(9));
    }
    int count = 0;
    const QStringList handles = own.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString& handle : handles) {
        const QByteArray target = QFile::symLinkTarget(own.filePath(handle)).toUtf8();
        const qsizetype from = target.indexOf("socket:[");
        count += from >= 0 && inodes.contains(target.mid(from + 8).chopped(1)) ? 1 : 0;
    }
    return count;
}

} // namespace cohort
