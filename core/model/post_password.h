#pragma once

#include <QString>

namespace cohort {

/// UTF-16 units of a post's password: what WordPress can keep (255 characters of a column). A longer one
/// would be refused or cut, and nobody could open the post.
inline constexpr qsizetype longestPostPassword = 255;

/// Whether a post behind it is open all the same: PHP, and so WordPress, takes "0" for no password at all.
inline bool protectsNothing(const QString& password)
{
    return password.isEmpty() || password == QLatin1Char('0');
}

} // namespace cohort
