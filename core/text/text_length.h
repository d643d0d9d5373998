#pragma once

#include "core/model/account.h"

namespace cohort {

/// Characters as people see them: an emoji with its modifiers and joiners, a letter with its marks, count one
/// (extended grapheme clusters, UAX 29). What networks mean that limit texts by "graphemes". Any thread.
[[nodiscard]] int graphemeCount(const QString& text);

/// How long `text` is for a network, in the unit of Capabilities::maxCharacters; links count as many as the
/// network says. Never less than the network finds, as far as is known. Any thread.
[[nodiscard]] int countedLength(const QString& text, const Capabilities& can);

/// What of `text` is too much for a network; 0 where it fits or no limit is known. A text has to pass both.
struct TextExcess {
    int characters = 0; ///< as countedLength counts
    int bytes = 0;      ///< of UTF-8

    [[nodiscard]] bool fits() const { return characters == 0 && bytes == 0; }
    bool operator==(const TextExcess&) const = default;
};
[[nodiscard]] TextExcess excessOf(const QString& text, const Capabilities& can);

} // namespace cohort
