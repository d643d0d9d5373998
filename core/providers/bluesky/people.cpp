#include "core/providers/bluesky/people.h"

#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/views.h"
#include "core/text/html_reader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// The protocol's own limit for a page.
constexpr int mostPeople = 100;
constexpr int titleLength = 200;

/// A list of people: the method, its own parameters, and where the people stand in the answer.
struct PeopleQuestion {
    QString method{};
    Parameters query{};
    QString list{};
    QString person{}; ///< the member of an entry that holds the person; empty: the entry itself
};

std::optional<PeopleQuestion> questionFor(const PeopleRequest& request, const QString& me)
{
    switch (request.kind) {
    case PeopleKind::Followers:
        return PeopleQuestion{u"app.bsky.graph.getFollowers"_s, {{u"actor"_s, me}}, u"followers"_s};
    case PeopleKind::Following:
        return PeopleQuestion{u"app.bsky.graph.getFollows"_s, {{u"actor"_s, me}}, u"follows"_s};
    case PeopleKind::ListMembers:
        return PeopleQuestion{
            u"app.bsky.graph.getList"_s, {{u"list"_s, request.argument}}, u"items"_s, u"subject"_s};
    case PeopleKind::Search:
        return PeopleQuestion{u"app.bsky.actor.searchActors"_s, {{u"q"_s, request.argument}}, u"actors"_s};
    case PeopleKind::Lists:
        return PeopleQuestion{u"app.bsky.graph.getLists"_s, {{u"actor"_s, me}}, u"lists"_s};
    default:
        return std::nullopt;
    }
}

std::optional<Acquaintance> readPerson(const QJsonValue& view, PeopleKind kind)
{
    auto author = readAuthor(view);
    if (!author)
        return std::nullopt;
    Acquaintance person{.author = std::move(*author),
                        .relationship = readRelationship(view["viewer"_L1]),
                        .relationshipKnown = view["viewer"_L1].isObject()};
    // The list itself knows better than the counts behind it.
    person.relationship.followedBy |= kind == PeopleKind::Followers;
    person.relationship.following |= kind == PeopleKind::Following;
    return person;
}

/// Of "@ana.example", "ana.example", a DID or the address of a profile; empty when it is none of these.
QString actorIn(const QString& typed)
{
    QString actor = typed.trimmed();
    static const QRegularExpression page(u"\\Ahttps?://[^/]+/profile/([^/?#]+)"_s);
    if (const auto found = page.match(actor); found.hasMatch())
        actor = found.captured(1);
    if (actor.startsWith(u'@'))
        actor.remove(0, 1);
    return isHandle(actor) || isDid(actor) ? actor : QString();
}

Result<PeoplePage> resolve(const QString& typed, const Api& api)
{
    const QString actor = actorIn(typed);
    if (actor.isEmpty())
        return fail(ErrorKind::NotFound, u"no handle of this network"_s);
    const auto profile = api.query(u"app.bsky.actor.getProfile"_s, {{u"actor"_s, actor}});
    if (!profile)
        return fail(profile.error());
    auto person = readPerson(*profile, PeopleKind::Resolve);
    if (!person)
        return fail(ErrorKind::BadReply, u"no person where one belongs"_s);
    return PeoplePage{.people = {std::move(*person)}};
}

void readEntry(PeoplePage& page, const QJsonValue& entry, const PeopleQuestion& question, PeopleKind kind)
{
    if (kind == PeopleKind::Lists) {
        if (const QString uri = entry["uri"_L1].toString(); recordAddress(uri))
            page.lists.push_back(
                {.remoteId = uri, .title = cleanLine(entry["name"_L1].toString(), titleLength)});
        return;
    }
    auto person = readPerson(question.person.isEmpty() ? entry : entry[question.person], kind);
    if (person)
        page.people.push_back(std::move(*person));
}

} // namespace

Result<PeoplePage> fetchPeoplePage(const PeopleRequest& request, Session& session)
{
    const Api api(session);
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (request.kind == PeopleKind::Resolve)
        return resolve(request.argument, api);
    auto question = questionFor(request, api.me());
    if (!question)
        return PeoplePage{}; // nobody asks to follow here: everybody may
    question->query.emplace_back(u"limit"_s, QString::number(std::clamp(request.limit, 1, mostPeople)));
    if (!request.cursor.token.isEmpty())
        question->query.emplace_back(u"cursor"_s, request.cursor.token);
    const auto answer = api.query(question->method, question->query);
    if (!answer)
        return fail(answer.error());
    PeoplePage page;
    const QJsonArray entries = (*answer)[question->list].toArray();
    for (const auto& entry : entries)
        readEntry(page, entry, *question, request.kind);
    const QString cursor = (*answer)["cursor"_L1].toString();
    if (!cursor.isEmpty() && cursor != request.cursor.token)
        page.next = FeedCursor{cursor};
    return page;
}

} // namespace cohort::bluesky
