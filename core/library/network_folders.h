#pragma once

#include <QString>

namespace cohort {

/// Where networks are installed for everybody: <prefix>/lib/cohort/providers; the prefix is the folder above
/// the one the program itself lies in.
[[nodiscard]] QString programPluginFolder();
/// The user's own: cohort/providers in the folder for data (~/.local/share), whatever the profile. Used only
/// with setting::UserPlugins.
[[nodiscard]] QString userPluginFolder();

} // namespace cohort
