#pragma once

#include "core/model/account.h"

namespace cohort {

/// What a network takes of a post that goes so far: its private messages may have limits of their own. Any
/// thread.
[[nodiscard]] inline Capabilities limitsAt(Capabilities can, Visibility visibility)
{
    if (visibility != Visibility::Mentioned)
        return can;
    if (can.maxMessageCharacters > 0) {
        can.maxCharacters = can.maxMessageCharacters;
        can.maxTextBytes = can.maxMessageBytes;
    }
    if (can.plainMessages) {
        can.media = false;
        can.polls = false;
        can.selfLabels.clear();
    }
    return can;
}

} // namespace cohort
