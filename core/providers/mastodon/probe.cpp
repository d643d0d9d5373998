#include "core/providers/mastodon/probe.h"

#include "core/policy/server_families.h"
#include "core/providers/mastodon/entities.h"

namespace cohort::mastodon {

namespace {

struct Software {
    QString name{};
    QString version{};
};

/// What nodeinfo says; for showing, and for the starting rules of core/policy. Never an error: many servers
/// hide it.
Software probeSoftware(const Api& api)
{
    const auto index = api.get(QStringLiteral("/.well-known/nodeinfo"), {});
    if (!index)
        return {};
    QUrl address;
    for (const JsonValue link : index->root()["links"].items())
        if (link["rel"].string().contains(QLatin1String("nodeinfo.diaspora.software")))
            address = link["href"].webAddress();
    const auto document = api.isOwnOrigin(address) ? api.getAddress(address) : fail(ErrorKind::NotFound, {});
    if (!document)
        return {};
    const JsonValue software = document->root()["software"];
    return {.name = software["name"].string().left(60).toLower(),
            .version = software["version"].string().left(60)};
}

/// Old snac counts 0 followers for everybody and has nothing but an empty list to show.
bool emptyListSaysNothing(const QString& software)
{
    return software == QLatin1String("snac");
}

/// Whether the server has an endpoint: tried once, with the smallest question.
Result<bool> answers(const Api& api, const QString& path, const Fields& query)
{
    const auto answer = api.get(path, query);
    if (answer)
        return true;
    switch (answer.error().kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::BadReply:
    case ErrorKind::ServerTrouble:
        return false;
    default:
        return fail(answer.error());
    }
}

Result<void> tryEndpoints(Capabilities& can, const Api& api, const QString& me)
{
    const Fields one{{QStringLiteral("limit"), QStringLiteral("1")}};
    const Fields lookUp{{QStringLiteral("q"), me},
                        {QStringLiteral("type"), QStringLiteral("accounts")},
                        {QStringLiteral("limit"), QStringLiteral("1")}};
    const std::pair<const char*, bool*> endpoints[] = {
        {"/api/v1/lists", &can.lists},
        {"/api/v1/bookmarks", &can.bookmark},
        {"/api/v1/notifications", &can.notifications},
        {"/api/v1/conversations", &can.conversations},
        {"/api/v2/search", &can.search},
    };
    for (const auto& [path, ability] : endpoints) {
        const auto there = answers(api, QString::fromLatin1(path), ability == &can.search ? lookUp : one);
        if (!there)
            return fail(there.error());
        *ability = *there;
    }
    can.resolveHandles = can.search;
    return {};
}

/// Whether a post can go to one list that the server keeps. Not known where nothing promises or denies it.
Result<void> tryCircles(AccountFacts& facts, CircleForm promised, const Api& api)
{
    // Friendica tells its name in nodeinfo and, since 2023, in the instance's description.
    if (promised == CircleForm::None && facts.serverSoftware == QLatin1String("friendica"))
        promised = CircleForm::Number;
    if (promised == CircleForm::None) {
        const bool denied = traitsOf(facts).circles == NativeCircles::No;
        facts.can.keepsCircles = denied ? Tri::No : Tri::Unknown;
        return {};
    }
    Result<bool> there = facts.can.lists;
    if (promised == CircleForm::Field)
        there = answers(api, QStringLiteral("/api/v1/circles"), {});
    if (!there)
        return fail(there.error());
    facts.can.keepsCircles = *there ? Tri::Yes : Tri::No;
    if (!*there)
        return {};
    facts.quirks.insert(QStringLiteral("circles"), circleWord(promised));
    auto& visibilities = facts.can.visibilities;
    const auto place = std::upper_bound(visibilities.begin(), visibilities.end(), Visibility::Circle);
    visibilities.insert(place, Visibility::Circle);
    return {};
}

Tri triOf(const JsonValue& json)
{
    if (!json.isBool())
        return Tri::Unknown;
    return json.isTrue() ? Tri::Yes : Tri::No;
}

Result<ApiAnswer> verify(const Api& api)
{
    auto answer = api.get(QStringLiteral("/api/v1/accounts/verify_credentials"), {});
    // snac answers a bad token with 422 and an empty page here, and only here.
    if (!answer && answer.error().code == 422)
        return fail(Error{.kind = ErrorKind::AuthRejected, .code = 422});
    return answer;
}

/// A count of 0 is what snac says of everybody: the list itself knows whether there is somebody.
Result<int> followerCount(const Api& api, const JsonValue& me)
{
    const auto count = static_cast<int>(std::clamp<qint64>(me["followers_count"].integer(-1), -1, 1 << 30));
    if (count != 0)
        return count;
    const auto some = api.get(QStringLiteral("/api/v1/accounts/%1/followers").arg(segment(me["id"].id())),
                              {{QStringLiteral("limit"), QStringLiteral("1")}});
    if (!some)
        return some.error().kind == ErrorKind::NotFound ? Result<int>(-1) : fail(some.error());
    return some->root().isArray() && some->root().items().empty() ? 0 : -1;
}

} // namespace

Result<AccountFacts> probeAccount(const Api& api, const Account& account)
{
    const auto me = verify(api);
    if (!me)
        return fail(me.error());
    const auto instance = probeInstance(api);
    if (!instance)
        return fail(instance.error());
    const QString domain = instance->found ? instance->domain : account.server.host();
    auto author = readAuthor(me->root(), {.account = account.id, .domain = domain});
    if (!author || author->remoteId.isEmpty())
        return fail(ErrorKind::BadReply, QStringLiteral("no account where mine belongs"));

    AccountFacts facts{.me = std::move(*author), .can = instance->can};
    facts.locked = triOf(me->root()["locked"]);
    facts.discoverable = triOf(me->root()["discoverable"]);
    facts.indexable = triOf(me->root()["source"]["indexable"]);
    facts.defaultVisibility = visibilityOfWord(me->root()["source"]["privacy"].string());
    const auto followers = followerCount(api, me->root());
    if (!followers)
        return fail(followers.error());
    facts.followerCount = *followers;
    const Software software = probeSoftware(api);
    facts.serverSoftware = software.name;
    facts.serverVersion = software.version;
    if (facts.followerCount == 0 && emptyListSaysNothing(software.name))
        facts.followerCount = -1;
    applyStartingRules(facts.can, software.name);
    if (const auto tried = tryEndpoints(facts.can, api, facts.me.handle); !tried)
        return fail(tried.error());
    if (const auto tried = tryCircles(facts, instance->circles, api); !tried)
        return fail(tried.error());
    facts.quirks.insert(QStringLiteral("domain"), domain);
    facts.quirks.insert(QStringLiteral("instance"),
                        instance->found ? instance->form : QStringLiteral("none"));
    if (instance->silentRecipients)
        facts.quirks.insert(QStringLiteral("recipients"), QStringLiteral("to"));
    return facts;
}

} // namespace cohort::mastodon
