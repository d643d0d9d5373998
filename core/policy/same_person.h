#pragma once

#include "core/model/link_suggestion.h"
#include "core/model/picture_mark.h"

#include <set>

namespace cohort {

/// A handle of one of my people, with what is known of it. Somebody of whom only the address book tells has
/// none: then `identity` is None and `author` is empty.
struct KnownHandle {
    IdentityId identity = IdentityId::None;
    ContactId contact = ContactId::None;
    QString contactName{};
    Author author{};
    QString foldedName{}; ///< the author's name without case and accents, single spaces
    /// E-mail addresses that I noted with the person or that my address book has; lower case.
    QStringList notedMails{};
    QStringList namedMails{};  ///< those that the profile names; lower case
    QStringList bookPages{};   ///< pages that my address book has for the person, as pageKey()
    QStringList bookHandles{}; ///< handles that it has; lower case
    PictureMark picture{};     ///< of the profile picture that is kept here; empty: none is
};

/// Two handles of which I said that they are not one person's; the smaller id first.
using NotSame = std::set<std::pair<IdentityId, IdentityId>>;
/// The same of people who had no handle when I said it.
using NotSameCard = std::set<std::pair<ContactId, IdentityId>>;

struct SamePersonAnswer {
    std::vector<LinkSuggestion> suggestions{}; ///< strong ones first, then by name; circles are not filled in
    qint64 compared =
        0; ///< pairs of handles that were looked at: grows with the number of handles, not its square
};

// What may count (who can bring it about):
//   A page belongs to a handle when its own server says so: the uri, the profile on the same host, the page a
//   network makes of the uri. What somebody merely types (a commenter's page) never does.
//   A link counts one way when the network verified it, else only with a link back.
//   A domain belongs to a handle that is checked against it (did:), to a blog that is fetched from it, to
//   whoever has a verified link to its front page.
//   What my address book says, I (or whoever gave me the card) said: nobody on a network can bring it about.
//   An e-mail address in a profile anybody can type, so that it is a resemblance and no more. Handles and
//   names count only when few have them; how few is measured among all that are compared, and words for
//   offices ("info", "webmaster", RFC 2142) never do.
//   A picture anybody can copy: it only adds to the same unusual handle with the same name, and only while at
//   most three of all that are compared show it (what a server gives to everybody who has chosen none is many
//   people's).

/// Contacts that may share a handle, a domain, a page or an e-mail address before it says nothing any more:
/// somebody with handles on three networks.
inline constexpr int rareAmong = 3;
/// Letters of a handle below which it is no unusual one ("john", "ana").
inline constexpr int unusualHandleLength = 5;

/// Who might be whom, over all handles at once; in time with their number. Never two handles that are one
/// person's already, nor two people of whom a pair of handles is in `notSame`. Any thread.
[[nodiscard]] SamePersonAnswer samePeople(const std::vector<KnownHandle>& handles, const NotSame& notSame,
                                          const NotSameCard& notSameCard = {});

} // namespace cohort
