#include "ui/accounts/sphere_rule.h"

#include <algorithm>

namespace cohort {

bool isSeenIn(std::optional<Sphere> sphere, Hat hat)
{
    if (!sphere || hat == Hat::Mixed)
        return true;
    return hat == (*sphere == Sphere::Professional ? Hat::Professional : Hat::Personal);
}

void SphereRule::takeAccounts(const std::vector<AccountRow>& rows)
{
    hats.clear();
    for (const AccountRow& row : rows)
        hats.insert(row.account.id, row.account.hat);
}

void SphereRule::takeCircles(const std::vector<CircleRow>& rows)
{
    circles.clear();
    for (const CircleRow& row : rows)
        circles.insert(row.circle.id, row.circle.sphere);
}

bool SphereRule::shows(AccountId account) const
{
    // An account that was signed out has no hat any more; its circles still tell.
    return isSeenIn(sphere, hats.value(account, Hat::Mixed));
}

bool SphereRule::shows(const Draft& draft) const
{
    if (!sphere)
        return true;
    const bool ownCircles = std::ranges::all_of(draft.audience.circles, [this](CircleId circle) {
        return circles.value(circle, *sphere) == *sphere;
    });
    const bool ownAccounts = std::ranges::all_of(
        draft.targets, [this](const DraftTarget& target) { return shows(target.account); });
    return ownCircles && ownAccounts;
}

bool SphereRule::shows(const OutboxRow& row) const
{
    return shows(row.account) && shows(row.draft);
}

} // namespace cohort
