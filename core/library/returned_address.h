#pragma once

#include <QLatin1StringView>

namespace cohort {

/// The scheme of addresses that the system hands to this program, for example when a browser comes back from
/// a sign-in: "cohort://signed-in?state=…".
inline constexpr QLatin1StringView ownScheme("cohort");

/// The field under which Library::answerSignIn takes such an address. Any page can make one: it counts only
/// while a sign-in waits for the browser and for exactly its state, and is passed over in silence else.
inline constexpr QLatin1StringView returnedAddress("returned_address");

} // namespace cohort
