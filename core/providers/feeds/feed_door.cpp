#include "core/providers/feeds/feed_door.h"

#include "core/net/net_policy.h"
#include "core/net/rate_limiter.h"
#include "core/providers/feeds/feed_address.h"

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
/// Of a feed or page, decompressed: a hundred times what blogs send.
constexpr qint64 mostBytes = 8LL * 1024 * 1024;

const HeaderLine accepted{
    "Accept", "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
              "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.6, text/html;q=0.5, */*;q=0.1"};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isForGood(int status)
{
    return status == 301 || status == 308;
}

Error errorOf(const Reply& reply, const Session& session)
{
    Error error{.kind = ErrorKind::BadReply, .code = reply.status};
    error.retryAfterMs = askedWaitMs(reply, session.clock.now());
    if (reply.status == 404 || reply.status == 410)
        error.kind = ErrorKind::NotFound;
    else if (reply.status == 429)
        error.kind = ErrorKind::RateLimited;
    else if (reply.status >= 500)
        error.kind = ErrorKind::ServerTrouble;
    else if (reply.status >= 400)
        error.kind = ErrorKind::Refused;
    error.detail = u"the server answered %1"_s.arg(reply.status);
    return error;
}

std::vector<HeaderLine> headersFor(const FeedPlace& place)
{
    std::vector<HeaderLine> headers{accepted};
    if (!place.etag.isEmpty())
        headers.emplace_back("If-None-Match", place.etag);
    if (!place.modified.isEmpty())
        headers.emplace_back("If-Modified-Since", place.modified);
    return headers;
}

FetchedDocument documentFrom(const Reply& reply, const DocumentRequest& request)
{
    FetchedDocument document{.address = request.address, .place = request.place};
    document.notModified = reply.status == 304;
    if (document.notModified)
        return document;
    document.bytes = reply.body;
    document.contentType = reply.header("content-type");
    document.place.etag = reply.header("etag");
    document.place.modified = reply.header("last-modified");
    return document;
}

} // namespace

bool isBeside(const QUrl& address, const QUrl& other)
{
    return sameOrigin(address, other);
}

Result<FetchedDocument> fetchDocument(const DocumentRequest& first, Session& session)
{
    DocumentRequest request = first;
    bool forGood = true;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const auto reply = session.transport.perform({.url = request.address,
                                                      .headers = headersFor(request.place),
                                                      .maxBytes = mostBytes,
                                                      .fromServerData = request.fromServer,
                                                      .redirectsAreReplies = true},
                                                     session.stop);
        if (!reply)
            return fail(reply.error());
        if (!isRedirect(reply->status)) {
            const bool good = (reply->status >= 200 && reply->status < 300) || reply->status == 304;
            if (!good)
                return fail(errorOf(*reply, session));
            FetchedDocument document = documentFrom(*reply, request);
            if (hop > 0 && forGood)
                document.moved = request.address;
            return document;
        }
        const QUrl target = feedAddress(request.address.resolved(QUrl::fromEncoded(reply->header("location")))
                                            .toString(QUrl::FullyEncoded));
        if (target.isEmpty())
            return fail(ErrorKind::BadReply, u"redirected to nowhere"_s);
        forGood = forGood && isForGood(reply->status);
        request.fromServer = request.fromServer || !isBeside(request.address, target);
        request.address = target;
    }
    return fail(ErrorKind::BadReply, u"too many redirects"_s);
}

} // namespace cohort::feeds
