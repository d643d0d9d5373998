#pragma once

#include "core/store/search.h"

namespace cohort {

/// The posts of the cache on a first page, without their groups.
[[nodiscard]] inline Result<std::vector<Found>> searched(Connection& connection, const QString& typed,
                                                         const std::optional<Sphere>& sphere, int limit)
{
    const auto page = store::search(
        connection,
        {.typed = typed, .sphere = sphere, .after = {}, .limit = limit, .today = QDate(2026, 3, 2)});
    if (!page)
        return fail(page.error());
    std::vector<Found> finds;
    for (const FoundGroup& group : page->groups)
        for (const Found& find : group.hits)
            if (find.kind == Found::Kind::Post)
                finds.push_back(find);
    return finds;
}

} // namespace cohort
