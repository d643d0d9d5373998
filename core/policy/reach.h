#pragma once

#include "core/model/account.h"
#include "core/model/draft.h"
#include "core/policy/exposure.h"
#include "core/policy/text_marks.h"

#include <set>

namespace cohort {

/// Why somebody can read a post.
enum class ReaderReason {
    CircleMember,   ///< belongs to the audience and the route reaches them
    Person,         ///< chosen by name
    Mentioned,      ///< named in the text
    Follower,       ///< follows the account that carries it
    ParentAuthor,   ///< wrote what is being answered
    Participant,    ///< takes part in the conversation and is named
    GroupFollowers, ///< a group was mentioned: its followers get it
    Quoted,         ///< wrote what is being quoted
};

/// Somebody who will be able to read the post.
struct Reader {
    ContactId contact = ContactId::None; ///< None for somebody who is not in my people
    Author author{};
    QString name{};
    AccountId via = AccountId::None;
    ReaderReason reason = ReaderReason::CircleMember;
    Strength strength = Strength::Expected;
    bool meant = false; ///< belongs to the audience

    bool operator==(const Reader&) const = default;
};

/// What the composer can do about a warning. Every warning names at least one.
enum class WayOut {
    DropAccount,    ///< leave this network out
    OtherAccount,   ///< send it with another account
    RemoveMention,  ///< take the name out of the text
    Narrow,         ///< a narrower route on this account
    ChangeAudience, ///< say again whom it is for
    ChangeText,     ///< take the link, the tag or the poll out
    AskInWords,     ///< let the user agree in words that are kept
};

/// One remark about a reach, ordered by surprise. `rule` is the id of visibility.md ("MST-1", "X-5" …); the
/// sentence is made in core/wording from the rule and the arguments.
struct Warning {
    QString rule{};
    AccountId account = AccountId::None;
    QStringList args{};
    int count = 0;
    bool needsConsent = false; ///< the gate refuses without the user's word
    std::vector<WayOut> waysOut{};

    bool operator==(const Warning&) const = default;
};

/// Whether it says that anyone could read what is meant for some: the worst there is, said in red (X-1, X-2,
/// BSK-5).
[[nodiscard]] bool opensToTheWorld(const Warning& warning);

/// Somebody in the audience whom no chosen account can reach.
struct Unreached {
    ContactId contact = ContactId::None;
    QString name{};

    bool operator==(const Unreached&) const = default;
};

/// How one account carries the post.
struct AccountReach {
    AccountId account = AccountId::None;
    Visibility visibility = Visibility::Mentioned; ///< the route chosen
    std::vector<Reader> readers{};
    std::vector<Author> recipients{}; ///< whom the request names (mentions or silent recipients)
    bool world = false;               ///< anyone can read it
    bool laterFollowers = false;      ///< people who follow later can read it too
    bool followersUnknown = false;    ///< the list of followers is not complete
    int followerCount = -1;
    std::vector<Exposure> exposures{}; ///< what the rules say beyond the readers named above
    QStringList accepted{};            ///< rules whose warnings the user's word covered; filled by the gate
    bool password = false;             ///< nobody is named: whoever has the draft's password reads it
    QString openTitle{};               ///< what anyone sees of a post behind a password
    bool siteDraft = false;            ///< it is left there as a draft, which is not published

    bool operator==(const AccountReach&) const = default;
};

/// Who will be able to read a draft if it were sent now. Made only by core/policy.
struct Reach {
    std::vector<AccountReach> accounts{};
    std::vector<Unreached> unreached{};
    std::vector<Warning> warnings{};

    /// Number of different people (contacts or authors) named, over all accounts.
    [[nodiscard]] int peopleCount() const;
    /// Readers who do not belong to the audience, once each.
    [[nodiscard]] std::vector<Reader> outsiders() const;
    /// A fingerprint of what the consent covers: accounts, visibilities, outsiders, world, later followers.
    [[nodiscard]] QString key() const;
    bool operator==(const Reach&) const = default;
};

/// A member of the audience with the handles that are known.
struct AudienceMember {
    ContactId contact = ContactId::None;
    QString name{};
    std::vector<Author> identities{};

    bool operator==(const AudienceMember&) const = default;
};

/// What is known about one account that may carry the post.
struct CarrierFacts {
    Account account{};
    std::vector<Author> followers{}; ///< as far as known
    bool followersComplete = false;
};

/// Everything the reach depends on, gathered from the store; no I/O behind it.
struct ReachFacts {
    std::vector<CarrierFacts> carriers{};
    std::vector<AudienceMember>
        audience{};                     ///< the people of the circles and the people chosen, minus "except"
    std::set<Sphere> audienceSpheres{}; ///< spheres of the chosen circles
    std::vector<Visibility> circleLimits{}; ///< Circle::defaultVisibility of each chosen circle
    QHash<QString, ContactId>
        contactByIdentity{};                ///< key: network + '\n' + uri, for everybody this draft may reach
    QHash<QString, QString> contactNames{}; ///< same key -> the contact's name
    std::optional<Post> parent{};
    std::optional<Post> edited{};               ///< the post that Draft::edits names, as it was sent
    std::vector<Author> participants{};         ///< of the parent's conversation
    QHash<QString, Author> mentionable{};       ///< handle in lower case -> author, for handles in the text
    std::optional<Post> quoted{};               ///< a post that the draft quotes
    std::set<QString> distrustedServers{};      ///< serverName()s the user does not trust with limited posts
    QHash<QString, QString> softwareOfServer{}; ///< host -> software, where known
};

/// Computes the reach of a draft. Pure: same input, same output. Cost grows with the audience, the followers
/// of the chosen accounts and the mentions, never with other contacts.
[[nodiscard]] Reach computeReach(const Draft& draft, const ReachFacts& facts);

/// The key of an identity in the maps of ReachFacts.
[[nodiscard]] QString identityKey(const Author& author);

} // namespace cohort
