#include "core/net/net_policy.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

struct Subnet {
    const char* prefix;
    int length;
};

// IANA special-purpose registries (RFC 6890 and its updates): everything that is not the open internet.
constexpr std::array insideV4{
    Subnet{"0.0.0.0", 8},       Subnet{"10.0.0.0", 8},     Subnet{"100.64.0.0", 10},
    Subnet{"169.254.0.0", 16},  Subnet{"172.16.0.0", 12},  Subnet{"192.0.0.0", 24},
    Subnet{"192.0.2.0", 24},    Subnet{"192.168.0.0", 16}, Subnet{"198.18.0.0", 15},
    Subnet{"198.51.100.0", 24}, Subnet{"203.0.113.0", 24}, Subnet{"224.0.0.0", 4},
    Subnet{"240.0.0.0", 4},
};
constexpr std::array insideV6{
    Subnet{"::", 128},   Subnet{"100::", 64},  Subnet{"2001::", 23}, Subnet{"2001:db8::", 32},
    Subnet{"fc00::", 7}, Subnet{"fe80::", 10}, Subnet{"fec0::", 10}, Subnet{"ff00::", 8},
};

template <class Table>
bool liesIn(const QHostAddress& address, const Table& table)
{
    return std::ranges::any_of(table, [&address](const Subnet& net) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(net.prefix)), net.length);
    });
}

AddressRange rangeOfV4(quint32 address)
{
    const QHostAddress v4(address);
    if (v4.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8))
        return AddressRange::Loopback;
    return liesIn(v4, insideV4) ? AddressRange::Inside : AddressRange::Public;
}

quint32 fourBytes(const Q_IPV6ADDR& address, int at)
{
    return (quint32{address[at]} << 24) | (quint32{address[at + 1]} << 16) | (quint32{address[at + 2]} << 8) |
           quint32{address[at + 3]};
}

} // namespace

AddressRange rangeOf(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also for ::ffff:a.b.c.d
    if (isV4)
        return rangeOfV4(v4);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return AddressRange::Inside;
    if (address == QHostAddress(QHostAddress::LocalHostIPv6))
        return AddressRange::Loopback;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (address.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96)) // NAT64
        return rangeOfV4(fourBytes(bytes, 12));
    if (address.isInSubnet(QHostAddress(u"2002::"_s), 16)) // 6to4
        return rangeOfV4(fourBytes(bytes, 2));
    return liesIn(address, insideV6) ? AddressRange::Inside : AddressRange::Public;
}

bool namesLoopback(const QUrl& url)
{
    const QString host = url.host();
    if (host == u"localhost"_s || host.endsWith(u".localhost"_s))
        return true;
    QHostAddress literal;
    return literal.setAddress(host) && rangeOf(literal) == AddressRange::Loopback;
}

Result<void> checkTarget(const QUrl& url, bool fromServerData)
{
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::InvalidInput, u"no usable address"_s);
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::InvalidInput, u"user or password in the address"_s);
    const bool loopback = namesLoopback(url);
    if (url.scheme() != u"https"_s && !(url.scheme() == u"http"_s && loopback))
        return fail(ErrorKind::Refused, u"not https: "_s + url.scheme());
    if (!fromServerData)
        return {};
    QHostAddress literal;
    const bool inside = literal.setAddress(url.host()) && rangeOf(literal) != AddressRange::Public;
    if (loopback || inside || url.host().endsWith(u".local"_s) || url.host().endsWith(u".internal"_s))
        return fail(ErrorKind::Refused, u"leads inside: "_s + url.host());
    return {};
}

bool sameOrigin(const QUrl& from, const QUrl& target)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    return from.scheme() == target.scheme() && from.host() == target.host() && port(from) == port(target) &&
           target.userInfo().isEmpty();
}

} // namespace cohort
