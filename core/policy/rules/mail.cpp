#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

/// Named in the text is To and Cc; silently named is Bcc.
void eml1(const Situation& at, Findings& out)
{
    if (at.visibility() == Visibility::Circle)
        out.say(Tri::No);
    else if (at.reach.recipients.size() > 1)
        out.say(Tri::Yes, {}, static_cast<int>(at.reach.recipients.size()) - 1);
}

void eml2(const Situation& at, Findings& out)
{
    out.sayOf(E::Amplifiers, P::Recipients, Verb::Amplify, Tri::Yes);
    for (const Author& one : at.reach.recipients) {
        if (!one.group)
            continue;
        out.say(Tri::Unknown, {one.name.isEmpty() ? one.handle : one.name});
        out.warn(!at.forEverybody, {one.name.isEmpty() ? one.handle : one.name});
    }
}

void eml3(const Situation& at, Findings& out)
{
    if (!at.isReply())
        return;
    // Where the answer goes is in the hands of the list's own header.
    out.say(Tri::Unknown);
}

void eml4(const Situation& at, Findings& out)
{
    out.say(Tri::Yes, at.servers, static_cast<int>(at.servers.size()));
}

constexpr Families eml = Families(Family::Mail);

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"EML-1"}, rule::Id{"RFC 5322 3.6.3; Thunderbird strings"}, eml, 0, E::Copy, P::Recipients, Verb::KnowRecipients, S::Enforced, Rule::leastSurprise, 0, &eml1},
    Rule{rule::listPassesOn, rule::Id{"general knowledge: lists and archives"}, eml, 0, E::Indexers, P::World, Verb::ReadNow, S::Assumed, 45, waysOut(W::ChangeAudience, W::DropAccount, W::AskInWords), &eml2},
    Rule{rule::Id{"EML-3"}, rule::Id{"RFC 2369; Reply-To munging"}, eml, 0, E::Copy, P::GroupFollowers, Verb::Delivered, S::Assumed, Rule::leastSurprise, 0, &eml3},
    Rule{rule::Id{"EML-4"}, rule::Id{"general knowledge: mail is kept in the clear"}, eml, 0, E::Operators, P::Operators, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &eml4},
};
// clang-format on

} // namespace

std::span<const Rule> mailRules()
{
    return rules;
}

} // namespace cohort
