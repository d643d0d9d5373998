#pragma once

#include "core/base/result.h"
#include "core/model/saved_thread.h"

#include <functional>

namespace cohort {

/// What a saved conversation can be written as. Pdf is made by print/, all others by `exportThread`.
enum class ExportFormat { Markdown, Html, Epub, Pdf, Csv, Json, CslJson, BibTex, Ris };

/// Every format, in the order in which they are offered.
[[nodiscard]] const std::vector<ExportFormat>& exportFormats();
/// By the name for the command line ("md", "html", "epub", "pdf", "csv", "json", "csl", "bibtex", "ris") or
/// by the suffix of a file; case does not matter.
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(QStringView name);
[[nodiscard]] QString nameOf(ExportFormat format);
/// Without the dot. CSL and BibTeX have ones that differ from the name: "csl.json", "bib".
[[nodiscard]] QString suffixOf(ExportFormat format);
[[nodiscard]] QString mimeTypeOf(ExportFormat format);

/// The bytes of a picture that lies beside the library; empty when they cannot be had.
using MediaReader = std::function<QByteArray(const SavedMedia&)>;

/// How a saved conversation is exported or printed.
struct ExportChoices {
    ExportFormat format = ExportFormat::Html;
    std::vector<SavedPostId> only{}; ///< the posts of a selection, in any order; empty: all
    bool withNotes = false;          ///< the user's own notes, highlights, tags and votes go into the file
    QDateTime accessed{};            ///< the day the file is made; null: not said
    MediaReader media{};             ///< nothing: without pictures
};

/// A file as it is to be written.
struct ExportedFile {
    QByteArray bytes{};
    QString suggestedName{}; ///< with suffix; safe on every system
    QString mimeType{};
    QString
        warning{}; ///< that it holds posts that were not for everyone, for the one who exports; else empty
};

/// Writes a saved conversation. Any thread, provided that `choices.media` may be called there. Errors:
/// Unsupported for Pdf, NotFound when nothing of a selection is in the conversation. (core/export/README.md
/// says what the formats hold.)
[[nodiscard]] Result<ExportedFile> exportThread(const SavedThread& thread, const ExportChoices& choices);

} // namespace cohort
