#include "core/export/markdown_text.h"

#include "core/wording/export_words.h"

#include <QLocale>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Quotes inside quotes that readers still show well; the words "in reply to" say the rest.
constexpr int maxQuotes = 6;

/// What means something anywhere in a line.
constexpr QStringView alwaysMarkup = u"\\`*_{}[]<>#|~&$^";

/// A code span is as it is; only the fence must be longer than any inside.
QString codeSpan(const QString& code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool padded = code.startsWith(u'`') || code.endsWith(u'`');
    return fence + (padded ? u' ' + code + u' ' : code) + fence;
}

QString linkTo(const QUrl& address, const QString& label)
{
    // Angle brackets and line ends cannot be in a written address; round brackets may.
    return u'[' + label + "](<"_L1 + written(address) + ">)"_L1;
}

/// Marks stand around the words, not around the spaces beside them, where they would mean nothing.
QString wrapped(const QString& text, QLatin1StringView mark)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype before = text.indexOf(inner);
    return text.left(before) + mark + inner + mark + text.mid(before + inner.size());
}

QString runText(const TextRun& run)
{
    QString text = run.code && !run.text.trimmed().isEmpty() ? codeSpan(run.text) : escapedMarkdown(run.text);
    if (run.link)
        text = linkTo(*run.link, text);
    if (run.strike)
        text = wrapped(text, "~~"_L1);
    if (run.italic)
        text = wrapped(text, "*"_L1);
    if (run.bold)
        text = wrapped(text, "**"_L1);
    return text;
}

bool startsAList(QStringView line)
{
    if (line.startsWith(u'+') || line.startsWith(u'-') || line.startsWith(u'='))
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
}

/// What means something only where a line starts: lists, numbers, underlines of headings, room before code.
QString atLineStart(const QString& line)
{
    QString text = line.trimmed();
    if (!startsAList(text))
        return text;
    if (!text[0].isDigit())
        return u'\\' + text;
    qsizetype digits = 0;
    while (text[digits].isDigit())
        ++digits;
    return text.left(digits) + u'\\' + text.mid(digits);
}

QString lineText(const std::vector<TextRun>& line)
{
    QString text;
    for (const TextRun& run : line)
        text += runText(run);
    return atLineStart(text);
}

QString listItem(const QString& text)
{
    return "- "_L1 + atLineStart(text);
}

class Markdown {
public:
    void line(const QString& text);
    /// An empty line before the next one, inside the quotes that both are in.
    void gap()
    {
        m_gap = true;
        m_gapDepth = m_depth;
    }
    void paragraph(const QString& text)
    {
        if (text.isEmpty())
            return;
        line(text);
        gap();
    }
    void setDepth(int quotes) { m_depth = quotes; }
    void text(const std::vector<TextParagraph>& paragraphs, int quotes);
    void post(const DocumentPost& post);
    [[nodiscard]] QByteArray finished() const { return m_text.toUtf8(); }

private:
    void poll(const DocumentPost& post);
    void card(const DocumentPost& post);
    void media(const DocumentPost& post);
    void notes(const DocumentPost& post, int quotes);

    QString m_text;
    int m_depth = 0;
    int m_gapDepth = 0;
    bool m_gap = false;
};

void Markdown::line(const QString& text)
{
    const QString quote = u"> "_s;
    if (m_gap)
        m_text += quote.repeated(std::min(m_gapDepth, m_depth)).trimmed() + u'\n';
    m_gap = false;
    const QString before = quote.repeated(m_depth);
    m_text += (text.isEmpty() ? before.trimmed() : before) + text + u'\n';
}

void Markdown::text(const std::vector<TextParagraph>& paragraphs, int quotes)
{
    for (const TextParagraph& paragraph : paragraphs) {
        setDepth(quotes + (paragraph.quote ? 1 : 0));
        for (std::size_t i = 0; i < paragraph.lines.size(); ++i)
            line(lineText(paragraph.lines[i]) + (i + 1 < paragraph.lines.size() ? u"\\"_s : QString()));
        setDepth(quotes);
        gap();
    }
}

