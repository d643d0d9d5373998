#pragma once

#include "core/model/search.h"

namespace cohort::searchwords {

/// What a query was understood as, in one line; empty when it is nothing but words.
[[nodiscard]] QString understood(const SearchQuery& query);
/// "Saved thread", "Note" …; empty for a post.
[[nodiscard]] QString kindOf(Found::Kind kind);
/// One find for the ear: kind, who, when, in which conversation, what was found.
[[nodiscard]] QString spoken(const Found& found, const QString& conversation);
/// A snippet without the marks of what was found.
[[nodiscard]] QString plain(QString snippet);

} // namespace cohort::searchwords
