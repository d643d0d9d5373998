#include "print/thread_pages.h"

#include "core/export/picture.h"
#include "core/wording/export_words.h"
#include "print/page_cuts.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <QTextFrame>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr int textSize = 10; // points, as all lengths here
constexpr int quietSize = 8;
constexpr int noticeSize = 9;
constexpr int titleSize = 17;
constexpr qreal indentStep = 14;
/// Deeper answers are not pushed in any further: the words "in reply to" say the rest.
constexpr int maxIndent = 8;
constexpr qreal gap = 4;
constexpr qreal gapBetweenPosts = 18;
constexpr qreal boxPadding = 6;
constexpr int lineHeightPercent = 125;
/// Room between letters that nobody sees (a fiftieth of a point): with it, "fi" stays two letters, so that
/// the words of a PDF are found and copied as they were written.
constexpr qreal noLigatures = 0.02;
/// Of a page a picture may take that much height, so that what belongs to it stays beside it.
constexpr qreal maxPictureHeight = 280;
/// Sharp on paper; more only makes the file larger.
constexpr qreal picturePixelsPerPoint = 300.0 / 72.0;
/// A picture that unpacks to more than that is left out (100 megapixels).
constexpr int maxDecodedMegabytes = 400;

const QColor ink(0x1b, 0x1b, 0x1f);
const QColor quietInk(0x55, 0x58, 0x5f);
const QColor linkInk(0x0b, 0x57, 0xa4);
const QColor warningInk(0x5c, 0x3d, 0x00);
const QColor warningGround(0xff, 0xf3, 0xd6);
const QColor boxGround(0xf2, 0xf3, 0xf5);
const QColor markGround(0xff, 0xe5, 0x8a);

/// The same Chinese character is drawn differently in China, Taiwan, Japan and Korea.
QStringList familiesFor(const QString& language)
{
    QStringList families{u"Noto Sans"_s};
    const QString tag = language.toLower();
    if (tag.startsWith("zh-hant"_L1) || tag.startsWith("zh-tw"_L1) || tag.startsWith("zh-hk"_L1))
        families << u"Noto Sans CJK TC"_s;
    else if (tag.startsWith("zh"_L1))
        families << u"Noto Sans CJK SC"_s;
    else if (tag.startsWith("ko"_L1))
        families << u"Noto Sans CJK KR"_s;
    return families << u"Noto Sans Arabic"_s << u"Noto Sans Hebrew"_s << u"Noto Sans CJK JP"_s
                    << u"Segoe UI"_s << u"Helvetica Neue"_s << u"DejaVu Sans"_s;
}

QTextCharFormat charFormat(int size, const QColor& colour, QFont::Weight weight)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, size);
    format.setForeground(colour);
    format.setFontWeight(weight);
    return format;
}

QImage pictureFrom(const QByteArray& bytes, qreal maxWidth)
{
    if (pictureType(bytes).isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(maxDecodedMegabytes);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    const int widest = static_cast<int>(maxWidth * picturePixelsPerPoint);
    if (image.isNull() || image.width() <= widest)
        return image;
    return image.scaledToWidth(widest, Qt::SmoothTransformation);
}

} // namespace

QString ThreadText::add(std::function<QImage()> picture)
{
    const QString name = u"picture-%1"_s.arg(m_pictures.size() + 1);
    m_pictures.insert(name, std::move(picture));
    return name;
}

QVariant ThreadText::loadResource(int type, const QUrl& name)
{
    // Nothing else is ever loaded, from wherever it may be.
    const auto found = m_pictures.constFind(name.toString());
    return type == ImageResource && found != m_pictures.constEnd() ? QVariant((*found)()) : QVariant();
}

