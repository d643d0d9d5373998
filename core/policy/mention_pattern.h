#pragma once

#include <QRegularExpression>

namespace cohort {

/// What servers take for a mention, a little wider: a handle too many is asked about, one too few would be a
/// reader nobody was told of. The handle without its first sign is captured.
[[nodiscard]] inline const QRegularExpression& mentionPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w/])@([\\w](?:[\\w.-]*[\\w])?(?:@[\\w](?:[\\w.-]*[\\w])?(?::[0-9]+)?)?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace cohort
