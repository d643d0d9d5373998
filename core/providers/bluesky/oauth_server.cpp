#include "core/providers/bluesky/oauth_server.h"

#include "core/net/net_policy.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// Metadata are a page of text.
constexpr qint64 metadataBytes = 256LL * 1024;
// Asking for new tokens is not interrupted (see OAuthTransport); this is how long it may hold up a stop.
constexpr std::chrono::seconds tokenPatience{15};

Result<QJsonObject> metadataAt(QUrl server, const QString& path, const Caller& caller)
{
    server.setPath(path);
    // A redirect would let one server speak for another.
    const auto reply = caller.transport.perform({.url = server,
                                                 .headers = {{"Accept", "application/json"}},
                                                 .maxBytes = metadataBytes,
                                                 .fromServerData = caller.fromServerData,
                                                 .redirectsAreReplies = true},
                                                caller.stop);
    if (!reply)
        return fail(reply.error());
    if (const auto error = errorOf(*reply, caller.clock.now(), caller.secrets))
        return fail(*error);
    const QJsonDocument json = QJsonDocument::fromJson(reply->body);
    if (reply->status != 200 || !json.isObject())
        return fail(ErrorKind::BadReply, u"no metadata where they belong"_s);
    return json.object();
}

/// The address of an issuer, which is an origin and nothing else; an invalid one when it is not.
QUrl originNamed(const QString& issuer, const Caller& caller)
{
    const QUrl url(issuer, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                      url.toString(QUrl::FullyEncoded) == issuer;
    return bare && checkTarget(url, caller.fromServerData) ? url : QUrl();
}

bool lists(const QJsonObject& metadata, QLatin1StringView member, QLatin1StringView value)
{
    const QJsonArray values = metadata[member].toArray();
    return std::ranges::any_of(values, [value](const auto& each) { return each.toString() == value; });
}

/// What the protocol demands and the server does not say it has; empty when it has all.
QString lacking(const QJsonObject& metadata)
{
    struct Demand {
        QLatin1StringView member;
        QLatin1StringView value;
    };
    constexpr std::array demands{Demand{"scopes_supported"_L1, "atproto"_L1},
                                 Demand{"response_types_supported"_L1, "code"_L1},
                                 Demand{"grant_types_supported"_L1, "authorization_code"_L1},
                                 Demand{"grant_types_supported"_L1, "refresh_token"_L1},
                                 Demand{"code_challenge_methods_supported"_L1, "S256"_L1},
                                 Demand{"token_endpoint_auth_methods_supported"_L1, "none"_L1},
                                 Demand{"dpop_signing_alg_values_supported"_L1, "ES256"_L1}};
    for (const Demand& demand : demands)
        if (!lists(metadata, demand.member, demand.value))
            return demand.member % ": "_L1 % demand.value;
    for (const auto member :
         {"require_pushed_authorization_requests"_L1, "authorization_response_iss_parameter_supported"_L1})
        if (!metadata[member].toBool())
            return member;
    return {};
}

/// An endpoint; an invalid address unless it is of the server's own origin.
QUrl endpoint(const QJsonObject& metadata, QLatin1StringView member, const QUrl& origin)
{
    const QUrl url(metadata[member].toString(), QUrl::StrictMode);
    return sameOrigin(origin, url) && !url.hasFragment() ? url : QUrl();
}

Result<QJsonObject> postProven(const QUrl& url, const std::vector<FormField>& form, const OAuthDoor& door)
{
    const auto reply = performProven(
        door.sender,
        {.method = "POST",
         .url = url,
         .headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}},
         .body = formEncoded(form),
         .maxBytes = metadataBytes,
         .deadline = tokenPatience,
         .fromServerData = door.caller.fromServerData},
        {}, door.caller.stop);
    if (!reply)
        return fail(reply.error());
    if (auto error = errorOf(*reply, door.caller.clock.now(), door.caller.secrets)) {
        // The code or the token is at fault and not the server.
        const QString name = oauthErrorOf(*reply);
        if (name == "invalid_grant"_L1 || name == "invalid_client"_L1 || name == "unauthorized_client"_L1)
            error->kind = ErrorKind::AuthRejected;
        return fail(std::move(*error));
    }
    const QJsonDocument json = QJsonDocument::fromJson(reply->body);
    if (!json.isObject() && !reply->body.trimmed().isEmpty())
        return fail(ErrorKind::BadReply, u"the sign-in server's answer is no object"_s);
    return json.object();
}

} // namespace