void Markdown::post(const DocumentPost& post)
{
    const int quotes = std::min(post.depth, maxQuotes);
    // A quote of its own for every post.
    if (m_gap)
        m_gapDepth = 0;
    setDepth(quotes);
    line("### "_L1 + escapedMarkdown(post.name));
    gap();
    QStringList head{escapedMarkdown(wording::postLabel(post.number))};
    if (!post.handle.isEmpty())
        head << (post.profile ? linkTo(*post.profile, escapedMarkdown(post.handle))
                              : escapedMarkdown(post.handle));
    for (const QString& fact : {post.time, post.editedLine})
        if (!fact.isEmpty())
            head << escapedMarkdown(fact);
    paragraph(head.join(u" · "_s));
    paragraph(post.limited ? "**"_L1 + escapedMarkdown(post.audience) + "**"_L1
                           : escapedMarkdown(post.audience));
    paragraph(escapedMarkdown(post.reply));
    if (!post.fate.isEmpty())
        paragraph("**"_L1 + escapedMarkdown(post.fate) + "**"_L1);
    if (!post.contentWarning.isEmpty())
        paragraph("**"_L1 + escapedMarkdown(wording::contentWarningLine(post.contentWarning)) + "**"_L1);
    text(post.text, quotes);
    paragraph(escapedMarkdown(post.cut));
    poll(post);
    card(post);
    media(post);
    if (!post.later.empty()) {
        paragraph(escapedMarkdown(wording::laterTextHeading()));
        text(post.later, quotes + 1);
    }
    notes(post, quotes);
    if (post.link)
        paragraph(escapedMarkdown(wording::permanentLink()) + ": <"_L1 + written(*post.link) + u'>');
    setDepth(0);
}

void Markdown::poll(const DocumentPost& post)
{
    if (post.answers.empty())
        return;
    paragraph(escapedMarkdown(post.pollHeading));
    for (const DocumentAnswer& answer : post.answers) {
        QString words = listItem(escapedMarkdown(answer.text)) + u" – "_s + escapedMarkdown(answer.votes);
        if (answer.percent >= 0)
            words += u" (%1 %)"_s.arg(QLocale().toString(answer.percent));
        line(answer.mine ? words + u" ✓"_s : words);
    }
    gap();
}

void Markdown::card(const DocumentPost& post)
{
    if (post.cardTitle.isEmpty() && post.cardDescription.isEmpty())
        return;
    QString words = escapedMarkdown(wording::linkedPage()) + ": "_L1;
    words += post.cardAddress ? linkTo(*post.cardAddress, escapedMarkdown(post.cardTitle))
                              : escapedMarkdown(post.cardTitle);
    if (!post.cardDescription.isEmpty())
        words += u" – "_s + escapedMarkdown(post.cardDescription);
    paragraph(words);
}

void Markdown::media(const DocumentPost& post)
{
    for (const DocumentMedia& media : post.media)
        line(listItem(media.address ? linkTo(*media.address, escapedMarkdown(media.line))
                                    : escapedMarkdown(media.line)));
    if (!post.media.empty())
        gap();
}

void Markdown::notes(const DocumentPost& post, int quotes)
{
    if (!post.highlights.empty()) {
        paragraph(escapedMarkdown(wording::highlightsHeading()) + u':');
        for (const QString& words : post.highlights)
            line(listItem(escapedMarkdown(words.simplified())));
        gap();
    }
    if (post.note.isEmpty())
        return;
    paragraph(escapedMarkdown(wording::noteHeading()) + u':');
    // The user wrote it as Markdown, and so it stays; only raw HTML does not become part of the file.
    setDepth(quotes + 1);
    const QStringList lines = post.note.split(u'\n');
    for (QString words : lines)
        line(words.replace(u'<', u"\\<"_s));
    setDepth(quotes);
    gap();
}

} // namespace

QString escapedMarkdown(const QString& line)
{
    QString escaped;
    escaped.reserve(line.size() + line.size() / 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QStringView rest = QStringView(line).mid(i);
        // Many readers make links of bare addresses: then the words would decide where they lead.
        if (rest.startsWith("www."_L1, Qt::CaseInsensitive)) {
            escaped += rest.left(3).toString() + u'\\';
            i += 3;
        } else if (alwaysMarkup.contains(line[i]) || rest.startsWith("://"_L1)) {
            escaped += u'\\';
        }
        escaped += line[i];
    }
    return escaped;
}

QByteArray markdownText(const ThreadDocument& document)
{
    Markdown out;
    out.paragraph("# "_L1 + escapedMarkdown(document.title));
    if (!document.warning.isEmpty())
        out.paragraph("**"_L1 + escapedMarkdown(document.warning) + "**"_L1);
    out.paragraph(escapedMarkdown(document.facts.join(u' ')));
    if (document.posts.empty())
        out.paragraph(escapedMarkdown(wording::noPosts()));
    for (const DocumentPost& post : document.posts)
        out.post(post);
    return out.finished();
}

} // namespace cohort
