#include "core/providers/bluesky/oauth_sign_in.h"

#include "core/net/net_policy.h"
#include "core/providers/bluesky/account_home.h"
#include "core/providers/bluesky/app_password_sign_in.h"
#include "core/providers/bluesky/oauth_session.h"
#include "core/providers/bluesky/probe.h"
#include "core/providers/bluesky/views.h"

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView handleField("handle");
constexpr QLatin1StringView passwordField("app_password");
constexpr QLatin1StringView insteadField("app_password_instead");
constexpr QLatin1StringView codeField("code");
// Nobody listens there: the browser shows the address, and it is copied from there.
constexpr QLatin1StringView unheardRedirect("http://127.0.0.1/signed-in");

SignInStep askForPassword(const QString& handle)
{
    return AskFields{.fields = {{.id = handleField, .value = handle}, {.id = passwordField, .secret = true}}};
}

/// The origin that was typed instead of a handle; empty when none was.
QUrl serverInsteadOfHandle(const QString& typed)
{
    const QUrl read(typed, QUrl::StrictMode);
    if ((read.scheme() != "https"_L1 && read.scheme() != "http"_L1) || !checkTarget(read, false))
        return {};
    QUrl origin;
    origin.setScheme(read.scheme());
    origin.setHost(read.host());
    origin.setPort(read.port());
    return origin;
}

/// Who this program is (atproto.com/specs/oauth, "Localhost Client Development"). The port is left out:
/// servers take any.
QString developmentClient(QUrl redirect, const QString& scope)
{
    redirect.setPort(-1);
    return "http://localhost?"_L1 %
           QString::fromLatin1(formEncoded(
               {{u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded)}, {u"scope"_s, scope}}));
}

/// One way through the browser, from the address that is opened to the code it brings back.
struct BrowserTrip {
    AccountHome home{}; ///< without DID when only a server was named
    AuthorizationServer issuer{};
    DpopKey key;
    PkcePair proof = makePkcePair();
    QString state = makeState();
    QString redirect{};
    QString client{};
};

class BlueskySignIn final : public SignIn {
public:
    explicit BlueskySignIn(BlueskyDirectories directories)
        : m_directories(std::move(directories))
        , m_byPassword(makeAppPasswordSignIn(m_directories))
    {
    }

    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& redirect, Transport& transport,
                            std::stop_token stop) override
    {
        const QString typed = answer.fields.value(handleField).trimmed();
        if (answer.fields.contains(passwordField))
            return m_byPassword->next(answer, redirect, transport, stop);
        if (!answer.fields.value(insteadField).isEmpty())
            return askForPassword(typed);
        if (!answer.callback.isEmpty() || !answer.fields.value(codeField).isEmpty())
            return finish(answer, transport, stop);
        if (typed.isEmpty())
            return AskFields{.fields = {{.id = handleField}, {.id = insteadField}}};
        auto step = openBrowser(typed, redirect, transport, stop);
        const bool knowsNone = !step && (step.error().kind == ErrorKind::Unsupported || m_lacksOAuth);
        return knowsNone ? askForPassword(typed) : std::move(step);
    }

private:
    [[nodiscard]] Caller caller(Transport& transport, const std::stop_token& stop,
                                const QList<Secret>& secrets) const
    {
        return callerOfNamed({}, m_directories,
                             {.transport = transport, .clock = m_clock, .stop = stop, .secrets = secrets});
    }
    [[nodiscard]] Result<AccountHome> findHome(const QString& typed, const Caller& asked) const;
    [[nodiscard]] Result<AuthorizationServer> findIssuer(const AccountHome& home, const Caller& asked);
    [[nodiscard]] Result<SignInStep> openBrowser(const QString& typed, const QUrl& redirect,
                                                 Transport& transport, const std::stop_token& stop);
    [[nodiscard]] Result<QString> push(const QString& typed, const QString& scope, Transport& transport,
                                       const Caller& asked);
    [[nodiscard]] Result<Secret> codeFrom(const SignInAnswer& answer) const;
    [[nodiscard]] Result<SignInStep> finish(const SignInAnswer& answer, Transport& transport,
                                            const std::stop_token& stop);
    [[nodiscard]] Result<SignInStep> enter(const SessionTokens& tokens, const Caller& asked);

    const SystemClock m_clock{};
    const BlueskyDirectories m_directories;
    const std::unique_ptr<SignIn> m_byPassword;
    DpopMemory m_memory;
    std::optional<BrowserTrip> m_trip; ///< set while the browser is away
    bool m_lacksOAuth = false;         ///< the server asked last has no metadata for it
};

