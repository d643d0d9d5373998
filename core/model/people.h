#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace cohort {

/// The two lives that are kept apart.
enum class Sphere { Professional, Personal };

/// What an account is for; sets its colour, its default circle and its default audience.
enum class Hat { Professional, Personal, Mixed };

/// How far a post goes on its own network, in words every network shares. Ordered from narrow to wide: a
/// reply takes the smaller of two.
enum class Visibility {
    OnlyMe = 0,
    Mentioned = 1, ///< exactly the people named in it
    Circle = 2,    ///< a list the server itself enforces, without naming anybody in the text
    Followers = 3, ///< whoever follows the account at the time of reading
    LocalOnly = 4, ///< everybody on the account's own server
    Quiet = 5,     ///< anyone with the link; not listed
    Anyone = 6,
    Unknown = 7, ///< the server did not say: treated as the widest
};

/// Links of one profile that are kept; networks allow four fields and a short bio.
inline constexpr size_t profileLinksKept = 16;

/// A link of a profile, as its owner put it there.
struct ProfileLink {
    QUrl address{};
    bool verified = false; ///< the network looked: the page links back to the profile (rel=me)

    bool operator==(const ProfileLink&) const = default;
};

/// An account on some network as the network describes it: the author of a post, somebody mentioned, a
/// follower. `uri` is the stable key (actor URL, DID …); the handle may change. All texts are plain text.
struct Author {
    QString network{}; ///< id of the provider family, for example "fediverse"
    QString uri{};
    QString remoteId{}; ///< the server's handle for it, valid for one account only
    QString handle{};   ///< as people write it: "@ana@work.test"
    QString name{};
    QUrl profileUrl{};
    QUrl avatarUrl{};
    QString bio{};
    std::vector<ProfileLink> links{}; ///< in the bio and beside it; at most profileLinksKept
    bool bot = false;
    bool group = false;  ///< mentioning it reaches its followers
    bool locked = false; ///< it accepts followers by hand

    bool operator==(const Author&) const = default;
};

/// Whether two descriptions mean the same account. The uri decides where both tell the same; a server that
/// tells only the page of a profile (in mentions, or always) is matched by that page and the handle together.
[[nodiscard]] inline bool sameAuthor(const Author& one, const Author& other)
{
    if (one.network != other.network)
        return false;
    if (!one.uri.isEmpty() && one.uri == other.uri)
        return true;
    const bool samePage = !one.profileUrl.isEmpty() && one.profileUrl == other.profileUrl;
    return samePage && !one.handle.isEmpty() && one.handle.compare(other.handle, Qt::CaseInsensitive) == 0;
}

/// A person. Lives only on this computer.
struct Contact {
    ContactId id = ContactId::None;
    QString name{};
    QString note{}; ///< private, never sent anywhere
    QString howMet{};
    QDateTime added{};

    bool operator==(const Contact&) const = default;
};

/// A person's handle on one network.
struct Identity {
    IdentityId id = IdentityId::None;
    ContactId contact = ContactId::None;
    Author author{};

    bool operator==(const Identity&) const = default;
};

/// The shape drawn beside a circle's colour and name; never colour alone.
enum class CircleShape { Disc, Square, Triangle, Diamond, Cross, Star, Hexagon, Ring };

/// A group of people. Its name stays on this computer.
struct Circle {
    CircleId id = CircleId::None;
    Sphere sphere = Sphere::Professional;
    QString name{};
    QString colour{}; ///< "#rrggbb"
    CircleShape shape = CircleShape::Disc;
    QString note{};
    Visibility defaultVisibility =
        Visibility::Circle; ///< the widest route a post to this circle takes unasked
    int position = 0;

    bool operator==(const Circle&) const = default;
};

/// What one of my accounts and somebody else are to each other, as far as is known.
struct Relationship {
    bool following = false;
    bool followedBy = false;
    bool requested = false;    ///< I asked to follow
    bool asksToFollow = false; ///< they asked to follow me
    bool blocked = false;
    bool muted = false;

    bool operator==(const Relationship&) const = default;
};

} // namespace cohort
