#pragma once

#include "core/export/thread_document.h"

namespace cohort {

// References for programs that keep literature: one for the conversation (not with a selection), then one for
// every post. Each names the audience of its post in its note. Words in them that the formats or their users
// expect in English are English.

/// A CSL-JSON array (CSL 1.0.2): type "post".
[[nodiscard]] QByteArray referencesAsCsl(const SavedThread& thread, const ThreadDocument& document,
                                         const ExportChoices& choices);
/// BibTeX for both BibTeX and BibLaTeX: @misc, escaped for LaTeX, UTF-8.
[[nodiscard]] QByteArray referencesAsBibTex(const SavedThread& thread, const ThreadDocument& document,
                                            const ExportChoices& choices);
/// RIS: TY ELEC, UTF-8, lines end with CRLF.
[[nodiscard]] QByteArray referencesAsRis(const SavedThread& thread, const ThreadDocument& document,
                                         const ExportChoices& choices);

/// Text as LaTeX shows it; balanced, so that it can stand in braces.
[[nodiscard]] QString escapedLatex(const QString& text);

} // namespace cohort
