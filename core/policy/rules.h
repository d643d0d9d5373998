#pragma once

#include <QLatin1StringView>

namespace cohort::rule {

// Ids of the remarks a reach can carry that the program names by itself. All others stand in the tables of
// core/policy/rules alone; the sentence for each is in core/wording.
using Id = QLatin1StringView;

inline constexpr Id mentionAddsReader{"MST-1"};      ///< somebody named in the text reads it
inline constexpr Id mentionStays{"MST-2"};           ///< an edit does not take access away
inline constexpr Id groupPassesOn{"MST-3"};          ///< a group's followers get it
inline constexpr Id quotedReads{"MST-4"};            ///< whoever is quoted can read it
inline constexpr Id replyGoesToMyFollowers{"MST-6"}; ///< and not to those of the author
inline constexpr Id visibilityStays{"MST-8"};        ///< an edit cannot change how far a post goes
inline constexpr Id widestCopy{"X-1"};               ///< one copy can be read by anyone
inline constexpr Id cannotLimit{"X-2"};              ///< the network cannot express the audience
inline constexpr Id laterFollowers{"X-4"};           ///< followers accepted later can read it too
inline constexpr Id anyoneCanFollow{"X-5"};          ///< the account accepts every follower
inline constexpr Id distrustedServer{"X-6"};         ///< trust ends at the recipient's server
inline constexpr Id neverMirrored{"BSK-5"};          ///< a circle never becomes a public list
inline constexpr Id listPassesOn{"EML-2"};           ///< a mailing list has members nobody knows
inline constexpr Id editorsRead{"BLG-1"};            ///< whoever may edit the blog reads it
inline constexpr Id botMentioned{"BOT"};             ///< a bot may show it anywhere
inline constexpr Id hatDiffers{"HAT"};               ///< the account belongs to the other sphere
inline constexpr Id followersOutside{"FOLLOWERS"};   ///< known followers who are not in the audience
inline constexpr Id followersUnknown{"FOLLOWERS-UNKNOWN"};
inline constexpr Id parentAuthorOutside{"PARENT"};       ///< the answered person is not in the audience
inline constexpr Id replyIsWider{"REPLY-WIDER"};         ///< goes further than what it answers
inline constexpr Id circleLimit{"CIRCLE-LIMIT"};         ///< goes further than the circle's own default
inline constexpr Id tooManyNames{"TOO-MANY-NAMES"};      ///< more people than may be named in one text
inline constexpr Id membersSeeEachOther{"NAMED-SEEN"};   ///< whoever is named sees the others
inline constexpr Id nobodyReached{"NOBODY"};             ///< this account reaches nobody of the audience
inline constexpr Id unreached{"UNREACHED"};              ///< members without an identity on a chosen network
inline constexpr Id quoteNotPublic{"QUOTE-NOT-PUBLIC"};  ///< the quoted post was not for everybody
inline constexpr Id passwordMissing{"PASSWORD-MISSING"}; ///< a copy goes behind a password that is not said
inline constexpr Id passwordIdle{"PASSWORD-IDLE"};       ///< a password was said, and no copy goes behind it
inline constexpr Id noSuchAccount{"NO-ACCOUNT"};
inline constexpr Id unsupportedVisibility{"UNSUPPORTED-VISIBILITY"};
inline constexpr Id unsupportedKind{"UNSUPPORTED-KIND"}; ///< reply, edit, media, poll, quote, gate or label

} // namespace cohort::rule
