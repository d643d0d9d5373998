#pragma once

#include "core/model/network_plugin.h"
#include "core/providers/sign_in.h"

namespace cohort {

/// A plugin's factory behind a fence: what it, its sign-ins and its providers throw becomes ErrorKind::Bug,
/// and so does a provider that is not there. Id and name are those of the checked metadata.
[[nodiscard]] std::unique_ptr<ProviderFactory> guardedFactory(const NetworkPlugin& plugin,
                                                              std::unique_ptr<ProviderFactory> factory);

} // namespace cohort
