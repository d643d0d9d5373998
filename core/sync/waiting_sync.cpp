#include "core/sync/waiting_sync.h"

#include "core/store/waiting_posts.h"
#include "core/sync/feed_sync.h"

#include <algorithm>

namespace cohort {

namespace {

Result<std::vector<PostRef>> waitingOf(const AccountLink& link)
{
    std::vector<PostRef> waiting;
    const auto read = link.store.readNow([&](Connection& connection) -> Result<void> {
        auto found = store::waitingPosts(connection, link.account.id);
        if (!found)
            return fail(found.error());
        waiting = std::move(*found);
        return {};
    });
    if (!read)
        return fail(read.error());
    return waiting;
}

Result<void> takenAway(const AccountLink& link, const PostRef& post)
{
    Changes changes{.posts = true, .outbox = true};
    auto written = link.store.writeNow([&](Connection& connection) -> Result<void> {
        const auto noted = store::noteTakenAway(connection, post);
        if (!noted)
            return fail(noted.error());
        if (*noted)
            changes.changedPosts = {**noted};
        return {};
    });
    if (!written)
        return written;
    link.changed(changes);
    return {};
}

/// Refused, perhaps by a firewall and for today: that decides nothing about the comment.
constexpr int forbidden = 403;

Result<void> askFor(const AccountLink& link, const PostRef& post)
{
    Session session = link.session();
    auto thread = link.provider.fetchThread(post, session);
    if (!thread && thread.error().kind == ErrorKind::NotFound && thread.error().code != forbidden)
        return takenAway(link, post);
    if (!thread)
        return fail(thread.error());
    const bool shown =
        std::ranges::any_of(thread->posts, [&post](const Post& one) { return one.ref.uri == post.uri; });
    const bool complete = thread->complete;
    if (const auto saved = saveSinglePosts(link, std::move(thread->posts), {}); !saved)
        return fail(saved.error());
    return shown || !complete ? Result<void>() : takenAway(link, post);
}

} // namespace

Result<void> askForWaiting(const AccountLink& link)
{
    const auto waiting = waitingOf(link);
    if (!waiting)
        return fail(waiting.error());
    for (const PostRef& post : *waiting) {
        if (auto breath = link.breathe(); !breath)
            return breath;
        const auto asked = askFor(link, post);
        if (!asked && concernsWholeAccount(asked.error().kind))
            return asked;
    }
    return {};
}

} // namespace cohort
