// What can be read of the sample network: feeds, notifications, people.
#include "core/providers/sample/sample_paging.h"
#include "core/providers/sample/sample_server.h"

#include <algorithm>

namespace cohort::sample {

using namespace Qt::StringLiterals;

namespace {

bool containsWords(const Post& post, const QString& words)
{
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        if (!post.text.text.contains(word, Qt::CaseInsensitive) &&
            !post.author.name.contains(word, Qt::CaseInsensitive))
            return false;
    return !words.trimmed().isEmpty();
}

bool hasTag(const Post& post, const QString& tag)
{
    return std::ranges::any_of(post.text.spans, [&tag](const Span& span) {
        return span.kind == SpanKind::Tag && span.target.compare(tag, Qt::CaseInsensitive) == 0;
    });
}

void collectAuthors(Batch& batch)
{
    std::set<QString> seen;
    const auto add = [&batch, &seen](const Author& author) {
        if (seen.insert(author.uri).second)
            batch.authors.push_back(author);
    };
    for (const Post& post : batch.posts) {
        add(post.author);
        if (post.boostedBy)
            add(*post.boostedBy);
        for (const Author& mention : post.mentions)
            add(mention);
    }
    for (const Notice& notice : batch.notices)
        add(notice.from);
}

} // namespace

const SampleList* SampleServer::list(Side side, const QString& id) const
{
    for (const SampleList& known : m_corpus.lists)
        if (known.side == side && known.id == id)
            return &known;
    return nullptr;
}

bool SampleServer::inList(const SampleList* list, const Author& author) const
{
    return list != nullptr && std::ranges::any_of(list->members, [&](const QString& key) {
               const Inhabitant* member = m_corpus.find(list->side, key);
               return member != nullptr && member->author.uri == author.uri;
           });
}

bool SampleServer::inFeed(const Held& held, const FeedRequest& request, const Visit& visit) const
{
    const Post& post = held.post;
    const QString& me = m_corpus.me[index(visit.side)].uri;
    const Author& source = post.boostedBy ? *post.boostedBy : post.author;
    const bool original = post.boostOf.isEmpty();
    switch (request.kind) {
    case FeedKind::Home:
        return source.uri == me || follows(visit.side, source.uri);
    case FeedKind::Mine:
        return original && source.uri == me;
    case FeedKind::List:
        return inList(list(visit.side, request.argument), source);
    case FeedKind::Tag:
        return original && hasTag(post, request.argument);
    case FeedKind::AuthorPosts:
        return source.uri == request.argument || source.remoteId == request.argument;
    case FeedKind::Bookmarks:
        return original && post.bookmarked;
    case FeedKind::Favourites:
        return original && post.liked;
    case FeedKind::Search:
        return original && containsWords(post, request.argument);
    case FeedKind::Notifications:
    case FeedKind::Conversations:
    case FeedKind::Comments:
        break;
    }
    return false;
}

Result<Batch> SampleServer::fetch(const FeedRequest& request, const Visit& visit) const
{
    const std::lock_guard lock(m_mutex);
    if (request.kind == FeedKind::List && list(visit.side, request.argument) == nullptr)
        return fail(ErrorKind::NotFound, u"no such list on the sample network"_s);
    Batch batch;
    std::vector<std::pair<FeedKey, const Held*>> rows;
    std::vector<Notice> told;
    if (request.kind == FeedKind::Notifications)
        told = notices(visit);
    else
        for (const Held& held : m_posts)
            if (canRead(held, visit) && inFeed(held, request, visit))
                rows.push_back({{held.post.created.toMSecsSinceEpoch(), held.post.ref.uri}, &held});
    std::ranges::sort(rows, [](const auto& a, const auto& b) { return a.first.isNewerThan(b.first); });
    std::vector<FeedKey> keys;
    for (const auto& row : rows)
        keys.push_back(row.first);
    for (const Notice& notice : told)
        keys.push_back({notice.created.toMSecsSinceEpoch(), notice.remoteId});
    const auto page = pageOf(keys, request);
    if (!page)
        return fail(page.error());
    batch.newer = page->newer;
    batch.older = page->older;
    for (size_t i = page->first; i < page->last; ++i) {
        if (told.empty())
            batch.posts.push_back(shown(*rows[i].second, visit));
        else
            batch.notices.push_back(std::move(told[i]));
    }
    if (request.direction != FeedRequest::Direction::Older)
        batch.goneUris = m_gone[index(visit.side)];
    collectAuthors(batch);
    return batch;
}

std::vector<Notice> SampleServer::notices(const Visit& visit) const
{
    constexpr qint64 likeEveryMs = 7 * 60'000;
    const QString& me = m_corpus.me[index(visit.side)].uri;
    std::vector<Notice> told;
    const auto tell = [&told, &visit](Notice notice) {
        if (notice.created <= visit.now)
            told.push_back(std::move(notice));
    };
    for (const Held& held : m_posts) {
        const Post& post = held.post;
        if (!canRead(held, visit) || !post.boostOf.isEmpty())
            continue;
        const bool namesMe =
            std::ranges::any_of(post.mentions, [&me](const Author& a) { return a.uri == me; });
        if (post.author.uri != me && namesMe)
            tell({.remoteId = "mention-"_L1 + post.ref.remoteId,
                  .kind = post.parentAuthor.uri == me ? NoticeKind::Reply : NoticeKind::Mention,
                  .created = post.created,
                  .from = post.author,
                  .post = shown(held, visit)});
        qint64 delay = 0;
        for (const Inhabitant& known : m_corpus.people[index(visit.side)])
            if (post.author.uri == me && held.likedBy.contains(known.author.uri))
                tell({.remoteId = "like-%1-%2"_L1.arg(known.key, post.ref.remoteId),
                      .kind = NoticeKind::Like,
                      .created = post.created.addMSecs(delay += likeEveryMs),
                      .from = known.author,
                      .post = shown(held, visit)});
    }
    for (const Inhabitant& known : m_corpus.people[index(visit.side)])
        if (m_relationships[index(visit.side)].at(known.author.uri).asksToFollow)
            tell({.remoteId = "asks-"_L1 + known.key,
                  .kind = NoticeKind::FollowRequest,
                  .created = m_began.addDays(-1),
                  .from = known.author});
    std::ranges::sort(told, [](const Notice& a, const Notice& b) {
        return FeedKey{a.created.toMSecsSinceEpoch(), a.remoteId}.isNewerThan(
            {b.created.toMSecsSinceEpoch(), b.remoteId});
    });
    return told;
}

Result<PeoplePage> SampleServer::fetchPeople(const PeopleRequest& request, const Visit& visit) const
{
    const std::lock_guard lock(m_mutex);
    PeoplePage page;
    if (request.kind == PeopleKind::Lists) {
        for (const SampleList& known : m_corpus.lists)
            if (known.side == visit.side)
                page.lists.push_back({known.id, known.title});
        return page;
    }
    const SampleList* asked = list(visit.side, request.argument);
    if (request.kind == PeopleKind::ListMembers && asked == nullptr)
        return fail(ErrorKind::NotFound, u"no such list on the sample network"_s);
    const QString handle = request.argument.startsWith(u'@') ? request.argument : u'@' + request.argument;
    const auto fits = [&](const Inhabitant& known, const Relationship& relationship) {
        switch (request.kind) {
        case PeopleKind::Followers:
            return relationship.followedBy;
        case PeopleKind::Following:
            return relationship.following;
        case PeopleKind::FollowRequests:
            return relationship.asksToFollow;
        case PeopleKind::ListMembers:
            return inList(asked, known.author);
        case PeopleKind::Search:
            return known.author.name.contains(request.argument, Qt::CaseInsensitive) ||
                   known.author.handle.contains(request.argument, Qt::CaseInsensitive);
        case PeopleKind::Resolve:
            return known.author.handle.compare(handle, Qt::CaseInsensitive) == 0 ||
                   known.author.uri == request.argument ||
                   known.author.profileUrl.toString() == request.argument;
        case PeopleKind::Lists:
            break;
        }
        return false;
    };
    std::vector<Acquaintance> all;
    for (const Inhabitant& known : m_corpus.people[index(visit.side)]) {
        const Relationship& relationship = m_relationships[index(visit.side)].at(known.author.uri);
        if (fits(known, relationship))
            all.push_back({known.author, relationship, true});
    }
    if (request.kind == PeopleKind::Resolve && all.empty())
        return fail(ErrorKind::NotFound, u"nobody of that name on the sample network"_s);
    const auto first = std::min(static_cast<size_t>(request.cursor.token.toUInt()), all.size());
    const size_t last = std::min(first + static_cast<size_t>(std::max(request.limit, 1)), all.size());
    page.people.assign(all.begin() + static_cast<ptrdiff_t>(first),
                       all.begin() + static_cast<ptrdiff_t>(last));
    if (last < all.size())
        page.next = FeedCursor{QString::number(last)};
    return page;
}

} // namespace cohort::sample
