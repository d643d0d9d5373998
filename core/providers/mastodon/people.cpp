#include "core/providers/mastodon/people.h"

#include "core/providers/mastodon/paging.h"
#include "core/providers/mastodon/resolve.h"

#include <QSet>

namespace cohort::mastodon {

namespace {

// Mastodon gives at most 80 people a page and 40 for a search.
constexpr int largestPage = 80;
// Ids in one question, so that the address stays below 4 KB with the longest ids (42 characters, snac).
constexpr qsizetype idsAtOnce = 40;

Result<QString> pathOf(const PeopleRequest& request, const Api& api, const Account& account)
{
    switch (request.kind) {
    case PeopleKind::FollowRequests:
        return QStringLiteral("/api/v1/follow_requests");
    case PeopleKind::ListMembers:
        return QStringLiteral("/api/v1/lists/%1/accounts").arg(segment(request.argument));
    case PeopleKind::Lists:
        return QStringLiteral("/api/v1/lists");
    case PeopleKind::Search:
    case PeopleKind::Resolve:
        return QStringLiteral("/api/v2/search");
    case PeopleKind::Followers:
    case PeopleKind::Following:
        break;
    }
    const auto id = myId(api, account);
    if (!id)
        return fail(id.error());
    const QString what =
        request.kind == PeopleKind::Followers ? QStringLiteral("followers") : QStringLiteral("following");
    return QStringLiteral("/api/v1/accounts/%1/%2").arg(segment(*id), what);
}

Fields queryOf(const PeopleRequest& request)
{
    const int limit = std::clamp(request.limit, 1, largestPage);
    Fields query{{QStringLiteral("limit"), QString::number(limit)}};
    if (request.kind == PeopleKind::Search || request.kind == PeopleKind::Resolve) {
        query.emplace_back(QStringLiteral("q"), request.argument);
        query.emplace_back(QStringLiteral("type"), QStringLiteral("accounts"));
        query.emplace_back(QStringLiteral("resolve"), request.kind == PeopleKind::Resolve
                                                          ? QStringLiteral("true")
                                                          : QStringLiteral("false"));
    }
    return query;
}

Result<PeoplePage> readLists(const JsonValue& root)
{
    if (!root.isArray())
        return fail(ErrorKind::BadReply, QStringLiteral("no list of lists"));
    PeoplePage page;
    for (const JsonValue json : root.items())
        if (const QString id = json["id"].id(); !id.isEmpty())
            page.lists.push_back({.remoteId = id, .title = json["title"].string()});
    return page;
}

/// A handle or an address names one person: what else the server offers is not meant.
void keepExactly(PeoplePage& page, const QString& typed)
{
    QString handle = typed.trimmed();
    if (!handle.startsWith(QLatin1Char('@')))
        handle.prepend(QLatin1Char('@'));
    const auto exact = [&](const Acquaintance& person) {
        return person.author.handle.compare(handle, Qt::CaseInsensitive) == 0 ||
               person.author.uri == typed.trimmed() ||
               person.author.profileUrl == QUrl(typed.trimmed(), QUrl::StrictMode);
    };
    if (std::any_of(page.people.begin(), page.people.end(), exact))
        std::erase_if(page.people, [&exact](const Acquaintance& person) { return !exact(person); });
}

/// What the list itself says about everybody on it.
Relationship impliedBy(PeopleKind kind)
{
    return {.following = kind == PeopleKind::Following,
            .followedBy = kind == PeopleKind::Followers,
            .asksToFollow = kind == PeopleKind::FollowRequests};
}

Result<void> addRelationships(PeoplePage& page, PeopleKind kind, const Api& api)
{
    QStringList ids;
    for (const Acquaintance& person : page.people)
        if (!person.author.remoteId.isEmpty())
            ids.push_back(person.author.remoteId);
    const auto known = relationshipsOf(api, ids);
    if (!known)
        return fail(known.error());
    for (Acquaintance& person : page.people) {
        const auto found = known->constFind(person.author.remoteId);
        person.relationshipKnown = found != known->cend();
        person.relationship = person.relationshipKnown ? *found : Relationship{};
        // The list is the newer and surer word about what it is a list of.
        const Relationship implied = impliedBy(kind);
        person.relationship.following |= implied.following;
        person.relationship.followedBy |= implied.followedBy;
        person.relationship.asksToFollow |= implied.asksToFollow;
    }
    return {};
}

Result<void> askRelationships(const Api& api, const QStringList& ids, QHash<QString, Relationship>& known)
{
    Fields query;
    for (const QString& id : ids)
        query.emplace_back(QStringLiteral("id[]"), id);
    const auto answer = api.get(QStringLiteral("/api/v1/accounts/relationships"), query);
    if (!answer)
        return fail(answer.error());
    for (const JsonValue json : answer->root().items())
        known.insert(json["id"].id(), readRelationship(json));
    return {};
}

} // namespace

Result<QHash<QString, Relationship>> relationshipsOf(const Api& api, const QStringList& ids)
{
    QHash<QString, Relationship> known;
    for (qsizetype at = 0; at < ids.size(); at += idsAtOnce) {
        const QStringList some = ids.mid(at, idsAtOnce);
        if (const auto asked = askRelationships(api, some, known); !asked) {
            // Not to know what they are to me is no reason to lose the people themselves.
            if (asked.error().kind == ErrorKind::NotFound || asked.error().kind == ErrorKind::Refused)
                return known;
            return fail(asked.error());
        }
        for (const QString& id : some)
            if (!known.contains(id) && some.size() > 1)
                if (const auto asked = askRelationships(api, {id}, known); !asked)
                    return fail(asked.error());
    }
    return known;
}

Result<PeoplePage> fetchPeoplePage(const PeopleRequest& request, Session& session)
{
    const Api api(session);
    OlderPlace place = OlderPlace::fromToken(request.cursor.token);
    if (!place.address.isValid()) {
        const auto path = pathOf(request, api, session.account);
        if (!path)
            return fail(path.error());
        place.address = api.address(*path, request.kind == PeopleKind::Lists ? Fields{} : queryOf(request));
    }
    const auto answer = api.getAddress(place.address);
    if (!answer)
        return fail(answer.error());
    if (request.kind == PeopleKind::Lists)
        return readLists(answer->root());

    const bool searched = request.kind == PeopleKind::Search || request.kind == PeopleKind::Resolve;
    const JsonValue list = searched ? answer->root()["accounts"] : answer->root();
    if (!list.isArray())
        return fail(ErrorKind::BadReply, QStringLiteral("no list of people"));
    PeoplePage page;
    std::vector<ItemKey> items;
    QSet<QString> seen;
    for (const JsonValue json : list.items()) {
        auto author = readAuthor(json, readingFor(session.account));
        items.push_back({.id = json["id"].id(), .key = author ? author->uri : json["id"].id()});
        if (author && !seen.contains(author->uri)) {
            seen.insert(author->uri);
            page.people.push_back({.author = std::move(*author)});
        }
    }
    if (request.kind == PeopleKind::Resolve)
        keepExactly(page, request.argument);
    // These lists are ordered by hidden ids: only the server's own link continues them.
    if (!searched && neighboursOf(answer->reply).next.isValid())
        if (const auto next = olderPlace(api, place.address, answer->reply, items, place.key))
            page.next = FeedCursor{next->token()};
    if (const auto added = addRelationships(page, request.kind, api); !added)
        return fail(added.error());
    return page;
}

} // namespace cohort::mastodon
