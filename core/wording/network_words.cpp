#include "core/wording/network_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <array>

namespace cohort::wording {
namespace {

class NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

/// The networks cannot speak (core/providers knows no tr()): their names as they say them.
constexpr std::array translatedNames{QT_TRANSLATE_NOOP("cohort", "Blogs and feeds"),
                                     QT_TRANSLATE_NOOP("cohort", "Fediverse (Mastodon and others)"),
                                     QT_TRANSLATE_NOOP("cohort", "Sample network")};

} // namespace

QString networkName(const QString& own)
{
    for (const char* name : translatedNames)
        if (own == QLatin1StringView(name))
            return NetworkWords::tr(name);
    return own;
}

QString sentence(const NetworkPlugin& plugin)
{
    const QString file = QDir::toNativeSeparators(plugin.file);
    if (!plugin.refusal)
        return NetworkWords::tr("%1, version %2, comes from %3.").arg(plugin.name, plugin.version, file);
    switch (*plugin.refusal) {
    case PluginRefusal::UnsafeFolder:
        return NetworkWords::tr("Nothing in %1 is loaded: others own this folder or can write into it.")
            .arg(file);
    case PluginRefusal::UnsafeFile:
        return NetworkWords::tr("%1 is not loaded: others own this file or can write into it.").arg(file);
    case PluginRefusal::OutsideFolder:
        return NetworkWords::tr("%1 is not loaded: it leads to a file outside of this folder.").arg(file);
    case PluginRefusal::NoPlugin:
        return NetworkWords::tr("%1 is not loaded: it is no network for Cohort.").arg(file);
    case PluginRefusal::BadMetadata:
        return NetworkWords::tr("%1 is not loaded: what it says of itself is missing or makes no sense.")
            .arg(file);
    case PluginRefusal::OtherInterface:
        return NetworkWords::tr("%1 is not loaded: it is made for interface %2, and this Cohort has %3.")
            .arg(file, QLocale().toString(plugin.api), QLocale().toString(providerApi));
    case PluginRefusal::OtherBuild:
        return NetworkWords::tr("%1 is not loaded: it must be built again for this version of Cohort.")
            .arg(file);
    case PluginRefusal::IdTaken:
        return NetworkWords::tr("%1 is not loaded: there is a network called %2 (%3) already.")
            .arg(file, plugin.name, plugin.id);
    case PluginRefusal::NotLoadable:
        return NetworkWords::tr("%1 cannot be loaded on this computer.").arg(file);
    case PluginRefusal::NoNetwork:
        return NetworkWords::tr("%1 brought no network that can be used.").arg(file);
    }
    return {};
}

} // namespace cohort::wording
