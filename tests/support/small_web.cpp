#include "tests/support/small_web.h"

#include "core/net/net_policy.h"

namespace cohort {

QByteArray sentHeader(const Request& request, const QByteArray& name)
{
    for (const auto& [header, value] : request.headers)
        if (header.toLower() == name.toLower())
            return value;
    return {};
}

void SmallWeb::put(const QString& address, Page page)
{
    const std::lock_guard lock(m_mutex);
    m_pages.insert(address, std::move(page));
}

void SmallWeb::breakAll(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    m_broken = error;
}

void SmallWeb::loseConnectionAfter(int questions)
{
    const std::lock_guard lock(m_mutex);
    m_left = questions;
}

std::vector<Request> SmallWeb::takeAsked()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_asked, {});
}

Result<Reply> SmallWeb::perform(const Request& request, std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (const auto allowed = checkTarget(request.url, request.fromServerData); !allowed)
        return fail(allowed.error());
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(request);
    if (m_broken)
        return fail(*m_broken);
    if (m_left == 0)
        return fail(ErrorKind::Timeout, QStringLiteral("the connection was lost"));
    m_left = std::max(-1, m_left - 1);
    const auto found = m_pages.constFind(request.url.toString(QUrl::FullyEncoded));
    if (found == m_pages.constEnd())
        return Reply{.status = 404, .url = request.url};
    if (found->error)
        return fail(*found->error);
    Reply reply{.status = found->status, .url = request.url, .headers = found->headers, .body = found->body};
    if (reply.body.size() > request.maxBytes)
        return fail(ErrorKind::TooLarge, QStringLiteral("more than was asked for"));
    const QByteArray etag = reply.header("etag");
    const QByteArray modified = reply.header("last-modified");
    if ((!etag.isEmpty() && etag == sentHeader(request, "if-none-match")) ||
        (etag.isEmpty() && !modified.isEmpty() && modified == sentHeader(request, "if-modified-since"))) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

} // namespace cohort
