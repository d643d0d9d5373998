#pragma once

#include <QString>

namespace cohort {

/// The title of a text on networks whose posts have one: a first line with an empty one behind it, as in a
/// letter. Empty where there is none. Pure, any thread.
[[nodiscard]] inline QString titleOf(const QString& words)
{
    // UTF-16 units of a first line that may stand as the title.
    constexpr qsizetype longestTitle = 150;
    const QString text = words.trimmed();
    const qsizetype end = text.indexOf(QLatin1StringView("\n\n"));
    const QString first = text.left(end);
    return end <= 0 || end > longestTitle || first.contains(u'\n') ? QString() : first.simplified();
}

} // namespace cohort
