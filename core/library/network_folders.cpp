#include "core/library/network_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace cohort {

using namespace Qt::StringLiterals;

QString programPluginFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../lib/cohort/providers"_L1);
}

QString userPluginFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/cohort/providers"_L1;
}

} // namespace cohort
