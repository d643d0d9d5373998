#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// Who is asked where an account lives, and for private messages. All else goes to the account's own server.
struct BlueskyDirectories {
    QUrl handles{QStringLiteral("https://bsky.social")};    ///< which account has a handle
    QUrl accounts{QStringLiteral("https://plc.directory")}; ///< which server holds an account (did:plc)
    /// Who keeps private messages, asked through the account's own server; its operators can read them.
    QString chat{QStringLiteral("did:web:api.bsky.chat#bsky_chat")};
};

/// The AT Protocol's network of short posts, where everything but private messages is public. `directories`
/// differ in tests alone.
[[nodiscard]] std::unique_ptr<ProviderFactory> blueskyFactory(const BlueskyDirectories& directories);
[[nodiscard]] std::unique_ptr<ProviderFactory> blueskyFactory();

} // namespace cohort
