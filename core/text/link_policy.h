#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace cohort {

/// A link from outside as it may be shown and opened.
struct CheckedLink {
    QUrl url{};          ///< without userinfo, host in ASCII
    QString shownHost{}; ///< in Unicode, or in ASCII when the host mixes scripts or looks like another
    bool suspicious =
        false; ///< mixed scripts, userinfo, invisible characters or bidi controls: show the whole address
};

/// Accepts http, https and mailto; everything else is nothing. Any thread. (trust.md T5, T6.)
[[nodiscard]] std::optional<CheckedLink> checkedLink(const QString& address);

} // namespace cohort
