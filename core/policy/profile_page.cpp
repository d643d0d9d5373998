#include "core/policy/profile_page.h"

namespace cohort {

using namespace Qt::StringLiterals;

bool isWebPage(const QUrl& url)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

QString hostOfPage(const QUrl& url)
{
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

bool isFrontPage(const QUrl& url)
{
    return (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery();
}

QString pageKey(const QUrl& url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QString key = hostOfPage(url) + path;
    if (url.hasQuery())
        key += u'?' + url.query(QUrl::FullyEncoded);
    return key;
}

QStringList pagesOf(const Author& author)
{
    QStringList pages;
    const QUrl uri(author.uri);
    if (isWebPage(uri))
        pages.append(pageKey(uri));
    if (!isWebPage(author.profileUrl) || (isWebPage(uri) && hostOfPage(uri) != hostOfPage(author.profileUrl)))
        return pages;
    pages.append(pageKey(author.profileUrl));
    // A network that makes the page of the stable key shows the same page under the handle.
    if (const QString key = pages.back(); key.endsWith(u'/' + author.uri) && author.handle.startsWith(u'@'))
        pages.append(key.chopped(author.uri.size()) + author.handle.mid(1));
    pages.removeDuplicates();
    return pages;
}

} // namespace cohort
