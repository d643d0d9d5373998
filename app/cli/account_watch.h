#pragma once

#include "app/cli/command.h"

#include <map>

namespace cohort::cli {

/// Where the accounts stand after something that takes the network.
using AccountStates = std::map<AccountId, AccountState>;

/// Starts the accounts and goes on when each of them has said how it stands: ready, or why not.
void startAccounts(CommandContext& context, std::function<void(std::vector<AccountRow>)> ready);

/// Synchronises all accounts once (after `startAccounts`) and goes on when every one is through.
void synchronise(CommandContext& context, const std::vector<AccountRow>& accounts,
                 std::function<void(AccountStates)> done);

/// Goes on when none of the entries is on its way any more, or when waiting makes no sense (offline, sign-in
/// needed) or takes longer than two minutes.
void awaitEntries(CommandContext& context, const std::vector<OutboxId>& ids,
                  std::function<void(std::vector<OutboxRow>)> done);

} // namespace cohort::cli
