#pragma once

#include "core/providers/sign_in.h"

#include <QtPlugin>

namespace cohort {

/// What a library in a plugin folder brings: one network. Its root object is a QObject that implements this
/// and carries Q_PLUGIN_METADATA with the file that `cohort_add_provider` makes
/// (cmake/CohortProviders.cmake). Values of C++ cross this border, so both sides are compiled from the same
/// headers; the metadata prove it before the library is loaded.
class ProviderPlugin {
public:
    ProviderPlugin() = default;
    ProviderPlugin(const ProviderPlugin&) = delete;
    ProviderPlugin& operator=(const ProviderPlugin&) = delete;
    virtual ~ProviderPlugin() = default;
    /// Called once at the program's start on the main thread: no connection, no waiting, no thread. The id is
    /// the one in the metadata.
    [[nodiscard]] virtual std::unique_ptr<ProviderFactory> makeFactory() const = 0;
};

} // namespace cohort

#define COHORT_PROVIDER_PLUGIN_IID "org.cohort.ProviderPlugin"
Q_DECLARE_INTERFACE(cohort::ProviderPlugin, COHORT_PROVIDER_PLUGIN_IID)
