#pragma once

#include "app/cli/command.h"
#include "core/export/export_choices.h"

namespace cohort::cli {

/// How `thread export` was asked to write.
struct FileOrder {
    ExportFormat format = ExportFormat::Html;
    QString path{}; ///< empty: a name made from the title, in the present folder
    bool notes = false;
};

struct WrittenFile {
    QString path{};
    QString mimeType{};
    qint64 bytes = 0;
    QString warning{};
};

/// "s12"
[[nodiscard]] QString nameOf(SavedThreadId id);
/// By its number ("s12") or by any post of it; NotFound ends the command.
void findSaved(CommandContext& context, const QString& called, std::function<void(SavedThread)> found);

[[nodiscard]] std::vector<QCommandLineOption> fileOptions();
/// Nothing when an option cannot be understood; then the command has ended.
[[nodiscard]] std::optional<FileOrder> fileOrderFrom(CommandContext& context);
/// Writes the file whole or not at all.
[[nodiscard]] Result<WrittenFile> writeThreadFile(CommandContext& context, const SavedThread& thread,
                                                  const FileOrder& order);

/// Whether these arguments ask for what needs fonts.
[[nodiscard]] bool needsFonts(int argc, char** argv);

} // namespace cohort::cli
