#pragma once

#include "core/model/network_plugin.h"

#include <vector>

namespace cohort {

/// A folder that may hold networks as files.
struct PluginPlace {
    QString path{};
    PluginFolder folder = PluginFolder::Program;
};

/// Every library of the folder, by name, with what its metadata say; what must not be loaded has its refusal.
/// Nothing is loaded and so no code in a file runs. Whoever may write to the folder or a file could put any
/// code there: both must belong to root or the user and be writable for nobody else, and a link must not lead
/// out. A folder that is not there has none.
[[nodiscard]] std::vector<NetworkPlugin> pluginsIn(const PluginPlace& place);

} // namespace cohort
