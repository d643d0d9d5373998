#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cohort::wordpress {

/// A second in the life of a site, and what of that second has been seen. Sites know no finer time, and many
/// things may carry the same one (what was imported, what came by a script): none is lost at the edge of a
/// page and none comes twice.
struct SecondSeen {
    QDateTime at{};        ///< UTC; null: nothing yet
    QList<qint64> posts{}; ///< numbers of posts of that second
    QList<qint64> comments{};

    bool operator==(const SecondSeen&) const = default;
};

/// Where a look for older things goes on.
[[nodiscard]] QString olderToken(const SecondSeen& place);
[[nodiscard]] std::optional<SecondSeen> olderPlace(const QString& token);

/// Where the next look for newer things starts: posts by the time they were changed last, comments by the
/// time they were written.
struct NewerPlace {
    SecondSeen posts{};
    SecondSeen comments{};
};
[[nodiscard]] QString newerToken(const NewerPlace& place);
[[nodiscard]] std::optional<NewerPlace> newerPlace(const QString& token);

} // namespace cohort::wordpress
