#pragma once

#include "core/providers/bluesky/api.h"

namespace cohort::bluesky {

// app.bsky.embed.images: pictures of one post, and bytes of each (newer servers take 2,000,000; all take
// this).
inline constexpr int mostPictures = 4;
inline constexpr qint64 mostPictureBytes = 1'000'000;

/// What an answer or a quote names of a record, "uri" and "cid", from how the network shows it.
[[nodiscard]] QJsonObject strongReference(const QJsonObject& view);

/// What a post shows besides its text: its pictures, uploaded here, and the post it quotes. Empty: nothing.
/// InvalidInput for what is no still picture or cannot be read; nothing has been sent then. A picture that no
/// post comes to name is forgotten by the server.
[[nodiscard]] Result<QJsonObject> embedOf(const Draft& draft, const Api& api);

} // namespace cohort::bluesky
