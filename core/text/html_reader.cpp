#include "core/text/html_reader.h"

#include "core/text/html_tree.h"
#include "core/text/html_walk.h"
#include "core/text/rich_text_builder.h"

namespace cohort {
namespace {

bool startsTag(char next)
{
    return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' ||
           next == '?';
}

/// Where the markup must end so that no more tags stand in it than we are willing to parse. Whatever the
/// parser takes for a tag begins like this, so the count is never too low.
qsizetype tagLimitedLength(const QByteArray& utf8, int maxTags)
{
    int tags = 0;
    for (qsizetype i = utf8.indexOf('<'); i >= 0 && i + 1 < utf8.size(); i = utf8.indexOf('<', i + 1))
        if (startsTag(utf8[i + 1]) && ++tags > maxTags)
            return i;
    return utf8.size();
}

/// The words between things that look like tags: used only when the parser had to be stopped.
void appendWithoutTags(const QString& html, RichTextBuilder& builder)
{
    qsizetype from = 0;
    while (from < html.size()) {
        const qsizetype open = html.indexOf(u'<', from);
        builder.text().append(QStringView(html).mid(from, (open < 0 ? html.size() : open) - from), false);
        if (open < 0)
            return;
        const qsizetype close = html.indexOf(u'>', open);
        if (close < 0)
            return;
        builder.text().space();
        from = close + 1;
    }
}

} // namespace

RichText richTextFromHtml(const QString& html)
{
    return richTextFromHtml(html, {});
}

RichText richTextFromHtml(const QString& html, const QUrl& base)
{
    const TextLimits limits;
    bool cut = html.size() > limits.maxInputBytes;
    QByteArray utf8 = QStringView(html).left(limits.maxInputBytes).toUtf8();
    // An element has a start and an end tag.
    const qsizetype length =
        std::min<qsizetype>(tagLimitedLength(utf8, 2 * limits.maxElements), limits.maxInputBytes);
    if (length < utf8.size()) {
        utf8.truncate(length);
        cut = true;
    }
    RichTextBuilder builder(limits);
    const HtmlTree tree(utf8);
    if (tree.root() != nullptr) {
        HtmlWalk walk(builder, limits, base);
        walk.run(*tree.root());
        cut = cut || walk.reachedLimit();
    } else {
        appendWithoutTags(QString::fromUtf8(utf8), builder);
        cut = true;
    }
    RichText rich = builder.finished();
    rich.cut = rich.cut || cut;
    return rich;
}

QString cleanLine(const QString& text, int maxLength)
{
    CleanBuilder builder(CleanBuilder::Shape::OneLine, maxLength, TextLimits{});
    builder.append(text, false);
    return builder.finished();
}

QString cleanText(const QString& text, int maxLength)
{
    CleanBuilder builder(CleanBuilder::Shape::Lines, maxLength, TextLimits{});
    builder.append(text, true);
    return builder.finished();
}

} // namespace cohort
