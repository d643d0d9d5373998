#pragma once

#include "core/model/people.h"

namespace cohort {

/// Why two handles may be of one person. The strong ones come first: nobody can bring them about alone who
/// has not got both handles. What remains anybody can imitate.
enum class LinkReason {
    LinksBothWays, ///< each profile links to the other
    VerifiedLink,  ///< one profile links to the other's page, which links back (rel=me), as the server saw
    SameDomain, ///< both belong to one domain: as a handle that is checked, a blog, a link that is verified
    SameMail,   ///< I noted the same e-mail address with both
    InAddressBook, ///< my address book names the profile for the other person
    MailInProfile, ///< the profile names an e-mail address that I have for the other person
    SameHandle,    ///< the same unusual handle and the same name
    SameName,      ///< the same full name, of nobody else
    SamePicture,   ///< besides the same unusual handle and name, a profile picture that looks the same
};
inline constexpr LinkReason lastStrongReason = LinkReason::InAddressBook;

[[nodiscard]] inline bool isStrong(LinkReason reason)
{
    return reason <= lastStrongReason;
}

/// One piece of evidence, between two handles.
struct LinkEvidence {
    LinkReason reason = LinkReason::SameName;
    QString oneHandle{}; ///< the name of somebody who has no handle
    QString otherHandle{};
    QString what{};            ///< the link, domain, e-mail address or name that is the same; plain
    bool profileIsOne = false; ///< InAddressBook, MailInProfile: the profile is that of `one`

    bool operator==(const LinkEvidence&) const = default;
};

/// A suggestion that two people are one; never acted upon by itself.
struct LinkSuggestion {
    ContactId one = ContactId::None;
    ContactId other = ContactId::None;
    QString oneName{};
    QString otherName{};
    std::vector<LinkEvidence> evidence{}; ///< never empty, strongest first
    /// Circles of either: those the one person would be in. In one life only circles of it.
    std::vector<CircleId> circles{};

    [[nodiscard]] bool strong() const { return isStrong(evidence.front().reason); }
    bool operator==(const LinkSuggestion&) const = default;
};

/// Which suggestions are wanted.
struct LinkQuery {
    /// The life on the screen: only people and handles that show in it are compared at all. Nothing: all.
    std::optional<Sphere> shown{};
    ContactId contact = ContactId::None; ///< only those about this person, who then is `one`; None: all
    int offset = 0;
    int limit = 50;
};

struct LinkSuggestionPage {
    std::vector<LinkSuggestion> rows{}; ///< strong ones first, then by name
    int total = 0;
};

} // namespace cohort
