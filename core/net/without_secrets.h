#pragma once

#include "core/base/secret.h"

#include <QList>

namespace cohort {

/// What a server said, without the credentials it may have repeated, in plain and in an address. For the log;
/// to be called before anything is cut off. Any thread.
[[nodiscard]] QString withoutSecrets(QString said, const QList<Secret>& secrets);

} // namespace cohort
