#pragma once

#include "core/providers/bluesky/api.h"
#include "core/providers/bluesky/bluesky_provider.h"

namespace cohort::bluesky {

/// An account and the server that holds its data, as the account's own document says.
struct AccountHome {
    QString did{};
    QUrl server{}; ///< the origin alone
};

/// A handle in any way people type it ("@Ana.test "); empty when it is none.
[[nodiscard]] QString handleTyped(const QString& typed);

/// How a server is asked that an account's document, or another server, named: one on this computer only
/// where the directory itself is here (tests). Without token.
[[nodiscard]] Caller callerOfNamed(const QUrl& server, const BlueskyDirectories& directories, Caller with);

/// The account of a handle. The account's document must name the handle back, or anybody could point one at
/// any account. `with` is whose transport, stop and secrets are used; its server is not asked. Errors:
/// NotFound, BadReply, and what the directories answer.
[[nodiscard]] Result<AccountHome> homeOfHandle(const QString& handle, const BlueskyDirectories& directories,
                                               const Caller& with);
/// The same for an account whose address is known.
[[nodiscard]] Result<AccountHome> homeOfDid(const QString& did, const BlueskyDirectories& directories,
                                            const Caller& with);

} // namespace cohort::bluesky
