#include "core/export/epub_book.h"
#include "core/export/export_choices.h"
#include "core/export/html_page.h"
#include "core/export/markdown_text.h"
#include "core/export/record_json.h"
#include "core/export/reference_list.h"
#include "core/export/table_text.h"
#include "core/export/thread_document.h"

namespace cohort {
namespace {

Result<QByteArray> bytesOf(const SavedThread& thread, const ThreadDocument& document,
                           const ExportChoices& choices)
{
    switch (choices.format) {
    case ExportFormat::Markdown:
        return markdownText(document);
    case ExportFormat::Html:
        return htmlPage(document, choices.media);
    case ExportFormat::Epub:
        return epubBook(document, choices.media);
    case ExportFormat::Csv:
        return tableText(thread, document, choices);
    case ExportFormat::Json:
        return recordJson(thread, document, choices);
    case ExportFormat::CslJson:
        return referencesAsCsl(thread, document, choices);
    case ExportFormat::BibTex:
        return referencesAsBibTex(thread, document, choices);
    case ExportFormat::Ris:
        return referencesAsRis(thread, document, choices);
    case ExportFormat::Pdf:
        break;
    }
    return fail(ErrorKind::Unsupported, QStringLiteral("pages are printed, see print/"));
}

} // namespace

Result<ExportedFile> exportThread(const SavedThread& thread, const ExportChoices& choices)
{
    const ThreadDocument document = threadDocument(thread, choices);
    if (document.posts.empty() && !choices.only.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("nothing of the selection is in the conversation"));
    Result<QByteArray> bytes = bytesOf(thread, document, choices);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ExportedFile{.bytes = std::move(*bytes),
                        .suggestedName = fileName(document.title, choices.format),
                        .mimeType = mimeTypeOf(choices.format),
                        .warning = document.warning};
}

} // namespace cohort
