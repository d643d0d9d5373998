#pragma once

#include "core/model/rows.h"
#include "core/model/saved_thread.h"

/// What stands beside saved conversations, in words.
namespace cohort::savedwords {

/// The user's title, or the first words of the opening post on one line.
[[nodiscard]] QString title(const SavedThreadRow& row);
/// "Ana Reyes · 14 posts · 5 people · Mastodon · saved 3 March"
[[nodiscard]] QString about(const SavedThreadRow& row);
/// What is new or wrong: "3 new replies · 1 post changed since"; empty when nothing is.
[[nodiscard]] QString news(const SavedThreadRow& row);
/// "1.4 MB", "12 kB" in the locale's form.
[[nodiscard]] QString size(qint64 bytes);
/// What became of the post at its network, and the user's note: lines below it.
[[nodiscard]] QStringList remarks(const SavedPost& post);
/// A saved post as the lists of posts show it. With `hidden`, what its author deleted is said and not shown.
[[nodiscard]] PostRow row(const SavedPost& post, bool hidden);

} // namespace cohort::savedwords
