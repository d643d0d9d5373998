#pragma once

#include "core/model/network_plugin.h"

namespace cohort::wording {

/// What became of a file that was to bring a network: what it brought, or why it is not used.
[[nodiscard]] QString sentence(const NetworkPlugin& plugin);

} // namespace cohort::wording
