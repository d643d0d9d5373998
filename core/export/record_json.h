#pragma once

#include "core/export/thread_document.h"

namespace cohort {

/// Everything that was saved, for other programs: the fields and their meaning are in core/export/README.md.
[[nodiscard]] QByteArray recordJson(const SavedThread& thread, const ThreadDocument& document,
                                    const ExportChoices& choices);

} // namespace cohort
