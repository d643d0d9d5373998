#include "core/providers/wordpress/feed_sources.h"

#include "core/providers/wordpress/site_names.h"

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView postsRoute("wp/v2/posts");
constexpr QLatin1StringView commentsRoute("wp/v2/comments");
// Of my own posts everything but what lies in the bin; that is told as gone when it has come there.
constexpr QLatin1StringView allStates("publish,future,draft,pending,private");
constexpr QLatin1StringView withTheBin("publish,future,draft,pending,private,trash");

Source postsWith(Fields more)
{
    more.emplace_back(u"_embed"_s, u"author,wp:featuredmedia"_s);
    return {.route = postsRoute, .query = std::move(more)};
}

Source commentsWith(Fields more)
{
    more.emplace_back(u"_embed"_s, u"author,up,in-reply-to"_s);
    return {.route = commentsRoute, .query = std::move(more)};
}

/// Those who write here see what waits for approval; others may not ask for it.
Fields stateFor(bool writes)
{
    return writes ? Fields{{u"status"_s, u"all"_s}} : Fields{};
}

Sources mine(const Account& account, bool writes)
{
    const QString& me = account.facts.me.remoteId;
    if (!writes)
        return {.posts = postsWith({{u"author"_s, me}}),
                .comments = {.route = commentsRoute,
                             .query = {{u"_embed"_s, u"author,up,in-reply-to"_s}},
                             .mineOnly = true}};
    Sources sources{.posts =
                        postsWith({{u"author"_s, me}, {u"status"_s, allStates}, {u"context"_s, u"edit"_s}}),
                    .comments = commentsWith({{u"author"_s, me}, {u"status"_s, u"all"_s}})};
    sources.posts.changes = {{u"status"_s, withTheBin}};
    return sources;
}

Result<Sources> ofAuthor(const FeedRequest& request, const Account& account, bool writes)
{
    const qint64 user = userIn(account.server, request.argument);
    if (user == 0)
        return fail(ErrorKind::NotFound, u"nobody with a login at this site"_s);
    const QString number = QString::number(user);
    Sources sources{.posts = postsWith({{u"author"_s, number}})};
    if (writes) // others may not ask for the comments of one person
        sources.comments = commentsWith({{u"author"_s, number}});
    return sources;
}

Result<Sources> withTag(const QString& tag, const Rest& rest)
{
    const auto found = rest.get(u"wp/v2/tags"_s, {{u"slug"_s, tag.toLower()}, {u"_fields"_s, u"id"_s}});
    if (!found)
        return fail(found.error());
    const qint64 number = found->list[0]["id"_L1].toInteger();
    if (number <= 0)
        return Sources{}; // a tag that nobody used is an empty feed
    return Sources{.posts = postsWith({{u"tags"_s, QString::number(number)}})};
}

} // namespace

Result<Sources> sourcesFor(const FeedRequest& request, const Account& account, const Rest& rest)
{
    const bool writes = account.facts.quirks.value(writesQuirk) == "yes"_L1;
    switch (request.kind) {
    case FeedKind::Home:
        return Sources{.posts = postsWith({}), .comments = commentsWith(stateFor(writes))};
    case FeedKind::Mine:
        return mine(account, writes);
    case FeedKind::AuthorPosts:
        return ofAuthor(request, account, writes);
    case FeedKind::Tag:
        return withTag(request.argument, rest);
    case FeedKind::Search:
        return Sources{.posts = postsWith({{u"search"_s, request.argument}}),
                       .comments = commentsWith({{u"search"_s, request.argument}})};
    case FeedKind::Notifications:
        return Sources{.comments = commentsWith(stateFor(writes)), .notices = true};
    case FeedKind::List:
    case FeedKind::Bookmarks:
    case FeedKind::Favourites:
    case FeedKind::Conversations:
    case FeedKind::Comments:
        break;
    }
    return fail(ErrorKind::Unsupported, u"the network has no such feed"_s);
}

} // namespace cohort::wordpress