ThreadPages::ThreadPages(ThreadText& pages, const QSizeF& pageSize, const MediaReader& media)
    : m_pages(pages)
    , m_cursor(&pages)
    , m_pageSize(pageSize)
    , m_media(media)
{
    // Laid out in points and painted larger: pixel sizes are points here.
    QFont font;
    font.setFamilies(familiesFor({}));
    font.setPixelSize(textSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    m_pages.setDefaultFont(font);
    m_pages.setUseDesignMetrics(true);
    m_pages.setDocumentMargin(0);
    m_pages.setUndoRedoEnabled(false);
}

void ThreadPages::insert(const QString& text, Look look)
{
    switch (look) {
    case Look::Title:
        m_cursor.insertText(text, charFormat(titleSize, ink, QFont::Bold));
        break;
    case Look::Plain:
        m_cursor.insertText(text, charFormat(textSize, ink, QFont::Normal));
        break;
    case Look::Quiet:
        m_cursor.insertText(text, charFormat(quietSize, quietInk, QFont::Normal));
        break;
    case Look::Name:
        m_cursor.insertText(text, charFormat(textSize, ink, QFont::Bold));
        break;
    case Look::Notice:
        m_cursor.insertText(text, charFormat(noticeSize, ink, QFont::DemiBold));
        break;
    case Look::Warning:
        m_cursor.insertText(text, charFormat(textSize, warningInk, QFont::DemiBold));
        break;
    }
}

void ThreadPages::insertLink(const QUrl& address, const QString& text, Look look)
{
    QTextCharFormat format = charFormat(look == Look::Quiet ? quietSize : textSize, linkInk, QFont::Normal);
    format.setAnchor(true);
    format.setAnchorHref(written(address));
    m_cursor.insertText(text, format);
}

void ThreadPages::startBlock(bool rightToLeft, qreal before)
{
    // Below a box a margin counts for nothing: the empty block there becomes the room.
    if (m_belowBox) {
        QTextBlockFormat room;
        room.setLineHeight(std::max(before, gap), QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(room);
    }
    QTextBlockFormat block;
    block.setTopMargin(m_belowBox || (m_inBox && m_fresh) ? 0 : before);
    // A box has the indent itself. Posts are pushed in from the side where Cohort's own lines start.
    const qreal indent = m_inBox ? 0 : m_indent;
    block.setLeftMargin(m_rightToLeft ? 0 : indent);
    block.setRightMargin(m_rightToLeft ? indent : 0);
    block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    block.setAlignment(Qt::AlignLeading);
    block.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    if (m_fresh)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, QTextCharFormat());
    m_fresh = false;
    m_belowBox = false;
}

void ThreadPages::keepWithNext()
{
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setProperty(keepWithNextProperty, true);
    m_cursor.setBlockFormat(block);
}

void ThreadPages::paragraph(const QString& text, Look look)
{
    if (text.isEmpty())
        return;
    startBlock(m_rightToLeft, gap / 2);
    insert(text, look);
}

void ThreadPages::openBox(const QColor& ground)
{
    QTextFrameFormat format;
    format.setBackground(ground);
    format.setPadding(boxPadding);
    format.setTopMargin(gap);
    format.setBottomMargin(gap / 2);
    format.setLeftMargin(m_rightToLeft ? 0 : m_indent);
    format.setRightMargin(m_rightToLeft ? m_indent : 0);
    m_cursor.insertFrame(format);
    m_inBox = true;
    m_belowBox = false;
    m_fresh = true;
}

void ThreadPages::closeBox()
{
    // Behind a frame stands an empty block already.
    m_cursor.setPosition(m_cursor.currentFrame()->lastPosition() + 1);
    m_inBox = false;
    m_belowBox = true;
}

void ThreadPages::write(const ThreadDocument& document)
{
    m_rightToLeft = document.rightToLeft;
    m_cursor.beginEditBlock();
    startBlock(runsRightToLeft(document.title, {}), 0);
    insert(document.title, Look::Title);
    if (!document.warning.isEmpty()) {
        openBox(warningGround);
        paragraph(document.warning, Look::Warning);
        closeBox();
    }
    paragraph(document.facts.join(u' '), Look::Quiet);
    if (document.posts.empty())
        paragraph(wording::noPosts(), Look::Plain);
    for (const DocumentPost& post : document.posts)
        writePost(post);
    m_cursor.endEditBlock();
    m_pages.setTextWidth(m_pageSize.width());
}

void ThreadPages::writePost(const DocumentPost& post)
{
    m_indent = indentStep * std::min(post.depth, maxIndent);
    writeHead(post);
    paragraph(post.fate, Look::Notice);
    if (!post.contentWarning.isEmpty())
        paragraph(wording::contentWarningLine(post.contentWarning), Look::Notice);
    writeText(post.text, post);
    paragraph(post.cut, Look::Quiet);
    writePoll(post);
    writeCard(post);
    for (const DocumentMedia& media : post.media)
        writeMedia(media);
    if (!post.later.empty()) {
        openBox(boxGround);
        paragraph(wording::laterTextHeading(), Look::Quiet);
        keepWithNext();
        writeText(post.later, post);
        closeBox();
    }
    writeNote(post);
}

void ThreadPages::writeHead(const DocumentPost& post)
{
    startBlock(m_rightToLeft, gapBetweenPosts);
    keepWithNext();
    insert(post.name, Look::Name);
    if (!post.handle.isEmpty()) {
        insert(u"  "_s, Look::Quiet);
        if (post.profile)
            insertLink(*post.profile, post.handle, Look::Quiet);
        else
            insert(post.handle, Look::Quiet);
    }
    QStringList facts{wording::postLabel(post.number)};
    for (const QString& fact : {post.time, post.editedLine})
        if (!fact.isEmpty())
            facts << fact;
    insert(QChar(QChar::LineSeparator) + facts.join(u" · "_s), Look::Quiet);
    if (post.link) {
        insert(u" · "_s, Look::Quiet);
        insertLink(*post.link, written(*post.link), Look::Quiet);
    }
    insert(QString(QChar::LineSeparator), Look::Quiet);
    QTextCharFormat audience = charFormat(quietSize, post.limited ? warningInk : quietInk,
                                          post.limited ? QFont::DemiBold : QFont::Normal);
    if (post.limited)
        audience.setBackground(warningGround);
    m_cursor.insertText(post.audience, audience);
    if (!post.reply.isEmpty())
        insert(QChar(QChar::LineSeparator) + post.reply, Look::Quiet);
}

void ThreadPages::writeText(const std::vector<TextParagraph>& text, const DocumentPost& post)
{
    const qreal indent = m_indent;
    for (const TextParagraph& paragraph : text) {
        m_indent = indent + (paragraph.quote ? indentStep : 0);
        startBlock(post.rightToLeft, gap);
        for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
            if (i > 0)
                insert(QString(QChar::LineSeparator), Look::Plain);
            for (const TextRun& run : paragraph.lines[i])
                writeRun(run, post.language);
        }
    }
    m_indent = indent;
}

