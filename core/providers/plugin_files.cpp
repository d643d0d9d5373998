#include "core/providers/plugin_files.h"

#include "core/providers/provider_plugin.h"
#include "core/text/html_reader.h"

#include <QDir>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// Enough for a name, a version or a licence in a list.
constexpr int longestPluginWord = 60;

/// Only those who may do everything here anyway can change it.
bool onlyOursToChange(const QFileInfo& file)
{
#ifdef Q_OS_UNIX
    const uint owner = file.ownerId();
    return (owner == 0 || owner == geteuid()) &&
           !file.permissions().testAnyFlags(QFile::WriteGroup | QFile::WriteOther);
#else
    return file.exists();
#endif
}

bool isNetworkId(const QString& id)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9]{1,31}$"_s);
    return form.match(id).hasMatch();
}

std::optional<PluginRefusal> faultInMetadata(NetworkPlugin& file, const QJsonObject& metadata)
{
    if (metadata["IID"_L1].toString() != QLatin1StringView(COHORT_PROVIDER_PLUGIN_IID))
        return PluginRefusal::NoPlugin;
    const QJsonObject said = metadata["MetaData"_L1].toObject();
    file.api = said["api"_L1].toInt();
    if (file.api <= 0)
        return PluginRefusal::BadMetadata;
    // Another interface may describe itself in other words: nothing more is read of it.
    if (file.api != providerApi)
        return PluginRefusal::OtherInterface;
    const auto word = [&said](QLatin1StringView name) {
        return cleanLine(said[name].toString(), longestPluginWord);
    };
    file.id = said["id"_L1].toString();
    file.name = word("name"_L1);
    file.version = word("version"_L1);
    file.licence = word("licence"_L1);
    if (!isNetworkId(file.id) || file.name.isEmpty() || file.version.isEmpty() || file.licence.isEmpty()) {
        file.id.clear();
        return PluginRefusal::BadMetadata;
    }
    if (said["interface"_L1].toString() != QLatin1StringView(COHORT_PROVIDER_INTERFACE))
        return PluginRefusal::OtherBuild;
    return std::nullopt;
}

NetworkPlugin examined(const QFileInfo& found, const PluginPlace& place, const QString& folder)
{
    NetworkPlugin file{.file = found.absoluteFilePath(), .folder = place.folder};
    const QFileInfo real(found.canonicalFilePath());
    if (real.absolutePath() != folder)
        file.refusal = PluginRefusal::OutsideFolder;
    else if (!onlyOursToChange(real))
        file.refusal = PluginRefusal::UnsafeFile;
    else
        file.refusal = faultInMetadata(file, QPluginLoader(file.file).metaData());
    return file;
}

} // namespace

std::vector<NetworkPlugin> pluginsIn(const PluginPlace& place)
{
    std::vector<NetworkPlugin> files;
    const QString folder = QFileInfo(place.path).canonicalFilePath();
    if (folder.isEmpty())
        return files;
    const QFileInfoList found =
        QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
    if (!found.isEmpty() && !onlyOursToChange(QFileInfo(folder))) {
        files.push_back({.file = folder, .folder = place.folder, .refusal = PluginRefusal::UnsafeFolder});
        return files;
    }
    files.reserve(static_cast<size_t>(found.size()));
    for (const QFileInfo& each : found)
        if (QLibrary::isLibrary(each.fileName()))
            files.push_back(examined(each, place, folder));
    return files;
}

} // namespace cohort
