#include "core/providers/mastodon/server_sign_in.h"

#include "core/net/oauth.h"
#include "core/providers/mastodon/oauth_server.h"
#include "core/providers/mastodon/probe.h"

namespace cohort::mastodon {

namespace {

/// Where a server shows the code to be copied instead of sending the browser somewhere.
constexpr QLatin1String codeOnPage("urn:ietf:wg:oauth:2.0:oob");
constexpr QLatin1String scopes("read write follow");
// A host name has at most 253 characters; with a port and a handle before it this is ample.
constexpr qsizetype longestAddress = 400;

bool isOwnComputer(const QString& host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
}

/// This program as one server knows it.
struct Registration {
    QUrl server{};
    QString redirect{};
    QString clientId{};
    Secret clientSecret{};
};

class ServerSignIn final : public SignIn {
public:
    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& redirect, Transport& transport,
                            std::stop_token stop) override;

private:
    [[nodiscard]] Api api(Transport& transport, const std::stop_token& stop, const Secret& token) const
    {
        return Api({.transport = transport,
                    .clock = m_clock,
                    .server = m_server,
                    .token = token,
                    .stop = stop,
                    .secrets = {m_program.clientSecret, m_proof.verifier, m_code}});
    }
    [[nodiscard]] Result<QUrl> findServer(const QString& typed, Transport& transport,
                                          const std::stop_token& stop) const;
    [[nodiscard]] Result<void> registerProgram(const QString& redirect, const Api& server);
    [[nodiscard]] Result<SignInStep> openBrowser(const QUrl& redirect, const Api& server);
    [[nodiscard]] ExpectedCallback expected() const
    {
        return {.state = m_state, .issuer = m_oauth.issuer, .issuerMustCome = m_oauth.namesItself};
    }
    [[nodiscard]] Result<Secret> codeFrom(const SignInAnswer& answer) const;
    [[nodiscard]] Result<Secret> exchange(const Secret& code, const Api& server) const;
    [[nodiscard]] Result<SignInStep> finish(const SignInAnswer& answer, Transport& transport,
                                            const std::stop_token& stop);

