#pragma once

#include "core/export/thread_document.h"

namespace cohort {

/// One self-contained web page: pictures inside, no scripts, nothing fetched.
[[nodiscard]] QByteArray htmlPage(const ThreadDocument& document, const MediaReader& media);

} // namespace cohort
