#pragma once

#include <QtGlobal>

namespace cohort {

/// UTF-16 units of a post's password: what WordPress can keep (255 characters of a column). A longer one
/// would be refused or cut, and nobody could open the post.
inline constexpr qsizetype longestPostPassword = 255;

} // namespace cohort
