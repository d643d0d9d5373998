#pragma once

#include "core/model/picture_consent.h"
#include "core/store/connection.h"

namespace cohort::store {

/// All consents, newest first; with a sphere only those that may be named while it alone is shown.
[[nodiscard]] Result<std::vector<PictureConsent>> pictureConsents(Connection& connection,
                                                                  std::optional<Sphere> sphere);
/// Keeps a consent; one that is there already stays. InvalidInput when it names nothing.
[[nodiscard]] Result<void> allowPictures(Connection& connection, const PictureConsent& consent);
/// With the profile pictures that no other consent covers.
[[nodiscard]] Result<void> withdrawPictures(Connection& connection, const std::vector<PictureConsentId>& ids);

} // namespace cohort::store
