#pragma once

#include "core/providers/sign_in.h"

namespace cohort::wordpress {

/// A sign-in with an application password. Asked for: the site's address, the user name and the password;
/// where the password is left empty the browser opens the site's own page that makes one, to be pasted, or,
/// where `comesBack` says that it can, to be brought back in an address of this program.
/// Nothing but the site's own origin ever sees it, and nothing is sent there over plain http but to this
/// computer. Errors: InvalidInput, NotFound (no site with this software, or its interface is closed), Refused
/// (the site answers under another address), Unsupported (no application passwords there), AuthRejected
/// (wrong user or password).
[[nodiscard]] std::unique_ptr<SignIn> makeSiteSignIn(std::function<bool()> comesBack);

} // namespace cohort::wordpress
