#include "print/thread_printer.h"

#include "print/page_cuts.h"
#include "print/thread_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr qreal pointsAnInch = 72;
constexpr qreal marginMillimetres = 18;
/// Room at the foot of a page for title and number, in points.
constexpr qreal footerHeight = 26;
constexpr int footerSize = 8;
/// Dots an inch of the PDF: places of letters are exact to a hundredth of a millimetre.
constexpr int pdfResolution = 1200;

QFont footerFont(const QTextDocument& text)
{
    QFont font = text.defaultFont();
    font.setPixelSize(footerSize);
    return font;
}

/// Title on the side where lines start, "3 / 12" on the other.
void paintFooter(QPainter& painter, const QRectF& place, const QString& title, const QString& number)
{
    painter.setPen(QColor(0x55, 0x58, 0x5f));
    const QFontMetricsF metrics(painter.font());
    const qreal room = place.width() - metrics.horizontalAdvance(number) - 2 * footerSize;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(title, Qt::ElideRight, room));
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, number);
}

void paintPage(QPainter& painter, QTextDocument& text, const PageCut& page)
{
    painter.save();
    const QRectF visible(0, page.top, text.textWidth(), page.bottom - page.top);
    painter.translate(0, -visible.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = visible;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(visible);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

Result<void> printThread(const SavedThread& thread, const ExportChoices& choices, QPagedPaintDevice& device)
{
    const ThreadDocument document = threadDocument(thread, choices);
    if (document.posts.empty() && !choices.only.empty())
        return fail(ErrorKind::NotFound, u"nothing of the selection is in the conversation"_s);
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorKind::Storage, u"the printer or file cannot be written to"_s);

    // Everything is laid out in points and painted at the device's own resolution.
    const qreal scaleX = device.logicalDpiX() / pointsAnInch;
    const qreal scaleY = device.logicalDpiY() / pointsAnInch;
    const QSizeF area(device.width() / scaleX, device.height() / scaleY - footerHeight);
    ThreadText text;
    ThreadPages(text, area, choices.media).write(document);
    const std::vector<PageCut> pages = pageCuts(text, area.height());

    painter.scale(scaleX, scaleY);
    painter.setFont(footerFont(text));
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorKind::Storage, u"the printer or file took no further page"_s);
        paintPage(painter, text, pages[page]);
        paintFooter(painter, QRectF(0, area.height(), area.width(), footerHeight), document.title,
                    u"%1 / %2"_s.arg(QLocale().toString(page + 1), QLocale().toString(pages.size())));
    }
    if (!painter.end())
        return fail(ErrorKind::Storage, u"the printer or file could not be finished"_s);
    return {};
}

Result<ExportedFile> exportThreadAsPdf(const SavedThread& thread, const ExportChoices& choices)
{
    const ThreadDocument facts = threadDocument(thread, choices);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter);
        writer.setTitle(facts.title);
        writer.setCreator(u"Cohort"_s);
        if (auto printed = printThread(thread, choices, writer); !printed)
            return tl::unexpected(printed.error());
    }
    return ExportedFile{.bytes = buffer.data(),
                        .suggestedName = fileName(facts.title, ExportFormat::Pdf),
                        .mimeType = mimeTypeOf(ExportFormat::Pdf),
                        .warning = facts.warning};
}

} // namespace cohort
