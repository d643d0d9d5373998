#include "core/text/clean_builder.h"

#include <unicode/uchar.h>

namespace cohort {
namespace {

constexpr char32_t zeroWidthSpace = 0x200B;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t blackFlag = 0x1F3F4; // the only base of tag characters (flags of regions)

bool isTagCharacter(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool isLineEnd(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Embeddings, overrides and isolates. Marks (LRM, RLM, ALM) are left to running text: they cannot reach
/// beyond their neighbours.
bool turnsText(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0x206A && c <= 0x206F);
}

/// Characters that show nothing and can make two names look the same, or a name look empty.
bool isUnseen(char32_t c)
{
    return c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || c == zeroWidthSpace || c == 0x200E ||
           c == 0x200F || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

bool looksLikeASpace(char32_t c)
{
    return c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

/// Scripts that are written without spaces: a line may break inside.
bool breaksAnywhere(char32_t c)
{
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x2E80 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

} // namespace

CleanBuilder::CleanBuilder(Shape shape, int maxLength, const TextLimits& limits)
    : m_shape(shape)
    , m_maxLength(maxLength)
    , m_limits(limits)
{
}

void CleanBuilder::append(QStringView text, bool keepSpaces)
{
    for (qsizetype i = 0; i < text.size() && !m_full; ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            appendCharacter(QChar::surrogateToUcs4(unit, text[++i]), keepSpaces);
        else if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        else
            appendCharacter(unit.isSurrogate() ? char32_t{0xFFFD} : char32_t{unit.unicode()}, keepSpaces);
    }
}

void CleanBuilder::appendCharacter(char32_t c, bool keepSpaces)
{
    const bool lines = m_shape == Shape::Lines;
    if (isLineEnd(c)) {
        if (lines && (keepSpaces || c == 0x2028 || c == 0x2029))
            lineBreak();
        else
            space();
    } else if (c == u' ' || c == u'\t') {
        if (keepSpaces && lines)
            for (int i = c == u'\t' ? 4 : 1; i > 0; --i)
                put(u' ');
        else
            space();
    } else if (!lines && (u_isUWhiteSpace(static_cast<UChar32>(c)) || looksLikeASpace(c))) {
        space();
    } else if (allowed(c)) {
        put(c);
    }
}

bool CleanBuilder::allowed(char32_t c) const
{
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || turnsText(c))
        return false;
    if ((c >= 0xFFF9 && c <= 0xFFFC) || (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF))
        return false;
    if (c >= 0xE0000 && c <= 0xE007F)
        return isTagCharacter(c) && (m_last == blackFlag || isTagCharacter(m_last));
    return m_shape == Shape::Lines || !isUnseen(c);
}

void CleanBuilder::put(char32_t c)
{
    const bool mark = isMark(c);
    if (mark && ++m_marks > m_limits.maxCombiningMarks)
        return;
    const bool breakable = c == u' ' || c == u'\n' || c == zeroWidthSpace || breaksAnywhere(c);
    // What belongs together is torn apart only when it is far too long to be writing.
    const bool joined = mark || c == zeroWidthJoiner || m_last == zeroWidthJoiner || isTagCharacter(c);
    const int limit = joined ? 2 * m_limits.maxUnbrokenRun : m_limits.maxUnbrokenRun;
    const int units = c > 0xFFFF ? 2 : 1;
    const bool needsBreak = m_run + units > limit && !breakable;
    if (m_text.size() + units + (needsBreak ? 1 : 0) > m_maxLength) {
        m_full = true;
        return;
    }
    if (!mark)
        m_marks = 0;
    if (needsBreak) {
        m_text += QChar(static_cast<char16_t>(zeroWidthSpace));
        m_run = 0;
    }
    m_text += QStringView(QChar::fromUcs4(c));
    m_run = breakable ? 0 : m_run + units;
    m_last = c;
}

void CleanBuilder::space()
{
    if (m_last != 0 && m_last != u' ')
        put(u' ');
}

void CleanBuilder::trimLine()
{
    while (m_text.endsWith(u' '))
        m_text.chop(1);
}

void CleanBuilder::endLine()
{
    trimLine();
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        lineBreak();
}

void CleanBuilder::lineBreak()
{
    trimLine();
    if (m_text.isEmpty() || m_text.endsWith(QLatin1String("\n\n")))
        return;
    put(u'\n');
    m_last = 0;
    m_run = 0;
    m_marks = 0;
}

QString CleanBuilder::finished() const
{
    qsizetype end = m_text.size();
    while (end > 0 && (m_text[end - 1] == u' ' || m_text[end - 1] == u'\n'))
        --end;
    return m_text.left(end);
}

} // namespace cohort
