#include "core/providers/mastodon/intents.h"

#include "core/providers/mastodon/oauth_server.h"
#include "core/providers/mastodon/paging.h"
#include "core/providers/mastodon/resolve.h"

namespace cohort::mastodon {

namespace {

QString statusAction(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Like:
        return QStringLiteral("favourite");
    case IntentKind::Unlike:
        return QStringLiteral("unfavourite");
    case IntentKind::Boost:
        return QStringLiteral("reblog");
    case IntentKind::Unboost:
        return QStringLiteral("unreblog");
    case IntentKind::Bookmark:
        return QStringLiteral("bookmark");
    case IntentKind::Unbookmark:
        return QStringLiteral("unbookmark");
    default:
        return {};
    }
}

QString personAction(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Follow:
        return QStringLiteral("/api/v1/accounts/%1/follow");
    case IntentKind::Unfollow:
        return QStringLiteral("/api/v1/accounts/%1/unfollow");
    case IntentKind::AcceptFollow:
        return QStringLiteral("/api/v1/follow_requests/%1/authorize");
    case IntentKind::RejectFollow:
        return QStringLiteral("/api/v1/follow_requests/%1/reject");
    default:
        return {};
    }
}

Result<std::optional<Post>> asPost(const ApiAnswer& answer, const Account& account)
{
    // A boost is answered with the passing on; what changed for the user is the post inside.
    const JsonValue root = answer.root();
    return readPost(root["reblog"].isObject() ? root["reblog"] : root, readingFor(account));
}

/// Whether probing has not found the ability. Asked only after the server has said "not found", which may
/// mean the post: an account that was never probed tries everything.
bool lacks(IntentKind kind, const Capabilities& can)
{
    switch (kind) {
    case IntentKind::Bookmark:
    case IntentKind::Unbookmark:
        return !can.bookmark;
    case IntentKind::Like:
    case IntentKind::Unlike:
        return !can.like;
    default:
        return !can.boost;
    }
}

Result<std::optional<Post>> actOnPost(const QString& action, const Intent& intent, const Api& api,
                                      const Account& account)
{
    const auto id = idOf(api, intent.post);
    if (!id)
        return fail(id.error());
    const auto answer = api.post(QStringLiteral("/api/v1/statuses/%1/%2").arg(segment(*id), action), {});
    if (!answer && answer.error().kind == ErrorKind::NotFound && lacks(intent.kind, account.facts.can))
        return fail(ErrorKind::Unsupported, QStringLiteral("this server has no such endpoint"));
    if (!answer)
        return fail(answer.error());
    return asPost(*answer, account);
}

Result<std::optional<Post>> actOnPerson(const QString& path, const Intent& intent, const Api& api)
{
    const auto id = idOf(api, intent.author);
    if (!id)
        return fail(id.error());
    const auto answer = api.post(path.arg(segment(*id)), {});
    // Some servers of the family answer these with an empty page; the status is the answer.
    if (!answer && !(answer.error().kind == ErrorKind::BadReply && answer.error().code / 100 == 2))
        return fail(answer.error());
    return std::optional<Post>();
}

Result<std::optional<Post>> removePost(const Intent& intent, const Api& api)
{
    const auto id = idOf(api, intent.post);
    if (!id)
        return fail(id.error());
    const QString status = QStringLiteral("/api/v1/statuses/") % segment(*id);
    const auto answer = api.remove(status, {});
    // Who cannot delete answers like one that has nothing to delete (snac 2.75): is the post still there?
    if (!answer && answer.error().kind == ErrorKind::NotFound && api.get(status, {}))
        return fail(ErrorKind::Unsupported, QStringLiteral("this server does not delete posts"));
    if (!answer && !(answer.error().kind == ErrorKind::BadReply && answer.error().code / 100 == 2))
        return fail(answer.error());
    return std::optional<Post>();
}

/// The conversation that ends with the post, told to be read. Conversations have no address: they are looked
/// through from the newest, and one that went on meanwhile stays unread.
Result<std::optional<Post>> readConversation(const Intent& intent, const Api& api)
{
    constexpr int mostConversationPages =
        5; // of 40: a conversation further down was not unread on the screen
    QUrl address = api.address(QStringLiteral("/api/v1/conversations"),
                               {{QStringLiteral("limit"), QStringLiteral("40")}});
    for (int page = 0; page < mostConversationPages && address.isValid(); ++page) {
        const auto answer = api.getAddress(address);
        if (!answer && answer.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::Unsupported, QStringLiteral("this server lists no conversations"));
        if (!answer)
            return fail(answer.error());
        for (const JsonValue talk : answer->root().items()) {
            if (talk["last_status"]["uri"].string() != intent.post.uri)
                continue;
            const auto done =
                api.post(QStringLiteral("/api/v1/conversations/%1/read").arg(segment(talk["id"].id())), {});
            return done ? Result<std::optional<Post>>(std::nullopt) : fail(done.error());
        }
        address = neighboursOf(answer->reply).next;
    }
    return std::optional<Post>();
}

Result<std::optional<Post>> vote(const Intent& intent, const Api& api, const Account& account)
{
    Fields form;
    for (const int choice : intent.choices)
        form.emplace_back(QStringLiteral("choices[]"), QString::number(choice));
    const auto answer = api.post(QStringLiteral("/api/v1/polls/%1/votes").arg(segment(intent.pollId)), form);
    if (!answer)
        return fail(answer.error());
    if (intent.post.isNull())
        return std::optional<Post>();
    const auto id = idOf(api, intent.post);
    if (!id)
        return std::optional<Post>();
    const auto status = api.get(QStringLiteral("/api/v1/statuses/") % segment(*id), {});
    // The vote is cast; not to see the post again now is no failure of it.
    return status ? asPost(*status, account) : std::optional<Post>();
}

Result<std::optional<Post>> signOut(const Api& api, const Session& session)
{
    Fields form;
    for (const char* name : {"client_id", "client_secret"})
        form.emplace_back(QString::fromLatin1(name),
                          session.credentials.value(QString::fromLatin1(name)).reveal());
    form.emplace_back(QStringLiteral("token"),
                      session.credentials.value(QStringLiteral("access_token")).reveal());
    const auto oauth = findOAuthServer(api);
    const auto answer = oauth ? api.postAddress(oauth->revocationEndpoint, form)
                              : api.post(QStringLiteral("/oauth/revoke"), form);
    if (answer || (answer.error().kind == ErrorKind::BadReply && answer.error().code / 100 == 2))
        return std::optional<Post>();
    // A token that is no longer good is what was wanted.
    if (answer.error().kind == ErrorKind::AuthRejected)
        return std::optional<Post>();
    return fail(answer.error());
}

} // namespace

Result<std::optional<Post>> performIntent(const Intent& intent, Session& session)
{
    const Api api(session);
    if (const QString action = statusAction(intent.kind); !action.isEmpty())
        return actOnPost(action, intent, api, session.account);
    if (const QString path = personAction(intent.kind); !path.isEmpty())
        return actOnPerson(path, intent, api);
    switch (intent.kind) {
    case IntentKind::Remove:
        return removePost(intent, api);
    case IntentKind::ReadConversation:
        return readConversation(intent, api);
    case IntentKind::Vote:
        return vote(intent, api, session.account);
    case IntentKind::SignOut:
        return signOut(api, session);
    default:
        return fail(ErrorKind::Unsupported, {});
    }
}

} // namespace cohort::mastodon
