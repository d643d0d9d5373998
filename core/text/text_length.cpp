#include "core/text/text_length.h"

#include <unicode/ubrk.h>

#include <memory>

namespace cohort {

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

} // namespace cohort
