#pragma once

#include "core/model/my_comments.h"

#include <QDateTime>

/// Words made of what I said and what became of it. Remote text stays plain.
namespace cohort::commentwords {

/// The state in words, as on its row: "Unanswered", "2 new answers".
[[nodiscard]] QString state(const CommentRow& row);
/// The heading above all rows of a state.
[[nodiscard]] QString heading(CommentState state);
/// "You to Ana"; "You" when nobody is known.
[[nodiscard]] QString who(const CommentRow& row);
/// What I said, in one line.
[[nodiscard]] QString said(const CommentRow& row);
/// When, where, who answered last, and what is decided about it. `network` may be empty.
[[nodiscard]] QString about(const CommentRow& row, const QString& network, const QDateTime& now);
/// "Somebody answered you …", for a place that was not opened for weeks.
[[nodiscard]] QString forgotten(const ForgottenPlace& place, const QString& network);
/// Whose picture stands beside it: who answered last, else who was answered.
[[nodiscard]] QString pictured(const CommentRow& row);

} // namespace cohort::commentwords
