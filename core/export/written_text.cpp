#include "core/export/written_text.h"

#include "core/text/link_policy.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Embeddings and overrides. Isolates end with their paragraph at the latest, and our own sentences use them.
bool turnsText(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x206A && c <= 0x206F);
}

bool isForbidden(char16_t c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || turnsText(c) || (c >= 0xFDD0 && c <= 0xFDEF) ||
           c >= 0xFFFE;
}

/// What a span or highlight covers, kept inside the text and off the middle of a character.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

Stretch inside(const QString& text, qsizetype start, qsizetype length)
{
    Stretch stretch{.start = std::clamp<qsizetype>(start, 0, text.size())};
    stretch.end = std::clamp<qsizetype>(start + std::max<qsizetype>(length, 0), stretch.start, text.size());
    const auto splits = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    if (splits(stretch.start))
        --stretch.start;
    if (splits(stretch.end))
        ++stretch.end;
    return stretch;
}

/// A span of the text with its place checked and its link ready.
struct Piece {
    Stretch at{};
    SpanKind kind = SpanKind::Bold;
    std::optional<QUrl> link{};
    bool marked = false;
};

std::vector<Piece> piecesOf(const RichText& text, const std::vector<Highlight>& highlights)
{
    std::vector<Piece> pieces;
    for (const Span& span : text.spans) {
        Piece piece{.at = inside(text.text, span.start, span.length), .kind = span.kind};
        if (piece.at.start == piece.at.end)
            continue;
        if (span.kind == SpanKind::Link || span.kind == SpanKind::Mention)
            piece.link = safeLink(span.target);
        pieces.push_back(std::move(piece));
    }
    for (const Highlight& highlight : highlights) {
        Piece piece{.at = inside(text.text, highlight.start, highlight.length), .marked = true};
        if (piece.at.start < piece.at.end)
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

void apply(const Piece& piece, TextRun& run, bool& quote)
{
    if (piece.marked) {
        run.marked = true;
        return;
    }
    switch (piece.kind) {
    case SpanKind::Bold:
        run.bold = true;
        break;
    case SpanKind::Italic:
        run.italic = true;
        break;
    case SpanKind::Code:
        run.code = true;
        break;
    case SpanKind::Strike:
        run.strike = true;
        break;
    case SpanKind::Quote:
        quote = true;
        break;
    case SpanKind::Marked:
        run.marked = true;
        break;
    case SpanKind::Link:
    case SpanKind::Mention:
        if (piece.link)
            run.link = piece.link;
        break;
    case SpanKind::Tag:
    case SpanKind::Emoji:
        break;
    }
}

/// Puts runs together to lines and paragraphs.
class Paragraphs {
public:
    void add(const TextRun& run, bool quote)
    {
        if (m_current.lines.empty() || quote != m_current.quote) {
            endParagraph();
            m_current.quote = quote;
            m_current.lines.emplace_back();
        }
        m_current.lines.back().push_back(run);
    }
    void endLine()
    {
        if (m_current.lines.empty())
            return;
        if (m_current.lines.back().empty())
            endParagraph();
        else
            m_current.lines.emplace_back();
    }
    std::vector<TextParagraph> finished()
    {
        endParagraph();
        return std::move(m_all);
    }

private:
    void endParagraph()
    {
        while (!m_current.lines.empty() && m_current.lines.back().empty())
            m_current.lines.pop_back();
        if (!m_current.lines.empty())
            m_all.push_back(std::move(m_current));
        m_current = {};
    }

    TextParagraph m_current;
    std::vector<TextParagraph> m_all;
};

} // namespace

QString safeText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || isForbidden(c.unicode()))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString safeUri(QString uri)
{
    const qsizetype query = uri.indexOf(u'?');
    const qsizetype fragment = uri.indexOf(u'#');
    if (query >= 0 && (fragment < 0 || query < fragment))
        uri.remove(query, fragment < 0 ? uri.size() : fragment - query);
    return safeText(uri);
}

QString safeLine(const QString& text)
{
    return safeText(text.simplified());
}

std::optional<QUrl> safeLink(const QString& address)
{
    const auto link = checkedLink(address);
    return link ? std::optional(link->url) : std::nullopt;
}

std::optional<QUrl> permanentLink(const Post& post)
{
    const auto page = safeLink(post.url.toString(QUrl::FullyEncoded));
    // Without its query it would be another page.
    const bool whole = safeUri(post.ref.uri) == post.ref.uri;
    return page || !whole ? page : safeLink(post.ref.uri);
}

QString written(const QUrl& url)
{
    const auto link = safeLink(url.toString(QUrl::FullyEncoded));
    return link ? link->toString(QUrl::FullyEncoded) : QString();
}

QString safeLanguage(const QString& language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"_s);
    return tag.match(language).hasMatch() ? language : QString();
}

bool runsRightToLeft(const QString& text, const QString& language)
{
    const QString tag = safeLanguage(language);
    if (!tag.isEmpty() && QLocale(tag).textDirection() == Qt::RightToLeft)
        return true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirL)
            return false;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

std::vector<TextParagraph> paragraphsOf(const RichText& text, const std::vector<Highlight>& highlights)
{
    const std::vector<Piece> pieces = piecesOf(text, highlights);
    const QString safe = safeText(text.text);
    std::vector<qsizetype> cuts{0, safe.size()};
    for (const Piece& piece : pieces)
        cuts.insert(cuts.end(), {piece.at.start, piece.at.end});
    for (qsizetype at = safe.indexOf(u'\n'); at >= 0; at = safe.indexOf(u'\n', at + 1))
        cuts.insert(cuts.end(), {at, at + 1});
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    Paragraphs paragraphs;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        TextRun run{.text = safe.mid(cuts[i], cuts[i + 1] - cuts[i])};
        if (run.text == "\n"_L1) {
            paragraphs.endLine();
            continue;
        }
        bool quote = false;
        for (const Piece& piece : pieces)
            if (piece.at.start <= cuts[i] && cuts[i + 1] <= piece.at.end)
                apply(piece, run, quote);
        paragraphs.add(run, quote);
    }
    return paragraphs.finished();
}

QStringList highlighted(const RichText& text, const std::vector<Highlight>& highlights)
{
    std::vector<Stretch> stretches;
    stretches.reserve(highlights.size());
    for (const Highlight& highlight : highlights)
        stretches.push_back(inside(text.text, highlight.start, highlight.length));
    std::ranges::sort(stretches, {}, &Stretch::start);
    QStringList all;
    for (const Stretch& stretch : stretches)
        if (stretch.start < stretch.end)
            all << safeText(text.text.mid(stretch.start, stretch.end - stretch.start));
    return all;
}

QString firstWords(const QString& text, int maxLength)
{
    QString line = safeLine(text);
    if (line.size() <= maxLength)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line);
    finder.setPosition(maxLength);
    qsizetype end = finder.toPreviousBoundary();
    if (end <= 0) {
        QTextBoundaryFinder whole(QTextBoundaryFinder::Grapheme, line);
        whole.setPosition(maxLength);
        end = std::max<qsizetype>(whole.toPreviousBoundary(), 0);
    }
    return line.left(end).trimmed() + u'…';
}

} // namespace cohort
