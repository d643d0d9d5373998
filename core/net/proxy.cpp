#include "core/net/proxy.h"

#include "core/net/net_policy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

QUrl systemProxy(const QUrl& target)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
    if (proxies.isEmpty())
        return {};
    const QNetworkProxy& proxy = proxies.first();
    QUrl url;
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        url.setScheme(u"http"_s);
        break;
    case QNetworkProxy::Socks5Proxy:
        url.setScheme(u"socks5"_s);
        break;
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
    case QNetworkProxy::FtpCachingProxy:
        return {};
    }
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    url.setUserName(proxy.user(), QUrl::DecodedMode);
    url.setPassword(proxy.password(), QUrl::DecodedMode);
    return url;
}

} // namespace

QUrl proxyFor(const ProxySetting& setting, const QUrl& target)
{
    if (setting.kind == ProxySetting::Kind::None || namesLoopback(target))
        return {};
    QUrl url = setting.kind == ProxySetting::Kind::System ? systemProxy(target) : setting.url;
    // With "socks5" the name would be looked up here, outside the tunnel.
    if (url.scheme() == u"socks5"_s)
        url.setScheme(u"socks5h"_s);
    return url;
}

} // namespace cohort
