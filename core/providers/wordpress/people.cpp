#include "core/providers/wordpress/people.h"

#include "core/policy/server_families.h"
#include "core/providers/wordpress/items.h"
#include "core/providers/wordpress/rest.h"
#include "core/providers/wordpress/site_names.h"

#include <algorithm>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// The interface's own limit for a page.
constexpr int mostUsers = 100;

/// What a role may do. Whoever may not publish can still comment: that goes as far as the blog does.
Capabilities abilities(const QJsonValue& may)
{
    Capabilities can{.visibilities = {Visibility::Anyone}};
    if (may["publish_posts"_L1].toBool()) {
        can.visibilities = {Visibility::OnlyMe, Visibility::Circle, Visibility::Anyone};
        can.passwords = true;
    }
    can.siteDrafts = may["edit_posts"_L1].toBool();
    can.draftsOnly = can.siteDrafts && !may["publish_posts"_L1].toBool();
    can.honoursIdempotency = Tri::Yes; // posts by their mark, comments by the site itself
    can.reply = true;
    can.remove = may["delete_published_posts"_L1].toBool();
    can.search = true;
    can.resolveHandles = true;
    can.notifications = true;
    can.keepsCircles = Tri::No;
    applyStartingRules(can, networkId());
    return can;
}

Result<PeoplePage> usersWith(const Fields& query, const Rest& rest, const Account& account)
{
    const auto answer = rest.get(u"wp/v2/users"_s, query);
    if (!answer)
        return fail(answer.error());
    PeoplePage page;
    for (const auto& json : answer->list)
        if (auto user = readUser(json.toObject(), account))
            page.people.push_back({.author = std::move(*user)});
    return page;
}

/// Of "@ana@blog.example", "ana" or the address of a user of this site.
Result<PeoplePage> resolveUser(const QString& typed, const Rest& rest, const Account& account)
{
    if (const qint64 number = userIn(account.server, typed); number > 0)
        return usersWith({{u"include"_s, QString::number(number)}}, rest, account);
    QString slug = typed.trimmed();
    if (slug.startsWith(u'@'))
        slug.remove(0, 1);
    const QString host = slug.section(u'@', 1);
    slug = slug.section(u'@', 0, 0).toLower();
    const bool elsewhere = !host.isEmpty() && host.compare(account.server.host(), Qt::CaseInsensitive) != 0;
    if (slug.isEmpty() || elsewhere)
        return fail(ErrorKind::NotFound, u"nobody of this site"_s);
    auto page = usersWith({{u"slug"_s, slug}}, rest, account);
    if (page && page->people.empty())
        return fail(ErrorKind::NotFound, u"nobody of this site"_s);
    return page;
}

} // namespace

Result<AccountFacts> probeAccount(Session& session)
{
    const Rest rest(session);
    const auto answer = rest.get(u"wp/v2/users/me"_s, {{u"context"_s, u"edit"_s}});
    if (!answer)
        return fail(answer.error());
    const QJsonValue may = answer->object["capabilities"_L1];
    auto me = readUser(answer->object, session.account);
    if (!me || !may.isObject())
        return fail(ErrorKind::BadReply, u"no account where mine belongs"_s);
    AccountFacts facts{.me = std::move(*me),
                       .defaultVisibility = Visibility::Anyone,
                       .serverSoftware = networkId(),
                       .can = abilities(may)};
    facts.quirks.insert(rootQuirk, restRoot(session.account).toString(QUrl::FullyEncoded));
    if (may["edit_posts"_L1].toBool())
        facts.quirks.insert(writesQuirk, u"yes"_s);
    return facts;
}

Result<PeoplePage> fetchPeoplePage(const PeopleRequest& request, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    const Rest rest(session);
    switch (request.kind) {
    case PeopleKind::Followers:
    case PeopleKind::Following:
    case PeopleKind::FollowRequests:
    case PeopleKind::Lists:
        return PeoplePage{};
    case PeopleKind::Search:
        return usersWith({{u"search"_s, request.argument},
                          {u"per_page"_s, QString::number(std::clamp(request.limit, 1, mostUsers))}},
                         rest, session.account);
    case PeopleKind::Resolve:
        return resolveUser(request.argument, rest, session.account);
    case PeopleKind::ListMembers:
        break;
    }
    return fail(ErrorKind::Unsupported, u"the network has no such list"_s);
}

} // namespace cohort::wordpress