Result<AccountHome> BlueskySignIn::findHome(const QString& typed, const Caller& asked) const
{
    if (const QUrl server = serverInsteadOfHandle(typed); !server.isEmpty())
        return AccountHome{.server = server};
    const QString handle = handleTyped(typed);
    if (handle.isEmpty())
        return fail(ErrorKind::InvalidInput, u"neither a handle nor a server"_s);
    return homeOfHandle(handle, m_directories, asked);
}

Result<AuthorizationServer> BlueskySignIn::findIssuer(const AccountHome& home, const Caller& asked)
{
    const auto issuer = issuerOf(home.server, asked);
    m_lacksOAuth = !issuer && issuer.error().kind == ErrorKind::NotFound;
    return issuer ? authorizationServerOf(*issuer, asked) : fail(issuer.error());
}

Result<SignInStep> BlueskySignIn::openBrowser(const QString& typed, const QUrl& redirect,
                                              Transport& transport, const std::stop_token& stop)
{
    m_trip.reset();
    m_lacksOAuth = false;
    Caller asked = caller(transport, stop, {});
    auto home = findHome(typed, asked);
    if (!home)
        return fail(home.error());
    auto issuer = findIssuer(*home, asked);
    if (!issuer)
        return fail(issuer.error());
    auto key = DpopKey::make();
    if (!key)
        return fail(key.error());
    // New for every attempt: a code of an abandoned one is worth nothing.
    const QUrl target = redirect.isEmpty() ? QUrl(unheardRedirect) : redirect;
    QString scope = u"atproto transition:generic"_s;
    if (issuer->offersChat)
        scope += " transition:chat.bsky"_L1;
    m_trip = BrowserTrip{.home = std::move(*home),
                         .issuer = std::move(*issuer),
                         .key = std::move(*key),
                         .redirect = target.toString(QUrl::FullyEncoded),
                         .client = developmentClient(target, scope)};
    asked.secrets = {m_trip->proof.verifier};
    const auto request = push(typed, scope, transport, asked);
    if (!request) {
        m_trip.reset();
        return fail(request.error());
    }
    QUrl address = m_trip->issuer.authorizationEndpoint;
    QString query = address.query(QUrl::FullyEncoded);
    query += query.isEmpty() ? u""_s : u"&"_s;
    query +=
        QString::fromLatin1(formEncoded({{u"client_id"_s, m_trip->client}, {u"request_uri"_s, *request}}));
    address.setQuery(query, QUrl::StrictMode);
    return OpenBrowser{
        .url = address, .state = redirect.isEmpty() ? QString() : m_trip->state, .canPaste = true};
}

Result<QString> BlueskySignIn::push(const QString& typed, const QString& scope, Transport& transport,
                                    const Caller& asked)
{
    const DpopSender sender{.transport = transport, .clock = m_clock, .key = m_trip->key, .memory = m_memory};
    std::vector<FormField> request{{u"client_id"_s, m_trip->client},
                                   {u"response_type"_s, u"code"_s},
                                   {u"response_mode"_s, u"query"_s},
                                   {u"redirect_uri"_s, m_trip->redirect},
                                   {u"scope"_s, scope},
                                   {u"state"_s, m_trip->state},
                                   {u"code_challenge"_s, m_trip->proof.challenge},
                                   {u"code_challenge_method"_s, u"S256"_s}};
    if (!m_trip->home.did.isEmpty())
        request.emplace_back(u"login_hint"_s, handleTyped(typed));
    return pushRequest(m_trip->issuer, request, {.sender = sender, .caller = asked});
}

