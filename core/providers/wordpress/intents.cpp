#include "core/providers/wordpress/intents.h"

#include "core/providers/wordpress/rest.h"
#include "core/providers/wordpress/site_names.h"

#include <QRegularExpression>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<std::optional<Post>>;

/// Gone is what was wanted; a site without a bin takes it away at once.
Outcome toTheBin(const QString& route, const Rest& rest)
{
    auto removed = rest.remove(route);
    if (!removed && removed.error().kind == ErrorKind::Unsupported)
        removed = rest.remove(route, {{u"force"_s, u"true"_s}});
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        return fail(removed.error());
    return std::optional<Post>{};
}

Outcome removeMine(const PostRef& ref, Session& session)
{
    const auto place = placeOf(session.account, ref);
    if (!place)
        return fail(ErrorKind::NotFound, u"not a post of this site"_s);
    const Rest rest(session);
    const QString route = place->comment > 0 ? u"wp/v2/comments/"_s % QString::number(place->comment)
                                             : u"wp/v2/posts/"_s % QString::number(place->post);
    const auto json = rest.get(route);
    if (!json)
        return fail(json.error());
    const qint64 me = session.account.facts.me.remoteId.toLongLong();
    if (me <= 0 || json->object["author"_L1].toInteger() != me)
        return fail(ErrorKind::Refused, u"something of somebody else"_s);
    return toTheBin(route, rest);
}

Outcome revokePassword(Session& session)
{
    const Rest rest(session);
    const auto used = rest.get(u"wp/v2/users/me/application-passwords/introspect"_s);
    if (!used)
        return fail(used.error());
    const QString id = used->object["uuid"_L1].toString();
    static const QRegularExpression form(u"\\A[0-9a-fA-F-]{36}\\z"_s);
    if (!form.match(id).hasMatch())
        return fail(ErrorKind::BadReply, u"no password where one belongs"_s);
    const auto gone = rest.remove(u"wp/v2/users/me/application-passwords/"_s % id);
    if (!gone)
        return fail(gone.error());
    return std::optional<Post>{};
}

} // namespace

Outcome performIntent(const Intent& intent, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (intent.kind == IntentKind::Remove)
        return removeMine(intent.post, session);
    if (intent.kind == IntentKind::SignOut)
        return revokePassword(session);
    return fail(ErrorKind::Unsupported, u"the network has no such thing"_s);
}

} // namespace cohort::wordpress
