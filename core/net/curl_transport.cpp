#include "core/net/curl_transport.h"

#include "core/base/logging.h"
#include "core/net/net_policy.h"
#include "core/net/request_identity.h"

#include <QFile>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
constexpr int notModified = 304;
/// A bundle of authorities is about 220 KB; a file far above that is not one.
constexpr qint64 mostCaBytes = 8LL * 1024 * 1024;

std::string fileText(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(mostCaBytes).toStdString();
}

/// The system's authorities and the extra ones as one text, or an empty one when libcurl's default suffices.
/// (Setting a file of our own would replace the system's instead of adding to it.)
std::string authorities(const QString& extraFile)
{
    if (extraFile.isEmpty())
        return {};
    const std::string extra = fileText(extraFile);
    if (extra.find("-----BEGIN CERTIFICATE-----") == std::string::npos) {
        qCWarning(logNet) << "the extra certificate file holds no certificate; the system's alone are used";
        return {};
    }
    const curl_version_info_data* version = curl_version_info(CURLVERSION_NOW);
    return fileText(QString::fromUtf8(version->cainfo)) + "\n" + extra;
}

std::shared_ptr<const CurlDefaults> defaultsFor(const NetworkSettings& settings)
{
    return std::make_shared<const CurlDefaults>(
        CurlDefaults{.settings = settings,
                     .userAgent = std::string("Cohort/") + COHORT_VERSION,
                     .authorities = authorities(settings.extraCaFile)});
}

bool redirects(const Reply& reply)
{
    constexpr std::array statuses{301, 302, 303, 307, 308};
    return std::ranges::find(statuses, reply.status) != statuses.end() && !reply.header("location").isEmpty();
}

/// Never the query: it may hold a code or a token.
void log(const Request& request, const Result<Reply>& outcome)
{
    const QString where = request.url.host() + request.url.path();
    if (outcome)
        qCDebug(logNet).noquote() << request.method << where << outcome->status << outcome->body.size()
                                  << "bytes";
    else
        qCInfo(logNet).noquote() << request.method << where << "failed:" << int(outcome.error().kind)
                                 << outcome.error().detail;
}

} // namespace

CurlTransport::CurlTransport(const NetworkSettings& settings, const Clock& clock)
    : m_defaults(defaultsFor(settings))
    , m_limiter(clock)
    , m_cache(ConditionalCache::defaultBytes)
    , m_loop(settings)
{
}

CurlTransport::~CurlTransport() = default;

Result<Reply> CurlTransport::perform(const Request& request, std::stop_token stop)
{
    const auto deadline = std::chrono::steady_clock::now() + request.deadline;
    if (!request.conditional || request.method != "GET")
        return follow(request, deadline, stop);
    const std::optional<Reply> known = m_cache.remembered(request);
    Request asking = request;
    if (known)
        for (HeaderLine& line : validators(*known))
            asking.headers.push_back(std::move(line));
    Result<Reply> reply = follow(std::move(asking), deadline, stop);
    if (!reply)
        return reply;
    if (reply->status == notModified && known) {
        Reply same = *known;
        same.notModified = true;
        return same;
    }
    m_cache.remember(request, *reply);
    return reply;
}

Result<Reply> CurlTransport::follow(Request request, CurlTransfer::Moment deadline,
                                    const std::stop_token& stop)
{
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        Result<Reply> reply = exchange(request, deadline, stop);
        log(request, reply);
        if (!reply || request.redirectsAreReplies || !onlyReads(request) || !redirects(*reply))
            return reply;
        const QUrl target = request.url.resolved(QUrl::fromEncoded(reply->header("location")));
        if (!target.isValid() || !sameOrigin(request.url, target))
            return fail(ErrorKind::Refused, u"redirect to another origin: "_s + target.host());
        request.url = target;
    }
    return fail(ErrorKind::BadReply, u"too many redirects"_s);
}

Result<Reply> CurlTransport::exchange(const Request& request, CurlTransfer::Moment deadline,
                                      const std::stop_token& stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, u"asked to stop"_s);
    if (const auto allowed = checkTarget(request.url, request.fromServerData); !allowed)
        return fail(allowed.error());
    if (const qint64 wait = m_limiter.waitMs(request); wait > 0)
        return fail(
            Error{.kind = ErrorKind::RateLimited, .retryAfterMs = wait, .detail = request.url.host()});
    auto transfer = std::make_unique<CurlTransfer>(
        CurlTransfer::Order{.request = request,
                            .proxy = proxyFor(m_defaults->settings.proxy, request.url),
                            .deadline = deadline},
        m_defaults);
    if (const auto ready = transfer->prepare(); !ready)
        return fail(ready.error());
    Result<Reply> reply = m_loop.run(std::move(transfer), stop);
    if (reply)
        m_limiter.note(request, *reply);
    return reply;
}

} // namespace cohort
