#pragma once

#include "core/model/rows.h"
#include "core/providers/provider.h"
#include "core/store/store.h"

#include <functional>

namespace cohort {

/// What the jobs of one account work with. Lives on the account's worker thread and is used there only.
struct AccountLink {
    Store& store;
    Transport& transport;
    const Clock& clock;
    Provider& provider;
    const Account& account;
    const QMap<QString, Secret>& credentials;
    std::function<std::stop_token()> stop;
    std::function<void(const Changes&)> changed;
    /// Called between two requests of a long job: does what the user asked for meanwhile. An error ends the
    /// long job.
    std::function<Result<void>()> breathe;
    /// See Session::keep.
    std::function<void(const QMap<QString, Secret>&)> keep{};

    /// For one call of the provider.
    [[nodiscard]] Session session() const
    {
        return Session{.transport = transport,
                       .clock = clock,
                       .account = account,
                       .credentials = credentials,
                       .stop = stop(),
                       .keep = keep};
    }
};

/// True when the error says something about the account or this computer, so that asking for something else
/// now would fail as well.
[[nodiscard]] constexpr bool concernsWholeAccount(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Tls:
    case ErrorKind::AuthRejected:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerTrouble:
    case ErrorKind::Storage:
    case ErrorKind::Corrupt:
        return true;
    default:
        return false;
    }
}

} // namespace cohort
