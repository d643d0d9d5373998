#include "core/net/request_identity.h"

#include <QCryptographicHash>

namespace cohort {

namespace {

QByteArray sentHeader(const Request& request, const char* lowerCaseName)
{
    for (const auto& [name, value] : request.headers)
        if (name.toLower() == lowerCaseName)
            return value;
    return {};
}

} // namespace

QByteArray originOf(const QUrl& url)
{
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    return url.scheme().toLatin1() + "://" + url.host(QUrl::FullyEncoded).toLatin1() + ':' +
           QByteArray::number(port);
}

QByteArray credentialDigest(const Request& request)
{
    const QByteArray authorization = sentHeader(request, "authorization");
    const QByteArray cookie = sentHeader(request, "cookie");
    if (authorization.isEmpty() && cookie.isEmpty())
        return {};
    const QByteArray both = authorization + '\n' + cookie;
    return QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
}

QByteArray limitKeyOf(const Request& request)
{
    return originOf(request.url) + (onlyReads(request) ? " reads " : " changes ") + credentialDigest(request);
}

QByteArray contentKeyOf(const Request& request)
{
    return request.url.toEncoded(QUrl::RemoveFragment) + ' ' + credentialDigest(request) + ' ' +
           sentHeader(request, "accept") + ' ' + sentHeader(request, "accept-language");
}

bool onlyReads(const Request& request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace cohort
