#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;

bool toAspects(const Situation& at)
{
    return at.isNamed();
}

void dia1(const Situation& at, Findings& out)
{
    if (toAspects(at))
        out.say(Tri::No);
}

void dia2(const Situation& at, Findings& out)
{
    if (!toAspects(at))
        return;
    out.say(Tri::No);
    out.sayOf(E::SideChannels, P::CircleMembers, Verb::ReadNow, Tri::Yes);
}

/// Comments go to whoever is in the aspect then: read in the code, not tried.
void dia3(const Situation& at, Findings& out)
{
    if (toAspects(at))
        out.say(Tri::Unknown);
}

void dia4(const Situation& at, Findings& out)
{
    if (toAspects(at))
        out.say(Tri::Unknown, {}, static_cast<int>(at.reach.recipients.size()));
}

void dia5(const Situation& at, Findings& out)
{
    if (!at.isLimited())
        out.say(Tri::Yes);
}

void dia6(const Situation& at, Findings& out)
{
    if (!at.isLimited())
        out.say(Tri::Yes);
}

constexpr Families dia = Families(Family::Diaspora);

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"DIA-1"}, rule::Id{"diaspora ShareVisibility"}, dia, 0, E::Later, P::LaterMembers, Verb::ReadLater, S::Enforced, Rule::leastSurprise, 0, &dia1},
    Rule{rule::Id{"DIA-2"}, rule::Id{"diaspora wiki: FAQ for users"}, dia, 0, E::Amplifiers, P::CircleMembers, Verb::Amplify, S::Enforced, Rule::leastSurprise, 0, &dia2},
    Rule{rule::Id{"DIA-3"}, rule::Id{"diaspora Shareable#subscribers, people_in_aspects"}, dia, 0, E::Later, P::LaterMembers, Verb::Delivered, S::Assumed, Rule::leastSurprise, 0, &dia3},
    Rule{rule::Id{"DIA-4"}, rule::Id{"diaspora aspect option contacts_visible"}, dia, 0, E::Copy, P::CircleMembers, Verb::KnowRecipients, S::Assumed, Rule::leastSurprise, 0, &dia4},
    Rule{rule::Id{"DIA-5"}, rule::Id{"diaspora public Atom feed, 25 posts"}, dia, 0, E::Readable, P::FeedReaders, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &dia5},
    Rule{rule::Id{"DIA-6"}, rule::Id{"diaspora reshare"}, dia, 0, E::Amplifiers, P::World, Verb::Amplify, S::Enforced, Rule::leastSurprise, 0, &dia6},
};
// clang-format on

} // namespace

std::span<const Rule> diasporaRules()
{
    return rules;
}

} // namespace cohort
