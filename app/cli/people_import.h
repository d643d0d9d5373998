#pragma once

#include "app/cli/command.h"

namespace cohort::cli {

/// "people import": an address book (vCard) as people.
[[nodiscard]] Command peopleImportCommand();

} // namespace cohort::cli
