#include "core/providers/wordpress/rest.h"

#include "core/net/net_policy.h"
#include "core/net/rate_limiter.h"
#include "core/net/without_secrets.h"
#include "core/providers/wordpress/site_names.h"

#include <QJsonDocument>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// Enough of a site's own words for the log.
constexpr qsizetype detailLength = 200;
// What the software itself asks between two comments of one person.
constexpr qint64 floodWaitMs = 15'000;

QByteArray basic(const Secret& login)
{
    return login.reveal().toUtf8().toBase64();
}

/// The login in every form in which a site could repeat it.
QList<Secret> secretsIn(const Secret& login)
{
    if (login.isEmpty())
        return {};
    QList<Secret> secrets{login, Secret(QString::fromLatin1(basic(login)))};
    if (const Secret password(login.reveal().section(u':', 1)); !password.isEmpty())
        secrets.append(password);
    return secrets;
}

/// What only those who write may ask for, asked for in my name: the site no longer knows the login. (It
/// answers questions that anybody may ask without saying so.)
bool asksAsAGuest(const QJsonObject& body)
{
    return body["data"_L1]["details"_L1]["status"_L1]["code"_L1].toString() == "rest_forbidden_status"_L1;
}

ErrorKind kindOf(int status, const QString& name)
{
    if (status == 501)
        return ErrorKind::Unsupported;
    if (status >= 500)
        return ErrorKind::ServerTrouble;
    if (status == 429 || name == "comment_flood"_L1)
        return ErrorKind::RateLimited;
    if (status == 404 || status == 410)
        return ErrorKind::NotFound;
    // A captive portal also answers 401 or 403, with a page.
    if (name.isEmpty())
        return ErrorKind::BadReply;
    if (status == 401)
        return ErrorKind::AuthRejected;
    return status == 413 ? ErrorKind::TooLarge : ErrorKind::Refused;
}

} // namespace

QString networkId()
{
    return u"wordpress"_s;
}

QUrl restRoot(const Account& account)
{
    const QUrl home = siteHome(account.server);
    QUrl found(account.facts.quirks.value(rootQuirk), QUrl::StrictMode);
    if (found.isValid() && sameOrigin(home, found))
        return found;
    QUrl root = home;
    root.setQuery(u"rest_route=/"_s);
    return root;
}

std::optional<Error> errorOf(const Reply& reply, const QDateTime& now, const Secret& login)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const QString name = body["code"_L1].toString();
    Error error{.kind = ErrorKind::BadReply, .code = reply.status};
    if (reply.status >= 400)
        error.kind = asksAsAGuest(body) ? ErrorKind::AuthRejected : kindOf(reply.status, name);
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerTrouble)
        error.retryAfterMs = askedWaitMs(reply, now);
    if (name == "comment_flood"_L1 && error.retryAfterMs <= 0)
        error.retryAfterMs = floodWaitMs;
    error.detail = withoutSecrets(QString(name % ": "_L1 % body["message"_L1].toString()), secretsIn(login))
                       .left(detailLength);
    return error;
}

Rest::Rest(SiteDoor door)
    : m_door(std::move(door))
{
}

Rest::Rest(Session& session)
    : Rest(SiteDoor{.transport = session.transport,
                    .clock = session.clock,
                    .root = restRoot(session.account),
                    .login = session.credentials.value(loginCredential),
                    .stop = session.stop})
{
}

QUrl Rest::address(const QString& route, const Fields& query) const
{
    QUrl url = m_door.root;
    Fields fields;
    if (url.hasQuery())
        fields.emplace_back(u"rest_route"_s, QString(u'/' % route));
    else
        url.setPath(url.path() % route);
    fields.insert(fields.end(), query.begin(), query.end());
    url.setQuery(fields.empty() ? QString() : QString::fromLatin1(formEncoded(fields)), QUrl::StrictMode);
    return url;
}

Result<SiteAnswer> Rest::exchange(Request request) const
{
    if (m_door.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    request.headers.emplace_back("Accept", "application/json");
    if (!m_door.login.isEmpty())
        request.headers.emplace_back("Authorization", "Basic " + basic(m_door.login));
    const auto reply = m_door.transport.perform(request, m_door.stop);
    if (!reply)
        return fail(reply.error());
    if (auto error = errorOf(*reply, m_door.clock.now(), m_door.login)) {
        // "There is no such page" may come from anybody on the way; that something is gone only the interface
        // says.
        if (error->kind == ErrorKind::NotFound && QJsonDocument::fromJson(reply->body).isNull())
            error->kind = ErrorKind::BadReply;
        return fail(*error);
    }
    QJsonParseError fault{};
    const QJsonDocument json = QJsonDocument::fromJson(reply->body, &fault);
    if (json.isNull())
        return fail({.kind = ErrorKind::BadReply, .code = reply->status, .detail = fault.errorString()});
    return SiteAnswer{
        .object = json.object(), .list = json.array(), .pages = reply->header("x-wp-totalpages").toInt()};
}

Result<SiteAnswer> Rest::get(const QString& route, const Fields& query) const
{
    return exchange({.url = address(route, query)});
}

Result<QJsonObject> Rest::post(const QString& route, const QJsonObject& input) const
{
    auto answer = exchange({.method = "POST",
                            .url = address(route, {}),
                            .headers = {{"Content-Type", "application/json"}},
                            .body = QJsonDocument(input).toJson(QJsonDocument::Compact)});
    if (!answer)
        return fail(answer.error());
    return std::move(answer->object);
}

Result<QJsonObject> Rest::remove(const QString& route, const Fields& query) const
{
    auto answer = exchange({.method = "DELETE", .url = address(route, query)});
    if (!answer)
        return fail(answer.error());
    return std::move(answer->object);
}

} // namespace cohort::wordpress
