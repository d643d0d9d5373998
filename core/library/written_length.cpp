#include "core/library/written_length.h"

#include "core/text/text_length.h"

namespace cohort {

WrittenLength writtenLength(const QString& warning, const QString& text, const Capabilities& can)
{
    const QString between = warning.isEmpty() || can.contentWarning ? QString() : QStringLiteral("\n\n");
    const QString whole = warning % between % text;
    const TextExcess excess = excessOf(whole, can);
    return {.used = countedLength(whole, can),
            .most = can.maxCharacters,
            .tooManyCharacters = excess.characters,
            .tooManyBytes = excess.bytes};
}

} // namespace cohort
