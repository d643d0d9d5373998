#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace cohort::feeds {

/// What is remembered of a feed between two questions; the cursor of its posts.
struct FeedPlace {
    QByteArray etag{};
    QByteArray modified{}; ///< Last-Modified, letter for letter
    QUrl moved{};          ///< where it is now, when its server said "for good"
    QStringList seen{};    ///< entries as they were, see `fingerprint`

    bool operator==(const FeedPlace&) const = default;
};

[[nodiscard]] QString tokenOf(const FeedPlace& place);
/// An empty place for anything that is no token of ours.
[[nodiscard]] FeedPlace placeFrom(const QString& token);

} // namespace cohort::feeds
