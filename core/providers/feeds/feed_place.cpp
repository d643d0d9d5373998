#include "core/providers/feeds/feed_place.h"

#include "core/providers/feeds/feed_address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

/// A validator is a line of a header; one longer than this is not sent back.
constexpr qsizetype longestValidator = 500;

QByteArray validator(const QJsonValue& value)
{
    const QByteArray line = value.toString().toLatin1();
    const bool good = line.size() <= longestValidator && !line.contains('\n') && !line.contains('\r');
    return good ? line : QByteArray();
}

} // namespace

QString tokenOf(const FeedPlace& place)
{
    QJsonObject json{{u"seen"_s, QJsonArray::fromStringList(place.seen)}};
    if (!place.etag.isEmpty())
        json[u"etag"_s] = QString::fromLatin1(place.etag);
    if (!place.modified.isEmpty())
        json[u"modified"_s] = QString::fromLatin1(place.modified);
    if (!place.moved.isEmpty())
        json[u"moved"_s] = place.moved.toString(QUrl::FullyEncoded);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

FeedPlace placeFrom(const QString& token)
{
    const QJsonObject json = QJsonDocument::fromJson(token.toUtf8()).object();
    FeedPlace place{.etag = validator(json["etag"_L1]),
                    .modified = validator(json["modified"_L1]),
                    .moved = feedAddress(json["moved"_L1].toString())};
    const QJsonArray seen = json["seen"_L1].toArray();
    for (const auto& each : seen)
        place.seen.append(each.toString());
    return place;
}

} // namespace cohort::feeds
