#pragma once

#include "core/export/thread_document.h"

namespace cohort {

/// A table with a line for every post: CSV after RFC 4180, UTF-8 without a byte order mark, lines end with
/// CRLF. The names of the columns are part of the format (core/export/README.md) and never translated.
[[nodiscard]] QByteArray tableText(const SavedThread& thread, const ThreadDocument& document,
                                   const ExportChoices& choices);

} // namespace cohort
