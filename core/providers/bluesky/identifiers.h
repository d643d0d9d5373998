#pragma once

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace cohort::bluesky {

/// Collections of records, by their names in the protocol.
inline constexpr QLatin1StringView postCollection("app.bsky.feed.post");
inline constexpr QLatin1StringView likeCollection("app.bsky.feed.like");
inline constexpr QLatin1StringView repostCollection("app.bsky.feed.repost");
inline constexpr QLatin1StringView followCollection("app.bsky.graph.follow");

/// The parts of "at://did:plc:…/app.bsky.feed.post/3k…".
struct RecordAddress {
    QString repository{};
    QString collection{};
    QString key{};

    [[nodiscard]] QString text() const;
};

// The syntax of the protocol's own names. Pure, any thread.
[[nodiscard]] bool isDid(const QString& text);
/// A handle as the protocol writes it, without '@': a host name with a dot.
[[nodiscard]] bool isHandle(const QString& text);
/// Nothing unless all three parts are there.
[[nodiscard]] std::optional<RecordAddress> recordAddress(const QString& uri);

/// A record key in the form of a timestamp (TID), always the same for the same seed: whatever is sent twice
/// lands in the same place. `when` gives it its place in the order of the records; null for records whose
/// order means nothing.
[[nodiscard]] QString recordKey(const QString& seed, const QDateTime& when);

} // namespace cohort::bluesky
