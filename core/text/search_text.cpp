#include "core/text/search_text.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

struct CloseBreaks {
    void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
};

QString normalised(const QString& text, const UNormalizer2* form)
{
    UErrorCode status = U_ZERO_ERROR;
    QString result(text.size() * 3 + 16, Qt::Uninitialized);
    for (int attempt = 0; attempt < 2; ++attempt) {
        status = U_ZERO_ERROR;
        const int32_t length = unorm2_normalize(
            form, reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()),
            reinterpret_cast<UChar*>(result.data()), static_cast<int32_t>(result.size()), &status);
        result.resize(length);
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    return U_FAILURE(status) ? text : result;
}

/// Scripts whose marks are accents or vowel points that people leave out when they search. In others a mark
/// is a letter of its own.
bool marksAreOptional(UChar32 base)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(base, &status)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        return true;
    default:
        return false;
    }
}

/// Letters with a stroke have no decomposition.
QStringView withoutStroke(char32_t c)
{
    switch (c) {
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    default:
        return {};
    }
}

QString folded(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString decomposed =
        normalised(normalised(text, unorm2_getNFKCCasefoldInstance(&status)), unorm2_getNFDInstance(&status));
    QString kept;
    kept.reserve(decomposed.size());
    char32_t base = 0;
    for (const char32_t c : decomposed.toUcs4()) {
        const bool mark = (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
        if (!mark)
            base = c;
        else if (marksAreOptional(static_cast<UChar32>(base)))
            continue;
        if (c == 0x0640) // Arabic tatweel only stretches a word
            continue;
        const QStringView plain = withoutStroke(c);
        if (plain.isEmpty())
            kept += QStringView(QChar::fromUcs4(c));
        else
            kept += plain;
    }
    return normalised(kept, unorm2_getNFCInstance(&status));
}

/// Chinese and Japanese characters are indexed one by one: no dictionary cuts a text and a query alike.
bool standsAlone(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return true;
    default:
        return c == 0x30FC; // the long vowel of both kana
    }
}

bool isWordCharacter(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

/// Adds the words of one segment: ICU joins "work.test" and "foo_bar", people look for the parts.
void addSegment(QStringView segment, QString& words)
{
    bool open = false;
    for (qsizetype at = 0; at < segment.size();) {
        const qsizetype from = at;
        char32_t c = segment[at++].unicode();
        if (at < segment.size() && QChar::isHighSurrogate(c) && segment[at].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(segment[from], segment[at]);
            ++at;
        }
        const bool mark = (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
        if (!isWordCharacter(c) || (mark && !open)) { // a mark without a letter is no word
            open = false;
            continue;
        }
        const bool alone = standsAlone(c);
        if ((!open || alone) && !words.isEmpty())
            words += u' ';
        words += segment.sliced(from, at - from);
        open = !alone;
    }
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// What the long way makes of plain English: there words are runs of letters and digits.
QString asciiWords(const QString& text)
{
    QString words;
    words.reserve(text.size());
    bool open = false;
    for (const QChar c : text) {
        const char16_t lower =
            c.unicode() >= u'A' && c.unicode() <= u'Z' ? char16_t(c.unicode() | 0x20) : c.unicode();
        const bool inWord = (lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9');
        if (inWord && !open && !words.isEmpty())
            words += u' ';
        if (inWord)
            words += QChar(lower);
        open = inWord;
    }
    return words;
}

/// Cuts at words by the rules that hold for all languages. One for each thread: to make one costs more than
/// to segment a post. Null when ICU lacks its data.
UBreakIterator* wordBreaks()
{
    static thread_local const std::unique_ptr<UBreakIterator, CloseBreaks> breaks([] {
        UErrorCode status = U_ZERO_ERROR;
        return ubrk_open(UBRK_WORD, "", nullptr, 0, &status);
    }());
    return breaks.get();
}

} // namespace

QString searchText(const QString& text)
{
    if (isAscii(text))
        return asciiWords(text);
    const QString plain = folded(text);
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* breaks = wordBreaks();
    QString words;
    if (breaks != nullptr)
        ubrk_setText(breaks, reinterpret_cast<const UChar*>(plain.utf16()),
                     static_cast<int32_t>(plain.size()), &status);
    if (breaks == nullptr || U_FAILURE(status)) {
        addSegment(plain, words);
        return words;
    }
    words.reserve(plain.size());
    int32_t from = ubrk_first(breaks);
    for (int32_t to = ubrk_next(breaks); to != UBRK_DONE; from = to, to = ubrk_next(breaks))
        if (ubrk_getRuleStatus(breaks) >= UBRK_WORD_NONE_LIMIT)
            addSegment(QStringView(plain).mid(from, to - from), words);
    return words;
}

} // namespace cohort
