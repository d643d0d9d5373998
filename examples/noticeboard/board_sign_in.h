#pragma once

#include "core/providers/sign_in.h"

namespace noticeboard {

/// Asks for the board and for the token that its members find on their page.
[[nodiscard]] std::unique_ptr<cohort::SignIn> makeBoardSignIn();

} // namespace noticeboard
