#include "app/builtin_providers.h"

#include "core/providers/bluesky/bluesky_provider.h"
#include "core/providers/feeds/feeds_provider.h"
#include "core/providers/mastodon/mastodon_provider.h"
#include "core/providers/sample/sample_provider.h"
#include "core/providers/wordpress/wordpress_provider.h"

namespace cohort {

std::vector<std::unique_ptr<ProviderFactory>> builtinProviders()
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(mastodonFactory());
    factories.push_back(blueskyFactory());
    factories.push_back(wordpressFactory());
    factories.push_back(std::make_unique<FeedsFactory>());
    factories.push_back(std::make_unique<SampleFactory>());
    return factories;
}

} // namespace cohort
