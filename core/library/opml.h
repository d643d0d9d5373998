#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cohort {

/// One subscription in a list of them.
struct OpmlFeed {
    QString address{};
    QString title{};
    QString page{};
    QStringList folders{}; ///< from the outside in

    bool operator==(const OpmlFeed&) const = default;
};

/// Reads a list of subscriptions (OPML 1.0 to 2.0), also a broken one; addresses are as they were written.
/// Nothing when it is no such list. Any thread.
[[nodiscard]] std::optional<std::vector<OpmlFeed>> feedsOfOpml(const QByteArray& bytes);

/// Writes one, in UTF-8. Feeds of the same outermost folder stand together; inner folders are not written.
[[nodiscard]] QByteArray opmlOf(const QString& title, const std::vector<OpmlFeed>& feeds);

} // namespace cohort
