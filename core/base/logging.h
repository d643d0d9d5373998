#pragma once

#include <QLoggingCategory>

namespace cohort {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Removes everything that looks like a credential from a line of log: Authorization and Cookie values,
/// access_token=, refresh_token=, code=, client_secret=, password=. The program installs it as the one
/// message handler.
[[nodiscard]] QString redacted(const QString& line);

/// Sends every log line of the process through `redacted` to standard error. Call once, in main().
void installRedactedLog();

} // namespace cohort
