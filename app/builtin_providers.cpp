#include "app/builtin_providers.h"

namespace cohort {

std::vector<std::unique_ptr<ProviderFactory>> builtinProviders()
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    return factories;
}

} // namespace cohort
