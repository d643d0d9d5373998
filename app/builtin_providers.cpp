#include "app/builtin_providers.h"

#include "app/own_addresses.h"
#include "core/providers/bluesky/bluesky_provider.h"
#include "core/providers/feeds/feeds_provider.h"
#include "core/providers/mastodon/mastodon_provider.h"
#include "core/providers/sample/sample_provider.h"
#include "core/providers/wordpress/wordpress_provider.h"

#include <QCoreApplication>

namespace cohort {

std::vector<std::unique_ptr<ProviderFactory>> builtinProviders()
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(mastodonFactory());
    factories.push_back(blueskyFactory());
    const bool reached =
        QCoreApplication::instance() != nullptr && ownAddressesReach(QCoreApplication::arguments());
    factories.push_back(reached ? wordpressFactory(&ownAddressesOpen) : wordpressFactory());
    factories.push_back(std::make_unique<FeedsFactory>());
    factories.push_back(std::make_unique<SampleFactory>());
    return factories;
}

} // namespace cohort
