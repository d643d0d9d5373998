#pragma once

#include "core/model/rows.h"
#include "core/providers/provider.h"

namespace cohort {

/// Writes into the row what the server made of the post, compared with what was asked: another visibility,
/// people reached beyond those who were meant to be. Pure.
void compareWithAsked(OutboxRow& row, const AccountReach& asked, const Published& answer, const Author& me);

} // namespace cohort
