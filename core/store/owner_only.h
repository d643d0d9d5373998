#pragma once

#include <QFileDevice>

namespace cohort::store {

// What lies in the profile is for nobody else on this computer.

inline constexpr auto ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner; ///< 0600
inline constexpr auto ownerOnlyFolder = ownerOnlyFile | QFileDevice::ExeOwner;          ///< 0700

} // namespace cohort::store
