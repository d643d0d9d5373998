#pragma once

#include "core/model/account.h"

namespace cohort {

/// A text that is being written, held against the limits of one account's network.
struct WrittenLength {
    int used = 0;              ///< in the unit of Capabilities::maxCharacters
    int most = 0;              ///< 0: no limit is known
    int tooManyCharacters = 0; ///< 0: fits
    int tooManyBytes = 0;      ///< of UTF-8, where the network counts them as well

    bool operator==(const WrittenLength&) const = default;
};

/// `warning` counts too: before the text, or as a paragraph of it where the network has no warnings. Any
/// thread.
[[nodiscard]] WrittenLength writtenLength(const QString& warning, const QString& text,
                                          const Capabilities& can);

} // namespace cohort
