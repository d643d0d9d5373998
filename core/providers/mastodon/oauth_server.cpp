#include "core/providers/mastodon/oauth_server.h"

#include "core/base/logging.h"
#include "core/net/request_identity.h"

#include <algorithm>

namespace cohort::mastodon {

namespace {

OAuthServer byPaths(const Api& api)
{
    return {.authorizationEndpoint = api.address(QStringLiteral("/oauth/authorize"), {}),
            .tokenEndpoint = api.address(QStringLiteral("/oauth/token"), {}),
            .programEndpoint = api.address(QStringLiteral("/api/v1/apps"), {}),
            .revocationEndpoint = api.address(QStringLiteral("/oauth/revoke"), {})};
}

/// The issuer is the origin of the server; Mastodon writes it with a slash.
bool isOwnIssuer(const Api& api, const QString& issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    return api.isOwnOrigin(url) && (url.path().isEmpty() || url.path() == QLatin1String("/")) &&
           !url.hasQuery() && !url.hasFragment();
}

/// Takes the address over when the metadata name one; false when it is not of the server's origin.
bool take(const Api& api, const JsonValue& named, QUrl& endpoint)
{
    if (named.string().isEmpty())
        return true;
    const QUrl url(named.string(), QUrl::StrictMode);
    if (!api.isOwnOrigin(url) || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    endpoint = url;
    return true;
}

bool knowsS256(const JsonValue& methods)
{
    if (!methods.isArray())
        return true; // it does not say: older servers ignore what they do not know
    return std::ranges::any_of(
        methods.items(), [](const JsonValue& method) { return method.string() == QLatin1String("S256"); });
}

/// Kinds of answers that only say that there are no metadata.
bool saysThereIsNone(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Refused || kind == ErrorKind::BadReply ||
           kind == ErrorKind::ServerTrouble || kind == ErrorKind::AuthRejected;
}

} // namespace

Result<OAuthServer> findOAuthServer(const Api& api)
{
    const OAuthServer fallback = byPaths(api);
    const auto answer = api.get(QStringLiteral("/.well-known/oauth-authorization-server"), {});
    if (!answer)
        return saysThereIsNone(answer.error().kind) ? Result<OAuthServer>(fallback) : fail(answer.error());
    const JsonValue metadata = answer->root();
    OAuthServer server = fallback;
    server.issuer = metadata["issuer"].string();
    server.namesItself = metadata["authorization_response_iss_parameter_supported"].isTrue();
    const bool own = isOwnIssuer(api, server.issuer) &&
                     take(api, metadata["authorization_endpoint"], server.authorizationEndpoint) &&
                     take(api, metadata["token_endpoint"], server.tokenEndpoint) &&
                     take(api, metadata["app_registration_endpoint"], server.programEndpoint) &&
                     take(api, metadata["revocation_endpoint"], server.revocationEndpoint);
    if (!own) {
        qCWarning(logNet) << "sign-in metadata of another server are not used:" << api.server().host();
        return fallback;
    }
    if (!knowsS256(metadata["code_challenge_methods_supported"]))
        return fail(ErrorKind::Unsupported, QStringLiteral("the server knows no PKCE with S256"));
    return server;
}

} // namespace cohort::mastodon
