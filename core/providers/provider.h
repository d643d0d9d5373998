#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/account.h"
#include "core/model/post.h"
#include "core/net/transport.h"
#include "core/policy/visibility_gate.h"

#include <QMap>

#include <functional>
#include <stop_token>

namespace cohort {

/// What a provider needs to speak for one account. Valid for one call; nothing of it may be kept.
struct Session {
    Transport& transport;
    const Clock& clock;
    const Account& account;
    const QMap<QString, Secret>& credentials; ///< as the provider's sign-in left them ("access_token" …)
    std::stop_token stop;
    /// Keeps credentials that the network has replaced (refresh tokens that work once), all of them under the
    /// names of the sign-in. Comes back when they are in the keyring, or it refused them, or a stop was asked
    /// for; `credentials` holds them from then on. Empty where nothing can be kept: there nothing may be
    /// replaced.
    std::function<void(const QMap<QString, Secret>& replaced)> keep{};
};

/// Which row of posts to fetch.
enum class FeedKind {
    Home,
    Mine,
    List,
    Tag,
    AuthorPosts,
    Bookmarks,
    Favourites,
    Notifications,
    Search,
    Conversations,
    Comments ///< what was said about one post, see FeedRequest::post
};

/// A place in a feed, opaque to everybody but the provider that made it. Empty: the newest end.
struct FeedCursor {
    QString token{};
    bool operator==(const FeedCursor&) const = default;
};

/// One page of one feed. `Newer` continues towards now from `cursor`, `Older` into the past.
struct FeedRequest {
    enum class Direction { Newest, Newer, Older };
    FeedKind kind = FeedKind::Home;
    QString argument{}; ///< list id, tag, author's uri or remote id, search words
    Direction direction = Direction::Newest;
    FeedCursor cursor{};
    int limit = 40;
    PostRef post{}; ///< only for Comments: the post they are about
};

/// A private conversation as the network lists it; its newest post is among the posts of the page.
struct PrivateConversation {
    QString remoteId{};
    QString lastPost{}; ///< uri
    std::vector<Author> participants{};
    bool unread = false;
};

/// A page: values only, de-duplicated, in the network's order (newest first).
struct Batch {
    std::vector<Post> posts{};
    std::vector<Notice> notices{};                    ///< only for Notifications
    std::vector<PrivateConversation> conversations{}; ///< only for Conversations
    std::vector<Author> authors{};                    ///< everybody met on the page
    std::optional<FeedCursor> newer{};                ///< where the next look for newer posts starts
    std::optional<FeedCursor> older{};                ///< nothing when the end was reached
    std::vector<QString> goneUris{};                  ///< the network said explicitly that these were deleted
};

enum class PeopleKind { Followers, Following, FollowRequests, ListMembers, Search, Resolve, Lists };

struct PeopleRequest {
    PeopleKind kind = PeopleKind::Followers;
    QString argument{}; ///< list id, words, handle or address
    FeedCursor cursor{};
    int limit = 80;
};

struct Acquaintance {
    Author author{};
    Relationship relationship{};
    bool relationshipKnown = false;
};

struct NamedList {
    QString remoteId{};
    QString title{};
};

struct PeoplePage {
    std::vector<Acquaintance> people{};
    std::vector<NamedList> lists{}; ///< only for Lists
    std::optional<FeedCursor>
        next{}; ///< nothing when the end was reached: only then is a list of followers complete
};

/// A conversation as far as the network tells it, the opening post first.
struct FetchedThread {
    std::vector<Post> posts{};
    bool complete = false;
};

/// What the server made of a published post; the caller compares it with what was asked.
struct Published {
    Post post{};
    std::vector<Author> reached{}; ///< whom the server says it mentions or addresses
    bool reachKnown = true;        ///< false: the server does not tell
};

/// Something to be done at the network, see IntentKind.
struct Intent {
    IntentKind kind = IntentKind::Like;
    PostRef post{};
    Author author{};
    std::vector<int> choices{};
    QString pollId{};
};

/// One network, seen through one account. Called on that account's worker thread only; blocking; values in
/// and out; no store, no window, no thread of its own. Every function may answer with any ErrorKind of
/// Transport plus AuthRejected, NotFound, BadReply, RateLimited, ServerTrouble, Unsupported, Refused.
class Provider {
public:
    Provider() = default;
    Provider(const Provider&) = delete;
    Provider& operator=(const Provider&) = delete;
    virtual ~Provider() = default;

    /// Who am I there and what can this server do. Called after sign-in and once a day.
    [[nodiscard]] virtual Result<AccountFacts> probe(Session& session) = 0;
    [[nodiscard]] virtual Result<Batch> fetch(const FeedRequest& request, Session& session) = 0;
    [[nodiscard]] virtual Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) = 0;
    [[nodiscard]] virtual Result<FetchedThread> fetchThread(const PostRef& post, Session& session) = 0;
    /// Sends it, or edits the post named by draft().edits. After ErrorKind::Timeout the outcome is unknown.
    [[nodiscard]] virtual Result<Published> publish(const ClearedPost& post, Session& session) = 0;
    /// Looks for a post whose sending had an unknown outcome; nothing when it surely did not arrive.
    [[nodiscard]] virtual Result<std::optional<Published>>
    findPublished(const ClearedPost& post, QDateTime since, Session& session) = 0;
    /// Answers with the post as it is afterwards where the network tells.
    [[nodiscard]] virtual Result<std::optional<Post>> perform(const Intent& intent, Session& session) = 0;
    /// A picture of a post or of an author, at most Request::maxBytes of 32 MiB. Only after the user's
    /// consent.
    [[nodiscard]] virtual Result<QByteArray> fetchMedia(const QUrl& url, Session& session) = 0;
};

} // namespace cohort
