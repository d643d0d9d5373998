#pragma once

#include <QStringList>

namespace cohort {

/// Whether the desktop hands addresses of this program ("cohort://…") to it: where its entry is installed and
/// the desktop's list of such programs names it. Reads a few small files; any thread but the window's.
[[nodiscard]] bool ownAddressesOpen();

/// Whether such an address would come to the program that was started with these words: the desktop starts
/// the window with its usual profile, so neither the command line nor another profile ever hears of it.
[[nodiscard]] bool ownAddressesReach(const QStringList& arguments);

} // namespace cohort
