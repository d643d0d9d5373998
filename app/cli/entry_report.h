#pragma once

#include "app/cli/command.h"

namespace cohort::cli {

/// Shows how it went with some posts and ends the command: Done when all were sent, Refused or Error when
/// none will be, else Partly.
void tellEntries(CommandContext& context, const std::vector<OutboxRow>& rows);

/// The table of the outbox.
void tableOfEntries(const Output& output, const std::vector<OutboxRow>& rows);

} // namespace cohort::cli
