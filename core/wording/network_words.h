#pragma once

#include "core/model/network_plugin.h"

namespace cohort::wording {

/// Why a file that was to bring a network is not used; empty when it is used.
[[nodiscard]] QString sentence(const NetworkPlugin& plugin);

} // namespace cohort::wording
