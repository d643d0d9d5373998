#include "core/net/net_policy.h"
#include "core/net/proxy.h"

#include <QHostAddress>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(NetPolicy, TellsTheOpenInternetFromEverythingElse)
{
    for (const char* text : {"8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1",
                             "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
        EXPECT_EQ(rangeOf(QHostAddress(QLatin1String(text))), AddressRange::Public) << text;
    for (const char* text : {"127.0.0.1", "127.255.3.4", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"})
        EXPECT_EQ(rangeOf(QHostAddress(QLatin1String(text))), AddressRange::Loopback) << text;
    for (const char* text :
         {"0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
          "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "::", "fe80::1", "fd00::1", "fec0::1",
          "ff02::1", "2001:db8::1", "::ffff:192.168.0.1", "64:ff9b::c0a8:1", "2002:c0a8:101::1"})
        EXPECT_EQ(rangeOf(QHostAddress(QLatin1String(text))), AddressRange::Inside) << text;
    EXPECT_EQ(rangeOf(QHostAddress()), AddressRange::Inside) << "what cannot be read is not public";
}

struct TargetCase {
    const char* url;
    bool ours;       ///< allowed for the account's own server
    bool fromOthers; ///< allowed when a server named it
};

TEST(NetPolicy, AllowsHttpsAndPlainHttpOnlyToThisComputer)
{
    constexpr TargetCase cases[] = {
        {"https://a.example/x", true, true},
        {"https://192.168.1.1/", true, false},
        {"https://[fd00::1]/", true, false},
        {"https://169.254.169.254/latest", true, false},
        {"https://127.0.0.1:8000/", true, false},
        {"https://localhost/", true, false},
        {"https://printer.local/", true, false},
        {"https://metadata.google.internal/", true, false},
        {"https://2130706433/", true, false},
        {"https://0x7f.1/", true, false},
        {"http://127.0.0.1:8000/", true, false},
        {"http://localhost:8000/", true, false},
        {"http://a.localhost/", true, false},
        {"http://[::1]:8000/", true, false},
        {"http://a.example/", false, false},
        {"http://192.168.1.1/", false, false},
        {"http://localhost.a.example/", false, false},
        {"https://user@a.example/", false, false},
        {"https://user:pw@a.example/", false, false},
        {"file:///etc/passwd", false, false},
        {"ftp://a.example/x", false, false},
        {"data:text/plain,hello", false, false},
        {"qrc:/x", false, false},
        {"", false, false},
    };
    for (const TargetCase& item : cases) {
        const QUrl url(QString::fromLatin1(item.url));
        EXPECT_EQ(checkTarget(url, false).has_value(), item.ours) << item.url;
        EXPECT_EQ(checkTarget(url, true).has_value(), item.fromOthers) << item.url;
    }
}

TEST(NetPolicy, AnOriginIsSchemeHostAndPort)
{
    const QUrl from(u"https://a.example/x"_s);
    EXPECT_TRUE(sameOrigin(from, QUrl(u"https://A.example:443/y"_s)));
    for (const char* other : {"http://a.example/y", "https://a.example:444/y", "https://b.a.example/y",
                              "https://a.example.evil/y", "https://u@a.example/y", "file:///etc/passwd"})
        EXPECT_FALSE(sameOrigin(from, QUrl(QString::fromLatin1(other)))) << other;
}

TEST(Proxy, IsUsedAsChosenButNeverForThisComputer)
{
    const QUrl far(u"https://a.example/"_s);
    ProxySetting setting{.kind = ProxySetting::Kind::Explicit,
                         .url = QUrl(u"http://u:p@proxy.example:3128"_s)};
    EXPECT_EQ(proxyFor(setting, far), setting.url);
    EXPECT_EQ(proxyFor(setting, QUrl(u"http://127.0.0.1:80/"_s)), QUrl());
    EXPECT_EQ(proxyFor(setting, QUrl(u"https://localhost/"_s)), QUrl());
    setting.url = QUrl(u"socks5://127.0.0.1:9050"_s);
    EXPECT_EQ(proxyFor(setting, far), QUrl(u"socks5h://127.0.0.1:9050"_s))
        << "names are looked up at the far end";
    setting.kind = ProxySetting::Kind::None;
    EXPECT_EQ(proxyFor(setting, far), QUrl());
}

} // namespace
} // namespace cohort
