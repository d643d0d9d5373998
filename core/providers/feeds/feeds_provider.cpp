#include "core/providers/feeds/feeds_provider.h"

#include "core/providers/feeds/discovery.h"
#include "core/providers/feeds/feed_address.h"
#include "core/providers/feeds/feed_door.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;
using namespace feeds;

namespace {

/// Bytes of a picture or a film, as for every network.
constexpr qint64 mostMediaBytes = 32LL * 1024 * 1024;

Capabilities feedCapabilities()
{
    return {.follow = true, .resolveHandles = true, .followsAddresses = true, .repliesInBrowser = true};
}

AccountFacts factsFor(const QUrl& server)
{
    AccountFacts facts;
    facts.me = {.network = u"feeds"_s,
                .uri = server.isEmpty() ? u"feeds:mine"_s : server.toString(QUrl::FullyEncoded),
                .handle = u"feeds"_s};
    facts.followerCount = 0;
    facts.can = feedCapabilities();
    return facts;
}

class FeedsProvider final : public Provider {
public:
    Result<AccountFacts> probe(Session& session) override;
    Result<Batch> fetch(const FeedRequest& request, Session& session) override;
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override;
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override;
    Result<Published> publish(const ClearedPost& post, Session& session) override;
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override;
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override;
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override;
};

Error stopped()
{
    return {.kind = ErrorKind::Cancelled};
}

tl::unexpected<Error> cannot()
{
    return fail(ErrorKind::Unsupported, u"feeds have no such thing"_s);
}

Blog blogAt(const QUrl& address, const Session& session)
{
    return {.network = session.account.provider,
            .account = session.account.id,
            .address = address,
            .now = session.clock.now()};
}

/// Where the document is asked for: where it has moved to, else where it was followed.
DocumentRequest requestFor(const QUrl& address, const FeedPlace& place)
{
    if (place.moved.isEmpty())
        return {.address = address, .place = place};
    return {.address = place.moved, .place = place, .fromServer = !isBeside(address, place.moved)};
}

/// Only what is new or reads otherwise than the last time; `place` then knows all of it.
void keepNews(std::vector<Post>& posts, FeedPlace& place)
{
    const QSet<QString> before(place.seen.begin(), place.seen.end());
    place.seen.clear();
    std::erase_if(posts, [&](const Post& post) {
        const QString word = fingerprint(post);
        place.seen.append(word);
        return before.contains(word);
    });
}

/// The token of a page of older posts is where it lies.
QString olderToken(const QUrl& next)
{
    return next.toString(QUrl::FullyEncoded);
}

Result<Batch> fetchBlog(const FeedRequest& request, Session& session)
{
    const QUrl address = feedAddress(request.argument);
    if (address.isEmpty())
        return fail(ErrorKind::InvalidInput, u"not the address of a feed"_s);
    const bool older = request.direction == FeedRequest::Direction::Older;
    FeedPlace place;
    if (request.direction == FeedRequest::Direction::Newer)
        place = placeFrom(request.cursor.token);
    DocumentRequest ask = requestFor(address, place);
    if (older) {
        ask.address = feedAddress(request.cursor.token);
        if (ask.address.isEmpty())
            return fail(ErrorKind::NotFound, u"not a place in this feed"_s);
        ask.fromServer = !isBeside(address, ask.address);
    }
    const auto document = fetchDocument(ask, session);
    if (!document)
        return fail(document.error());
    Batch batch;
    place.etag = document->place.etag;
    place.modified = document->place.modified;
    if (!document->moved.isEmpty())
        place.moved = document->moved;
    if (document->notModified) {
        batch.newer = FeedCursor{tokenOf(place)};
        return batch;
    }
    const auto feed = parsedFeed(document->bytes, document->contentType, document->address);
    if (!feed)
        return fail(ErrorKind::BadReply, u"this is no feed"_s);
    const Blog blog = blogAt(address, session);
    batch.posts = postsOf(blog, *feed);
    batch.authors = {authorOf(blog, *feed)};
    if (!older) {
        keepNews(batch.posts, place);
        batch.newer = FeedCursor{tokenOf(place)};
    }
    const QUrl next = feedAddress(feed->next.toString(QUrl::FullyEncoded));
    if (!next.isEmpty() && next != ask.address && request.direction != FeedRequest::Direction::Newer)
        batch.older = FeedCursor{olderToken(next)};
    return batch;
}

/// The entry as its feed has it today; nothing when it is no longer there.
Result<std::optional<Post>> fetchEntry(const PostName& name, Session& session)
{
    const auto document = fetchDocument({.address = name.feed}, session);
    if (!document)
        return fail(document.error());
    const auto feed = parsedFeed(document->bytes, document->contentType, document->address);
    if (!feed)
        return fail(ErrorKind::BadReply, u"this is no feed"_s);
    const QString uri = uriOf({.feed = name.feed, .entry = name.entry});
    for (Post& post : postsOf(blogAt(name.feed, session), *feed))
        if (post.ref.uri == uri)
            return std::move(post);
    return std::nullopt;
}

/// Where the comments on a post are told: by its entry, else by its page. Empty when by neither.
Result<QUrl> commentFeed(const Post& post, const QUrl& feed, Session& session)
{
    const QUrl named = feedAddress(post.ref.remoteId);
    return named.isEmpty() ? lookForCommentFeed(post, feed, session) : named;
}

/// The same when only the name of the post is known: what its feed says of it today.
Result<QUrl> commentFeedOf(const PostRef& post, const PostName& name, Session& session)
{
    const QUrl named = feedAddress(post.remoteId);
    if (!named.isEmpty())
        return named;
    const auto entry = fetchEntry(name, session);
    if (!entry)
        return fail(entry.error());
    auto address = *entry ? commentFeed(**entry, name.feed, session) : QUrl();
    if (address && address->isEmpty())
        return fail(ErrorKind::NotFound, u"the blog does not tell the comments on it"_s);
    return address;
}

Result<Batch> fetchComments(const FeedRequest& request, Session& session)
{
    const PostName name = postName(request.post.uri);
    if (name.feed.isEmpty() || name.entry.isEmpty())
        return fail(ErrorKind::NotFound, u"not a post of a feed"_s);
    FeedPlace place;
    if (request.direction == FeedRequest::Direction::Newer)
        place = placeFrom(request.cursor.token);
    if (place.moved.isEmpty()) {
        const auto address = commentFeedOf(request.post, name, session);
        if (!address)
            return fail(address.error());
        place.moved = *address;
    }
    const auto document = fetchDocument(requestFor(name.feed, place), session);
    if (!document)
        return fail(document.error());
    place.etag = document->place.etag;
    place.modified = document->place.modified;
    if (!document->moved.isEmpty())
        place.moved = document->moved;
    Batch batch{.newer = FeedCursor{tokenOf(place)}};
    if (document->notModified)
        return batch;
    const auto comments = parsedFeed(document->bytes, document->contentType, document->address);
    if (!comments)
        return fail(ErrorKind::BadReply, u"this is no feed"_s);
    Post post;
    post.ref = {.account = session.account.id,
                .uri = uriOf({.feed = name.feed, .entry = name.entry}),
                .remoteId = request.post.remoteId};
    batch.posts = commentsOf(blogAt(name.feed, session), post, *comments);
    return batch;
}

Result<void> addComments(FetchedThread& thread, const Post& post, const QUrl& feed, Session& session)
{
    const auto told = commentFeed(post, feed, session);
    if (!told)
        return fail(told.error());
    const QUrl& address = *told;
    if (address.isEmpty()) {
        for (Post& entry : thread.posts)
            entry.answersUntold = true;
        return {};
    }
    const auto document =
        fetchDocument({.address = address, .fromServer = !isBeside(feed, address)}, session);
    if (!document)
        return fail(document.error());
    const auto comments = parsedFeed(document->bytes, document->contentType, document->address);
    if (!comments)
        return fail(ErrorKind::BadReply, u"this is no feed"_s);
    std::vector<Post> answers = commentsOf(blogAt(feed, session), post, *comments);
    thread.complete = comments->next.isEmpty() && static_cast<int>(answers.size()) >= post.replyCount;
    thread.posts.insert(thread.posts.end(), std::make_move_iterator(answers.begin()),
                        std::make_move_iterator(answers.end()));
    return {};
}

Result<AccountFacts> FeedsProvider::probe(Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    return factsFor(session.account.server);
}

Result<Batch> FeedsProvider::fetch(const FeedRequest& request, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    if (request.kind == FeedKind::AuthorPosts)
        return fetchBlog(request, session);
    if (request.kind == FeedKind::Comments)
        return fetchComments(request, session);
    // There is nothing at home but what the subscriptions bring, and nothing here is mine.
    if (request.kind == FeedKind::Home || request.kind == FeedKind::Mine)
        return Batch{};
    return cannot();
}

Result<PeoplePage> FeedsProvider::fetchPeople(const PeopleRequest& request, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    if (request.kind != PeopleKind::Resolve)
        return cannot();
    auto found = discover(request.argument, session);
    if (!found)
        return fail(found.error());
    PeoplePage page;
    page.people.reserve(found->size());
    for (Author& author : *found)
        page.people.push_back({.author = std::move(author)});
    return page;
}

Result<FetchedThread> FeedsProvider::fetchThread(const PostRef& ref, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    const PostName name = postName(ref.uri);
    if (name.feed.isEmpty() || name.entry.isEmpty())
        return fail(ErrorKind::NotFound, u"not a post of a feed"_s);
    auto entry = fetchEntry(name, session);
    if (!entry && ref.remoteId.isEmpty())
        return fail(entry.error());
    FetchedThread thread{.complete = true};
    Post post;
    if (entry && *entry) {
        post = std::move(**entry);
        thread.posts.push_back(post);
    } else {
        // Too old for the feed: its comments may still be told.
        post.ref = {.account = session.account.id,
                    .uri = uriOf({.feed = name.feed, .entry = name.entry}),
                    .remoteId = ref.remoteId};
    }
    if (thread.posts.empty() && ref.remoteId.isEmpty())
        return fail(ErrorKind::NotFound, u"the feed no longer has it"_s);
    const auto added = addComments(thread, post, name.feed, session);
    if (!added && (thread.posts.empty() || added.error().kind == ErrorKind::Cancelled))
        return fail(added.error());
    thread.complete = thread.complete && added && entry && *entry;
    return thread;
}

Result<Published> FeedsProvider::publish(const ClearedPost& /*post*/, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    return cannot();
}

Result<std::optional<Published>> FeedsProvider::findPublished(const ClearedPost& /*post*/,
                                                              QDateTime /*since*/, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    return std::nullopt; // nothing was ever sent
}

Result<std::optional<Post>> FeedsProvider::perform(const Intent& intent, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    switch (intent.kind) {
    case IntentKind::Follow:
        if (feedAddress(intent.author.uri).isEmpty())
            return fail(ErrorKind::InvalidInput, u"not the address of a feed"_s);
        return std::nullopt;
    case IntentKind::Unfollow:
    case IntentKind::SignOut:
        return std::nullopt;
    default:
        return cannot();
    }
}

Result<QByteArray> FeedsProvider::fetchMedia(const QUrl& url, Session& session)
{
    if (session.stop.stop_requested())
        return fail(stopped());
    if (url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return fail(ErrorKind::InvalidInput, u"not an address of the web"_s);
    auto reply = session.transport.perform({.url = url, .maxBytes = mostMediaBytes, .fromServerData = true},
                                           session.stop);
    if (!reply)
        return fail(reply.error());
    if (reply->status != 200)
        return fail({.kind = ErrorKind::NotFound, .code = reply->status, .detail = u"no picture there"_s});
    return std::move(reply->body);
}

/// There is nothing to ask: an account of feeds is a place to keep subscriptions in.
class FeedsSignIn final : public SignIn {
public:
    Result<SignInStep> next(const SignInAnswer& /*answer*/, const QUrl& /*redirect*/,
                            Transport& /*transport*/, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return fail(stopped());
        // Each has a name of its own, so that professional and personal reading can be kept apart.
        const QUrl server(u"feeds:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
        return SignedIn{.server = server, .facts = factsFor(server)};
    }
};

} // namespace

QString FeedsFactory::id() const
{
    return u"feeds"_s;
}

QString FeedsFactory::displayName() const
{
    return u"Blogs and feeds"_s;
}

std::unique_ptr<SignIn> FeedsFactory::signIn() const
{
    return std::make_unique<FeedsSignIn>();
}

std::unique_ptr<Provider> FeedsFactory::create(const Account& /*account*/) const
{
    return std::make_unique<FeedsProvider>();
}

} // namespace cohort
