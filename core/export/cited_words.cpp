#include "core/export/cited_words.h"

#include "core/export/written_text.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <memory>

namespace cohort {
namespace {

struct BreakerDeleter {
    void operator()(UBreakIterator* breaker) const { ubrk_close(breaker); }
};

/// Where a run without spaces ends after `count` of its words; -1 when it has no more than that. `count` is
/// lowered by the words it has.
qsizetype endOfWords(const QString& run, int& count)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, BreakerDeleter> breaker(
        ubrk_open(UBRK_WORD, "", reinterpret_cast<const UChar*>(run.utf16()),
                  static_cast<int32_t>(run.size()), &status));
    if (U_FAILURE(status)) {
        --count;
        return -1;
    }
    for (int32_t end = ubrk_next(breaker.get()); end != UBRK_DONE; end = ubrk_next(breaker.get())) {
        if (ubrk_getRuleStatus(breaker.get()) < UBRK_WORD_NONE_LIMIT)
            continue;
        if (--count == 0)
            return end;
    }
    return -1;
}

/// Scripts that are written without spaces between words.
bool runsOn(const QString& run)
{
    for (const QChar c : run) {
        const char16_t u = c.unicode();
        if ((u >= 0x0E00 && u <= 0x0EFF) || (u >= 0x1000 && u <= 0x109F) || (u >= 0x1780 && u <= 0x17FF) ||
            (u >= 0x3040 && u <= 0x9FFF))
            return true;
    }
    return false;
}

} // namespace

QString firstWordsCounted(const QString& text, int count)
{
    const QString line = safeLine(text);
    qsizetype start = 0;
    while (start < line.size()) {
        qsizetype end = line.indexOf(u' ', start);
        if (end < 0)
            end = line.size();
        const QString run = line.mid(start, end - start);
        if (runsOn(run)) {
            const qsizetype inside = endOfWords(run, count);
            if (inside >= 0 && count == 0)
                return line.left(start + inside);
        } else if (--count == 0) {
            return line.left(end);
        }
        start = end + 1;
    }
    return line;
}

CutText cutAtWord(const QString& text, int maxLength)
{
    QString line = firstWords(text, maxLength);
    const bool wasCut = safeLine(text).size() > maxLength;
    if (wasCut)
        line.chop(1);
    return {.text = line.trimmed(), .wasCut = wasCut};
}

QString innerQuotes(const QString& text)
{
    QString inner = text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const QChar c = inner[i];
        const bool opens = i == 0 || inner[i - 1].isSpace() || inner[i - 1] == u'(' || inner[i - 1] == u'[';
        if (c == u'“' || (c == u'"' && opens))
            inner[i] = u'‘';
        else if (c == u'”' || c == u'"')
            inner[i] = u'’';
    }
    return inner;
}

} // namespace cohort
