#pragma once

#include "core/model/account.h"

#include <QStringList>

namespace cohort {

/// What one account's server can limit, what it cannot, and what could not be found out; each a list of plain
/// lines.
struct CapabilityCard {
    QStringList can{};
    QStringList cannot{};
    QStringList unknown{};
};

[[nodiscard]] CapabilityCard capabilityCard(const AccountFacts& facts);

} // namespace cohort
