#pragma once

#include "core/providers/plugin_loader.h"

namespace cohort {

class Store;

/// Every network that this profile can use: built in, installed beside the program, and from the user's own
/// folder when setting::UserPlugins says so (it is asked only when that folder is there: a start without one
/// waits for nothing). Main thread, once, before the library is made.
[[nodiscard]] Networks networksFor(Store& store);

} // namespace cohort
