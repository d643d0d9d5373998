#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// Who is asked where an account lives. Everything after that goes to the account's own server.
struct BlueskyDirectories {
    QUrl handles{QStringLiteral("https://bsky.social")};    ///< which account has a handle
    QUrl accounts{QStringLiteral("https://plc.directory")}; ///< which server holds an account (did:plc)
};

/// The AT Protocol's network of short posts, where everything is public. `directories` differ in tests alone.
[[nodiscard]] std::unique_ptr<ProviderFactory> blueskyFactory(const BlueskyDirectories& directories);
[[nodiscard]] std::unique_ptr<ProviderFactory> blueskyFactory();

} // namespace cohort