    const SystemClock m_clock{};
    QUrl m_server;
    OAuthServer m_oauth;
    Registration m_program;
    PkcePair m_proof;
    Secret m_code;
    QString m_state;
    bool m_waitsForCode = false;
};

SignInStep askForServer()
{
    return AskFields{.fields = {{.id = QStringLiteral("server")}}};
}

Result<SignInStep> ServerSignIn::next(const SignInAnswer& answer, const QUrl& redirect, Transport& transport,
                                      std::stop_token stop)
{
    const QString typed = answer.fields.value(QStringLiteral("server"));
    if (!typed.isEmpty()) {
        const auto server = findServer(typed, transport, stop);
        if (!server)
            return fail(server.error());
        m_server = *server;
        m_waitsForCode = false;
        auto oauth = findOAuthServer(api(transport, stop, {}));
        if (!oauth) {
            m_server.clear();
            return fail(oauth.error());
        }
        m_oauth = std::move(*oauth);
    }
    if (m_server.isEmpty())
        return askForServer();
    const bool hasCode = !answer.callback.isEmpty() || !answer.fields.value(QStringLiteral("code")).isEmpty();
    if (m_waitsForCode && hasCode)
        return finish(answer, transport, stop);
    return openBrowser(redirect, api(transport, stop, {}));
}

Result<QUrl> ServerSignIn::findServer(const QString& typed, Transport& transport,
                                      const std::stop_token& stop) const
{
    const auto server = serverTyped(typed);
    if (!server)
        return fail(ErrorKind::InvalidInput, QStringLiteral("no server address"));
    const Api there({.transport = transport, .clock = m_clock, .server = *server, .stop = stop});
    const auto instance = probeInstance(there);
    if (!instance)
        return fail(instance.error());
    if (!instance->found)
        return fail(ErrorKind::NotFound, QStringLiteral("no server of this family at that address"));
    return *server;
}

Result<void> ServerSignIn::registerProgram(const QString& redirect, const Api& server)
{
    if (m_program.server == m_server && m_program.redirect == redirect)
        return {};
    // One string with a line for each address: the array form of newer servers is refused by the others.
    QString addresses = redirect;
    if (redirect != codeOnPage)
        addresses += QLatin1Char('\n') % codeOnPage;
    const auto answer = server.postAddress(m_oauth.programEndpoint,
                                           {{QStringLiteral("client_name"), QStringLiteral("Cohort")},
                                            {QStringLiteral("redirect_uris"), addresses},
                                            {QStringLiteral("scopes"), scopes}});
    if (!answer)
        return fail(answer.error());
    m_program = {.server = m_server,
                 .redirect = redirect,
                 .clientId = answer->root()["client_id"].id(),
                 .clientSecret = Secret(answer->root()["client_secret"].string())};
    if (m_program.clientId.isEmpty())
        return fail(ErrorKind::BadReply, QStringLiteral("a registration without an id"));
    return {};
}

Result<SignInStep> ServerSignIn::openBrowser(const QUrl& redirect, const Api& server)
{
    const QString target = redirect.isEmpty() ? QString(codeOnPage) : redirect.toString(QUrl::FullyEncoded);
    if (const auto registered = registerProgram(target, server); !registered)
        return fail(registered.error());
    // New for every attempt: a code of an abandoned one is worth nothing.
    m_proof = makePkcePair();
    m_state = makeState();
    m_waitsForCode = true;
    const QUrl address = authorizationUrl({.endpoint = m_oauth.authorizationEndpoint,
                                           .clientId = m_program.clientId,
                                           .redirect = QUrl(target),
                                           .scope = scopes,
                                           .state = m_state,
                                           .challenge = m_proof.challenge});
    return OpenBrowser{.url = address, .state = redirect.isEmpty() ? QString() : m_state, .canPaste = true};
}

Result<Secret> ServerSignIn::codeFrom(const SignInAnswer& answer) const
{
    if (!answer.callback.isEmpty())
        return codeFromCallback(answer.callback, expected());
    const QString pasted = answer.fields.value(QStringLiteral("code")).trimmed();
    // Whoever copies the whole address from the browser gets it checked like one that came by itself.
    if (pasted.contains(QLatin1String("code=")))
        return codeFromCallback(QUrl(pasted), expected());
    return Secret(pasted);
}

Result<Secret> ServerSignIn::exchange(const Secret& code, const Api& server) const
{
    const auto answer = server.postAddress(
        m_oauth.tokenEndpoint, {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                                {QStringLiteral("code"), code.reveal()},
                                {QStringLiteral("client_id"), m_program.clientId},
                                {QStringLiteral("client_secret"), m_program.clientSecret.reveal()},
                                {QStringLiteral("redirect_uri"), m_program.redirect},
                                {QStringLiteral("code_verifier"), m_proof.verifier.reveal()},
                                {QStringLiteral("scope"), scopes}});
    if (!answer) {
        // "invalid_grant": the code, not the server, is at fault.
        const bool refused = answer.error().code == 400 || answer.error().code == 401;
        return fail(refused ? Error{.kind = ErrorKind::AuthRejected, .code = answer.error().code}
                            : answer.error());
    }
    const Secret token(answer->root()["access_token"].string());
    if (token.isEmpty())
        return fail(ErrorKind::BadReply, QStringLiteral("no token where one belongs"));
    return token;
}

Result<SignInStep> ServerSignIn::finish(const SignInAnswer& answer, Transport& transport,
                                        const std::stop_token& stop)
{
    const auto code = codeFrom(answer);
    if (!code)
        return fail(code.error());
    m_code = *code;
    const auto token = exchange(*code, api(transport, stop, {}));
    if (!token)
        return fail(token.error());
    // A server may hand out a token that belongs to nobody (snac does for a wrong code): only using it tells.
    const Account account{.provider = QStringLiteral("fediverse"), .server = m_server};
    auto facts = probeAccount(api(transport, stop, *token), account);
    if (!facts)
        return fail(facts.error());
    m_waitsForCode = false;
    return SignedIn{.server = m_server,
                    .credentials = {{QStringLiteral("access_token"), *token},
                                    {QStringLiteral("client_id"), Secret(m_program.clientId)},
                                    {QStringLiteral("client_secret"), m_program.clientSecret}},
                    .facts = std::move(*facts)};
}

} // namespace

std::optional<QUrl> serverTyped(const QString& typed)
{
    QString text = typed.simplified();
    if (text.isEmpty() || text.size() > longestAddress || text.contains(QLatin1Char(' ')))
        return std::nullopt;
    QString scheme = QStringLiteral("https");
    if (const qsizetype colon = text.indexOf(QLatin1String("://")); colon >= 0) {
        scheme = text.left(colon).toLower();
        text = text.mid(colon + 3);
    }
    text = text.section(QLatin1Char('/'), 0, 0);
    text = text.section(QLatin1Char('@'), -1); // a handle, or a name before the host
    const QUrl read(QLatin1String("https://") % text, QUrl::StrictMode);
    const bool named = read.host().contains(QLatin1Char('.')) || isOwnComputer(read.host());
    if (!read.isValid() || read.host().isEmpty() || !named)
        return std::nullopt;
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return std::nullopt;
    QUrl server;
    server.setScheme(scheme == QLatin1String("http") && isOwnComputer(read.host()) ? scheme
                                                                                   : QStringLiteral("https"));
    server.setHost(read.host());
    server.setPort(read.port());
    return server;
}

std::unique_ptr<SignIn> makeServerSignIn()
{
    return std::make_unique<ServerSignIn>();
}

} // namespace cohort::mastodon
