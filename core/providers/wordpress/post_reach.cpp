#include "core/providers/wordpress/post_reach.h"

#include "core/providers/wordpress/items.h"

#include <QMap>
#include <QSet>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

/// Whoever may not write reads nothing but what is public, or what shows its title alone.
Visibility byItsTitle(const QJsonObject& post)
{
    const bool withPassword = post["excerpt"_L1]["protected"_L1].toBool();
    return withPassword ? Visibility::Circle : Visibility::Anyone;
}

Result<void> ask(QHash<qint64, Visibility>& found, const QString& route, const QStringList& numbers,
                 const Rest& rest)
{
    const auto answer = rest.get(route, {{u"include"_s, numbers.join(u',')},
                                         {u"per_page"_s, u"100"_s},
                                         {u"status"_s, u"publish,private"_s},
                                         {u"_fields"_s, u"id,status,content"_s}});
    if (!answer)
        return fail(answer.error());
    for (const auto& post : answer->list)
        found.insert(post["id"_L1].toInteger(), visibilityOf(post.toObject()));
    return {};
}

} // namespace

Result<QHash<qint64, Visibility>> reachOfPosts(const QJsonArray& comments, const Rest& rest, bool writes)
{
    QHash<qint64, Visibility> found;
    QMap<QString, QStringList> toAsk; // route -> numbers
    QSet<qint64> known;
    for (const auto& value : comments) {
        const QJsonObject comment = value.toObject();
        const qint64 number = comment["post"_L1].toInteger();
        if (number <= 0 || known.contains(number))
            continue;
        known.insert(number);
        const QJsonObject post = embedded(comment, "up"_L1);
        const QString type = post["type"_L1].toString();
        if (!writes && !post.isEmpty())
            found.insert(number, byItsTitle(post));
        else if (writes && (type == "post"_L1 || type == "page"_L1))
            toAsk[u"wp/v2/"_s % type % u's'].append(QString::number(number));
    }
    for (auto route = toAsk.constBegin(); route != toAsk.constEnd(); ++route)
        if (const auto asked = ask(found, route.key(), route.value(), rest); !asked)
            return fail(asked.error());
    return found;
}

} // namespace cohort::wordpress
