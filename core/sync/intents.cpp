#include "core/sync/intents.h"

#include "core/base/logging.h"
#include "core/store/posts.h"
#include "core/sync/feed_sync.h"
#include "core/sync/people_sync.h"
#include "core/sync/subscription_sync.h"

#include <algorithm>

namespace cohort {

namespace {

bool isAboutAPerson(IntentKind kind)
{
    return kind == IntentKind::Follow || kind == IntentKind::Unfollow || kind == IntentKind::AcceptFollow ||
           kind == IntentKind::RejectFollow;
}

void change(bool& flag, int& count, bool value)
{
    if (flag != value)
        count = std::max(0, count + (value ? 1 : -1));
    flag = value;
}

/// The post as it is after the intent, for networks that do not answer with it.
Post after(IntentKind kind, Post post)
{
    int uncounted = 0;
    switch (kind) {
    case IntentKind::Like:
    case IntentKind::Unlike:
        change(post.liked, post.likeCount, kind == IntentKind::Like);
        break;
    case IntentKind::Boost:
    case IntentKind::Unboost:
        change(post.boosted, post.boostCount, kind == IntentKind::Boost);
        break;
    case IntentKind::Bookmark:
    case IntentKind::Unbookmark:
        change(post.bookmarked, uncounted, kind == IntentKind::Bookmark);
        break;
    default:
        break;
    }
    return post;
}

Result<std::optional<Post>> cached(const AccountLink& link, const PostRef& ref)
{
    std::optional<Post> post;
    const auto read = link.store.readNow([&](Connection& connection) -> Result<void> {
        const auto row = store::findPost(connection, ref);
        if (!row)
            return fail(row.error());
        if (*row)
            post = (*row)->post;
        return {};
    });
    if (!read)
        return fail(read.error());
    return post;
}

Result<void> notePost(const AccountLink& link, const Intent& intent, std::optional<Post> answered)
{
    if (intent.kind == IntentKind::Remove) {
        const auto saved = saveSinglePosts(link, {}, {intent.post.uri});
        return saved ? Result<void>{} : fail(saved.error());
    }
    if (!answered && !intent.post.isNull()) {
        const auto known = cached(link, intent.post);
        if (!known)
            return fail(known.error());
        if (*known)
            answered = after(intent.kind, **known);
    }
    if (!answered)
        return {};
    const auto saved = saveSinglePosts(link, {*answered}, {});
    return saved ? Result<void>{} : fail(saved.error());
}

Result<void> notePerson(const AccountLink& link, const Intent& intent)
{
    const auto written = link.store.writeNow([&](Connection& connection) {
        return noteFollow(connection, link.account.id, intent, link.clock.now());
    });
    if (written)
        link.changed(Changes{.people = true});
    return written;
}

} // namespace

Result<void> performIntent(const AccountLink& link, const Intent& intent)
{
    Session session = link.session();
    auto done = link.provider.perform(intent, session);
    if (!done)
        return fail(done.error());
    if (intent.kind == IntentKind::SignOut || intent.kind == IntentKind::ReadConversation)
        return {};
    const auto noted =
        isAboutAPerson(intent.kind) ? notePerson(link, intent) : notePost(link, intent, std::move(*done));
    // Whoever follows an address wants to see it, and what was wrong with it before no longer counts.
    if (noted && intent.kind == IntentKind::Follow && link.account.facts.can.followsAddresses)
        (void)SubscriptionSync(link, [](int) {}).begin(intent.author);
    // The network did it; the next synchronisation brings what could not be written now.
    if (!noted)
        qCWarning(logSync) << "the outcome of an action could not be written:" << noted.error().detail;
    return {};
}

} // namespace cohort
