#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// Sends or edits, see Provider::publish. Refused with the handles in the detail when the server would have
/// reached somebody who is not allowed.
[[nodiscard]] Result<Published> publishPost(const ClearedPost& post, Session& session);

/// See Provider::findPublished.
[[nodiscard]] Result<std::optional<Published>> findSent(const ClearedPost& post, const QDateTime& since,
                                                        Session& session);

/// A status as the answer to sending it.
[[nodiscard]] Result<Published> readPublished(const JsonValue& status, const Account& account);

} // namespace cohort::mastodon
