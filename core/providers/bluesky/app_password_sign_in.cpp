#include "core/providers/bluesky/app_password_sign_in.h"

#include "core/net/net_policy.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/probe.h"
#include "core/providers/bluesky/views.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// A DID document is a page of text.
constexpr qint64 documentBytes = 256LL * 1024;

/// An account and the server that holds its data, as the account's own document says.
struct Home {
    QString did{};
    QUrl server{};
};

QString typedHandle(const QString& typed)
{
    QString handle = typed.trimmed().toLower();
    if (handle.startsWith(u'@'))
        handle.remove(0, 1);
    return isHandle(handle) ? handle : QString();
}

/// The server's own address, without anything behind its host.
QUrl serverIn(const QJsonObject& document)
{
    const QJsonArray services = document["service"_L1].toArray();
    for (const auto& service : services) {
        const QString id = service["id"_L1].toString();
        if (!id.endsWith("#atproto_pds"_L1) ||
            service["type"_L1].toString() != "AtprotoPersonalDataServer"_L1)
            continue;
        const QUrl read = webAddress(service["serviceEndpoint"_L1]);
        QUrl server;
        server.setScheme(read.scheme());
        server.setHost(read.host());
        server.setPort(read.port());
        return server;
    }
    return {};
}

class AppPasswordSignIn final : public SignIn {
public:
    explicit AppPasswordSignIn(BlueskyDirectories directories)
        : m_directories(std::move(directories))
    {
    }

    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& /*redirect*/, Transport& transport,
                            std::stop_token stop) override
    {
        const QString typed = answer.fields.value(u"handle"_s);
        const Secret password(answer.fields.value(u"app_password"_s).trimmed());
        if (typed.isEmpty() && password.isEmpty())
            return AskFields{.fields = {{.id = u"handle"_s}, {.id = u"app_password"_s, .secret = true}}};
        const QString handle = typedHandle(typed);
        if (handle.isEmpty() || password.isEmpty())
            return fail(ErrorKind::InvalidInput, u"a handle and an app password are needed"_s);
        const Door door{.transport = transport, .stop = stop, .password = password};
        const auto home = findHome(handle, door);
        if (!home)
            return fail(home.error());
        return openSession(*home, door);
    }

private:
    struct Door {
        Transport& transport;
        std::stop_token stop;
        Secret password;
    };

    [[nodiscard]] Caller caller(const QUrl& server, const Door& door) const
    {
        // Only where the directory itself is on this computer may accounts live here, too.
        return {.transport = door.transport,
                .clock = m_clock,
                .server = server,
                .stop = door.stop,
                .secrets = {door.password},
                .fromServerData = !namesLoopback(m_directories.accounts)};
    }

    [[nodiscard]] Result<Home> findHome(const QString& handle, const Door& door) const
    {
        Caller resolver = caller(m_directories.handles, door);
        resolver.fromServerData = false;
        const auto found =
            bodyOf(callQuery(resolver, u"com.atproto.identity.resolveHandle"_s, {{u"handle"_s, handle}}));
        if (!found)
            return fail(found.error());
        const QString did = (*found)["did"_L1].toString();
        const auto document = didDocument(did, door);
        if (!document)
            return fail(document.error());
        // The document must name the handle back, or anybody could point one at any account.
        const QString claim = "at://"_L1 % handle;
        bool claimed = false;
        const QJsonArray names = (*document)["alsoKnownAs"_L1].toArray();
        for (const auto& name : names)
            claimed = claimed || name.toString().compare(claim, Qt::CaseInsensitive) == 0;
        if (!claimed || (*document)["id"_L1].toString() != did)
            return fail(ErrorKind::NotFound, u"the account does not know this handle"_s);
        Home home{.did = did, .server = serverIn(*document)};
        if (home.server.isEmpty())
            return fail(ErrorKind::NotFound, u"the account names no data server"_s);
        return home;
    }

    [[nodiscard]] Result<QJsonObject> didDocument(const QString& did, const Door& door) const
    {
        Request request{.maxBytes = documentBytes};
        constexpr QLatin1StringView byDirectory("did:plc:");
        constexpr QLatin1StringView byHost("did:web:");
        if (isDid(did) && did.startsWith(byDirectory)) {
            request.url = m_directories.accounts;
            request.url.setPath(u'/' % did);
        } else if (isDid(did) && did.startsWith(byHost) && isHandle(did.mid(byHost.size()))) {
            request.url = QUrl("https://"_L1 % did.mid(byHost.size()) % "/.well-known/did.json"_L1);
            request.fromServerData = true;
        } else {
            return fail(ErrorKind::NotFound, u"no account of this network"_s);
        }
        const auto reply = door.transport.perform(request, door.stop);
        if (!reply)
            return fail(reply.error());
        if (const auto error = errorOf(*reply, m_clock.now(), {door.password}))
            return fail(*error);
        const QJsonDocument json = QJsonDocument::fromJson(reply->body);
        if (!json.isObject())
            return fail(ErrorKind::BadReply, u"no document where one belongs"_s);
        return json.object();
    }

    [[nodiscard]] Result<SignInStep> openSession(const Home& home, const Door& door) const
    {
        const auto body =
            bodyOf(callProcedure(caller(home.server, door), u"com.atproto.server.createSession"_s,
                                 {{u"identifier"_s, home.did}, {u"password"_s, door.password.reveal()}}));
        if (!body)
            return fail(body.error());
        const QMap<QString, Secret> credentials{
            {u"access_token"_s, Secret((*body)["accessJwt"_L1].toString())},
            {u"refresh_token"_s, Secret((*body)["refreshJwt"_L1].toString())}};
        if (credentials[u"access_token"_s].isEmpty() || credentials[u"refresh_token"_s].isEmpty())
            return fail(ErrorKind::BadReply, u"no tokens where they belong"_s);
        if ((*body)["did"_L1].toString() != home.did)
            return fail(ErrorKind::AuthRejected, u"the session belongs to somebody else"_s);
        const Account account{.provider = networkId(), .server = home.server};
        Session session{.transport = door.transport,
                        .clock = m_clock,
                        .account = account,
                        .credentials = credentials,
                        .stop = door.stop};
        auto facts = probeAccount(Api(session), home.did);
        if (!facts)
            return fail(facts.error());
        return SignedIn{.server = home.server, .credentials = credentials, .facts = std::move(*facts)};
    }

    const SystemClock m_clock{};
    const BlueskyDirectories m_directories;
};

} // namespace

std::unique_ptr<SignIn> makeAppPasswordSignIn(const BlueskyDirectories& directories)
{
    return std::make_unique<AppPasswordSignIn>(directories);
}

} // namespace cohort::bluesky
