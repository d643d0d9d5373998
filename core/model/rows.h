#pragma once

#include "core/model/draft.h"
#include "core/model/people.h"
#include "core/model/post.h"

#include <QMap>

namespace cohort {

// What the store answers and the window and the command line show: plain values, one struct a kind of row.

/// What can be read as a stream.
struct StreamRef {
    enum class Kind {
        Circle,   ///< `circle`
        Sphere,   ///< all circles of `sphere`, and posts through accounts of that hat by people in no circle
        Both,     ///< everything, once
        Replies,  ///< what mentions or answers me, within `sphere`
        NoCircle, ///< by people in no circle
        Contact,  ///< one person over all networks
        Account,  ///< all that one of my accounts received
    };
    Kind kind = Kind::Both;
    CircleId circle = CircleId::None;
    Sphere sphere = Sphere::Professional;
    ContactId contact = ContactId::None;
    AccountId account = AccountId::None;
    /// Of one person only what is by handles that may be seen in this life; nothing: all.
    std::optional<Sphere> life{};

    bool operator==(const StreamRef&) const = default;
};

/// What a new draft is begun from.
struct DraftStart {
    std::optional<StreamRef> reading{}; ///< the stream on the screen; nothing: another page
    PostRef replyTo{};                  ///< null for a new post
    std::optional<Sphere> shown{};      ///< the life on the screen; nothing: both
};

/// A place in a stream: milliseconds since 1970 UTC and the row. Streams run from new to old.
struct StreamKey {
    qint64 createdMs = 0;
    PostId post = PostId::None;

    bool operator==(const StreamKey&) const = default;
};

/// The same text by the same person on another network, standing in the same stream.
struct PostCopy {
    PostRef ref{};
    QString network{}; ///< id of the provider family
    bool read = false;

    bool operator==(const PostCopy&) const = default;
};

/// One post in a stream or a thread, with what this computer knows of it.
struct PostRow {
    StreamKey key{};
    ThreadId thread = ThreadId::None;
    Post post{};
    ContactId contact = ContactId::None; ///< the author, when in my people
    QString contactName{};               ///< empty: show the author's own name
    std::vector<CircleId> circles{};     ///< of the author
    int depth = 0;                       ///< in a thread: 0 for the opening post
    bool read = false;
    bool saved = false;
    bool mine = false;
    std::optional<SendState> sending{}; ///< a post of mine that is not sent yet
    QStringList remarks{};              ///< said below it: the user's note, what became of it; plain
    std::vector<PostCopy> elsewhere{};  ///< this row stands for them too; only in streams

    bool operator==(const PostRow&) const = default;
};

/// A page of a stream, newest first.
struct StreamPage {
    std::vector<PostRow> rows{};
    bool more = false; ///< there are older rows in the cache
};

/// A conversation, in reading order.
struct ThreadPage {
    ThreadId thread = ThreadId::None;
    std::vector<PostRow> rows{};
    std::vector<Author> participants{};
    int missing = 0; ///< posts that are referred to but not here
};

/// A circle with its numbers.
struct CircleRow {
    Circle circle{};
    int people = 0;
    int unread = 0;
};

/// One person in a list.
struct PersonRow {
    Contact contact{};
    std::vector<Identity> identities{};
    std::vector<CircleId> circles{};
    bool crossover = false; ///< in circles of both spheres
    QDateTime lastPost{};
};

/// Which people to list; sorted by name, case and accents ignored.
struct PeopleQuery {
    QString words{};                ///< in names, handles, notes
    std::optional<Sphere> sphere{}; ///< in a circle of it, or (with `orNoCircle`) in none
    bool orNoCircle = false;
    /// The life on the screen: rows carry, and `words` find, only handles that show in it. Nothing: all.
    std::optional<Sphere> shown{};
    CircleId circle = CircleId::None;      ///< members of
    CircleId notInCircle = CircleId::None; ///< everybody but the members of
    bool crossoverOnly = false;
    bool noCircleOnly = false;
    int offset = 0;
    int limit = 200;
};

struct PeoplePageRow {
    std::vector<PersonRow> rows{};
    int total = 0;
};

/// A person's page.
struct PersonPage {
    PersonRow row{};
    QMap<AccountId, std::vector<std::pair<IdentityId, Relationship>>> relationships{};
};

/// A post that waits, was sent or failed.
struct OutboxRow {
    OutboxId id = OutboxId::None;
    AccountId account = AccountId::None;
    OutboxId after =
        OutboxId::None; ///< the part of the same thread that has to be sent first; this answers it
    Draft draft{};
    SendState state = SendState::Held;
    QDateTime created{};
    QDateTime notBefore{};
    int attempts = 0;
    QString sentence{}; ///< the audience as it was shown when Send was pressed
    int errorKind = -1; ///< ErrorKind as a number, -1 for none
    QString errorDetail{};
    PostRef sent{};
    /// Handles beyond what was asked: whom the server reached (Sent), or whom it or the gate would not let it
    /// reach (Refused); empty when all is well.
    QStringList widerReach{};
    bool visibilityDiffers = false; ///< the server answered with another visibility
    Visibility answered = Visibility::Unknown;
    Standing standing = Standing::Shown; ///< of what was sent, as far as it was told since
};

/// What changed in the store, by kind; coalesced. A list of ids is empty when it would be long: then
/// everything of the kind is to be read again.
struct Changes {
    bool posts = false;
    bool people = false;
    bool circles = false;
    bool accounts = false;
    bool outbox = false;
    bool drafts = false;
    bool marks = false;
    bool settings = false;
    bool library = false; ///< saved conversations, their folders, tags and notes
    std::vector<PostId> newPosts{};
    std::vector<PostId> changedPosts{};

    [[nodiscard]] bool isEmpty() const
    {
        return !(posts || people || circles || accounts || outbox || drafts || marks || settings || library);
    }
    void add(const Changes& other)
    {
        posts |= other.posts;
        people |= other.people;
        circles |= other.circles;
        accounts |= other.accounts;
        outbox |= other.outbox;
        drafts |= other.drafts;
        marks |= other.marks;
        settings |= other.settings;
        library |= other.library;
        newPosts.insert(newPosts.end(), other.newPosts.begin(), other.newPosts.end());
        changedPosts.insert(changedPosts.end(), other.changedPosts.begin(), other.changedPosts.end());
    }
};

/// What an account is doing.
enum class AccountPhase { Idle, Syncing, Offline, Waiting, NeedsSignIn, KeyringLocked, Failed };

/// Something an account follows that could not be read the last time it was asked.
struct FollowTrouble {
    QString uri{};
    QString name{};
    int errorKind = -1; ///< ErrorKind as a number
    bool gone = false;  ///< its server said "gone for good": it is not asked again

    bool operator==(const FollowTrouble&) const = default;
};

struct AccountState {
    AccountId account = AccountId::None;
    AccountPhase phase = AccountPhase::Idle;
    QDateTime since{};    ///< of this phase
    QDateTime lastSync{}; ///< last complete one; null when never
    int done = 0;         ///< progress of the present sync, in posts; 0 of 0 when not known
    int expected = 0;
    int errorKind = -1;
    std::vector<FollowTrouble> troubles{}; ///< only of accounts that follow addresses

    bool operator==(const AccountState&) const = default;
};

} // namespace cohort
