#pragma once

#include "core/model/account.h"

#include <QLatin1StringView>

namespace cohort {

/// Kinds of servers that treat an audience alike. One bit each, so that a rule can name several.
enum class Family : quint32 {
    Unknown = 0,
    Mastodon = 1U << 0,
    Glitch = 1U << 1, ///< Mastodon with posts for its own server alone (Glitch, Hometown)
    GoToSocial = 1U << 2,
    Kmyblue = 1U << 3, ///< and Fedibird: Mastodon with circles
    Pleroma = 1U << 4, ///< and Akkoma
    Misskey = 1U << 5, ///< and its kin
    Snac = 1U << 6,
    Pixelfed = 1U << 7,
    Friendica = 1U << 8,
    Hubzilla = 1U << 9,
    Mobilizon = 1U << 10,
    Fediverse = 1U << 11, ///< speaks ActivityPub; which server is not known
    Diaspora = 1U << 12,
    Bluesky = 1U << 13,
    Xmpp = 1U << 14,
    Mail = 1U << 15,
    Blog = 1U << 16,
    Facebook = 1U << 17,
    LinkedIn = 1U << 18,
    X = 1U << 19,
    WhatsApp = 1U << 20,
    GooglePlus = 1U << 21,
};

/// Several families, one bit each.
using Families = quint32;

[[nodiscard]] constexpr Families operator|(Family one, Family other)
{
    return static_cast<Families>(one) | static_cast<Families>(other);
}
[[nodiscard]] constexpr Families operator|(Families some, Family other)
{
    return some | static_cast<Families>(other);
}
[[nodiscard]] constexpr Families operator|(Family one, Families others)
{
    return others | static_cast<Families>(one);
}
[[nodiscard]] constexpr bool contains(Families some, Family one)
{
    return (some & static_cast<Families>(one)) != 0;
}

/// How a server keeps a circle of mine, if it has circles at all.
enum class NativeCircles {
    No,
    Unknown,
    Snapshot, ///< who is in it when the post is sent: a member added later does not see it
    Live,     ///< who is in it when the post is read
};

/// What is known of a server family before it is probed, and what probing cannot find out. See the table in
/// server_families.cpp.
struct ServerTraits {
    Family family = Family::Unknown;
    QLatin1StringView name{}; ///< as its makers write it
    Tri guardsMentions = Tri::Unknown;
    Tri honoursIdempotency = Tri::Unknown;
    Tri limitsReading = Tri::Unknown; ///< a post can be kept from the world at all
    Tri localOnly = Tri::Unknown;     ///< a post can stay on its own server
    NativeCircles circles = NativeCircles::Unknown;
    Tri membersSeeEachOther = Tri::Unknown; ///< those who get a post to a circle see who else does
    Tri quietHasPage = Tri::Unknown;        ///< a quiet post has a page that anyone can open
    Tri groupChat = Tri::Unknown;           ///< a conversation among chosen people, besides posts
    /// Named people are reached by a service beside the posts: with one person at a time, groups are begun
    /// elsewhere, and only where the credentials allow it.
    bool messagesAside = false;

    bool operator==(const ServerTraits&) const = default;
};

/// By software name as nodeinfo has it, else by the network. Never fails: what is not known is Unknown.
[[nodiscard]] ServerTraits traitsOf(const AccountFacts& facts);
[[nodiscard]] ServerTraits traitsOf(const QString& software, const QString& network);

/// Fills in what probing left unknown (decision "probe first": what was probed is never changed).
void applyStartingRules(Capabilities& can, const QString& software);

} // namespace cohort
