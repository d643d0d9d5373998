#pragma once

#include "core/providers/bluesky/api.h"
#include "core/providers/bluesky/identifiers.h"

namespace cohort::bluesky {

inline constexpr QLatin1StringView threadGateCollection("app.bsky.feed.threadgate");
inline constexpr QLatin1StringView postGateCollection("app.bsky.feed.postgate");

/// A record to be written beside a post, under the post's own key.
struct GateRecord {
    QLatin1StringView collection{};
    QJsonObject value{};
};

/// The records that keep others from answering or quoting the post at `post`; none where everybody may. They
/// keep nobody from reading (BSK-2).
[[nodiscard]] std::vector<GateRecord> gatesOf(const Draft& draft, const RecordAddress& post,
                                              const QString& createdAt);

} // namespace cohort::bluesky
