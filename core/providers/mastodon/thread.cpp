#include "core/providers/mastodon/feeds.h"
#include "core/providers/mastodon/resolve.h"

#include <QSet>

namespace cohort::mastodon {

namespace {

void append(std::vector<Post>& posts, QSet<QString>& seen, std::optional<Post> post)
{
    if (!post || seen.contains(post->ref.uri))
        return;
    seen.insert(post->ref.uri);
    posts.push_back(std::move(*post));
}

/// The post by the id we have, or by its address when the server has given it another one since.
Result<ApiAnswer> currentStatus(const Api& api, const PostRef& post)
{
    auto id = idOf(api, post);
    if (!id && id.error().kind != ErrorKind::NotFound)
        return fail(id.error());
    if (id) {
        auto status = api.get(QStringLiteral("/api/v1/statuses/") % segment(*id), {});
        if (status || status.error().kind != ErrorKind::NotFound || post.uri.isEmpty())
            return status;
    }
    id = idByAddress(api, post.uri.section(boostMark, 0, 0));
    if (!id)
        return fail(id.error());
    return api.get(QStringLiteral("/api/v1/statuses/") % segment(*id), {});
}

} // namespace

Result<FetchedThread> fetchConversation(const PostRef& post, Session& session)
{
    const Api api(session);
    const Reading reading = readingFor(session.account);
    const auto status = currentStatus(api, post);
    if (!status)
        return fail(status.error());
    const JsonValue root = status->root();
    const JsonValue itself = root["reblog"].isObject() ? root["reblog"] : root;
    const auto context =
        api.get(QStringLiteral("/api/v1/statuses/%1/context").arg(segment(itself["id"].id())), {});
    if (!context)
        return fail(context.error());

    FetchedThread thread;
    QSet<QString> seen;
    for (const JsonValue json : context->root()["ancestors"].items())
        append(thread.posts, seen, readPost(json, reading));
    append(thread.posts, seen, readPost(itself, reading));
    for (const JsonValue json : context->root()["descendants"].items())
        append(thread.posts, seen, readPost(json, reading));
    if (thread.posts.empty())
        return fail(ErrorKind::BadReply, QStringLiteral("a conversation without a post"));

    connectParents(thread.posts);
    thread.complete = thread.posts.front().parent.isNull();
    const QString opening = thread.complete ? thread.posts.front().ref.uri : QString();
    for (Post& found : thread.posts)
        found.threadUri = opening;
    return thread;
}

} // namespace cohort::mastodon
