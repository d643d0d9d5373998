#pragma once

#include "core/providers/bluesky/bluesky_provider.h"

namespace cohort::bluesky {

/// The network's sign-in: by handle in the browser (OAuth with PAR, PKCE and DPoP), or, instead, with an app
/// password. The handle leads to the account, the account to its own data server, that one to the server that
/// signs people in; each must name the next by itself. An address ("https://pds.example") may stand for the
/// handle: then whoever signs in there must be at home there. A server without OAuth asks for the app
/// password.
///
/// The program has no address on the web where servers could read who it is, so it is the protocol's
/// development client, "http://localhost?…": see README.md.
[[nodiscard]] std::unique_ptr<SignIn> makeBlueskySignIn(const BlueskyDirectories& directories);

} // namespace cohort::bluesky
