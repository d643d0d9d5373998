#pragma once

#include <QString>

#include <optional>

namespace cohort {

/// A host as it may be asked for and shown.
struct CheckedHost {
    QString ascii{};
    QString shown{}; ///< Unicode, or ASCII when `suspicious`
    bool suspicious = false;
    bool isAddress = false; ///< a number, not a name
};

/// Brings a host into its ASCII form (UTS 46) and says whether its Unicode form can be mistaken for another:
/// scripts mixed within a label, characters outside the recommended set, or letters that together look like
/// plain ASCII. Nothing when it cannot be a host.
[[nodiscard]] std::optional<CheckedHost> checkedHost(const QString& host);

} // namespace cohort
