#pragma once

namespace cohort::cli {

/// What the program ends with. Stable: scripts depend on it.
enum class ExitCode {
    Done = 0,
    Error = 1,
    Usage = 2,
    Refused = 3, ///< the gate did not let a post leave
    Partly = 4,  ///< some of it was done, or it is queued and not sent yet
};

} // namespace cohort::cli
