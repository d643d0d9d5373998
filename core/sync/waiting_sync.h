#pragma once

#include "core/sync/account_link.h"

namespace cohort {

/// Asks what became of my posts that wait for the approval of whoever runs the place: no feed tells of it,
/// because what is approved carries the time at which it was written. Each costs the questions for one
/// conversation, and only as long as it waits. What the network does not show any more, in a conversation
/// that is complete, was taken away: said beside my words, which stay. An error that concerns the whole
/// account ends it; any other leaves that post for the next time.
[[nodiscard]] Result<void> askForWaiting(const AccountLink& link);

} // namespace cohort