Result<QString> issuerOf(const QUrl& dataServer, const Caller& caller)
{
    const auto metadata = metadataAt(dataServer, u"/.well-known/oauth-protected-resource"_s, caller);
    if (!metadata)
        return fail(metadata.error());
    const QUrl resource((*metadata)["resource"_L1].toString(), QUrl::StrictMode);
    if (!sameOrigin(dataServer, resource))
        return fail(ErrorKind::Refused, u"metadata of another data server"_s);
    const QJsonArray issuers = (*metadata)["authorization_servers"_L1].toArray();
    const QString issuer = issuers.first().toString();
    if (issuers.size() != 1 || originNamed(issuer, caller).isEmpty())
        return fail(ErrorKind::BadReply, u"not one server to sign in at"_s);
    return issuer;
}

Result<AuthorizationServer> authorizationServerOf(const QString& issuer, const Caller& caller)
{
    const QUrl origin = originNamed(issuer, caller);
    if (origin.isEmpty())
        return fail(ErrorKind::Refused, u"no issuer: an address of the web without anything behind it"_s);
    const auto metadata = metadataAt(origin, u"/.well-known/oauth-authorization-server"_s, caller);
    if (!metadata)
        return fail(metadata.error());
    if ((*metadata)["issuer"_L1].toString() != issuer)
        return fail(ErrorKind::Refused, u"metadata of another issuer"_s);
    if (const QString missing = lacking(*metadata); !missing.isEmpty())
        return fail(ErrorKind::Unsupported, u"the sign-in server lacks "_s % missing);
    AuthorizationServer server{
        .issuer = issuer,
        .authorizationEndpoint = endpoint(*metadata, "authorization_endpoint"_L1, origin),
        .pushEndpoint = endpoint(*metadata, "pushed_authorization_request_endpoint"_L1, origin),
        .tokenEndpoint = endpoint(*metadata, "token_endpoint"_L1, origin),
        .revocationEndpoint = endpoint(*metadata, "revocation_endpoint"_L1, origin),
        .offersChat = lists(*metadata, "scopes_supported"_L1, "transition:chat.bsky"_L1)};
    if (server.authorizationEndpoint.isEmpty() || server.pushEndpoint.isEmpty() ||
        server.tokenEndpoint.isEmpty())
        return fail(ErrorKind::Refused, u"an endpoint is missing or of another origin"_s);
    return server;
}

Result<QString> pushRequest(const AuthorizationServer& server, const std::vector<FormField>& request,
                            const OAuthDoor& door)
{
    const auto answer = postProven(server.pushEndpoint, request, door);
    if (!answer)
        return fail(answer.error());
    QString name = (*answer)["request_uri"_L1].toString();
    if (name.isEmpty())
        return fail(ErrorKind::BadReply, u"the request was given no name"_s);
    return name;
}

Result<SessionTokens> exchangeTokens(const AuthorizationServer& server, const std::vector<FormField>& grant,
                                     const OAuthDoor& door)
{
    const auto answer = postProven(server.tokenEndpoint, grant, door);
    if (!answer)
        return fail(answer.error());
    SessionTokens tokens{.access = Secret((*answer)["access_token"_L1].toString()),
                         .refresh = Secret((*answer)["refresh_token"_L1].toString()),
                         .did = (*answer)["sub"_L1].toString()};
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty() || tokens.did.isEmpty())
        return fail(ErrorKind::BadReply, u"no tokens where they belong"_s);
    const bool bound = (*answer)["token_type"_L1].toString().compare("DPoP"_L1, Qt::CaseInsensitive) == 0;
    if (!bound || !(*answer)["scope"_L1].toString().split(u' ').contains(u"atproto"_s))
        return fail(ErrorKind::Refused, u"the tokens are not bound to the key, or not for this network"_s);
    return tokens;
}

Result<void> revokeTokens(const AuthorizationServer& server, const Secret& refreshToken,
                          const QString& clientId, const OAuthDoor& door)
{
    if (server.revocationEndpoint.isEmpty())
        return {};
    const auto answer = postProven(server.revocationEndpoint,
                                   {{u"client_id"_s, clientId}, {u"token"_s, refreshToken.reveal()}}, door);
    if (answer || answer.error().kind == ErrorKind::AuthRejected)
        return {};
    return fail(answer.error());
}

} // namespace cohort::bluesky
