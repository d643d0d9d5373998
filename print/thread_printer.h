#pragma once

#include "core/export/export_choices.h"

class QPagedPaintDevice;

namespace cohort {

// Needs a QGuiApplication for its fonts ("offscreen" will do). Takes the page from the device: paper,
// margins.

/// Prints a conversation on a printer or into a PDF: title, warning, posts with pictures and links, and on
/// every page its number and the title. GUI thread, or any other while the application lives. Errors:
/// NotFound when nothing of a selection is in the conversation, Storage when the device cannot be written to.
[[nodiscard]] Result<void> printThread(const SavedThread& thread, const ExportChoices& choices,
                                       QPagedPaintDevice& device);

/// The same as a PDF on A4 with title and creator set; `choices.format` does not matter.
[[nodiscard]] Result<ExportedFile> exportThreadAsPdf(const SavedThread& thread, const ExportChoices& choices);

} // namespace cohort
