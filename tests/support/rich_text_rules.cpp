#include "tests/support/rich_text_rules.h"

#include "core/text/html_reader.h"

#include <QUrl>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QString brokenSpan(const RichText& rich)
{
    int last = 0;
    for (const Span& span : rich.spans) {
        if (span.start < last || span.length <= 0 || span.start + span.length > rich.text.size())
            return u"a span out of order or outside"_s;
        last = span.start;
        if (span.kind != SpanKind::Link && span.kind != SpanKind::Mention)
            continue;
        const QUrl url(span.target, QUrl::StrictMode);
        const QString scheme = url.scheme();
        if (scheme != u"http"_s && scheme != u"https"_s && scheme != u"mailto"_s)
            return u"a target that is not allowed: "_s + span.target;
        if (!url.userInfo().isEmpty() || (scheme != u"mailto"_s && url.host().isEmpty()))
            return u"a target with user info or without host: "_s + span.target;
        for (const QChar c : span.target)
            if (c <= u' ' || c >= QChar(0x7F))
                return u"a target with other characters than ASCII: "_s + span.target;
    }
    return {};
}

QString brokenCharacter(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if ((c < 0x20 && c != u'\n') || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
            c == 0x2028 || c == 0x2029 || (c >= 0x2066 && c <= 0x2069) || c == 0xFFFC)
            return u"a character that may not be there: %1"_s.arg(int{c}, 4, 16);
        const bool high = QChar::isHighSurrogate(c);
        if (high && (i + 1 == text.size() || !text[i + 1].isLowSurrogate()))
            return u"half a character"_s;
        if (QChar::isLowSurrogate(c) && (i == 0 || !text[i - 1].isHighSurrogate()))
            return u"half a character"_s;
    }
    return {};
}

QString brokenShape(const QString& text)
{
    const TextLimits limits;
    if (text.size() > limits.maxTextLength)
        return u"too long"_s;
    if (text.contains(u"\n\n\n"_s) || text.startsWith(u'\n') || text.endsWith(u'\n') || text.endsWith(u' '))
        return u"stray empty lines or spaces"_s;
    int run = 0;
    for (const QChar c : text) {
        const bool latin = c.unicode() < 0x0E00 && c != u' ' && c != u'\n';
        run = latin ? run + 1 : 0;
        if (run > 2 * limits.maxUnbrokenRun)
            return u"a run that cannot be broken"_s;
    }
    return {};
}

} // namespace

QString brokenRule(const RichText& rich)
{
    for (const QString& broken : {brokenSpan(rich), brokenCharacter(rich.text), brokenShape(rich.text)})
        if (!broken.isEmpty())
            return broken;
    const RichText again = richTextFromHtml(u"<pre>"_s + rich.text.toHtmlEscaped() + u"</pre>"_s);
    if (again.text != rich.text && !rich.cut && !again.cut)
        return u"read again it is another text"_s;
    return {};
}

} // namespace cohort
