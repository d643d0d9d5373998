#include "core/policy/account_reach.h"
#include "core/policy/reach.h"
#include "core/policy/route.h"
#include "core/policy/rules.h"
#include "core/policy/rules/rule_table.h"

#include <algorithm>

namespace cohort {
namespace {

/// Who reads it by any account: people, and identities of people who are not mine.
struct Reached {
    std::set<ContactId> contacts{};
    QSet<QString> identities{};
};

Reached reachedBy(const Reach& reach, const ReachFacts& facts)
{
    // Only the audience is asked for, so only its identities are looked up; not one key for each follower.
    QSet<QStringView> wanted;
    for (const AudienceMember& member : facts.audience)
        for (const Author& identity : member.identities)
            wanted.insert(identity.uri);
    Reached reached;
    for (const AccountReach& account : reach.accounts)
        for (const Reader& reader : account.readers) {
            if (reader.contact != ContactId::None)
                reached.contacts.insert(reader.contact);
            if (wanted.contains(reader.author.uri))
                reached.identities.insert(identityKey(reader.author));
        }
    return reached;
}

bool contains(const Reached& reached, const AudienceMember& member)
{
    if (member.contact != ContactId::None && reached.contacts.contains(member.contact))
        return true;
    return std::ranges::any_of(member.identities, [&reached](const Author& identity) {
        return reached.identities.contains(identityKey(identity));
    });
}

void addUnreached(Reach& reach, const Draft& draft, const ReachFacts& facts)
{
    if (std::ranges::any_of(reach.accounts, &AccountReach::password))
        return; // reached is who is told the password, and nobody knows who that is
    const std::vector<ContactId>& except = draft.audience.except;
    const Reached reached = reachedBy(reach, facts);
    for (const AudienceMember& member : facts.audience) {
        const bool excluded = std::ranges::find(except, member.contact) != except.end();
        if (!excluded && !contains(reached, member))
            reach.unreached.push_back(Unreached{.contact = member.contact, .name = member.name});
    }
    std::ranges::sort(reach.unreached, [](const Unreached& a, const Unreached& b) {
        return std::tie(a.name, a.contact) < std::tie(b.name, b.contact);
    });
    if (reach.unreached.empty())
        return;
    QStringList names;
    for (const Unreached& one : reach.unreached)
        names << one.name;
    reach.warnings.push_back(
        Warning{.rule = rule::unreached, .args = names, .count = static_cast<int>(reach.unreached.size())});
}

} // namespace

Reach computeReach(const Draft& draft, const ReachFacts& facts)
{
    Reach reach;
    const MeantPeople meant(draft, facts);
    for (const DraftTarget& target : draft.targets) {
        const auto carrier = std::ranges::find_if(
            facts.carriers, [&target](const CarrierFacts& one) { return one.account.id == target.account; });
        if (carrier == facts.carriers.end()) {
            reach.warnings.push_back(Warning{.rule = rule::noSuchAccount, .account = target.account});
            continue;
        }
        AccountReachBuilder builder(draft, target, *carrier, facts, meant);
        builder.compute();
        reach.accounts.push_back(builder.reach());
        reach.warnings.insert(reach.warnings.end(), builder.warnings().begin(), builder.warnings().end());
    }
    // It would go out in the open, although somebody typed a password for it.
    if (!draft.password.isEmpty() && std::ranges::none_of(reach.accounts, &AccountReach::password))
        reach.warnings.push_back(Warning{.rule = rule::passwordIdle});
    addUnreached(reach, draft, facts);
    orderBySurprise(reach.warnings);
    return reach;
}

} // namespace cohort
