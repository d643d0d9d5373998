#include "core/providers/bluesky/account_home.h"

#include "core/net/net_policy.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/views.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// A DID document is a page of text.
constexpr qint64 documentBytes = 256LL * 1024;

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

Result<QJsonObject> didDocument(const QString& did, const BlueskyDirectories& directories, const Caller& with)
{
    Request request{.maxBytes = documentBytes};
    constexpr QLatin1StringView byDirectory("did:plc:");
    constexpr QLatin1StringView byHost("did:web:");
    if (isDid(did) && did.startsWith(byDirectory)) {
        request.url = directories.accounts;
        request.url.setPath(u'/' % did);
    } else if (isDid(did) && did.startsWith(byHost) && isHandle(did.mid(byHost.size()))) {
        request.url = QUrl("https://"_L1 % did.mid(byHost.size()) % "/.well-known/did.json"_L1);
        request.fromServerData = true;
    } else {
        return fail(ErrorKind::NotFound, u"no account of this network"_s);
    }
    const auto reply = with.transport.perform(request, with.stop);
    if (!reply)
        return fail(reply.error());
    if (const auto error = errorOf(*reply, with.clock.now(), with.secrets))
        return fail(*error);
    const QJsonDocument json = QJsonDocument::fromJson(reply->body);
    if (!json.isObject())
        return fail(ErrorKind::BadReply, u"no document where one belongs"_s);
    return json.object();
}

Result<AccountHome> homeIn(const QJsonObject& document, const QString& did)
{
    if (document["id"_L1].toString() != did)
        return fail(ErrorKind::NotFound, u"the document is of another account"_s);
    AccountHome home{.did = did, .server = serverIn(document)};
    if (home.server.isEmpty())
        return fail(ErrorKind::NotFound, u"the account names no data server"_s);
    return home;
}

} // namespace

QString handleTyped(const QString& typed)
{
    QString handle = typed.trimmed().toLower();
    if (handle.startsWith(u'@'))
        handle.remove(0, 1);
    return isHandle(handle) ? handle : QString();
}

Caller callerOfNamed(const QUrl& server, const BlueskyDirectories& directories, Caller with)
{
    with.server = server;
    with.token = {};
    with.fromServerData = !namesLoopback(directories.accounts);
    return with;
}

Result<AccountHome> homeOfHandle(const QString& handle, const BlueskyDirectories& directories,
                                 const Caller& with)
{
    Caller resolver = callerOfNamed(directories.handles, directories, with);
    resolver.fromServerData = false;
    const auto found =
        bodyOf(callQuery(resolver, u"com.atproto.identity.resolveHandle"_s, {{u"handle"_s, handle}}));
    if (!found)
        return fail(found.error());
    const QString did = (*found)["did"_L1].toString();
    const auto document = didDocument(did, directories, with);
    if (!document)
        return fail(document.error());
    const QString claim = "at://"_L1 % handle;
    bool claimed = false;
    const QJsonArray names = (*document)["alsoKnownAs"_L1].toArray();
    for (const auto& name : names)
        claimed = claimed || name.toString().compare(claim, Qt::CaseInsensitive) == 0;
    if (!claimed)
        return fail(ErrorKind::NotFound, u"the account does not know this handle"_s);
    return homeIn(*document, did);
}

Result<AccountHome> homeOfDid(const QString& did, const BlueskyDirectories& directories, const Caller& with)
{
    const auto document = didDocument(did, directories, with);
    return document ? homeIn(*document, did) : fail(document.error());
}

} // namespace cohort::bluesky
