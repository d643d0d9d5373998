#pragma once

#include "core/model/catch_up.h"

/// What the catch-up page says. Names and words from outside stay plain and are wrapped so that their
/// direction stays inside.
namespace cohort::catchupwords {

/// "Transport librarians · 14 posts by 6 people since Fri 10:23"; `now` in any zone.
[[nodiscard]] QString title(const QString& name, const CatchUp& page, const QDateTime& now);
/// "Nothing new since Fri 10:23".
[[nodiscard]] QString nothing(const CatchUp& page, const QDateTime& now);
/// "Ana (3), Bo and 2 others".
[[nodiscard]] QString people(const CatchUpEntry& entry);
/// Who wrote the post that stands for the entry.
[[nodiscard]] QString author(const CatchUpEntry& entry);
/// The first words of a post in one line: of one with a content warning only the warning.
[[nodiscard]] QString firstWords(const PostRow& row);
/// "3 posts · Fri 10:23 · goes on from what Ola wrote: …"
[[nodiscard]] QString about(const CatchUpEntry& entry, const QDateTime& now);
/// "Passed on by 3 people: Ana, Bo and 1 other".
[[nodiscard]] QString passedOn(const CatchUpEntry& entry);
/// The title of a linked page, else its address.
[[nodiscard]] QString linkTitle(const CatchUpLink& link);
/// "in 3 posts by 2 people".
[[nodiscard]] QString linkCounts(const CatchUpLink& link);
/// "That's all.", or how much is shown when there is more.
[[nodiscard]] QString end(const CatchUp& page);
/// "Everything up to Fri 10:23 is here."
[[nodiscard]] QString endTime(const CatchUp& page, const QDateTime& now);

} // namespace cohort::catchupwords
