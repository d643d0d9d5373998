#pragma once

#include "core/model/rows.h"

#include <algorithm>
#include <span>

namespace cohort {

/// The entry that has to be sent before `row`; null when there is none, or none is known any more.
[[nodiscard]] inline const OutboxRow* partBefore(std::span<const OutboxRow> all, const OutboxRow& row)
{
    if (row.after == OutboxId::None)
        return nullptr;
    const auto found = std::ranges::find(all, row.after, &OutboxRow::id);
    return found == all.end() ? nullptr : &*found;
}

/// Whether an entry waits for a part before it that will not go by itself any more. Any thread.
[[nodiscard]] inline bool isHeldBack(std::span<const OutboxRow> all, const OutboxRow& row)
{
    for (const OutboxRow* before = partBefore(all, row); before != nullptr; before = partBefore(all, *before))
        if (before->state == SendState::Failed || before->state == SendState::Refused ||
            before->state == SendState::Cancelled)
            return true;
    return false;
}

/// Whether two entries were made of one draft: they were queued at the same moment with the same text.
[[nodiscard]] inline bool isOfOneDraft(const OutboxRow& one, const OutboxRow& other)
{
    return one.created == other.created && one.draft.text == other.draft.text &&
           one.draft.audience == other.draft.audience;
}

} // namespace cohort