void ThreadPages::writeRun(const TextRun& run, const QString& language)
{
    QTextCharFormat format =
        charFormat(textSize, run.link ? linkInk : ink, run.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(run.italic);
    format.setFontStrikeOut(run.strike);
    if (run.code)
        format.setFontFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s});
    else if (!language.isEmpty())
        format.setFontFamilies(familiesFor(language));
    if (run.marked)
        format.setBackground(markGround);
    if (run.link) {
        format.setAnchor(true);
        format.setAnchorHref(written(*run.link));
    }
    m_cursor.insertText(run.text, format);
}

void ThreadPages::writePoll(const DocumentPost& post)
{
    if (post.answers.empty())
        return;
    openBox(boxGround);
    paragraph(post.pollHeading, Look::Quiet);
    keepWithNext();
    for (const DocumentAnswer& answer : post.answers) {
        QString words = u"• "_s + answer.text + u" – "_s + answer.votes;
        if (answer.percent >= 0)
            words += u" (%1 %)"_s.arg(QLocale().toString(answer.percent));
        paragraph(answer.mine ? words + u" ✓"_s : words, Look::Plain);
    }
    closeBox();
}

void ThreadPages::writeCard(const DocumentPost& post)
{
    if (post.cardTitle.isEmpty() && post.cardDescription.isEmpty())
        return;
    openBox(boxGround);
    paragraph(wording::linkedPage(), Look::Quiet);
    keepWithNext();
    startBlock(runsRightToLeft(post.cardTitle, {}), gap / 2);
    if (post.cardAddress)
        insertLink(*post.cardAddress, post.cardTitle, Look::Plain);
    else
        insert(post.cardTitle, Look::Plain);
    if (!post.cardDescription.isEmpty()) {
        startBlock(runsRightToLeft(post.cardDescription, {}), gap / 2);
        insert(post.cardDescription, Look::Plain);
    }
    if (post.cardAddress)
        paragraph(written(*post.cardAddress), Look::Quiet);
    closeBox();
}

void ThreadPages::writeMedia(const DocumentMedia& media)
{
    const bool shown = writePicture(media);
    startBlock(m_rightToLeft, gap / 2);
    if (shown || !media.address)
        insert(media.line, Look::Quiet);
    else
        insertLink(*media.address, media.line, Look::Quiet);
    if (!shown)
        insert(" ("_L1 + wording::mediaNotInFile() + u')', Look::Quiet);
}

bool ThreadPages::writePicture(const DocumentMedia& media)
{
    if (!media.kept || media.kind != MediaKind::Image || !m_media)
        return false;
    const qreal width = m_pageSize.width() - m_indent;
    const auto picture = [reader = m_media, kept = *media.kept, width] {
        return pictureFrom(reader(kept), width);
    };
    const QImage image = picture();
    if (image.isNull())
        return false;
    // A picture is never blown up beyond 96 dots an inch.
    const QSizeF natural = QSizeF(image.size()) * (72.0 / 96.0);
    const QSizeF room(width, std::min(maxPictureHeight, m_pageSize.height()));
    const QSizeF fitting = natural.scaled(room, Qt::KeepAspectRatio);
    const QSizeF size = fitting.width() > natural.width() ? natural : fitting;
    startBlock(m_rightToLeft, gap);
    // A line height in percent would push the picture out of its line.
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(block);
    keepWithNext();
    QTextImageFormat format;
    format.setName(m_pages.add(picture));
    format.setWidth(size.width());
    format.setHeight(size.height());
    m_cursor.insertImage(format);
    return true;
}

void ThreadPages::writeNote(const DocumentPost& post)
{
    if (post.note.isEmpty())
        return;
    openBox(boxGround);
    paragraph(wording::noteHeading(), Look::Quiet);
    keepWithNext();
    const QStringList lines = post.note.split(u'\n');
    for (const QString& line : lines) {
        startBlock(runsRightToLeft(line, {}), gap / 2);
        insert(line, Look::Plain);
    }
    closeBox();
}

} // namespace cohort
