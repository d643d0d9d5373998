#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// How a server of the family is told to deliver a post to one list of people that it keeps. Found by probing
/// and kept in AccountFacts::quirks under "circles".
enum class CircleForm {
    None,
    ListWord, ///< Pleroma, Akkoma: a list; visibility=list:ID
    Number,   ///< Friendica: its circles are the API's lists; visibility=ID
    Field,    ///< kmyblue, Fedibird: circles of their own; visibility=limited and circle_id=ID
};

[[nodiscard]] CircleForm circleForm(const Account& account);
/// The word for AccountFacts::quirks; empty for None.
[[nodiscard]] QString circleWord(CircleForm form);

/// Makes the server's list hold exactly the recipients of the post, looks whether it does, and answers with
/// the fields that address it. For every set of people there is one list, so that nobody ever comes into a
/// list that an earlier post went to. Its name says nothing about the circle. Fails closed, before anything
/// is sent: WouldReachMore when somebody else stays in it, Unsupported when a recipient cannot be added.
[[nodiscard]] Result<Fields> circleFields(const ClearedPost& post, const Api& api, const Account& account);

/// What the server says of a post that was sent to a circle. Those that have no word of their own for it
/// answer "private"; everything wider stays what it is.
void readAsCircle(Published& published, const ClearedPost& post, const Account& account);

} // namespace cohort::mastodon
