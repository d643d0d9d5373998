#pragma once

#include "core/model/retention.h"

#include <QString>

namespace cohort::wording {

/// "12.4 MB", in the user's language.
[[nodiscard]] QString size(qint64 bytes);
/// "Everything", "The last 3 months", "Only what is saved".
[[nodiscard]] QString name(const RetentionRule& rule);
/// What a rule would remove now, and what stays whatever the rule.
[[nodiscard]] QString sentence(const RetentionPreview& preview);
/// What goes when an account is forgotten, what stays, and what cannot be reached; whole sentences.
[[nodiscard]] QStringList sentences(const AccountTraces& traces, bool withDrafts);

} // namespace cohort::wording
