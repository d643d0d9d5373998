#pragma once

#include "core/providers/sign_in.h"

namespace cohort::mastodon {

/// What people type for their server ("@ana@work.test", "https://work.test/", "work.test") as its origin:
/// https, or http for the own computer only. Nothing when it names no server.
[[nodiscard]] std::optional<QUrl> serverTyped(const QString& typed);

/// The sign-in of a server of the family: asks for the server, registers this program there, sends the user
/// to the server's own page (authorisation code, PKCE S256, state) and tries the token it gets. The browser
/// comes back to a loopback address, or the user pastes the code or the whole address.
[[nodiscard]] std::unique_ptr<SignIn> makeServerSignIn();

} // namespace cohort::mastodon
