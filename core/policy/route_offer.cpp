#include "core/policy/route_offer.h"

#include "core/policy/account_reach.h"
#include "core/policy/server_families.h"

#include <algorithm>

namespace cohort {
namespace {

RouteMeans meansOf(const ServerTraits& traits, const Capabilities& can, Visibility visibility)
{
    const Family family = traits.family;
    if (can.passwords && visibility == Visibility::Circle)
        return RouteMeans::Password;
    if (family == Family::Mail && visibility == Visibility::Mentioned)
        return RouteMeans::OpenCopy;
    if (family == Family::Mail && visibility == Visibility::Circle)
        return RouteMeans::BlindCopy;
    if (family == Family::Blog && (visibility == Visibility::Mentioned || visibility == Visibility::Circle))
        return RouteMeans::Password;
    if (family == Family::Blog && visibility == Visibility::OnlyMe)
        return RouteMeans::EditorsOnly;
    if (family == Family::Bluesky && visibility == Visibility::Anyone)
        return RouteMeans::ReplyGate;
    if (traits.groupChat == Tri::Yes && visibility == Visibility::Mentioned)
        return RouteMeans::Chat;
    return RouteMeans::Visibility;
}

RouteOffer offerOf(const Draft& draft, const DraftTarget& target, const Capabilities& can,
                   const ReachFacts& facts)
{
    Draft alone = draft;
    alone.targets = {target};
    if (!can.passwords)
        alone.password.clear(); // it is for another account
    const Reach reach = computeReach(alone, facts);
    RouteOffer offer{.possible = false, .costs = reach.warnings};
    if (reach.accounts.empty())
        return offer;
    const AccountReach& account = reach.accounts.front();
    const auto blocks = [](const Warning& warning) {
        return !warning.needsConsent &&
               (warning.rule == rule::nobodyReached || warning.rule == rule::unsupportedVisibility ||
                warning.rule == rule::unsupportedKind || warning.rule == rule::quoteNotPublic ||
                warning.rule == rule::tooManyNames);
    };
    offer.visibility = account.visibility;
    offer.possible = std::ranges::none_of(reach.warnings, blocks);
    offer.world = account.world;
    offer.laterFollowers = account.laterFollowers;
    offer.followersUnknown = account.followersUnknown;
    offer.people = reach.peopleCount();
    offer.outsiders = static_cast<int>(reach.outsiders().size());
    offer.missed = static_cast<int>(reach.unreached.size());
    return offer;
}

} // namespace

bool RouteOffer::needsConsent() const
{
    return std::ranges::any_of(costs, &Warning::needsConsent);
}

std::vector<AccountRoutes> routesFor(const Draft& draft, const ReachFacts& facts)
{
    std::vector<AccountRoutes> all;
    if (!draft.edits.isNull())
        return all; // how far it goes cannot be changed any more
    for (const DraftTarget& target : draft.targets) {
        const auto carrier = std::ranges::find_if(
            facts.carriers, [&target](const CarrierFacts& one) { return one.account.id == target.account; });
        if (carrier == facts.carriers.end())
            continue;
        AccountRoutes routes{.account = target.account};
        const ServerTraits traits = traitsOf(carrier->account.facts);
        const Visibility now = chooseRoute(draft, target, *carrier, facts).visibility;
        std::vector<Visibility> offered = carrier->account.facts.can.visibilities;
        std::ranges::sort(offered);
        for (const Visibility visibility : offered) {
            RouteOffer offer =
                offerOf(draft, DraftTarget{.account = target.account, .visibility = visibility},
                        carrier->account.facts.can, facts);
            offer.visibility = visibility;
            offer.means = meansOf(traits, carrier->account.facts.can, visibility);
            offer.chosen = visibility == now;
            routes.offers.push_back(std::move(offer));
        }
        all.push_back(std::move(routes));
    }
    return all;
}

} // namespace cohort
