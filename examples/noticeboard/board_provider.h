#pragma once

#include "core/providers/sign_in.h"
#include "examples/noticeboard/board_api.h"

namespace noticeboard {

/// What is known of the session's account; also the last step of the sign-in.
[[nodiscard]] cohort::Result<cohort::AccountFacts> probeBoard(cohort::Session& session);

[[nodiscard]] std::unique_ptr<cohort::ProviderFactory> noticeBoardFactory();

} // namespace noticeboard
