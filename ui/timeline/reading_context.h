#pragma once

#include "core/library/library.h"

#include <QHash>

namespace cohort {

/// What the reading views need to know beside the posts: circles and networks by id, and which lives may be
/// shown. Filled by the main window; shared, read only, by the views.
struct ReadingContext {
    QHash<AccountId, QString> networks{};
    QHash<AccountId, Capabilities> can{};
    QHash<CircleId, Circle> circles{};
    std::optional<Sphere> sphere{}; ///< nothing: both
    qsizetype accountCount = 0;

    /// The circles of a post's author that may be seen now.
    [[nodiscard]] std::vector<Circle> visibleCircles(const PostRow& row) const
    {
        std::vector<Circle> shown;
        for (const CircleId id : row.circles) {
            const auto found = circles.constFind(id);
            if (found != circles.cend() && (!sphere || found->sphere == *sphere))
                shown.push_back(*found);
        }
        return shown;
    }
};

using SharedContext = std::shared_ptr<ReadingContext>;

} // namespace cohort
