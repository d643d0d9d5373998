#pragma once

#include "core/model/people.h"

#include <QMap>

namespace cohort {

/// Whether something is so. Unknown is never treated as No.
enum class Tri { No, Yes, Unknown };

/// How a post can be limited to named people on a network.
enum class NamedRecipients {
    No,
    ByMention, ///< everybody must stand in the text and sees the others
    Silent,    ///< the request names them; the text need not
};

/// What one character is when a network counts them: a Unicode code point, or what a reader takes for one
/// character (a grapheme cluster, UAX 29).
enum class CharacterUnit { CodePoint, Grapheme };

/// Who may answer a post, where the network holds the others off.
enum class ReplyGate { Anyone, Followers, Followed, Mentioned, Nobody };

/// What a network, seen through one account's server, can do. Data only: the window and the policy ask this
/// and never the network's name. Numbers of 0 mean "not known".
struct Capabilities {
    std::vector<Visibility>
        visibilities{}; ///< that can be asked for, narrow to wide; empty for networks to read only
    NamedRecipients namedRecipients = NamedRecipients::No;
    Tri guardsMentions = Tri::Unknown; ///< the request itself fails when it would reach somebody not listed
    Tri honoursIdempotency = Tri::Unknown;
    bool reply = false;
    bool edit = false;
    bool remove = false;
    bool boost = false;
    bool like = false;
    bool bookmark = false;
    bool follow = false;
    bool lists = false;
    bool polls = false;
    bool media = false;
    bool contentWarning = false;
    bool search = false;
    bool resolveHandles = false; ///< "@name@server" can be looked up
    bool notifications = false;
    bool conversations = false;      ///< lists its private conversations by themselves
    bool followsAddresses = false;   ///< subscriptions: the list of what is followed is kept here alone, and
                                     ///< each is asked by itself; there is no home feed to ask for
    bool repliesInBrowser = false;   ///< what is read here is answered on its page, in the browser
    Tri keepsCircles = Tri::Unknown; ///< holds lists of people and delivers a post to exactly one of them
    bool quote = false;              ///< a post can show another inside
    bool quoteGate = false;          ///< the author can keep others from quoting
    std::vector<ReplyGate> replyGates{}; ///< that can be asked for besides Anyone
    std::vector<QString> selfLabels{}; ///< the network's own words for what an author can say of the content
    int maxCharacters = 0;
    CharacterUnit countsIn = CharacterUnit::CodePoint;
    int linkCharacters = 0; ///< every link counts as so many, however long it is
    int maxTextBytes = 0;   ///< of UTF-8, besides maxCharacters
    int maxMedia = 0;
    qint64 maxMediaBytes = 0;
    int maxPollOptions = 0;
    int maxMentions = 0;          ///< our own limit on naming people in one text
    int maxMessageCharacters = 0; ///< of a private message, in `countsIn`; 0: as every post
    int maxMessageBytes = 0;      ///< of UTF-8, where `maxMessageCharacters` is given
    bool plainMessages = false;   ///< a private message is text alone: no pictures, poll or labels
    /// A new post can be put behind a password of the author's: then Visibility::Circle is whoever has it.
    bool passwords = false;
    /// A new post can be left at the site as a draft, to be finished and published there: Visibility::OnlyMe,
    /// and whoever looks after the site reads it, too.
    bool siteDrafts = false;
    bool draftsOnly = false; ///< with `siteDrafts`: publishing a new post is for others there

    bool operator==(const Capabilities&) const = default;
};

/// What is known of one of my accounts on its server. Gathered by `Provider::probe`.
struct AccountFacts {
    Author me{};
    Tri locked = Tri::Unknown;       ///< followers must be accepted by hand
    Tri discoverable = Tri::Unknown; ///< search engines and directories may list it
    Tri indexable = Tri::Unknown;    ///< the text of its public posts may be searched
    Visibility defaultVisibility = Visibility::Unknown;
    int followerCount = -1;   ///< -1: not known
    QString serverSoftware{}; ///< "mastodon", "snac" …; for the capability card only
    QString serverVersion{};
    Capabilities can{};
    QMap<QString, QString> quirks{}; ///< the provider's own findings by probing, opaque to everybody else

    bool operator==(const AccountFacts&) const = default;
};

/// One of my accounts.
struct Account {
    AccountId id = AccountId::None;
    QString provider{}; ///< ProviderFactory::id()
    QUrl server{};
    Hat hat = Hat::Mixed;
    AccountFacts facts{};

    bool operator==(const Account&) const = default;
};

} // namespace cohort
