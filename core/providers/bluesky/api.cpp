#include "core/providers/bluesky/api.h"

#include "core/net/rate_limiter.h"
#include "core/net/without_secrets.h"

#include <QJsonDocument>
#include <QSet>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView accessToken("access_token");
constexpr QLatin1StringView refreshToken("refresh_token");
// Enough of a server's own words for the log.
constexpr qsizetype detailLength = 200;

QUrl address(const Caller& caller, const QString& method, const Parameters& query)
{
    QUrl url = caller.server;
    url.setPath("/xrpc/"_L1 % method);
    url.setQuery(query.empty() ? QString() : QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

Result<Answer> exchange(const Caller& caller, Request request)
{
    request.fromServerData = caller.fromServerData;
    request.headers.emplace_back("Accept", "application/json");
    if (!caller.token.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + caller.token.reveal().toUtf8());
    if (!caller.service.isEmpty())
        request.headers.emplace_back("atproto-proxy", caller.service);
    const auto reply = caller.transport.perform(request, caller.stop);
    if (!reply)
        return fail(reply.error());
    QJsonParseError fault{};
    const QJsonDocument json = QJsonDocument::fromJson(reply->body, &fault);
    Answer answer{.body = json.object(),
                  .error = errorOf(*reply, caller.clock.now(), caller.secrets + QList<Secret>{caller.token})};
    if (answer.error)
        answer.errorName = answer.body["error"_L1].toString();
    else if (!reply->body.trimmed().isEmpty() && !json.isObject())
        answer.error =
            Error{.kind = ErrorKind::BadReply, .code = reply->status, .detail = fault.errorString()};
    return answer;
}

/// Names of errors that say something about the session and not about what was asked for.
bool blamesSession(const QString& name)
{
    static const QSet<QString> names{
        u"ExpiredToken"_s,     u"InvalidToken"_s,       u"AuthMissing"_s,           u"AccountTakedown"_s,
        u"AccountSuspended"_s, u"AccountDeactivated"_s, u"AuthenticationRequired"_s};
    return names.contains(name);
}

bool saysNotThere(const QString& name, const QString& words)
{
    if (name.endsWith("NotFound"_L1))
        return true;
    return words.contains("not found"_L1, Qt::CaseInsensitive) ||
           words.contains("could not find"_L1, Qt::CaseInsensitive) ||
           words.contains("unable to resolve"_L1, Qt::CaseInsensitive);
}

ErrorKind kindOf(int status, const QString& name, const QString& words)
{
    if (status == 501 || name == "MethodNotImplemented"_L1 || name == "XRPCNotSupported"_L1)
        return ErrorKind::Unsupported;
    if (status >= 500)
        return ErrorKind::ServerTrouble;
    if (status == 429)
        return ErrorKind::RateLimited;
    // A captive portal also answers 401 or 403, with a page.
    if (name.isEmpty())
        return status == 404 ? ErrorKind::NotFound : ErrorKind::BadReply;
    if (status == 401 || blamesSession(name))
        return ErrorKind::AuthRejected;
    if (status == 404 || saysNotThere(name, words))
        return ErrorKind::NotFound;
    return status == 413 ? ErrorKind::TooLarge : ErrorKind::Refused;
}

} // namespace

std::optional<Error> errorOf(const Reply& reply, const QDateTime& now, const QList<Secret>& secrets)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const QString name = body["error"_L1].toString();
    const QString words = body["message"_L1].toString();
    Error error{.kind = ErrorKind::BadReply, .code = reply.status};
    if (reply.status >= 400)
        error.kind = kindOf(reply.status, name, words);
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerTrouble)
        error.retryAfterMs = askedWaitMs(reply, now);
    error.detail = withoutSecrets(QString(name % ": "_L1 % words), secrets).left(detailLength);
    return error;
}

Result<Answer> callQuery(const Caller& caller, const QString& method, const Parameters& query)
{
    return exchange(caller, {.url = address(caller, method, query)});
}

Result<Answer> callProcedure(const Caller& caller, const QString& method, const QJsonObject& input)
{
    Request request{.method = "POST", .url = address(caller, method, {})};
    if (!input.isEmpty()) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(input).toJson(QJsonDocument::Compact);
    }
    return exchange(caller, std::move(request));
}

Result<Answer> callUpload(const Caller& caller, const QByteArray& bytes, const QByteArray& mimeType)
{
    return exchange(caller, {.method = "POST",
                             .url = address(caller, u"com.atproto.repo.uploadBlob"_s, {}),
                             .headers = {{"Content-Type", mimeType}},
                             .body = bytes});
}

Result<QJsonObject> bodyOf(Result<Answer> answer)
{
    if (!answer)
        return fail(answer.error());
    if (answer->error)
        return fail(*answer->error);
    return std::move(answer->body);
}

Api::Api(Session& session, QByteArray service)
    : m_session(session)
    , m_service(std::move(service))
{
}

Caller Api::caller(const QString& tokenName) const
{
    return {.transport = m_session.transport,
            .clock = m_session.clock,
            .server = m_session.account.server,
            .token = m_session.credentials.value(tokenName),
            .stop = m_session.stop,
            .secrets = m_session.credentials.values()};
}

template <class Call>
Result<Answer> Api::call(const Call& call) const
{
    if (m_session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    const auto handedOn = [this] {
        Caller caller = this->caller(accessToken);
        caller.service = m_service;
        return caller;
    };
    auto answer = call(handedOn());
    if (!answer || answer->errorName != "ExpiredToken"_L1)
        return answer;
    if (const auto renewed = refresh(); !renewed)
        return fail(renewed.error());
    return call(handedOn());
}

/// Refresh tokens work once: the new one is kept before anything is done with it, and where nothing can be
/// kept none is spent.
Result<void> Api::refresh() const
{
    const Caller renewing = caller(refreshToken);
    if (!m_session.keep || renewing.token.isEmpty())
        return fail(ErrorKind::AuthRejected, u"the session has expired"_s);
    const auto body = bodyOf(callProcedure(renewing, u"com.atproto.server.refreshSession"_s, {}));
    if (!body)
        return fail(body.error());
    const Secret access((*body)["accessJwt"_L1].toString());
    const Secret next((*body)["refreshJwt"_L1].toString());
    if (access.isEmpty() || next.isEmpty())
        return fail(ErrorKind::BadReply, u"no tokens where they belong"_s);
    if ((*body)["did"_L1].toString() != me())
        return fail(ErrorKind::AuthRejected, u"the session belongs to somebody else"_s);
    m_session.keep({{accessToken, access}, {refreshToken, next}});
    if (m_session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return {};
}

Result<QJsonObject> Api::query(const QString& method, const Parameters& query) const
{
    return bodyOf(call([&](const Caller& caller) { return callQuery(caller, method, query); }));
}

Result<Answer> Api::tryProcedure(const QString& method, const QJsonObject& input) const
{
    return call([&](const Caller& caller) { return callProcedure(caller, method, input); });
}

Result<QJsonObject> Api::procedure(const QString& method, const QJsonObject& input) const
{
    return bodyOf(tryProcedure(method, input));
}

Result<QJsonObject> Api::upload(const QByteArray& bytes, const QByteArray& mimeType) const
{
    return bodyOf(call([&](const Caller& caller) { return callUpload(caller, bytes, mimeType); }));
}

Result<void> Api::endSession() const
{
    if (m_session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    const auto ended = bodyOf(callProcedure(caller(refreshToken), u"com.atproto.server.deleteSession"_s, {}));
    return ended ? Result<void>{} : fail(ended.error());
}

} // namespace cohort::bluesky
