// What SavedPane gives away: files, paper, citations. What was not for everyone is said before it leaves.
#include "core/base/job_thread.h"
#include "core/base/mailbox.h"
#include "core/export/citation.h"
#include "core/export/thread_document.h"
#include "core/library/media_bytes.h"
#include "print/thread_printer.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_words.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavedExport)
};

QString wordsFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return Words::tr("&Markdown …");
    case ExportFormat::Html:
        return Words::tr("&Web page, in one file …");
    case ExportFormat::Epub:
        return Words::tr("&E-book (EPUB) …");
    case ExportFormat::Pdf:
        return Words::tr("&PDF …");
    case ExportFormat::Csv:
        return Words::tr("&Table (CSV) …");
    case ExportFormat::Json:
        return Words::tr("&JSON …");
    case ExportFormat::CslJson:
        return Words::tr("References for Zotero (CSL-JSON) …");
    case ExportFormat::BibTex:
        return Words::tr("References for LaTeX (BibTeX) …");
    case ExportFormat::Ris:
        break;
    }
    return Words::tr("References for EndNote (RIS) …");
}

bool isReferences(ExportFormat format)
{
    return format == ExportFormat::CslJson || format == ExportFormat::BibTex || format == ExportFormat::Ris;
}

} // namespace

ExportChoices SavedPane::choicesFor(ExportFormat format) const
{
    return {.format = format,
            .withNotes = m_exportNotes,
            .accessed = QDateTime::currentDateTimeUtc(),
            .media = [this](const SavedMedia& media) { return mediaBytes(m_library.saved(), media); }};
}

void SavedPane::fillExport()
{
    QMenu* menu = m_export->menu();
    menu->clear();
    auto* notes = new QAction(tr("With my &notes and highlights"), menu);
    notes->setCheckable(true);
    notes->setChecked(m_exportNotes);
    connect(notes, &QAction::toggled, this, [this](bool on) { m_exportNotes = on; });
    bool references = false;
    for (const ExportFormat format : exportFormats()) {
        if (isReferences(format) && !std::exchange(references, true))
            menu->addSeparator();
        connect(menu->addAction(wordsFor(format)), &QAction::triggered, this,
                [this, format] { exportAs(format); });
    }
    menu->addSeparator();
    for (const bool ofThread : {false, true}) {
        QMenu* citations =
            menu->addMenu(icons::named(u"edit-copy"_s), ofThread ? tr("&Copy a citation of the conversation")
                                                                 : tr("Copy a citation of this p&ost"));
        for (const CitationStyle style : citationStyles())
            connect(citations->addAction(titleOf(style)), &QAction::triggered, this,
                    [this, style, ofThread] { copyCitation(style, ofThread); });
    }
    QAction* copy = menu->addAction(tr("Cite with the day of access and the saved copy"));
    copy->setCheckable(true);
    copy->setChecked(m_citeCopy);
    connect(copy, &QAction::toggled, this, [this](bool on) { m_citeCopy = on; });
    menu->addSeparator();
    connect(menu->addAction(tr("P&rint …")), &QAction::triggered, this, &SavedPane::print);
    menu->addAction(notes);
}

void SavedPane::exportAs(ExportFormat format)
{
    auto* dialog = new QFileDialog(this, tr("Export the conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName(savedwords::title(m_shown.row), format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { writeTo(path, format); });
    dialog->open();
}

void SavedPane::writeTo(const QString& path, ExportFormat format)
{
    m_bar->tell(MessageBar::Tone::Notice, tr("Writing %1 …").arg(path));
    m_work->post(
        [this, path, format, thread = m_shown, choices = choicesFor(format)](const std::stop_token&) {
            auto file = format == ExportFormat::Pdf ? exportThreadAsPdf(thread, choices)
                                                    : exportThread(thread, choices);
            QSaveFile target(path);
            const bool written = file && target.open(QIODevice::WriteOnly) &&
                                 target.write(file->bytes) == file->bytes.size() && target.commit();
            if (file && !written)
                file = fail(ErrorKind::Storage, target.errorString());
            const Result<QString> outcome = file ? Result<QString>(file->warning) : fail(file.error());
            m_done->post([this, path, outcome] { tellWritten(path, outcome); });
        });
}

void SavedPane::tellWritten(const QString& path, const Result<QString>& warning)
{
    if (!warning)
        tellError(warning.error());
    else if (warning->isEmpty())
        m_bar->tell(MessageBar::Tone::Notice, tr("Written: %1").arg(path));
    else
        m_bar->tell(MessageBar::Tone::Warning, tr("Written: %1. %2", "file, warning").arg(path, *warning));
}

void SavedPane::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(savedwords::title(m_shown.row));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        m_work->post([this, printer, thread = m_shown,
                      choices = choicesFor(ExportFormat::Pdf)](const std::stop_token&) {
            const auto done = printThread(thread, choices, *printer);
            m_done->post([this, done] {
                if (!done)
                    tellError(done.error());
            });
        });
    });
    // The printer lives as long as the dialog that writes to it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void SavedPane::copyCitation(CitationStyle style, bool ofThread)
{
    const SavedPost* post = currentPost();
    CitationChoices choices{.style = style, .archivedCopy = m_citeCopy};
    if (m_citeCopy)
        choices.accessed = QDateTime::currentDateTimeUtc();
    const auto citation = ofThread ? citationOf(m_shown, choices)
                          : post   ? citationOf(m_shown, post->id, choices)
                                   : std::nullopt;
    if (!citation)
        return;
    auto* both = new QMimeData;
    both->setText(citation->plain);
    both->setHtml(citation->html);
    QGuiApplication::clipboard()->setMimeData(both);
    if (citation->warning.isEmpty())
        m_bar->tell(MessageBar::Tone::Notice, tr("Copied: %1").arg(citation->plain));
    else
        m_bar->tell(MessageBar::Tone::Warning, tr("Copied. %1").arg(citation->warning));
}

} // namespace cohort
