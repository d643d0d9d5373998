#pragma once

#include "core/providers/mastodon/circle.h"

namespace cohort::mastodon {

/// Who I am there and what the server can do, see Provider::probe. `known` is what was found the last time;
/// nothing of it is believed again but the account's number.
[[nodiscard]] Result<AccountFacts> probeAccount(const Api& api, const Account& account);

/// What a server says about itself, from whichever of the two forms it has.
struct InstanceFacts {
    bool found = false;
    QString form{};   ///< "v2" or "v1"
    QString domain{}; ///< what it calls itself in handles
    Capabilities can{};
    bool silentRecipients = false;         ///< knows `to[]` (the Pleroma family)
    CircleForm circles = CircleForm::None; ///< as its description promises; the endpoint is still to be tried
};
[[nodiscard]] Result<InstanceFacts> probeInstance(const Api& api);

} // namespace cohort::mastodon
