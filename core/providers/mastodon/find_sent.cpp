#include "core/providers/mastodon/addressing.h"
#include "core/providers/mastodon/circle.h"
#include "core/providers/mastodon/paging.h"
#include "core/providers/mastodon/publish.h"
#include "core/providers/mastodon/resolve.h"

namespace cohort::mastodon {

namespace {

// Our clock and the server's may differ by this much; more is wrong on one side.
constexpr qint64 clockSkewSecs = 5 * 60;
// Own posts looked through: nobody writes more than this between a time-out and the next try.
constexpr int mostPagesOfMine = 5;

struct Sought {
    QString text{};
    QString contentWarning{};
    PostRef parent{};
    QDateTime since{};
};

Sought soughtFor(const ClearedPost& post, const QDateTime& since, const Account& account)
{
    return {.text = comparableText(sentText(post, account)),
            .contentWarning = post.draft().contentWarning.simplified(),
            .parent = post.draft().replyTo,
            .since = since.addSecs(-clockSkewSecs)};
}

/// The same parent, as far as either side names it.
bool sameParent(const Post& found, const PostRef& parent)
{
    if (parent.isNull() || found.parent.isNull())
        return parent.isNull() == found.parent.isNull();
    if (!parent.uri.isEmpty() && !found.parent.uri.isEmpty())
        return parent.uri == found.parent.uri;
    return true; // ids change (snac): a reply with this text at this time is the one
}

bool matches(const Post& found, const Sought& sought)
{
    if (found.boostedBy || found.created < sought.since || !sameParent(found, sought.parent))
        return false;
    return comparableText(found.text) == sought.text &&
           found.contentWarning.simplified() == sought.contentWarning;
}

/// The server's own copy of what was typed decides where it can be had: markup has many ways to look. A
/// question that got no answer must not look like a post that did not arrive: it would be sent twice.
Result<bool> sourceMatches(const Api& api, const Post& found, const Sought& sought)
{
    const auto source =
        api.get(QStringLiteral("/api/v1/statuses/%1/source").arg(segment(found.ref.remoteId)), {});
    if (source)
        return comparableText(source->root()["text"].string()) == sought.text;
    constexpr int notImplemented = 501; // how Friendica names an endpoint it does not have
    if (source.error().code == notImplemented)
        return false;
    switch (source.error().kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::BadReply:
        return false; // the server keeps no such copy
    default:
        return fail(source.error());
    }
}

Result<std::optional<Published>> findEdit(const ClearedPost& post, const Sought& sought, Session& session)
{
    const Api api(session);
    const auto id = idOf(api, post.draft().edits);
    if (!id)
        return fail(id.error());
    const auto status = api.get(QStringLiteral("/api/v1/statuses/") % segment(*id), {});
    if (!status)
        return fail(status.error());
    auto published = readPublished(status->root(), session.account);
    if (!published)
        return fail(published.error());
    if (comparableText(published->post.text) == sought.text)
        return std::optional(std::move(*published));
    const auto arrived = sourceMatches(api, published->post, sought);
    if (!arrived)
        return fail(arrived.error());
    return *arrived ? std::optional(std::move(*published)) : std::nullopt;
}

/// Whether the words begin or end alike: only then markup can be what makes them differ, and the server's
/// copy of what was typed is worth a question.
bool alikeAtAnEnd(const QString& one, const QString& other)
{
    // Of a short text half of its letters: markup may have changed a word in its middle.
    const qsizetype letters = std::min<qsizetype>(8, std::min(one.size(), other.size()) / 2);
    return one.left(letters) == other.left(letters) || one.right(letters) == other.right(letters);
}

Result<bool> isIt(const Api& api, const Post& post, const Sought& sought)
{
    if (post.boostedBy || post.created < sought.since || !sameParent(post, sought.parent))
        return false;
    if (matches(post, sought))
        return true;
    if (!alikeAtAnEnd(comparableText(post.text), sought.text))
        return false;
    return sourceMatches(api, post, sought);
}

/// Looks through a list from the newest down to the time of sending.
Result<std::optional<Published>> findInList(const QString& path, const Sought& sought, const Api& api,
                                            const Account& account)
{
    QUrl address = api.address(path, {{QStringLiteral("limit"), QStringLiteral("40")}});
    QString lastKey;
    for (int pages = 0; pages < mostPagesOfMine; ++pages) {
        const auto answer = api.getAddress(address);
        if (!answer)
            return fail(answer.error());
        if (!answer->root().isArray())
            return fail(ErrorKind::BadReply, QStringLiteral("no list of posts"));
        std::vector<ItemKey> items;
        bool reachedTheTime = false;
        for (const JsonValue json : answer->root().items()) {
            items.push_back({.id = json["id"].id(), .key = json["uri"].string()});
            // snac shows a post that somebody passed on as the passing on of it.
            const auto found = readPublished(json["reblog"].isObject() ? json["reblog"] : json, account);
            if (!found)
                continue;
            if (sameAuthor(found->post.author, account.facts.me)) {
                const auto it = isIt(api, found->post, sought);
                if (!it)
                    return fail(it.error());
                if (*it)
                    return std::optional(*found);
            }
            reachedTheTime |= !json["reblog"].isObject() && found->post.created < sought.since;
        }
        const auto next = olderPlace(api, address, answer->reply, items, lastKey);
        if (reachedTheTime || !next)
            break;
        address = next->address;
        lastKey = next->key;
    }
    return std::optional<Published>();
}

Result<std::optional<Published>> lookFor(const ClearedPost& post, const QDateTime& since, Session& session)
{
    const Sought sought = soughtFor(post, since, session.account);
    if (!post.draft().edits.isNull())
        return findEdit(post, sought, session);
    const Api api(session);
    const auto me = myId(api, session.account);
    if (!me)
        return fail(me.error());
    // snac leaves posts that are not public out of the first list, but shows one's own in the second.
    for (const QString& path : {QStringLiteral("/api/v1/accounts/%1/statuses").arg(segment(*me)),
                                QStringLiteral("/api/v1/timelines/home")}) {
        auto found = findInList(path, sought, api, session.account);
        if (!found || *found)
            return found;
    }
    return std::optional<Published>();
}

} // namespace

Result<std::optional<Published>> findSent(const ClearedPost& post, const QDateTime& since, Session& session)
{
    auto found = lookFor(post, since, session);
    if (found && *found)
        readAsCircle(**found, post, session.account);
    return found;
}

} // namespace cohort::mastodon
