#pragma once

#include "core/providers/wordpress/rest.h"

namespace cohort::wordpress {

/// One of the two lists behind a feed, with what is asked of it; an empty route: not asked.
struct Source {
    QString route{};
    Fields query{};
    Fields changes{};      ///< asked besides, or instead of the same name, where changes are looked for
    bool mineOnly = false; ///< the site may not be asked for mine alone: it is looked for among all

    [[nodiscard]] bool isAsked() const { return !route.isEmpty(); }
};

struct Sources {
    Source posts{};
    Source comments{};
    bool notices = false; ///< of the comments only those that answer me
};

/// What a feed is made of. Errors: NotFound for somebody unknown, Unsupported, and those of Rest: a tag must
/// be looked up.
[[nodiscard]] Result<Sources> sourcesFor(const FeedRequest& request, const Account& account,
                                         const Rest& rest);

} // namespace cohort::wordpress
