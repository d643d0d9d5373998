#pragma once

#include "core/net/dpop_sender.h"
#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

/// Who signs people in (RFC 8414); all addresses are of the issuer's own origin.
struct AuthorizationServer {
    QString issuer{};
    QUrl authorizationEndpoint{}; ///< for the browser
    QUrl pushEndpoint{};          ///< takes the authorization request beforehand (RFC 9126)
    QUrl tokenEndpoint{};
    QUrl revocationEndpoint{}; ///< may be missing
    bool offersChat = false;   ///< knows the scope of private messages
};

/// What the token endpoint hands out.
struct SessionTokens {
    Secret access{};
    Secret refresh{};
    QString did{}; ///< whose they are; not yet compared with anything
};

/// A door to one authorization server: with the key that the session will have, and never with a token of the
/// account. `caller` says in whose name the server is trusted (Caller::fromServerData); its server and its
/// token are not used, its secrets stand in no error.
struct OAuthDoor {
    const DpopSender& sender;
    const Caller& caller;
};

/// Who signs people in for a data server, as the server's own metadata say (RFC 9728). Errors: NotFound where
/// it has none, Refused when they are of another server, BadReply.
[[nodiscard]] Result<QString> issuerOf(const QUrl& dataServer, const Caller& caller);

/// The issuer's metadata. Errors: Refused when they name another issuer or an address of another origin;
/// Unsupported when the server lacks what the protocol demands (PAR, S256, ES256, `iss` in its answers);
/// BadReply, NotFound.
[[nodiscard]] Result<AuthorizationServer> authorizationServerOf(const QString& issuer, const Caller& caller);

/// Hands over an authorization request and answers with the name the browser brings along. Errors:
/// AuthRejected or Refused as the server says.
[[nodiscard]] Result<QString> pushRequest(const AuthorizationServer& server,
                                          const std::vector<FormField>& request, const OAuthDoor& door);

/// Exchanges a code or a refresh token. Errors: AuthRejected when it is not good (any more), Refused when the
/// tokens are not bound to the key or lack a scope.
[[nodiscard]] Result<SessionTokens>
exchangeTokens(const AuthorizationServer& server, const std::vector<FormField>& grant, const OAuthDoor& door);

/// Ends the session a refresh token belongs to. A token that is no longer good is what was wanted.
[[nodiscard]] Result<void> revokeTokens(const AuthorizationServer& server, const Secret& refreshToken,
                                        const QString& clientId, const OAuthDoor& door);

} // namespace cohort::bluesky
