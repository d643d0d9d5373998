#include "core/providers/feeds/feed_address.h"

#include "core/net/net_policy.h"

#include <QCryptographicHash>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

/// Bytes of a hash that stand for an id.
constexpr qsizetype keyBytes = 12;
/// Letters of an address: more is nobody's blog.
constexpr qsizetype longestAddress = 2000;

} // namespace

QUrl feedAddress(const QString& written)
{
    QString text = written.trimmed();
    if (text.startsWith("feed:"_L1, Qt::CaseInsensitive)) {
        text.remove(0, 5);
        if (text.startsWith("//"_L1))
            text.remove(0, 2);
    }
    if (text.isEmpty() || text.size() > longestAddress || text.contains(u' '))
        return {};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool named = url.host().contains(u'.') || url.host().contains(u':') || namesLoopback(url);
    if (!url.isValid() || !web || !named || !url.userInfo().isEmpty())
        return {};
    url.setScheme(namesLoopback(url) ? u"http"_s : u"https"_s);
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url;
}

QString handleOf(const QUrl& address)
{
    QString handle = address.toString(QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::RemoveUserInfo |
                                      QUrl::FullyEncoded);
    while (handle.startsWith(u'/'))
        handle.remove(0, 1);
    if (handle.endsWith(u'/') && handle.count(u'/') == 1)
        handle.chop(1);
    return handle;
}

QString uriOf(const PostName& name)
{
    const QString entry = name.feed.toString(QUrl::FullyEncoded) + u'#' + name.entry;
    return name.comment.isEmpty() ? entry : entry + u'/' + name.comment;
}

PostName postName(const QString& uri)
{
    const qsizetype mark = uri.lastIndexOf(u'#');
    if (mark < 0)
        return {};
    const QString words = uri.sliced(mark + 1);
    return {.feed = feedAddress(uri.first(mark)),
            .entry = words.section(u'/', 0, 0),
            .comment = words.section(u'/', 1)};
}

QString keyOf(const QString& id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(keyBytes).toHex());
}

} // namespace cohort::feeds
