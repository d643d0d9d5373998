#pragma once

#include "core/model/post.h"

namespace cohort::store {

// What of an author or a post is only shown, never asked for, in one blob of the cache. A blob of another
// format reads as empty: the cache is fetched again.

[[nodiscard]] QByteArray detailsOf(const Author& author);
void readDetails(const QByteArray& details, Author& author);
/// Everything of a post but ref, author, booster, created, text, content warning and visibility.
[[nodiscard]] QByteArray detailsOf(const Post& post);
void readDetails(const QByteArray& details, Post& post);

} // namespace cohort::store
