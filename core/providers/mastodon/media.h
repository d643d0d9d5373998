#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// Uploads a file with its description and waits until the server has worked through it. Answers with the id
/// to name in a post. InvalidInput when the file cannot be read, TooLarge beyond `maxBytes` (0: not known).
[[nodiscard]] Result<QString> uploadMedia(const Api& api, const DraftMedia& media, qint64 maxBytes);

} // namespace cohort::mastodon
