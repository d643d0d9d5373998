#pragma once

#include "core/providers/wordpress/rest.h"

#include <QHash>

namespace cohort::wordpress {

/// How far the posts of these comments go, by number: comments do not tell it themselves. A post that the
/// site does not show counts as OnlyMe: the narrowest never promises too much.
[[nodiscard]] Result<QHash<qint64, Visibility>> reachOfPosts(const QJsonArray& comments, const Rest& rest,
                                                             bool writes);

} // namespace cohort::wordpress
