#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// Where a server takes part in signing in (RFC 8414), all addresses of its own origin.
struct OAuthServer {
    QString issuer{};             ///< exactly as the server spells it; empty when it serves no metadata
    bool namesItself = false;     ///< its answers in the browser carry the issuer (RFC 9207)
    QUrl authorizationEndpoint{}; ///< for the browser
    QUrl tokenEndpoint{};
    QUrl programEndpoint{}; ///< registers a program in Mastodon's own way, not in that of RFC 7591
    QUrl revocationEndpoint{};
};

/// Asks the server. Where it serves no metadata, the paths that all of the family have; so also where the
/// metadata are those of another issuer or name an address of another origin: a code and a token go to the
/// server the user named and nowhere else. Errors: Unsupported when it says that it knows no PKCE with S256;
/// the network's.
[[nodiscard]] Result<OAuthServer> findOAuthServer(const Api& api);

} // namespace cohort::mastodon
