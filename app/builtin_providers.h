#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// Every network this program brings, in the order the sign-in page shows them.
[[nodiscard]] std::vector<std::unique_ptr<ProviderFactory>> builtinProviders();

} // namespace cohort
