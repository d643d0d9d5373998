#pragma once

#include <QString>
#include <QUrl>

namespace cohort::feeds {

/// The address of a feed or page as people write it ("blog.test/feed", "feed://…", "http://…") in the one
/// form it is kept and asked in: https, but plain http for this computer. Empty when it is none.
[[nodiscard]] QUrl feedAddress(const QString& written);
/// As it is shown: "blog.test/feed". `feedAddress` of it is the address again.
[[nodiscard]] QString handleOf(const QUrl& address);

/// A post's name for good. A feed names its entries as it likes, so the name counts only within the feed: no
/// feed can speak for another's posts.
struct PostName {
    QUrl feed{};
    QString entry{};
    QString comment{}; ///< empty for the entry itself
};
[[nodiscard]] QString uriOf(const PostName& name);
/// The feed is empty when it is no such name.
[[nodiscard]] PostName postName(const QString& uri);
/// A short word for an id of any length.
[[nodiscard]] QString keyOf(const QString& id);

} // namespace cohort::feeds
