#pragma once

#include "core/model/account.h"

#include <span>

namespace cohort {

/// How sure a statement is: the origin server enforces it, other servers are expected to honour it, or we
/// assume it.
enum class Strength { Enforced, Expected, Assumed };

/// What somebody can do with a post.
enum class Verb { Delivered, ReadNow, ReadLater, Reply, Amplify, Quote, KnowRecipients, Find };

/// The seven ways in which a post is exposed, E0 to E6.
enum class ExposureClass {
    Copy,         ///< E0: gets a copy
    Readable,     ///< E1: can read it now without one (link, profile, feed, search)
    Later,        ///< E2: can read it later (new followers, lists joined, settings that reach back)
    Operators,    ///< E3: staff of every server that holds a copy
    Amplifiers,   ///< E4: can pass it on
    Indexers,     ///< E5: search, engines, archives, bridges, mail subscribers
    SideChannels, ///< E6: link previews, addresses of pictures, reactions, notification texts
};

/// Whom a statement is about.
enum class Principal {
    Person,
    Recipients,     ///< the people named in the request
    CircleMembers,  ///< of a circle that the server knows
    LaterMembers,   ///< added to the circle after the post
    Followers,      ///< of the account
    LaterFollowers, ///< who follow later
    GroupFollowers, ///< of a group that is named
    Participants,   ///< of the conversation
    LocalUsers,     ///< everybody on one server
    SignedIn,       ///< anybody with an account somewhere
    Editors,        ///< who may edit the same place
    RoomMembers,
    Operators, ///< staff of the servers
    LinkHost,  ///< whoever runs a linked page
    FeedReaders,
    MailSubscribers,
    Indexers,
    Bridges, ///< programs that carry posts to other networks
    World,
    PasswordHolders, ///< who has the password of one post
};

/// One statement: (whom, what, whether), how sure, by which rule, from which state of the account.
struct Exposure {
    QString rule{}; ///< an id of core/policy/rules.h; the sentence is made in core/wording
    ExposureClass kind = ExposureClass::Copy;
    Principal who = Principal::Person;
    Verb verb = Verb::ReadNow;
    Tri value = Tri::Unknown;
    Strength strength = Strength::Assumed;
    QStringList args{};
    int count = 0;
    QString basis{}; ///< the state it was judged from: "followers locked:unknown mastodon"

    bool operator==(const Exposure&) const = default;
};

/// "May X read this?": one no decides, then one yes; nothing said is unknown.
[[nodiscard]] Tri permissionOf(std::span<const Tri> said);
/// "Could X read this?": one yes decides, then one unknown; unknown is never no, and nothing said is unknown.
[[nodiscard]] Tri exposureOf(std::span<const Tri> said);

/// Could `who` do this, as far as the statements tell.
[[nodiscard]] Tri could(std::span<const Exposure> all, Principal who, Verb verb);
/// May `who` do this. `Yes` only where the origin server itself enforces it: the one case for a green tick.
[[nodiscard]] Tri may(std::span<const Exposure> all, Principal who, Verb verb);

} // namespace cohort
