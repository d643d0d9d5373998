#include "core/text/link_policy.h"

#include "core/text/host_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Longer addresses are not followed; browsers and servers stop at about this length too.
constexpr qsizetype maxAddressLength = 8192;

bool isUnseenInLink(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xAD || u == 0x034F || u == 0x061C || u == 0x180E || (u >= 0x200B && u <= 0x200F) ||
           (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF ||
           (u >= 0xFFF9 && u <= 0xFFFC);
}

bool holdsControls(const QString& address)
{
    return std::ranges::any_of(address,
                               [](QChar c) { return c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F)); });
}

/// Where path, query or fragment begin; -1 when there is none (RFC 3986, 3.2).
qsizetype endOfAuthority(const QString& address, qsizetype start)
{
    const auto* const end = std::find_if(address.cbegin() + start, address.cend(),
                                         [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return end == address.cend() ? -1 : end - address.cbegin();
}

/// QUrl keeps the brackets of an IPv6 address to itself.
QString hostInUrl(const QString& host)
{
    return host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host;
}

std::optional<CheckedLink> checkedMail(const QString& address)
{
    // Everything after the address could add recipients, text or attachments: not ours to pass on.
    const QString to = QUrl::fromPercentEncoding(address.mid(7).section(u'?', 0, 0).toUtf8());
    static const QRegularExpression plain(u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([^@\\s]{1,253})$"_s);
    const QRegularExpressionMatch match = plain.match(to);
    if (!match.hasMatch())
        return std::nullopt;
    const auto host = checkedHost(match.captured(1));
    if (!host || host->isAddress)
        return std::nullopt;
    const QString local = to.section(u'@', 0, 0);
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(local + u'@' + host->ascii, QUrl::DecodedMode);
    if (!url.isValid()) // "//" would begin a server's name (RFC 3986, 3.3)
        return std::nullopt;
    return CheckedLink{.url = url, .shownHost = local + u'@' + host->shown, .suspicious = host->suspicious};
}

} // namespace

std::optional<CheckedLink> checkedLink(const QString& address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxAddressLength || holdsControls(trimmed))
        return std::nullopt;
    const QString scheme = trimmed.section(u':', 0, 0).toLower();
    if (scheme == "mailto"_L1)
        return checkedMail(trimmed);
    if ((scheme != "http"_L1 && scheme != "https"_L1) || QStringView(trimmed).mid(scheme.size(), 3) != u"://")
        return std::nullopt;

    const qsizetype start = scheme.size() + 3;
    const qsizetype end = endOfAuthority(trimmed, start);
    const QString authority = trimmed.mid(start, end < 0 ? -1 : end - start);
    // Browsers take a backslash for a slash, we do not: whatever it is meant for, it is not an address.
    if (authority.contains(u'\\'))
        return std::nullopt;
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString hostAndPort = authority.mid(at + 1);
    if (hostAndPort.contains(u'%'))
        return std::nullopt;
    static const QRegularExpression port(u":([0-9]{0,5})$"_s);
    const QRegularExpressionMatch portMatch = port.match(hostAndPort);
    const auto host =
        checkedHost(portMatch.hasMatch() ? hostAndPort.left(portMatch.capturedStart()) : hostAndPort);
    if (!host)
        return std::nullopt;

    const QString rest = end < 0 ? QString() : trimmed.mid(end);
    QString rebuilt = scheme + "://"_L1 + host->ascii;
    if (!portMatch.captured(1).isEmpty())
        rebuilt += u':' + portMatch.captured(1);
    const QUrl url(rebuilt + rest, QUrl::TolerantMode);
    // QUrl may see another host, for example a number in a strange spelling: then it is not what was checked.
    if (!url.isValid() || url.host(QUrl::FullyEncoded) != hostInUrl(host->ascii) || !url.userInfo().isEmpty())
        return std::nullopt;
    const bool suspicious = host->suspicious || at >= 0 || std::ranges::any_of(trimmed, isUnseenInLink);
    return CheckedLink{
        .url = url, .shownHost = suspicious ? host->ascii : host->shown, .suspicious = suspicious};
}

} // namespace cohort
