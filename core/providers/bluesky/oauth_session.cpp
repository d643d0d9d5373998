#include "core/providers/bluesky/oauth_session.h"

#include "core/net/net_policy.h"

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

const QByteArray bearer = "Bearer ";

/// Takes the token out of a request's headers; nothing when it carries none.
std::optional<QByteArray> takeToken(Request& request)
{
    for (auto line = request.headers.begin(); line != request.headers.end(); ++line) {
        if (line->first.compare("Authorization", Qt::CaseInsensitive) != 0 ||
            !line->second.startsWith(bearer))
            continue;
        QByteArray token = line->second.mid(bearer.size());
        request.headers.erase(line);
        return token;
    }
    return std::nullopt;
}

bool blamesToken(const Reply& reply)
{
    const QString error = oauthErrorOf(reply);
    return error == "invalid_token"_L1 || error == "ExpiredToken"_L1;
}

} // namespace

bool isOAuthSession(const Credentials& credentials)
{
    return credentials.contains(credential::key);
}

OAuthTransport::OAuthTransport(Session& session, const DpopKey& key, DpopMemory& memory)
    : m_session(session)
    , m_sender{.transport = session.transport, .clock = session.clock, .key = key, .memory = memory}
{
}

QString OAuthTransport::kept(QLatin1StringView name) const
{
    return m_session.credentials.value(name).reveal();
}

Result<Reply> OAuthTransport::perform(const Request& request, std::stop_token stop)
{
    Request proven = request;
    const auto token = takeToken(proven);
    if (!token)
        return m_session.transport.perform(request, stop);
    // The refresh token is for the issuer alone, and no token for anybody else's server.
    if (*token != kept(credential::access).toUtf8() || !sameOrigin(m_session.account.server, request.url))
        return fail(ErrorKind::AuthRejected, u"not this session's token, or not its server"_s);
    auto reply = performProven(m_sender, proven, m_session.credentials[credential::access], stop);
    if (!reply || !blamesToken(*reply))
        return reply;
    if (const auto renewed = renew(); !renewed)
        return fail(renewed.error());
    return performProven(m_sender, proven, m_session.credentials[credential::access], stop);
}

Caller OAuthTransport::issuerCaller(std::stop_token stop) const
{
    // An issuer on this computer only where the account's own server is here (tests).
    return {.transport = m_session.transport,
            .clock = m_session.clock,
            .stop = std::move(stop),
            .secrets = m_session.credentials.values(),
            .fromServerData = !namesLoopback(m_session.account.server)};
}

Result<AuthorizationServer> OAuthTransport::findIssuer() const
{
    return authorizationServerOf(kept(credential::issuer), issuerCaller(m_session.stop));
}

Result<void> OAuthTransport::renew() const
{
    if (!m_session.keep)
        return fail(ErrorKind::AuthRejected, u"the session has expired"_s);
    const auto server = findIssuer();
    if (!server)
        return fail(server.error());
    if (m_session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    // Half an exchange is a lost session: no stop reaches it.
    const Caller caller = issuerCaller({});
    const auto tokens = exchangeTokens(*server,
                                       {{u"grant_type"_s, u"refresh_token"_s},
                                        {u"refresh_token"_s, kept(credential::refresh)},
                                        {u"client_id"_s, kept(credential::client)}},
                                       {.sender = m_sender, .caller = caller});
    if (!tokens)
        return fail(tokens.error());
    if (tokens->did != m_session.account.facts.me.uri)
        return fail(ErrorKind::AuthRejected, u"the session belongs to somebody else"_s);
    Credentials all = m_session.credentials;
    all[credential::access] = tokens->access;
    all[credential::refresh] = tokens->refresh;
    m_session.keep(all);
    if (m_session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return {};
}

Result<void> OAuthTransport::revoke() const
{
    const auto server = findIssuer();
    if (!server)
        return fail(server.error());
    const Caller caller = issuerCaller(m_session.stop);
    return revokeTokens(*server, m_session.credentials[credential::refresh], kept(credential::client),
                        {.sender = m_sender, .caller = caller});
}

} // namespace cohort::bluesky
