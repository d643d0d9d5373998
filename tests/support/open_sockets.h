#pragma once

namespace cohort {

/// How many internet sockets (TCP and UDP, listening or connected) this process holds; -1 where the system
/// does not tell (anything but Linux).
[[nodiscard]] int internetSockets();

} // namespace cohort
