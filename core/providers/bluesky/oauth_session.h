#pragma once

#include "core/providers/bluesky/oauth_server.h"

namespace cohort::bluesky {

/// Names of what an OAuth session keeps in the keyring, beside "access_token" and "refresh_token".
namespace credential {
inline constexpr QLatin1StringView access("access_token");
inline constexpr QLatin1StringView refresh("refresh_token");
inline constexpr QLatin1StringView key("dpop_key");     ///< private key of the proofs
inline constexpr QLatin1StringView client("client_id"); ///< under which the tokens were given out
inline constexpr QLatin1StringView issuer("issuer");    ///< who gave them out and renews them
} // namespace credential

using Credentials = QMap<QString, Secret>;

/// False for the session of an app password.
[[nodiscard]] bool isOAuthSession(const Credentials& credentials);

/// A transport for one session: what is sent with the account's token ("Authorization: Bearer …") leaves with
/// a proof instead, and only to the account's own server; all else passes as it is. A token that the server
/// no longer takes is replaced once and the request sent once more.
///
/// Refresh tokens work once, and one that is sent twice ends the session: the new ones are kept before
/// anything is done with them, where nothing can be kept none is spent, and the exchange is not interrupted
/// (a stop waits for it, 15 s at most). One refresh at a time: a provider is called on its account's thread
/// alone, and only one program holds the profile.
class OAuthTransport final : public Transport {
public:
    OAuthTransport(Session& session, const DpopKey& key, DpopMemory& memory);

    /// Errors: AuthRejected when the session is over, and those of Transport.
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
    /// Ends the session at the issuer.
    [[nodiscard]] Result<void> revoke() const;

private:
    [[nodiscard]] Caller issuerCaller(std::stop_token stop) const;
    [[nodiscard]] Result<AuthorizationServer> findIssuer() const;
    [[nodiscard]] Result<void> renew() const;
    [[nodiscard]] QString kept(QLatin1StringView name) const;

    Session& m_session;
    const DpopSender m_sender;
};

/// The same provider, speaking for sessions of either kind: those of an app password go through untouched.
[[nodiscard]] std::unique_ptr<Provider> withOAuthSessions(std::unique_ptr<Provider> provider);

} // namespace cohort::bluesky
