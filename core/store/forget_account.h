#pragma once

#include "core/model/retention.h"
#include "core/store/connection.h"

namespace cohort::store {

/// What of an account is in the databases; copies of the profile are not counted.
[[nodiscard]] Result<AccountTraces> accountTraces(Connection& connection, AccountId account);
/// Removes an account with everything that came through it: cached and saved posts with notes, notices,
/// marks, receipts, and what was to be sent. People and circles stay. Of drafts that stay, nothing tells what
/// they answered there. What remains is a hash of the account's address beside the people met through it,
/// without which they would turn up in the other life (handle_sphere.h).
[[nodiscard]] Result<void> forgetAccountForGood(Connection& connection, AccountId account,
                                                const AccountForgetting& how);

} // namespace cohort::store
