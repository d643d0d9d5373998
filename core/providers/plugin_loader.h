#pragma once

#include "core/providers/plugin_files.h"
#include "core/providers/sign_in.h"

namespace cohort {

/// The networks there are, and every file that was looked at for one.
struct Networks {
    std::vector<std::unique_ptr<ProviderFactory>> factories{};
    std::vector<NetworkPlugin> plugins{};
};

/// What is built in and what the folders bring, in this order; of two with one id or name the first stays.
/// Loads what passes the checks of `pluginsIn` and never unloads it. Never fails: what cannot be used has its
/// refusal. Main thread, once, before an account is opened.
[[nodiscard]] Networks withPlugins(std::vector<std::unique_ptr<ProviderFactory>> builtIn,
                                   const std::vector<PluginPlace>& places);

} // namespace cohort
