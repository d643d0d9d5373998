#pragma once

#include "app/cli/command.h"

namespace cohort::cli {

/// Builds the draft that --to, --account, --text … describe. Without --account the account is chosen as in
/// the composer: by the first circle. Nothing is stored.
void draftFromOptions(CommandContext& context, std::function<void(Draft)> done);

/// The options that `draftFromOptions` reads.
[[nodiscard]] std::vector<QCommandLineOption> draftOptions();

} // namespace cohort::cli
