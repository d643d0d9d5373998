#pragma once

#include "core/model/network_plugin.h"

namespace cohort::wording {

/// What became of a file that was to bring a network: what it brought, or why it is not used.
[[nodiscard]] QString sentence(const NetworkPlugin& plugin);

/// What a network is called where people read it: names that are made of words are translated, those that are
/// names ("Bluesky", that of a plugin) stay as the network says (`own`, ProviderFactory::displayName).
[[nodiscard]] QString networkName(const QString& own);

} // namespace cohort::wording
