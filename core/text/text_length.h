#pragma once

#include <QString>

namespace cohort {

/// Characters as people see them: an emoji with its modifiers and joiners, a letter with its marks, count one
/// (extended grapheme clusters, UAX 29). What networks mean that limit texts by "graphemes". Any thread.
[[nodiscard]] int graphemeCount(const QString& text);

} // namespace cohort
