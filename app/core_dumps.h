#pragma once

namespace cohort {

/// From now on a crash of this process writes no image of its memory, which holds tokens and texts, to the
/// disk; what it starts inherits that. Call first in main(). Does nothing where the system has no such limit.
/// (setrlimit(2); systemd-coredump keeps to it as well.)
void writeNoCoreDumps();

} // namespace cohort
