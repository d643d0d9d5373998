#include "core/providers/wordpress/site_names.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// Letters of a hash: nobody has 2^40 posts or visitors.
constexpr qsizetype markLength = 10;
// Words of the text in a post's address; the software's own limit is 200 letters.
constexpr qsizetype slugWords = 6;
constexpr qsizetype slugLength = 60;

constexpr QLatin1StringView waitingMark("#waiting-");

QString markOf(const QString& seed)
{
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(markLength));
}

QString prefixOf(const QUrl& server)
{
    return siteHome(server).toString(QUrl::FullyEncoded);
}

} // namespace

QUrl siteHome(const QUrl& server)
{
    QUrl home;
    home.setScheme(server.scheme());
    home.setHost(server.host());
    home.setPort(server.port());
    QString path = server.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    home.setPath(path);
    return home;
}

QString uriOf(const QUrl& server, const SitePlace& place)
{
    const QString post = prefixOf(server) % "?p="_L1 % QString::number(place.post);
    return place.comment > 0 ? QString(post % "#comment-"_L1 % QString::number(place.comment)) : post;
}

std::optional<SitePlace> placeIn(const QUrl& server, const QString& uri)
{
    const QString prefix = prefixOf(server);
    if (!uri.startsWith(prefix))
        return std::nullopt;
    static const QRegularExpression form(u"\\A\\?p=([1-9]\\d{0,17})(?:#comment-([1-9]\\d{0,17}))?\\z"_s);
    const auto found = form.match(uri.mid(prefix.size()));
    if (!found.hasMatch())
        return std::nullopt;
    return SitePlace{.post = found.captured(1).toLongLong(), .comment = found.captured(2).toLongLong()};
}

PostRef refOf(const Account& account, const SitePlace& place)
{
    const QString handle = u"post "_s % QString::number(place.post);
    return {.account = account.id,
            .uri = uriOf(account.server, place),
            .remoteId = place.comment > 0 ? u"comment "_s % QString::number(place.comment) : handle};
}

std::optional<SitePlace> placeOf(const Account& account, const PostRef& ref)
{
    if (!ref.uri.isEmpty())
        return placeIn(account.server, ref.uri);
    const qint64 post = ref.remoteId.startsWith("post "_L1) ? ref.remoteId.mid(5).toLongLong() : 0;
    return post > 0 ? std::optional(SitePlace{.post = post}) : std::nullopt;
}

QString uriOfWaiting(const QUrl& server, qint64 post, const QString& idempotencyKey)
{
    const QByteArray key =
        QCryptographicHash::hash(idempotencyKey.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return uriOf(server, {.post = post}) % waitingMark % QString::fromLatin1(key);
}

bool isNameOfWaiting(const QString& uri)
{
    return uri.contains(waitingMark);
}

QString userUri(const QUrl& server, qint64 user)
{
    return prefixOf(server) % "?author="_L1 % QString::number(user);
}

qint64 userIn(const QUrl& server, const QString& uriOrId)
{
    const QString prefix = prefixOf(server) % "?author="_L1;
    const QString number = uriOrId.startsWith(prefix) ? uriOrId.mid(prefix.size()) : uriOrId;
    bool isNumber = false;
    const qint64 user = number.toLongLong(&isNumber);
    return isNumber && user > 0 ? user : 0;
}

QString visitorUri(const QUrl& server, const QString& name, const QString& page)
{
    return prefixOf(server) % "?visitor="_L1 % markOf(name % u'\n' % page);
}

QString slugFor(const QString& words, const QString& idempotencyKey)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QStringList plain = words.left(1000)
                                  .normalized(QString::NormalizationForm_KD)
                                  .toLower()
                                  .split(others, Qt::SkipEmptyParts);
    QString slug = plain.first(std::min(plain.size(), slugWords)).join(u'-').left(slugLength);
    if (!slug.isEmpty() && !slug.endsWith(u'-'))
        slug += u'-';
    return slug % markOf(idempotencyKey);
}

} // namespace cohort::wordpress
