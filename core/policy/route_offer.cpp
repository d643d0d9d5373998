#include "core/policy/route_offer.h"

#include "core/policy/account_reach.h"
#include "core/policy/server_families.h"

#include <algorithm>

namespace cohort {
namespace {

RouteMeans meansOf(const ServerTraits& traits, const Capabilities& can, const DraftTarget& way)
{
    const Family family = traits.family;
    const std::optional<Visibility>& visibility = way.visibility;
    if (way.siteDraft)
        return RouteMeans::SiteDraft;
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

/// Every way that the account could carry the draft, narrowest first.
std::vector<DraftTarget> waysOf(const Draft& draft, AccountId account, const Capabilities& can)
{
    std::vector<DraftTarget> ways;
    if (can.siteDrafts && draft.replyTo.isNull())
        ways.push_back({.account = account, .siteDraft = true});
    std::vector<Visibility> offered = can.visibilities;
    std::ranges::sort(offered);
    for (const Visibility visibility : offered)
        ways.push_back({.account = account, .visibility = visibility});
    return ways;
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
        const Capabilities& can = carrier->account.facts.can;
        const Route now = chooseRoute(draft, target, *carrier, facts);
        for (const DraftTarget& way : waysOf(draft, target.account, can)) {
            RouteOffer offer = offerOf(draft, way, can, facts);
            offer.visibility = way.visibility.value_or(Visibility::OnlyMe);
            offer.means = meansOf(traits, can, way);
            offer.chosen = offer.visibility == now.visibility && way.siteDraft == now.siteDraft;
            routes.offers.push_back(std::move(offer));
        }
        all.push_back(std::move(routes));
    }
    return all;
}

} // namespace cohort
