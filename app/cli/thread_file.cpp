#include "app/cli/thread_file.h"

#include "app/cli/finders.h"
#include "app/cli/words.h"
#include "core/library/media_bytes.h"

#ifdef COHORT_PRINT
#include "print/thread_printer.h"
#endif

#include <QFileInfo>
#include <QSaveFile>

namespace cohort::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExportedFile> made(const SavedThread& thread, const ExportChoices& choices)
{
    if (choices.format != ExportFormat::Pdf)
        return exportThread(thread, choices);
#ifdef COHORT_PRINT
    return exportThreadAsPdf(thread, choices);
#else
    return fail(ErrorKind::Unsupported, u"this build cannot print"_s);
#endif
}

void tellById(CommandContext& context, SavedThreadId id, const std::function<void(SavedThread)>& found)
{
    context.library.saved().thread(id, &context, context.then<SavedThread>(found));
}

} // namespace

QString nameOf(SavedThreadId id)
{
    return u"s%1"_s.arg(raw(id));
}

void findSaved(CommandContext& context, const QString& called, std::function<void(SavedThread)> found)
{
    bool isNumber = false;
    const qint64 number = called.startsWith(u's') ? called.mid(1).toLongLong(&isNumber) : 0;
    if (isNumber && number > 0)
        return tellById(context, SavedThreadId(number), found);
    findPost(context, called, [&context, found](const PostRow& row) {
        const auto take = [&context, found](SavedThreadId id) {
            if (id == SavedThreadId::None)
                return context.failUsage(Cli::tr("this conversation is not saved; \"thread save\" does it"));
            tellById(context, id, found);
        };
        context.library.saved().find(row.post.ref, std::nullopt, &context, context.then<SavedThreadId>(take));
    });
}

std::vector<QCommandLineOption> fileOptions()
{
    QStringList names;
    for (const ExportFormat format : exportFormats())
        names << nameOf(format);
    return {QCommandLineOption(u"format"_s, Cli::tr("One of %1.").arg(names.join(u", "_s)), u"FORMAT"_s),
            QCommandLineOption({u"o"_s, u"output"_s}, Cli::tr("The file; without, one named by the title."),
                               u"FILE"_s),
            QCommandLineOption(u"notes"_s, Cli::tr("With your notes, highlights and tags."))};
}

std::optional<FileOrder> fileOrderFrom(CommandContext& context)
{
    FileOrder order{.path = context.options.value(u"output"_s), .notes = context.options.isSet(u"notes"_s)};
    const QString named = context.options.value(u"format"_s);
    const QString wanted = named.isEmpty() ? QFileInfo(order.path).suffix() : named;
    const auto format = exportFormatNamed(wanted);
    if (!format) {
        QStringList names;
        for (const ExportFormat one : exportFormats())
            names << nameOf(one);
        context.failUsage(Cli::tr("--format is one of %1").arg(names.join(u", "_s)));
        return std::nullopt;
    }
    order.format = *format;
    return order;
}

Result<WrittenFile> writeThreadFile(CommandContext& context, const SavedThread& thread,
                                    const FileOrder& order)
{
    const ExportChoices choices{
        .format = order.format,
        .withNotes = order.notes,
        .accessed = QDateTime::currentDateTimeUtc(),
        .media = [&context](const SavedMedia& media) { return mediaBytes(context.library.saved(), media); }};
    const auto file = made(thread, choices);
    if (!file)
        return fail(file.error());
    const WrittenFile written{.path = order.path.isEmpty() ? file->suggestedName : order.path,
                              .mimeType = file->mimeType,
                              .bytes = file->bytes.size(),
                              .warning = file->warning};
    QSaveFile target(written.path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file->bytes) != file->bytes.size() ||
        !target.commit())
        return fail(ErrorKind::Storage, written.path + u": "_s + target.errorString());
    return written;
}

bool needsFonts(int argc, char** argv)
{
    for (int at = 1; at < argc; ++at)
        if (QByteArray(argv[at]).toLower().endsWith("pdf"))
            return true;
    return false;
}

} // namespace cohort::cli
