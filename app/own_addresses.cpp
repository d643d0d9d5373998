#include "app/own_addresses.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace cohort {

namespace {

/// Bytes of a desktop's list of programs; one is some 100 KiB.
constexpr qint64 longestList = 4LL * 1024 * 1024;

bool namesUs(const QString& path)
{
    QFile list(path);
    return list.open(QIODevice::ReadOnly) && list.size() <= longestList &&
           list.readAll().contains("x-scheme-handler/cohort=org.cohort.Cohort.desktop");
}

} // namespace

bool ownAddressesOpen()
{
    const QStringList lists =
        QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation, QStringLiteral("mimeinfo.cache"));
    return std::ranges::any_of(lists, &namesUs);
}

bool ownAddressesReach(const QStringList& arguments)
{
    if (QFileInfo(arguments.value(0)).fileName() != QLatin1StringView("cohort"))
        return false;
    return std::ranges::none_of(arguments, [](const QString& word) {
        return word.startsWith(QLatin1StringView("--profile")) ||
               word.startsWith(QLatin1StringView("--sample")) ||
               word.startsWith(QLatin1StringView("--screenshots"));
    });
}

} // namespace cohort
