#pragma once

#include "core/export/thread_document.h"

namespace cohort {

/// One self-contained web page: pictures inside, no scripts, nothing fetched. Errors: Bug when something
/// could not be written as it must be.
[[nodiscard]] Result<QByteArray> htmlPage(const ThreadDocument& document, const MediaReader& media);

} // namespace cohort
