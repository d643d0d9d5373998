#include "core/providers/mastodon/paging.h"

namespace cohort::mastodon {

namespace {

constexpr QLatin1Char between('\n');

/// `list` without the parameters that choose a page, with max_id.
QUrl withMaxId(const QUrl& list, const QString& id)
{
    QUrlQuery query(list);
    for (const char* name : {"max_id", "min_id", "since_id"})
        query.removeAllQueryItems(QString::fromLatin1(name));
    query.addQueryItem(QStringLiteral("max_id"), QString::fromLatin1(QUrl::toPercentEncoding(id)));
    QUrl address = list;
    address.setQuery(query);
    return address;
}

} // namespace

Neighbours neighboursOf(const Reply& reply)
{
    Neighbours found;
    const QByteArray header = reply.header("link");
    qsizetype at = 0;
    while ((at = header.indexOf('<', at)) >= 0) {
        const qsizetype close = header.indexOf('>', at);
        if (close < 0)
            break;
        // Up to the next '<': a comma may stand inside an address, but not a '<'.
        const qsizetype following = header.indexOf('<', close);
        const QByteArray parameters = header.mid(close + 1, following < 0 ? -1 : following - close - 1);
        const QUrl address = QUrl::fromEncoded(header.mid(at + 1, close - at - 1), QUrl::StrictMode);
        const QByteArray relation = parameters.simplified().toLower().replace(" ", "");
        if (relation.contains("rel=\"next\"") || relation.contains("rel=next"))
            found.next = reply.url.resolved(address);
        else if (relation.contains("rel=\"prev\"") || relation.contains("rel=prev"))
            found.previous = reply.url.resolved(address);
        at = close;
    }
    return found;
}

QString NewerPlace::token() const
{
    return QString::fromLatin1(address.toEncoded()) % between % key % between % QString::number(createdMs);
}

NewerPlace NewerPlace::fromToken(const QString& token)
{
    const QStringList parts = token.split(between);
    if (parts.size() != 3)
        return {};
    return {.address = QUrl::fromEncoded(parts[0].toLatin1(), QUrl::StrictMode),
            .key = parts[1],
            .createdMs = parts[2].toLongLong()};
}

QString OlderPlace::token() const
{
    return QString::fromLatin1(address.toEncoded()) % between % key;
}

OlderPlace OlderPlace::fromToken(const QString& token)
{
    const QStringList parts = token.split(between);
    if (parts.size() != 2)
        return {};
    return {.address = QUrl::fromEncoded(parts[0].toLatin1(), QUrl::StrictMode), .key = parts[1]};
}

std::optional<OlderPlace> olderPlace(const Api& api, const QUrl& list, const Reply& reply,
                                     const std::vector<ItemKey>& items, const QString& lastKey)
{
    if (items.empty() || items.back().key == lastKey)
        return std::nullopt;
    OlderPlace place{.address = neighboursOf(reply).next, .key = items.back().key};
    if (!place.address.isValid() || !api.isOwnOrigin(place.address)) {
        if (items.back().id.isEmpty())
            return std::nullopt;
        place.address = withMaxId(list, items.back().id);
    }
    return place;
}

NewerPlace newerPlace(const Api& api, const Reply& reply, const ItemKey& newest)
{
    NewerPlace place{.key = newest.key, .createdMs = newest.createdMs};
    const QUrl previous = neighboursOf(reply).previous;
    if (previous.isValid() && api.isOwnOrigin(previous) &&
        QUrlQuery(previous).hasQueryItem(QStringLiteral("min_id")))
        place.address = previous;
    return place;
}

} // namespace cohort::mastodon
