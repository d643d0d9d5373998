#pragma once

#include "core/model/saved_thread.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort::store {

// A post as the thread library keeps it: one JSON object, readable in a dump. A field that is added later is
// absent in an older row and reads as its default; numbers of enums are part of the format. Times are
// milliseconds since 1970 UTC. What belongs to the moment of reading (liked, boosted, counts) is kept as it
// stood.

[[nodiscard]] QJsonObject toJson(const Post& post);
/// What is not a post reads as an empty one.
[[nodiscard]] Post postFrom(const QJsonObject& json);

[[nodiscard]] QJsonArray toJson(const std::vector<Highlight>& highlights);
/// Leaves out what does not lie within a text of `length` units.
[[nodiscard]] std::vector<Highlight> highlightsFrom(const QJsonArray& json, qsizetype length);

} // namespace cohort::store
