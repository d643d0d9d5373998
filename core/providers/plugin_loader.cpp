#include "core/providers/plugin_loader.h"

#include "core/base/logging.h"
#include "core/providers/guarded_factory.h"
#include "core/providers/provider_plugin.h"

#include <QPluginLoader>

#include <algorithm>

namespace cohort {

namespace {

bool isTaken(const NetworkPlugin& plugin, const std::vector<std::unique_ptr<ProviderFactory>>& factories)
{
    return std::any_of(factories.begin(), factories.end(), [&plugin](const auto& factory) {
        return factory->id() == plugin.id ||
               factory->displayName().compare(plugin.name, Qt::CaseInsensitive) == 0;
    });
}

/// Runs code of the file for the first time. Nothing, and the refusal, when it brings no network.
std::unique_ptr<ProviderFactory> loadedFactory(NetworkPlugin& plugin)
{
    QPluginLoader loader(plugin.file);
    // What it needs and does not find is an error now and no crash later.
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    if (!loader.load()) {
        plugin.refusal = PluginRefusal::NotLoadable;
        plugin.detail = loader.errorString();
        return nullptr;
    }
    plugin.refusal = PluginRefusal::NoNetwork;
    try {
        const auto* maker = qobject_cast<ProviderPlugin*>(loader.instance());
        std::unique_ptr<ProviderFactory> factory = maker ? maker->makeFactory() : nullptr;
        if (!factory || factory->id() != plugin.id)
            return nullptr;
        plugin.refusal.reset();
        return guardedFactory(plugin, std::move(factory));
    } catch (...) {
        plugin.detail = QStringLiteral("it threw");
    }
    return nullptr;
}

} // namespace

Networks withPlugins(std::vector<std::unique_ptr<ProviderFactory>> builtIn,
                     const std::vector<PluginPlace>& places)
{
    Networks networks{.factories = std::move(builtIn)};
    for (const PluginPlace& place : places)
        for (NetworkPlugin& plugin : pluginsIn(place)) {
            if (!plugin.refusal && isTaken(plugin, networks.factories))
                plugin.refusal = PluginRefusal::IdTaken;
            if (!plugin.refusal)
                if (auto factory = loadedFactory(plugin))
                    networks.factories.push_back(std::move(factory));
            if (plugin.refusal)
                qCWarning(logApp) << "not used as a network:" << plugin.file
                                  << static_cast<int>(*plugin.refusal) << plugin.detail;
            networks.plugins.push_back(std::move(plugin));
        }
    return networks;
}

} // namespace cohort
