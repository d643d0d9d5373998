#pragma once

#include "core/model/account.h"
#include "core/providers/mastodon/api.h"
#include "core/providers/mastodon/entities.h"

namespace cohort::mastodon {

/// How this account's server names its own people ("work.test"); found by probing, else the host.
[[nodiscard]] Reading readingFor(const Account& account);

/// The id of my own account at its server.
[[nodiscard]] Result<QString> myId(const Api& api, const Account& account);

/// The server's present id of somebody: as it came, or by looking up the handle or address.
[[nodiscard]] Result<QString> idOf(const Api& api, const Author& author);

/// The server's present id of a post. Of a passing on it is the id of the post passed on.
[[nodiscard]] Result<QString> idOf(const Api& api, const PostRef& post);

/// Looks up a post by its address, asking its own server if need be.
[[nodiscard]] Result<QString> idByAddress(const Api& api, const QString& uri);

/// People found for a handle or an address.
[[nodiscard]] Result<std::vector<Author>> resolvePeople(const Api& api, const QString& words,
                                                        const Reading& reading);

} // namespace cohort::mastodon
