#pragma once

#include <QStringList>

namespace cohort {

/// Handles ("@ana", "@ana@work.test") written in a text, in order, once each, in lower case.
[[nodiscard]] QStringList handlesIn(const QString& text);

/// Hashtags ("#chat") written in a text, in order, once each, as they were typed.
[[nodiscard]] QStringList tagsIn(const QString& text);

/// Hosts of the web addresses written in a text, once each, in lower case.
[[nodiscard]] QStringList linkHostsIn(const QString& text);

} // namespace cohort
