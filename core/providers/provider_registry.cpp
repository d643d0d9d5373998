#include "core/providers/sign_in.h"

namespace cohort {

ProviderRegistry::ProviderRegistry(std::vector<std::unique_ptr<ProviderFactory>> factories)
    : m_factories(std::move(factories))
{
}

const ProviderFactory* ProviderRegistry::find(const QString& id) const
{
    for (const auto& factory : m_factories)
        if (factory->id() == id)
            return factory.get();
    return nullptr;
}

std::vector<const ProviderFactory*> ProviderRegistry::all() const
{
    std::vector<const ProviderFactory*> found;
    for (const auto& factory : m_factories)
        found.push_back(factory.get());
    return found;
}

} // namespace cohort
