#include "core/text/text_length.h"

#include "core/text/written_links.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace cohort {

namespace {

int counted(const QString& text, CharacterUnit unit)
{
    if (unit == CharacterUnit::Grapheme)
        return graphemeCount(text);
    // A surrogate pair is one; half a pair is one as well.
    return static_cast<int>(text.toUcs4().size());
}

} // namespace

int graphemeCount(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(
        ubrk_open(UBRK_CHARACTER, "", units, static_cast<int32_t>(text.size()), &status), &ubrk_close);
    if (U_FAILURE(status))
        return static_cast<int>(text.size()); // never less than it is
    int count = 0;
    while (ubrk_next(breaks.get()) != UBRK_DONE)
        ++count;
    return count;
}

int countedLength(const QString& text, const Capabilities& can)
{
    const int asWritten = counted(text, can.countsIn);
    if (can.linkCharacters <= 0)
        return asWritten;
    int length = asWritten;
    for (const WrittenLink& link : linksWrittenIn(text))
        if (link.hasDomain) // what servers do not take for a link counts as it is
            length += can.linkCharacters - counted(text.mid(link.start, link.length), can.countsIn);
    return length;
}

TextExcess excessOf(const QString& text, const Capabilities& can)
{
    TextExcess excess;
    if (can.maxCharacters > 0)
        excess.characters = std::max(countedLength(text, can) - can.maxCharacters, 0);
    if (can.maxTextBytes > 0)
        excess.bytes = std::max(static_cast<int>(text.toUtf8().size()) - can.maxTextBytes, 0);
    return excess;
}

} // namespace cohort
