#include "core/providers/bluesky/intents.h"

#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/posts.h"
#include "core/providers/bluesky/views.h"

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<std::optional<Post>>;

/// Always the same for the same subject, so that nobody is liked or followed twice, however often it is sent.
RecordAddress markAddress(QLatin1StringView collection, const QString& subject, const Api& api)
{
    return {.repository = api.me(), .collection = collection, .key = recordKey(collection % subject, {})};
}

Result<void> putMark(const RecordAddress& address, const QJsonValue& subject, const Api& api)
{
    const QJsonObject record{{u"$type"_s, address.collection},
                             {u"subject"_s, subject},
                             {u"createdAt"_s, api.now().toUTC().toString(Qt::ISODateWithMs)}};
    const auto put = api.procedure(u"com.atproto.repo.putRecord"_s, {{u"repo"_s, address.repository},
                                                                     {u"collection"_s, address.collection},
                                                                     {u"rkey"_s, address.key},
                                                                     {u"record"_s, record}});
    return put ? Result<void>{} : fail(put.error());
}

Result<void> removeRecord(const RecordAddress& address, const Api& api)
{
    if (address.repository != api.me())
        return fail(ErrorKind::Refused, u"a record of somebody else"_s);
    const auto gone = api.procedure(
        u"com.atproto.repo.deleteRecord"_s,
        {{u"repo"_s, address.repository}, {u"collection"_s, address.collection}, {u"rkey"_s, address.key}});
    return gone ? Result<void>{} : fail(gone.error());
}

/// Makes or removes a mark of mine. `shown` is the record as the network shows it, which may be one of
/// another program, or not yet ours.
Result<void> setMark(bool wanted, const RecordAddress& own, const QString& shown, const QJsonValue& subject,
                     const Api& api)
{
    const auto known = recordAddress(shown);
    if (wanted)
        return known ? Result<void>{} : putMark(own, subject, api);
    if (known && known->key != own.key)
        if (const auto removed = removeRecord(*known, api); !removed)
            return removed;
    return removeRecord(own, api);
}

struct MarkKind {
    QLatin1StringView collection;
    QLatin1StringView viewerMember; ///< what the network shows of mine
};

constexpr MarkKind likes{likeCollection, QLatin1StringView("like")};
constexpr MarkKind reposts{repostCollection, QLatin1StringView("repost")};

Outcome mark(const PostRef& ref, const MarkKind& kind, bool wanted, const Api& api)
{
    const auto view = viewOf(ref, api);
    if (!view)
        return fail(view.error());
    const QJsonObject subject{{u"uri"_s, (*view)["uri"_L1]}, {u"cid"_s, (*view)["cid"_L1]}};
    const QString shown = (*view)["viewer"_L1][kind.viewerMember].toString();
    const auto done = setMark(wanted, markAddress(kind.collection, ref.uri, api), shown, subject, api);
    if (!done)
        return fail(done.error());
    auto post = readPost(*view, api.account().id);
    if (!post)
        return std::optional<Post>{};
    // The network counts a little later; what was done is known now.
    const int change = shown.isEmpty() == wanted ? (wanted ? 1 : -1) : 0;
    int& count = kind.collection == likeCollection ? post->likeCount : post->boostCount;
    count = std::max(0, count + change);
    (kind.collection == likeCollection ? post->liked : post->boosted) = wanted;
    return post;
}

Outcome keep(const PostRef& ref, bool wanted, const Api& api)
{
    auto view = viewOf(ref, api);
    if (!view)
        return fail(view.error());
    const auto done =
        wanted ? api.procedure(u"app.bsky.bookmark.createBookmark"_s,
                               {{u"uri"_s, (*view)["uri"_L1]}, {u"cid"_s, (*view)["cid"_L1]}})
               : api.procedure(u"app.bsky.bookmark.deleteBookmark"_s, {{u"uri"_s, (*view)["uri"_L1]}});
    if (!done)
        return fail(done.error());
    auto post = readPost(*view, api.account().id);
    if (post)
        post->bookmarked = wanted;
    return post;
}

Outcome follow(const Author& author, bool wanted, const Api& api)
{
    const QString actor = isDid(author.uri) ? author.uri : author.handle.mid(1);
    if (!isDid(actor) && !isHandle(actor))
        return fail(ErrorKind::NotFound, u"nobody of this network"_s);
    const auto profile = api.query(u"app.bsky.actor.getProfile"_s, {{u"actor"_s, actor}});
    if (!profile)
        return fail(profile.error());
    const QString did = (*profile)["did"_L1].toString();
    const auto done = setMark(wanted, markAddress(followCollection, did, api),
                              (*profile)["viewer"_L1]["following"_L1].toString(), did, api);
    if (!done)
        return fail(done.error());
    return std::optional<Post>{};
}

Outcome removePost(const PostRef& ref, const Api& api)
{
    const auto address = recordAddress(ref.uri);
    if (!address || address->collection != postCollection)
        return fail(ErrorKind::NotFound, u"no address of this network"_s);
    const auto removed = removeRecord(*address, api);
    if (!removed)
        return fail(removed.error());
    return std::optional<Post>{};
}

} // namespace

Outcome performIntent(const Intent& intent, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    const Api api(session);
    switch (intent.kind) {
    case IntentKind::Like:
    case IntentKind::Unlike:
        return mark(intent.post, likes, intent.kind == IntentKind::Like, api);
    case IntentKind::Boost:
    case IntentKind::Unboost:
        return mark(intent.post, reposts, intent.kind == IntentKind::Boost, api);
    case IntentKind::Bookmark:
    case IntentKind::Unbookmark:
        return keep(intent.post, intent.kind == IntentKind::Bookmark, api);
    case IntentKind::Follow:
    case IntentKind::Unfollow:
        return follow(intent.author, intent.kind == IntentKind::Follow, api);
    case IntentKind::Remove:
        return removePost(intent.post, api);
    case IntentKind::SignOut: {
        const auto ended = api.endSession();
        return ended ? Outcome(std::nullopt) : fail(ended.error());
    }
    case IntentKind::AcceptFollow:
    case IntentKind::RejectFollow:
    case IntentKind::Vote:
    case IntentKind::ReadConversation:
        break;
    }
    return fail(ErrorKind::Unsupported, u"the network has no such thing"_s);
}

} // namespace cohort::bluesky
