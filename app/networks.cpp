#include "app/networks.h"

#include "app/builtin_providers.h"
#include "core/base/logging.h"
#include "core/library/network_folders.h"
#include "core/model/setting_names.h"
#include "core/store/marks.h"
#include "core/store/store.h"

#include <QDir>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

bool allowsUserPlugins(Store& store)
{
    bool allowed = false;
    // Waits, also on the main thread: nothing is on the screen yet, and no account may open before this is
    // known.
    const auto read = store.readNow([&allowed](Connection& connection) -> Result<void> {
        const auto found = store::settings(connection);
        if (!found)
            return fail(found.error());
        allowed = found->value(setting::UserPlugins) == "1"_L1;
        return {};
    });
    if (!read)
        qCWarning(logApp) << "settings cannot be read:" << read.error().detail;
    return read && allowed;
}

} // namespace

Networks networksFor(Store& store)
{
    std::vector<PluginPlace> places{{.path = programPluginFolder()}};
    const QString own = userPluginFolder();
    if (QDir(own).exists() && allowsUserPlugins(store))
        places.push_back({.path = own, .folder = PluginFolder::User});
    return withPlugins(builtinProviders(), places);
}

} // namespace cohort
