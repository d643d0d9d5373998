// Networks that Cohort only explains: what was sent there went by these rules.
#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;

void fbk1(const Situation& at, Findings& out)
{
    if (!at.isLimited())
        out.say(Tri::Yes);
}

void fbk2(const Situation&, Findings& out)
{
    out.say(Tri::Unknown);
}

void fbk3(const Situation& at, Findings& out)
{
    for (const NamedPerson& tagged : at.mentions) {
        out.say(Tri::Yes, {tagged.name});
        // Whether the friends of somebody tagged can read it is not settled.
        Exposure& friends = out.sayOf(E::Copy, P::GroupFollowers, Verb::ReadNow, Tri::Unknown);
        friends.args = {tagged.name};
        friends.strength = Strength::Assumed;
    }
}

void lnk1(const Situation& at, Findings& out)
{
    if (at.isLimited()) {
        out.say(Tri::Yes);
        out.sayOf(E::Amplifiers, P::Followers, Verb::Amplify, Tri::No);
        out.sayOf(E::Indexers, P::Indexers, Verb::Find, Tri::No);
        return;
    }
    out.sayOf(E::Readable, P::World, Verb::ReadNow, Tri::Yes);
    out.sayOf(E::Indexers, P::Indexers, Verb::Find, Tri::Yes);
}

void lnk2(const Situation& at, Findings& out)
{
    if (at.isReply())
        out.say(Tri::Yes);
}

void twi1(const Situation& at, Findings& out)
{
    out.say(at.account().locked == Tri::No ? Tri::Yes : Tri::Unknown);
    out.sayOf(E::Amplifiers, P::World, Verb::Quote,
              at.account().locked == Tri::Yes ? Tri::Unknown : Tri::Yes);
}

/// The limit is the network's own, and it has failed before.
void twi2(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::Unknown);
}

void wap1(const Situation& at, Findings& out)
{
    if (!at.isLimited())
        return;
    out.say(Tri::No);
    out.sayOf(E::Copy, P::Recipients, Verb::Delivered, Tri::Unknown);
}

void gpl1(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::Unknown);
}

void mob1(const Situation& at, Findings& out)
{
    out.say(at.visibility() >= Visibility::Quiet ? Tri::Yes : Tri::Unknown);
    out.sayOf(E::SideChannels, P::World, Verb::KnowRecipients, Tri::Unknown);
}

constexpr Families fbk = Families(Family::Facebook);
constexpr Families lnk = Families(Family::LinkedIn);
constexpr Families twi = Families(Family::X);
constexpr Families wap = Families(Family::WhatsApp);

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"FBK-1"}, rule::Id{"facebook help: restricted list"}, fbk, 0, E::Readable, P::World, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &fbk1},
    Rule{rule::Id{"FBK-2"}, rule::Id{"facebook help: audience selector; incident of May 2018"}, fbk, 0, E::Later, P::World, Verb::ReadLater, S::Assumed, Rule::leastSurprise, 0, &fbk2},
    Rule{rule::Id{"FBK-3"}, rule::Id{"facebook help: tagging"}, fbk, 0, E::Copy, P::Person, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &fbk3},
    Rule{rule::Id{"LNK-1"}, rule::Id{"linkedin help; smprotips.com, linkedinpreview.com"}, lnk, 0, E::Copy, P::Followers, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &lnk1},
    Rule{rule::Id{"LNK-2"}, rule::Id{"smprotips.com: likes and comments in the feed"}, lnk, 0, E::SideChannels, P::Followers, Verb::Find, S::Assumed, Rule::leastSurprise, 0, &lnk2},
    Rule{rule::Id{"TWI-1"}, rule::Id{"x help: protected posts, reply limits"}, twi, 0, E::Readable, P::World, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &twi1},
    Rule{rule::Id{"TWI-2"}, rule::Id{"incident of April 2023, confirmed by mail"}, twi, 0, E::Readable, P::World, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &twi2},
    Rule{rule::Id{"WAP-1"}, rule::Id{"whatsapp help: status, my contacts except"}, wap, 0, E::Later, P::LaterMembers, Verb::ReadLater, S::Enforced, Rule::leastSurprise, 0, &wap1},
    Rule{rule::Id{"GPL-1"}, rule::Id{"google+ help: circles, extended circles"}, Families(Family::GooglePlus), 0, E::Amplifiers, P::CircleMembers, Verb::Amplify, S::Assumed, Rule::leastSurprise, 0, &gpl1},
    Rule{rule::Id{"MOB-1"}, rule::Id{"mobilizon docs; openmeet#490"}, Families(Family::Mobilizon), 0, E::Readable, P::World, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &mob1},
};
// clang-format on

} // namespace

std::span<const Rule> closedNetworkRules()
{
    return rules;
}

} // namespace cohort