Result<Secret> BlueskySignIn::codeFrom(const SignInAnswer& answer) const
{
    // The code alone does not tell who gave it out: whoever pastes, pastes the whole address.
    const QUrl callback =
        answer.callback.isEmpty() ? QUrl(answer.fields.value(codeField).trimmed()) : answer.callback;
    return codeFromCallback(
        callback, {.state = m_trip->state, .issuer = m_trip->issuer.issuer, .issuerMustCome = true});
}

Result<SignInStep> BlueskySignIn::finish(const SignInAnswer& answer, Transport& transport,
                                         const std::stop_token& stop)
{
    if (!m_trip)
        return fail(ErrorKind::InvalidInput, u"no browser was sent out"_s);
    const auto code = codeFrom(answer);
    if (!code)
        return fail(code.error());
    const Caller asked = caller(transport, stop, {*code, m_trip->proof.verifier});
    const DpopSender sender{.transport = transport, .clock = m_clock, .key = m_trip->key, .memory = m_memory};
    const OAuthDoor door{.sender = sender, .caller = asked};
    const auto tokens = exchangeTokens(m_trip->issuer,
                                       {{u"grant_type"_s, u"authorization_code"_s},
                                        {u"code"_s, code->reveal()},
                                        {u"redirect_uri"_s, m_trip->redirect},
                                        {u"client_id"_s, m_trip->client},
                                        {u"code_verifier"_s, m_trip->proof.verifier.reveal()}},
                                       door);
    if (!tokens)
        return fail(tokens.error());
    auto entered = enter(*tokens, asked);
    if (!entered) // nobody will ever use these
        (void)revokeTokens(m_trip->issuer, tokens->refresh, m_trip->client, door);
    m_trip.reset();
    return entered;
}

Result<SignInStep> BlueskySignIn::enter(const SessionTokens& tokens, const Caller& asked)
{
    AccountHome home = m_trip->home;
    if (!home.did.isEmpty() && tokens.did != home.did)
        return fail(ErrorKind::AuthRejected, u"somebody else signed in"_s);
    if (home.did.isEmpty()) {
        // The server says who it is: the account must say that it is at home there.
        auto found = homeOfDid(tokens.did, m_directories, asked);
        if (!found)
            return fail(found.error());
        const auto issuer = issuerOf(found->server, asked);
        if (!issuer)
            return fail(issuer.error());
        if (*issuer != m_trip->issuer.issuer)
            return fail(ErrorKind::Refused, u"this account signs in at another server"_s);
        home = std::move(*found);
    }
    const Credentials credentials{{credential::access, tokens.access},
                                  {credential::refresh, tokens.refresh},
                                  {credential::key, m_trip->key.secret()},
                                  {credential::client, Secret(m_trip->client)},
                                  {credential::issuer, Secret(m_trip->issuer.issuer)}};
    const Account account{.provider = networkId(), .server = home.server};
    Session plain{.transport = asked.transport,
                  .clock = m_clock,
                  .account = account,
                  .credentials = credentials,
                  .stop = asked.stop};
    OAuthTransport proven(plain, m_trip->key, m_memory);
    Session session{.transport = proven,
                    .clock = m_clock,
                    .account = account,
                    .credentials = credentials,
                    .stop = asked.stop};
    auto facts = probeAccount(Api(session), home.did);
    if (!facts)
        return fail(facts.error());
    return SignedIn{.server = home.server, .credentials = credentials, .facts = std::move(*facts)};
}

} // namespace

std::unique_ptr<SignIn> makeBlueskySignIn(const BlueskyDirectories& directories)
{
    return std::make_unique<BlueskySignIn>(directories);
}

} // namespace cohort::bluesky
