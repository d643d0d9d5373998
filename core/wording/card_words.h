#pragma once

#include "core/model/address_book.h"

#include <QStringList>

namespace cohort::wording {

// What is said of an address book. GUI thread or the command line's.

/// "line 12: …".
[[nodiscard]] QString sentence(const CardTrouble& trouble);
/// What importing would do (`done` false) or did, one sentence each; what does not happen is left out.
[[nodiscard]] QStringList countWords(const CardCounts& counts, bool done);
/// How many of a file's lines or cards could not be read; empty when all could.
[[nodiscard]] QString troubleWords(const CardFile& file);

} // namespace cohort::wording
