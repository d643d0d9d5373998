#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;

void xmp1(const Situation& at, Findings& out)
{
    out.say(Tri::Yes, at.servers, static_cast<int>(at.servers.size()));
}

void xmp2(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Mentioned)
        return;
    out.say(Tri::Yes);
    out.sayOf(E::Later, P::LaterMembers, Verb::ReadLater, Tri::Unknown);
}

/// Items of a node can be fetched later by whoever its access model admits then.
void xmp3(const Situation& at, Findings& out)
{
    switch (at.visibility()) {
    case Visibility::Circle:
        out.say(Tri::Yes);
        out.sayOf(E::Later, P::LaterMembers, Verb::ReadLater, Tri::Yes);
        break;
    case Visibility::Followers:
        out.sayOf(E::Readable, P::Followers, Verb::ReadNow, Tri::Yes);
        out.sayOf(E::Later, P::LaterFollowers, Verb::ReadLater, Tri::Yes);
        break;
    case Visibility::Quiet:
    case Visibility::Anyone:
    case Visibility::Unknown:
        out.sayOf(E::Readable, P::World, Verb::ReadNow, Tri::Yes);
        break;
    default:
        break;
    }
}

constexpr Families xmp = Families(Family::Xmpp);

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"XMP-1"}, rule::Id{"general knowledge; without end-to-end encryption"}, xmp, 0, E::Operators, P::Operators, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &xmp1},
    Rule{rule::Id{"XMP-2"}, rule::Id{"XEP-0045, XEP-0313"}, xmp, 0, E::Copy, P::RoomMembers, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &xmp2},
    Rule{rule::Id{"XMP-3"}, rule::Id{"XEP-0060 access models; measured on ejabberd and prosody"}, xmp, 0, E::Readable, P::CircleMembers, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &xmp3},
};
// clang-format on

} // namespace

std::span<const Rule> xmppRules()
{
    return rules;
}

} // namespace cohort
