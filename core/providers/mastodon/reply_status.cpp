#include "core/providers/mastodon/api.h"

#include "core/net/rate_limiter.h"
#include "core/net/without_secrets.h"

namespace cohort::mastodon {

namespace {

// Enough of a server's own words for the log.
constexpr qsizetype detailLength = 200;

/// What the server said, for the log: {"error": …} of Mastodon's family, or nothing of an HTML page.
QString saidIn(const Reply& reply)
{
    const auto json = JsonDocument::parse(reply.body);
    if (!json)
        return {};
    const JsonValue root = json->root();
    QString said = root["error"].string();
    const QString described = root["error_description"].string();
    if (!described.isEmpty())
        said += QLatin1String(": ") % described;
    return said;
}

/// Whom a post would also have reached, where that is why the server refused it (`allowed_mentions`).
QStringList unexpectedPeople(const Reply& reply)
{
    QStringList people;
    const auto json = JsonDocument::parse(reply.body);
    if (!json || reply.status != 422)
        return people;
    for (const JsonValue account : json->root()["unexpected_accounts"].items())
        if (const QString handle = account["acct"].string(); !handle.isEmpty())
            people.push_back(QLatin1Char('@') % handle);
    return people;
}

bool isHtml(const Reply& reply)
{
    return reply.body.trimmed().startsWith('<');
}

/// Whether a 403 is about the token and not about the thing that was asked for.
bool blamesToken(const Reply& reply, const QString& said)
{
    if (reply.header("www-authenticate").contains("invalid_token") ||
        reply.header("www-authenticate").contains("insufficient_scope"))
        return true;
    return said.contains(QLatin1String("token"), Qt::CaseInsensitive) ||
           said.contains(QLatin1String("scope"), Qt::CaseInsensitive) ||
           said.contains(QLatin1String("login is"), Qt::CaseInsensitive);
}

ErrorKind kindOfClientError(const Reply& reply, const QString& said)
{
    switch (reply.status) {
    case 401:
        // A captive portal also answers 401, with a page.
        return isHtml(reply) ? ErrorKind::BadReply : ErrorKind::AuthRejected;
    case 403:
        return blamesToken(reply, said) ? ErrorKind::AuthRejected : ErrorKind::Refused;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return ErrorKind::Refused;
    }
}

} // namespace

std::optional<Error> errorOf(const Reply& reply, const QDateTime& now, const QList<Secret>& secrets)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    Error error{.kind = ErrorKind::BadReply, .code = reply.status};
    if (reply.status >= 500) {
        error.kind = ErrorKind::ServerTrouble;
        error.retryAfterMs = askedWaitMs(reply, now);
    } else if (reply.status >= 400) {
        // In this order: what is cut in the middle of a credential would no longer be found as one.
        error.detail = withoutSecrets(saidIn(reply), secrets).left(detailLength);
        error.kind = kindOfClientError(reply, error.detail);
        error.people = unexpectedPeople(reply);
        if (!error.people.isEmpty())
            error.kind = ErrorKind::WouldReachMore;
        if (error.kind == ErrorKind::RateLimited)
            error.retryAfterMs = askedWaitMs(reply, now);
    }
    return error;
}

} // namespace cohort::mastodon
