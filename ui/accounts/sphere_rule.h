#pragma once

#include "core/library/library.h"

#include <QHash>

namespace cohort {

/// Whether an account of this hat may be seen while one life is chosen; nothing chosen: both.
[[nodiscard]] bool isSeenIn(std::optional<Sphere> sphere, Hat hat);

/// What may be seen of drafts and of posts on their way while one life is chosen: nothing that goes through
/// an account of the other, and nothing that is meant for a circle of the other.
struct SphereRule {
    std::optional<Sphere> sphere{};
    QHash<AccountId, Hat> hats{};
    QHash<CircleId, Sphere> circles{};

    void takeAccounts(const std::vector<AccountRow>& rows);
    void takeCircles(const std::vector<CircleRow>& rows);
    [[nodiscard]] bool shows(const Draft& draft) const;
    [[nodiscard]] bool shows(const OutboxRow& row) const;

private:
    [[nodiscard]] bool shows(AccountId account) const;
};

} // namespace cohort
