#include "examples/noticeboard/board_provider.h"

#include "core/net/net_policy.h"
#include "examples/noticeboard/board_sign_in.h"

#include <QSet>

namespace noticeboard {

using namespace cohort;
using namespace Qt::StringLiterals;

namespace {

// The contract of Provider::fetchMedia.
constexpr qint64 pictureBytes = 32LL * 1024 * 1024;

/// What a board can do. Data: the window, the policy and the command line ask this and never the name.
Capabilities boardCapabilities()
{
    return {.visibilities = {Visibility::LocalOnly, Visibility::Anyone},
            .guardsMentions = Tri::No,
            .honoursIdempotency = Tri::Yes,
            .reply = true,
            .remove = true,
            .keepsCircles = Tri::No,
            .maxCharacters = 500};
}

/// Our cursors are ids of notices. One that is none (an older version's, a broken file's) starts anew.
QString placeIn(const FeedCursor& cursor)
{
    bool isNumber = false;
    const qulonglong id = cursor.token.toULongLong(&isNumber);
    return isNumber ? QString::number(id) : QString();
}

std::optional<std::vector<FormField>> selection(const FeedRequest& request, const BoardApi& board,
                                                const Session& session)
{
    switch (request.kind) {
    case FeedKind::Home:
        return std::vector<FormField>{};
    case FeedKind::Mine:
        return std::vector<FormField>{{u"by"_s, session.account.facts.me.remoteId}};
    case FeedKind::AuthorPosts:
        return std::vector<FormField>{{u"by"_s, board.memberName(request.argument)}};
    case FeedKind::Tag:
        return std::vector<FormField>{{u"tag"_s, request.argument}};
    default:
        return std::nullopt;
    }
}

void addAuthors(Batch& batch)
{
    QSet<QString> met;
    for (const Post& post : batch.posts) {
        if (met.contains(post.author.uri))
            continue;
        met.insert(post.author.uri);
        batch.authors.push_back(post.author);
    }
}

Result<QString> knownNotice(const BoardApi& board, const PostRef& post)
{
    QString id = board.idOf(post);
    if (id.isEmpty())
        return fail(ErrorKind::NotFound, u"not a notice of this board"_s);
    return id;
}

/// Holds nothing: everything it knows comes with the session.
class BoardProvider final : public Provider {
public:
    Result<AccountFacts> probe(Session& session) override { return probeBoard(session); }

    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        const BoardApi board(session);
        auto query = selection(request, board, session);
        if (!query)
            return fail(ErrorKind::Unsupported, {});
        query->push_back({u"limit"_s, QString::number(request.limit)});
        const QString place = placeIn(request.cursor);
        const bool newer = request.direction == FeedRequest::Direction::Newer && !place.isEmpty();
        const bool older = request.direction == FeedRequest::Direction::Older && !place.isEmpty();
        if (newer || older)
            query->push_back({newer ? u"after"_s : u"before"_s, place});
        const auto answer = board.get(u"/api/notices"_s, *query);
        if (!answer)
            return fail(answer.error());
        Batch batch{.posts = board.readNotices(*answer)};
        addAuthors(batch);
        // Where an empty page was asked from is where the next look starts.
        if (!batch.posts.empty())
            batch.newer = FeedCursor{batch.posts.front().ref.remoteId};
        else if (newer)
            batch.newer = request.cursor;
        if (!newer && !batch.posts.empty() && (*answer)["more"_L1].toBool())
            batch.older = FeedCursor{batch.posts.back().ref.remoteId};
        return batch;
    }

    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        // Nobody follows anybody: that list is known, and empty.
        if (request.kind == PeopleKind::Followers || request.kind == PeopleKind::Following ||
            request.kind == PeopleKind::FollowRequests)
            return PeoplePage{};
        return fail(ErrorKind::Unsupported, {});
    }

    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        const BoardApi board(session);
        const auto id = knownNotice(board, post);
        if (!id)
            return fail(id.error());
        const auto answer = board.get("/api/notices/"_L1 % *id % "/thread"_L1, {});
        if (!answer)
            return fail(answer.error());
        FetchedThread thread{.posts = board.readNotices(*answer), .complete = true};
        if (thread.posts.empty())
            return fail(ErrorKind::BadReply, u"a conversation without a notice"_s);
        return thread;
    }

    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        const Draft& draft = post.draft();
        // Leaving something out would send another post than the one that was checked.
        if (!draft.edits.isNull() || !draft.media.empty() || draft.poll || !draft.contentWarning.isEmpty())
            return fail(ErrorKind::Unsupported, {});
        const BoardApi board(session);
        QJsonObject notice{{u"text"_s, draft.text},
                           {u"public"_s, post.visibility() == Visibility::Anyone},
                           {u"key"_s, post.idempotencyKey()}};
        if (!draft.replyTo.isNull()) {
            const auto parent = knownNotice(board, draft.replyTo);
            if (!parent)
                return fail(parent.error());
            notice.insert(u"answers"_s, *parent);
        }
        const auto answer = board.post(u"/api/notices"_s, notice);
        if (!answer)
            return fail(answer.error());
        auto sent = board.readNotice(*answer);
        if (!sent)
            return fail(ErrorKind::BadReply, u"no notice where one belongs"_s);
        return Published{.post = std::move(*sent)};
    }

    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime /*since*/,
                                                   Session& session) override
    {
        const BoardApi board(session);
        const auto answer = board.get(u"/api/notices"_s, {{u"key"_s, post.idempotencyKey()}});
        if (!answer)
            return fail(answer.error());
        std::vector<Post> found = board.readNotices(*answer);
        // Only an answer that lists notices proves that there is none; anything else would send it twice.
        if (!(*answer)["notices"_L1].isArray())
            return fail(ErrorKind::BadReply, u"no list where one belongs"_s);
        if (found.empty())
            return std::optional<Published>{};
        return std::optional<Published>(Published{.post = std::move(found.front())});
    }

    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        if (intent.kind != IntentKind::Remove)
            return fail(ErrorKind::Unsupported, {});
        const BoardApi board(session);
        const auto id = knownNotice(board, intent.post);
        if (!id)
            return fail(id.error());
        const auto removed = board.remove("/api/notices/"_L1 + *id);
        if (!removed)
            return fail(removed.error());
        return std::optional<Post>{};
    }

    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override
    {
        // Without the token: anybody may have written the address.
        const auto reply =
            session.transport.perform({.url = url,
                                       .maxBytes = pictureBytes,
                                       .conditional = true,
                                       .fromServerData = !sameOrigin(session.account.server, url)},
                                      session.stop);
        if (!reply)
            return fail(reply.error());
        if (auto error = errorOf(*reply, session))
            return fail(std::move(*error));
        return reply->body;
    }
};

class BoardFactory final : public ProviderFactory {
public:
    QString id() const override { return networkId(); }
    QString displayName() const override { return u"Notice board"_s; }
    std::unique_ptr<SignIn> signIn() const override { return makeBoardSignIn(); }
    std::unique_ptr<Provider> create(const Account&) const override
    {
        return std::make_unique<BoardProvider>();
    }
};

} // namespace

Result<AccountFacts> probeBoard(Session& session)
{
    const BoardApi board(session);
    const auto answer = board.get(u"/api/me"_s, {});
    if (!answer)
        return fail(answer.error());
    AccountFacts facts{.me = board.readMember(*answer),
                       .followerCount = 0,
                       .serverSoftware = networkId(),
                       .serverVersion = (*answer)["version"_L1].toString(),
                       .can = boardCapabilities()};
    if (facts.me.uri.isEmpty())
        return fail(ErrorKind::BadReply, u"the board does not say who I am"_s);
    return facts;
}

std::unique_ptr<ProviderFactory> noticeBoardFactory()
{
    return std::make_unique<BoardFactory>();
}

} // namespace noticeboard
