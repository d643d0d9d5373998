#include "core/providers/wordpress/conversation.h"

#include "core/providers/wordpress/items.h"
#include "core/providers/wordpress/site_names.h"

#include <algorithm>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// The interface's own limit for a page.
constexpr int commentsOnAPage = 100;
// 2,000 comments below one post: what is beyond is read in a browser.
constexpr int mostPagesOfComments = 20;

bool isNotForMe(const Error& error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound;
}

Result<QJsonObject> fetchItem(const QString& route, const Rest& rest, bool writes)
{
    const Fields embed{{u"_embed"_s, u"author,wp:featuredmedia"_s}};
    if (writes) {
        Fields query = embed;
        query.emplace_back(u"context"_s, u"edit"_s);
        auto own = rest.get(route, query);
        if (own)
            return std::move(own->object);
        if (!isNotForMe(own.error()) || own.error().kind == ErrorKind::NotFound)
            return fail(own.error());
    }
    auto shown = rest.get(route, embed);
    if (!shown)
        return fail(shown.error());
    return std::move(shown->object);
}

Result<void> addComments(FetchedThread& thread, const Post& root, const Rest& rest, Session& session)
{
    const bool writes = session.account.facts.quirks.value(writesQuirk) == "yes"_L1;
    const auto place = placeOf(session.account, root.ref);
    Fields query{{u"post"_s, QString::number(place ? place->post : 0)},
                 {u"order"_s, u"asc"_s},
                 {u"per_page"_s, QString::number(commentsOnAPage)},
                 {u"_embed"_s, u"author,up,in-reply-to"_s}};
    if (writes)
        query.emplace_back(u"status"_s, u"all"_s);
    for (int page = 1; page <= mostPagesOfComments; ++page) {
        Fields there = query;
        there.emplace_back(u"page"_s, QString::number(page));
        const auto answer = rest.get(u"wp/v2/comments"_s, there);
        if (!answer)
            return fail(answer.error());
        for (const auto& json : answer->list)
            if (auto comment = readComment(json.toObject(), session.account, root.visibility))
                thread.posts.push_back(std::move(*comment));
        if (page >= answer->pages) {
            thread.complete = true;
            break;
        }
    }
    return {};
}

/// A comment that the list does not show may be one of mine that waits for approval, or did not get it: to
/// its writer the site tells of it by its number. What it does not know either is not there any more.
Result<void> addAskedFor(FetchedThread& thread, const SitePlace& place, const Rest& rest,
                         const Account& account)
{
    const QString uri = uriOf(account.server, place);
    const auto isIt = [&uri](const Post& one) { return one.ref.uri == uri; };
    if (place.comment == 0 || std::ranges::any_of(thread.posts, isIt))
        return {};
    const auto answer = rest.get(u"wp/v2/comments/"_s % QString::number(place.comment),
                                 {{u"_embed"_s, u"author,up,in-reply-to"_s}});
    if (!answer && answer.error().kind == ErrorKind::Refused)
        thread.complete = false; // what became of it is told to others alone
    else if (!answer && answer.error().kind != ErrorKind::NotFound)
        return fail(answer.error());
    if (!answer)
        return {};
    if (auto comment = readComment(answer->object, account, thread.posts.front().visibility))
        thread.posts.push_back(std::move(*comment));
    return {};
}

} // namespace

Result<QJsonObject> fetchPost(qint64 number, const Rest& rest, bool writes)
{
    const QString id = QString::number(number);
    auto json = fetchItem(u"wp/v2/posts/"_s % id, rest, writes);
    if (!json && json.error().kind == ErrorKind::NotFound)
        json = fetchItem(u"wp/v2/pages/"_s % id, rest, writes);
    if (!json)
        return fail(json.error());
    if ((*json)["status"_L1].toString() == "trash"_L1)
        return fail(ErrorKind::NotFound, u"it lies in the bin"_s);
    return json;
}

Result<FetchedThread> fetchConversation(const PostRef& ref, Session& session)
{
    const auto place = placeOf(session.account, ref);
    if (!place)
        return fail(isNameOfWaiting(ref.uri) ? ErrorKind::Unsupported : ErrorKind::NotFound,
                    u"not a post of this site"_s);
    const Rest rest(session);
    const bool writes = session.account.facts.quirks.value(writesQuirk) == "yes"_L1;
    const auto json = fetchPost(place->post, rest, writes);
    if (!json && json.error().kind == ErrorKind::Refused)
        return fail({.kind = ErrorKind::NotFound, .code = json.error().code, .detail = json.error().detail});
    if (!json)
        return fail(json.error());
    auto root = readPost(*json, session.account);
    if (!root)
        return fail(ErrorKind::BadReply, u"no post where one belongs"_s);
    FetchedThread thread{.posts = {*root}};
    const auto added = addComments(thread, *root, rest, session);
    if (!added && !isNotForMe(added.error()))
        return fail(added.error());
    if (const auto asked = addAskedFor(thread, *place, rest, session.account); !asked)
        return fail(asked.error());
    const auto before = [](const Post& one, const Post& other) { return one.created < other.created; };
    std::stable_sort(thread.posts.begin() + 1, thread.posts.end(), before);
    thread.posts.front().replyCount = static_cast<int>(thread.posts.size()) - 1;
    return thread;
}

} // namespace cohort::wordpress
