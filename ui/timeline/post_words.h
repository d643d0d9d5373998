#pragma once

#include "core/model/rows.h"

#include <QDateTime>

/// Words made of a post's values: for the rows and, in one line, for a screen reader. Remote text stays
/// plain.
namespace cohort::postwords {

/// "10:02" today, "Tue 10:02" this week, "3 May" this year, "3 May 2024" before. `now` in any zone.
[[nodiscard]] QString when(const QDateTime& created, const QDateTime& now);
/// The whole date and time, for tool tips and the spoken line.
[[nodiscard]] QString whenInFull(const QDateTime& created);
/// The name to show: the person's in my people, else the author's own, else the handle.
[[nodiscard]] QString author(const PostRow& row);
[[nodiscard]] QString authorName(const Author& author);
/// "Picture: alt text" or "Picture without a description".
[[nodiscard]] QString media(const Media& media);
/// "3 replies · 2 boosts · saved"; empty when there is nothing to say.
[[nodiscard]] QString counts(const PostRow& row);
/// What stands where a post has nothing that can be shown: it is of a kind this version does not know. Empty
/// for all others.
[[nodiscard]] QString unknownKind(const Post& post);
/// The line a screen reader speaks: author, warning, text, image descriptions, time, visibility, marks.
[[nodiscard]] QString spoken(const PostRow& row);
/// "Poll, 3 answers, ends 10:02".
[[nodiscard]] QString pollEnd(const Poll& poll, const QDateTime& now);

} // namespace cohort::postwords
